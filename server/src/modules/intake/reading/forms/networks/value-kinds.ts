import { isIban, normalise } from "../../../../../ontology/normalise/index.ts";

/** The kind of identifier that a text is by its form alone; undefined where it may be anything. */
export function strictFormOf(text: string): string | undefined {
  if (/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu.test(text)) return "Email";
  if (/^https?:\/\/\S+$/iu.test(text)) return "Website";
  if (/^@[\w.]{2,}$/u.test(text)) return "Account";
  if (isIban(text)) return "BankAccount";
  if (/^\+\d[\d\s().-]{6,20}$/u.test(text) && normalise("phone", text, {})?.mark === undefined)
    return "Phone";
  return undefined;
}

import { createIntl, createIntlCache } from "react-intl";
import { messages } from "./messages.ts";
import { pseudoMessages } from "./pseudo.ts";

/** The locale of tests that look for sentences which cannot be translated. */
const PSEUDO = "pseudo";

/** Chosen once, when the page is read: `?locale=pseudo`, or "clew.locale" in localStorage. */
function pseudoAsked(): boolean {
  try {
    const asked = new URLSearchParams(globalThis.location.search).get("locale");
    return (asked ?? globalThis.localStorage.getItem("clew.locale")) === PSEUDO;
  } catch {
    return false;
  }
}

/** Whether sentences are made strange, to find those that cannot be translated. */
export const isPseudo = pseudoAsked();

/** All sentences of the page in the language that is chosen; numbers as in British English. */
export const intl = createIntl(
  { locale: "en-GB", messages: isPseudo ? pseudoMessages(messages) : messages },
  createIntlCache(),
);

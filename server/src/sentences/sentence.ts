import { IntlMessageFormat } from "intl-messageformat";
import en from "./en.json" with { type: "json" };

/** Names a sentence: its place in `en.json`. */
export type SentenceKey = keyof typeof en;

/** What stands in a sentence's places: texts, numbers, or sentences of their own. */
export type SentenceValues = Readonly<Record<string, string | number | Sentence>>;

/** A sentence that can be translated: its key, what stands in its places, and its English text. */
export interface Sentence {
  readonly key: SentenceKey;
  readonly values: SentenceValues;
  readonly text: string;
}

const locale = "en-GB";
const formats = new Map<SentenceKey, IntlMessageFormat>();

/** A sentence with its values. Throws where the message asks for a value that is not given. */
export function sentence(key: SentenceKey, values: SentenceValues = {}): Sentence {
  const format =
    formats.get(key) ?? new IntlMessageFormat(en[key], locale, undefined, { ignoreTag: true });
  formats.set(key, format);
  const texts = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "object" ? value.text : value,
  ]);
  return { key, values, text: String(format.format(Object.fromEntries(texts))) };
}

/** Whether a key names a sentence: one that was kept by another version may not. */
export function isSentenceKey(key: string): key is SentenceKey {
  return Object.hasOwn(en, key);
}

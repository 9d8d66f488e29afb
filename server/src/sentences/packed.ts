import { isSentenceKey, sentence, type Sentence, type SentenceValues } from "./sentence.ts";

/** A sentence as text, to be kept: its key and what stands in its places. */
export function packSentence({ key, values }: Sentence): string {
  return JSON.stringify({ key, values });
}

/**
 * A kept sentence. One whose key is gone since, or a text kept before sentences had keys, is given
 * as it was written.
 */
export function unpackSentence(packed: string, written = packed): Sentence {
  try {
    return rebuilt(JSON.parse(packed)) ?? asWritten(written);
  } catch {
    return asWritten(written);
  }
}

/** A text that somebody else composed, as a sentence. */
export function asWritten(text: string): Sentence {
  return sentence("shared.as-written", { text });
}

function rebuilt(kept: unknown): Sentence | undefined {
  if (!isPacked(kept) || !isSentenceKey(kept.key)) return undefined;
  return sentence(kept.key, valuesIn(kept.values));
}

function valuesIn(values: Readonly<Record<string, unknown>>): SentenceValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? value : (rebuilt(value) ?? String(value)),
    ]),
  );
}

function isPacked(
  kept: unknown,
): kept is { readonly key: string; readonly values: Readonly<Record<string, unknown>> } {
  return (
    typeof kept === "object" &&
    kept !== null &&
    "key" in kept &&
    typeof kept.key === "string" &&
    "values" in kept &&
    typeof kept.values === "object" &&
    kept.values !== null
  );
}

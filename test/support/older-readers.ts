import {
  currentReaders,
  type TextReaders,
} from "../../server/src/modules/intake/extraction/index.ts";

/**
 * Readers as they may have been: numbers only where their digits stand as a caller dials them, a
 * date taken for a number too, no language, and names only where somebody says so.
 */
export const olderReaders: TextReaders = {
  finders: currentReaders.finders.map((one) =>
    one.kind !== "Phone"
      ? one
      : {
          ...one,
          version: "phones 0",
          find: (text) =>
            [...text.matchAll(/\b(\d{3})[ .-](\d{3})[ .-](\d{4})\b/gu)].map((match) => {
              const value = `+1${match[1] ?? ""}${match[2] ?? ""}${match[3] ?? ""}`;
              return {
                value: { value, label: value, properties: {} },
                start: match.index,
                end: match.index + match[0].length,
              };
            }),
        },
  ),
  readers: currentReaders.readers
    .filter(({ property }) => property !== "language")
    .map((one) =>
      one.property === "statedName"
        ? {
            ...one,
            version: "names 0",
            read: (text, context) => one.read(text, context).filter(({ value }) => value !== "Zoe"),
          }
        : one,
    ),
};

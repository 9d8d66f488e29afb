/**
 * Text for XML, and whether something in it had to be written as \uXXXX because XML cannot hold
 * it.
 */
export interface XmlText {
  readonly text: string;
  readonly changed: boolean;
}

const loose = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Escapes text for element content and attributes. What XML 1.0 cannot hold is written as \uXXXX.
 */
export function xmlText(raw: string): XmlText {
  const held = raw.replace(
    loose,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  const text = held.replace(/[&<>"'\t\n\r]/gu, (character) => entities[character] ?? character);
  return { text, changed: held !== raw };
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Writes XML and remembers whether anything had to be changed. */
export function xmlWriter(): {
  readonly text: (raw: string) => string;
  readonly changed: () => boolean;
} {
  let any = false;
  return {
    text: (raw) => {
      const { text, changed } = xmlText(raw);
      any ||= changed;
      return text;
    },
    changed: () => any,
  };
}

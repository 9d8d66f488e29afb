/** One line for an entity: id, label, links. */
export function entityLine(entity: Readonly<Record<string, unknown>>): string {
  return [entity["id"], entity["label"], `${String(entity["degree"])} links`]
    .map((part) => printable(String(part)))
    .join("\t");
}

/** True for a map. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text that can not steer a terminal: control characters are shown as escapes. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

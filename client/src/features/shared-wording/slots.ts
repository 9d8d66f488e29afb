/** Kinds of slots, as the server writes them into a label. */
const known = new Set(["name", "age", "price", "phone", "number", "place", "text"]);

/** A stretch of a wording's label: "{name}" is a slot. */
interface Part {
  readonly text: string;
  readonly isSlot: boolean;
}

/** A wording's label, cut where its slots are. */
export function slotted(label: string): readonly Part[] {
  return label
    .split(/(\{[a-z]+\})/)
    .filter(Boolean)
    .map((text) => {
      const name = text.slice(1, -1);
      return text.startsWith("{") && known.has(name)
        ? { text: name, isSlot: true }
        : { text, isSlot: false };
    });
}

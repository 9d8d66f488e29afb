import { slotNames } from "../../wording/index.ts";

/** A stretch of a wording's label: "{name}" is a slot. */
interface Part {
  readonly text: string;
  readonly isSlot: boolean;
}

const known = new Set(Object.values(slotNames).map((name) => name.toLowerCase()));

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

import type { Definition } from "./groups.ts";
import type { SlotKind } from "../api/generated/graphql.ts";

/** What a slot seems to hold. */
export const slotNames: Readonly<Record<SlotKind, string>> = {
  NAME: "Name",
  AGE: "Age",
  PRICE: "Price",
  PHONE: "Phone",
  NUMBER: "Number",
  PLACE: "Place",
  TEXT: "Text",
};

/** What the numbers of the page of shared wordings mean. */
export const wordingMeasures = {
  users: {
    name: "users",
    label: "Used by",
    meaning: "Ads, posts, messages and pages whose text is nearly this one, word for word.",
    unit: "texts",
    paper: "",
  },
  similarity: {
    name: "similarity",
    label: "Alike",
    meaning:
      "The share of word pairs that a text and the central text have in common, of all that either has.",
    unit: "0 to 100 %",
    paper:
      "Jaccard 1912, New Phytologist 11:37–50; on word pairs: Broder 1997, Compression and Complexity of Sequences 21–29",
  },
  slot: {
    name: "slot",
    label: "Slot",
    meaning:
      "A place in the wording where its texts differ. What it holds is guessed from how what stands there looks.",
    unit: "numbered from 1, in the order of the text",
    paper: "",
  },
} as const satisfies Readonly<Record<string, Definition>>;

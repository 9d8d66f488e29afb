import type { ReadPicture } from "../pictures/index.ts";
import { fillStrict, type Cells } from "../mapping/index.ts";
import { normalise, type NormaliseContext } from "../../../ontology/normalise/index.ts";
import type { NormaliserName } from "../../../ontology/index.ts";
import type { FilePlan } from "./plan.ts";

/** What the pictures are that rows name, by the name in the cell. */
export type Pictures = ReadonlyMap<string, ReadPicture>;

const mostTexts = 1_000;

/** Identifiers of which people write several into one cell. */
const oftenSeveral: ReadonlySet<NormaliserName | undefined> = new Set([
  "phone",
  "email",
  "iban",
  "wallet",
  "imei",
  "website",
]);
const between = /\s*[;,|\n]\s*|\s+\/\s+|\/(?=\+)|\s+(?:or|and|y|o|ou|et|und|oder|и|или|e|i)\s+/iu;
const mostParts = 20;
/** A longer text is no list of a few identifiers. */
const longestList = 4_000;

/** The parts of a text that as a whole is no identifier, where each part is one; else the text. */
function severalIn(
  text: string,
  name: NormaliserName | undefined,
  context: NormaliseContext,
): readonly string[] {
  if (name === undefined || !oftenSeveral.has(name) || text.length > longestList) return [text];
  const isKnown = (part: string) => {
    const mark = normalise(name, part, context)?.mark;
    return mark === undefined || mark === "assumed";
  };
  const parts = between.test(text) && !isKnown(text) ? text.split(between) : [text];
  const stated = parts.map((part) => part.trim()).filter((part) => part !== "");
  return stated.length > 1 && stated.length <= mostParts && stated.every(isKnown) ? stated : [text];
}

/** The texts that a binding by value gives in a row. */
export function textsOf(
  { value, split, type: { normaliser } }: FilePlan["entities"][number],
  cells: Cells,
  context: NormaliseContext = {},
): readonly { readonly text: string; readonly fields: readonly string[] }[] {
  if (value === undefined) return [];
  return fillStrict(value, cells)
    .flatMap(({ text, fields }) =>
      (split === undefined ? severalIn(text, normaliser, context) : text.split(split)).map(
        (part) => ({
          text: part.trim(),
          fields,
        }),
      ),
    )
    .filter(({ text }) => text !== "")
    .slice(0, mostTexts);
}

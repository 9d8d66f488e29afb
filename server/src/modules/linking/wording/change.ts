import type { EntityKind, LinkKind } from "../../../ontology/index.ts";
import { identifierId } from "../../../shared/ids.ts";
import type { Derived } from "../../intake/statements/index.ts";
import type { LinkStatement, StatedValues } from "../../ground/records/index.ts";
import { wordsOf } from "./text-words.ts";
import type { StatedText, WantedTemplate } from "./wanted-templates.ts";

/** What marks a statement as worked out here. */
export const derivedBy = "wording";
/** Goes up whenever the same texts may give other templates. */
export const wordingVersion = "5";

/** The kinds that templates are written as. */
export interface WordingKinds {
  readonly template: EntityKind;
  readonly usesText: LinkKind;
}

const marks: StatedValues = {
  derivedBy: { values: [derivedBy], fields: [] },
  version: { values: [wordingVersion], fields: [] },
};
const longest = 4_000;
const digits = 3;

/** True for what is worked out here, not stated by a source. */
export function isDerived({ values }: { readonly values: StatedValues }): boolean {
  return values["derivedBy"]?.values.includes(derivedBy) === true;
}

/** Templates as they are to be written; `texts` are their marked texts, in the same order. */
export function derivedOf(
  wanted: readonly WantedTemplate[],
  texts: readonly string[],
  kinds: WordingKinds,
  run: string,
): Derived {
  return {
    entities: wanted.flatMap((one, at) => templateOf(one, texts[at] ?? "", kinds.template, run)),
    links: wanted.flatMap((one) => usesOf(one, kinds)),
  };
}

function templateOf(
  { name, centre, size }: WantedTemplate,
  text: string,
  kind: EntityKind,
  run: string,
): Derived["entities"] {
  const [row] = centre.rows;
  if (row === undefined) return [];
  const { record, fields, observedAt } = row;
  const values = {
    text: { values: [text.slice(0, longest)], fields },
    size: { values: [String(size)], fields: [] },
    words: { values: [String(wordsShared(text))], fields: [] },
    ...marks,
  };
  const entity = {
    id: identifierId(kind.idPrefix, name),
    kind,
    fixed: { label: text.slice(0, 200), properties: { run }, marks: [] },
    cited: true,
    fields,
    spans: spansOf(centre, fields),
    values,
  };
  return [observedAt === undefined ? { entity, record } : { entity, record, observedAt }];
}

/** How many words stand between the slots of a marked text. */
function wordsShared(text: string): number {
  return wordsOf(text.replace(/\{[a-z]+\}/gu, " ")).hashes.length;
}

/** One link an entity, stated by each row that states its text. */
function usesOf(
  { name, members }: WantedTemplate,
  { template, usesText }: WordingKinds,
): Derived["links"] {
  return [...Map.groupBy(members, ({ text: { id } }) => id)].map(([source, own]) => {
    const byRecord = new Map<string, LinkStatement>();
    for (const { text, similarity } of own.toSorted((a, b) => a.similarity - b.similarity)) {
      const values = { similarity: { values: [similarity.toFixed(digits)], fields: [] }, ...marks };
      for (const { record, fields, observedAt } of text.rows)
        byRecord.set(record, {
          record,
          fields,
          spans: spansOf(text, fields),
          values,
          ...(observedAt === undefined ? {} : { observedAt }),
        });
    }
    const link = {
      kind: usesText,
      source,
      target: identifierId(template.idPrefix, name),
      fields: [],
      spans: [],
      values: {},
    };
    return {
      link,
      statements: [...byRecord.values()].toSorted((a, b) => (a.record < b.record ? -1 : 1)),
    };
  });
}

/** The whole text, where it is one column. */
function spansOf(
  { text }: StatedText,
  fields: readonly string[],
): readonly (readonly [string, number, number])[] {
  const [field, ...others] = fields;
  return field === undefined || others.length > 0 ? [] : [[field, 0, text.length]];
}

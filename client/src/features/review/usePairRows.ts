import {
  CandidateRowsDocument,
  useOntology,
  useOperation,
  type CandidatePairFragment,
  type CandidateRowsQuery,
  type CitedFragment,
} from "../../api/index.ts";

type Side = "a" | "b";
/**
 * One value that a side states, with the first row that states it; null where none is known (yet).
 */
interface StatedValue {
  readonly text: string;
  readonly row: CitedFragment | null;
}
export type ValuesOf = (side: Side, field: string, text: string) => readonly StatedValue[];

/**
 * What both state, value by value, with the rows behind: of properties those cited, of identifiers
 * those of the link to each.
 */
export function usePairRows(pair: CandidatePairFragment) {
  const { kinds } = useOntology();
  const linked = pair.fields.map(({ field }) => field).filter((name) => kinds.has(name));
  const { data, problem } = useOperation(CandidateRowsDocument, {
    a: pair.a.id,
    b: pair.b.id,
    kinds: linked,
  });
  const valuesOf: ValuesOf = (side, field, text) => {
    if (text === "") return [];
    if (!linked.includes(field))
      return [{ text, row: data ? propertyRow(data[side], field) : null }];
    return text.split(" · ").map((value) => ({
      text: value,
      row: data ? linkRow(data, pair[side].id, field, value) : null,
    }));
  };
  return { valuesOf, problem };
}

function propertyRow(entity: CandidateRowsQuery["a"], field: string): CitedFragment | null {
  return entity?.properties.find(({ name }) => name === field)?.citations[0] ?? null;
}

/** The row that links a thing with one identifier; an identifier's id ends in its value. */
function linkRow(
  { neighbourhood: { entities, links } }: CandidateRowsQuery,
  id: string,
  kind: string,
  value: string,
): CitedFragment | null {
  const identifier = entities.find(
    (entity) => entity.kind === kind && (entity.label === value || entity.id.endsWith(`:${value}`)),
  );
  const link = links.find(
    ({ source, target }) =>
      (source === id && target === identifier?.id) || (target === id && source === identifier?.id),
  );
  return link?.citations.edges[0]?.node ?? null;
}

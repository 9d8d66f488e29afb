import { CandidateRowsDocument, useOntology, useOperation, type CandidatePairFragment, type CandidateRowsQuery, type CitedFragment } from "../../api/index.ts";

type Side = "a" | "b";
/** The first row that states what a side states in a field; null where none is known (yet). */
export type RowsOf = (side: Side, field: string) => CitedFragment | null;

/** The rows behind both things' values: of properties those cited, of identifiers those of the link to one. */
export function usePairRows(pair: CandidatePairFragment) {
  const { kinds } = useOntology();
  const linked = pair.fields.map(({ field }) => field).filter((name) => kinds.has(name));
  const { data, problem } = useOperation(CandidateRowsDocument, { a: pair.a.id, b: pair.b.id, kinds: linked });
  const rowsOf: RowsOf = (side, field) => (data ? (linked.includes(field) ? linkRow(data, pair[side].id, field) : propertyRow(data[side], field)) : null);
  return { rowsOf, problem };
}

function propertyRow(entity: CandidateRowsQuery["a"], field: string): CitedFragment | null {
  return entity?.properties.find(({ name }) => name === field)?.citations[0] ?? null;
}

function linkRow({ neighbourhood: { entities, links } }: CandidateRowsQuery, id: string, kind: string): CitedFragment | null {
  const ofKind = new Set(entities.filter((entity) => entity.kind === kind).map((entity) => entity.id));
  const link = links.find(({ source, target }) => (source === id && ofKind.has(target)) || (target === id && ofKind.has(source)));
  return link?.citations.edges[0]?.node ?? null;
}

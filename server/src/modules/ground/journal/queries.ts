import { decode, statement, type Graph } from "../../../graph/index.ts";

/** How far each segment's entries are in the graph: the number of the last one, by segment. */
export async function appliedIn(graph: Graph): Promise<ReadonlyMap<string, number>> {
  const rows = await graph.read(statement("journal/applied"));
  return new Map(rows.map((row) => [decode.text(row, "segment"), decode.number(row, "applied")]));
}

/** Notes how far a segment's entries are in the graph. */
export async function keepApplied(graph: Graph, segment: string, applied: number): Promise<void> {
  await graph.write((send) => send(statement("journal/keep-applied"), { segment, applied }));
}

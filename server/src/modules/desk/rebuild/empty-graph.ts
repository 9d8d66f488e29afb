import { decode, statement, type Graph } from "../../../graph/index.ts";
import { segmentsIn } from "../../../journal/index.ts";
import { Conflict } from "../../../shared/errors.ts";
import { appliedIn } from "../../ground/journal/index.ts";

const nodesAtOnce = 2_000;

/**
 * Takes everything out of a graph whose segments are all in the journal's folder. Throws Conflict
 * where one is not.
 */
export async function emptyGraph(graph: Graph, folder: string): Promise<void> {
  const held = new Set(await segmentsIn(folder));
  for (const [segment, applied] of await appliedIn(graph))
    if (applied > 0 && !held.has(segment))
      throw new Conflict("journal.segment-missing", { folder });
  for (;;) {
    const [row] = await graph.write((send) =>
      send(statement("rebuild/empty"), { limit: nodesAtOnce }),
    );
    if (decode.numberOrZero(row ?? {}, "gone") < nodesAtOnce) return;
  }
}

import { decode, statement, type Graph } from "../../../graph/index.ts";
import { entitiesOfRecord } from "../statements/index.ts";
import { notesDataset } from "./named-by-hand.ts";

const datasets = [notesDataset];

/** Notes on which source row a note was written: who searches its words finds what that row names. */
export async function keepOnRow(graph: Graph, note: string, on: string): Promise<void> {
  const [named] = await graph.read(statement("notes/named-by-row"), {
    record: on,
    datasets: [on.slice(0, on.indexOf("/"))],
  });
  const cited = await entitiesOfRecord(graph, on);
  const about = [...cited, ...(named === undefined ? [] : decode.texts(named, "about"))];
  const given = { note, on, about, datasets };
  await graph.write((send) => send(statement("notes/keep-on-row"), given));
}

/** The source row that a note was written on; undefined where it is no note on a row. */
export async function noteTarget(graph: Graph, note: string): Promise<string | undefined> {
  const [row] = await graph.read(statement("notes/note-target"), { note, datasets });
  return row === undefined ? undefined : decode.text(row, "on");
}

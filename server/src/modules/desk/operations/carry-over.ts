import { decode, statement, type Graph } from "../../../graph/index.ts";

const atOnce = 2_000;

/** Brings the operations that one graph holds into another. They stand in no journal. */
export async function carryOperations(from: Graph, to: Graph): Promise<void> {
  for (let after = ""; ;) {
    const held = await from.read(statement("operations/operations"), { after, limit: atOnce });
    const rows = held.map((row) => decode.map(row, "operation"));
    if (rows.length > 0) await to.write((send) => send(statement("operations/keep"), { rows }));
    if (rows.length < atOnce) return;
    after = decode.text(rows.at(-1) ?? {}, "id");
  }
}

import type { Clew } from "../../../../context.ts";
import { decode } from "../../../../graph/index.ts";
import { keepSource, sourceRows } from "../../../ground/sources/index.ts";
import { keepRun } from "../../statements/index.ts";
import { countsOf } from "../counts.ts";

/** Counts what the sources state to which rows came, or from which they were taken, since they were counted. */
export async function recount(clew: Clew): Promise<void> {
  for (const row of await sourceRows(clew)) {
    if (row["counted"] !== false) continue;
    const dataset = decode.text(row, "id");
    const { records, entities, links, from, to } = await countsOf(clew, dataset);
    const latest = decode.optionalText(row, "import");
    await clew.graph.write(async (send) => {
      await keepSource(send, dataset, {
        records,
        entities,
        links,
        from: from ?? null,
        to: to ?? null,
        counted: true,
      });
      if (latest !== undefined) await keepRun(send, latest, { records, entities, links });
    });
  }
}

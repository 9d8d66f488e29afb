import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import { countWrite, noteLeft, shards } from "../../ground/store/index.ts";
import { entitiesToRetire, linksOfDataset } from "./queries.ts";
import { takeFromLinks } from "./retire.ts";

const page = 500;

/** Which import of a dataset is taken back, and by which run what it touched is folded. */
export interface RunToRetire {
  readonly dataset: string;
  readonly of: string;
  readonly run: string;
  /** When the rows of another import came, ISO. */
  readonly receivedAt: (run: string) => string;
}

/**
 * Takes back what an import brought to the rows of a dataset. Rows that another one brought too are
 * that one's from then on. Entities stay, marked to be folded. May be broken off and begun again.
 */
export async function retireRun(clew: Clew, retiring: RunToRetire): Promise<void> {
  const { dataset, of } = retiring;
  await handOver(clew, retiring);
  await forgetAgain(clew, retiring);
  const ids = (await recordsOf(clew, retiring)).map((row) => decode.text(row, "id"));
  if (ids.length > 0) await takeFromGraph(clew, ids, retiring);
  await forgetAliases(clew, retiring);
  await clew.evidence.removeRun(dataset, of);
}

/** All records that the import brought. */
async function recordsOf(clew: Clew, { dataset, of }: RunToRetire): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let after = ""; ;) {
    const rows = await clew.graph.read(
      statement("statements/records-of-run"),
      { dataset, run: of, after, limit: 5_000 },
      { milliseconds: 120_000 },
    );
    all.push(...rows);
    const last = rows.at(-1);
    if (last === undefined) return all;
    after = decode.text(last, "id");
  }
}

/** Makes rows that came again those of the import that brought them next, with their text. */
async function handOver(clew: Clew, retiring: RunToRetire): Promise<void> {
  const shared = (await recordsOf(clew, retiring)).filter(
    (row) => decode.texts(row, "again").length > 0,
  );
  for (let from = 0; from < shared.length; from += page) {
    const part = shared.slice(from, from + page);
    const rows: Row[] = [];
    for (const [run, own] of Map.groupBy(part, (row) => nextOf(row).run)) {
      const raws = await Promise.all(
        own.map((row) => clew.evidence.read(decode.optionalText(row, "place") ?? "")),
      );
      const places = await clew.evidence.append(
        retiring.dataset,
        run,
        raws.map((raw) => raw ?? ""),
      );
      for (const [at, row] of own.entries())
        rows.push({
          id: decode.text(row, "id"),
          run,
          position: nextOf(row).position,
          place: places[at] ?? null,
          receivedAt: retiring.receivedAt(run),
          again: decode.texts(row, "again").slice(1),
        });
    }
    await clew.graph.write(async (send) => {
      await send(statement("statements/hand-over-records"), { rows });
      await countWrite(send);
    });
  }
}

/** The import that brought a row next, and where it stood in it. */
function nextOf(row: Row): { readonly run: string; readonly position: string } {
  const [first = ""] = decode.texts(row, "again");
  const at = first.indexOf(" ");
  return { run: first.slice(0, at), position: first.slice(at + 1) };
}

/** Forgets that the import brought rows of others again. */
async function forgetAgain({ graph }: Clew, { dataset, of }: RunToRetire): Promise<void> {
  const run = `${of} `;
  const asked = { dataset, run, limit: 2_000 };
  for (;;) {
    const rows = await graph.read(statement("statements/records-again"), asked, {
      milliseconds: 120_000,
    });
    if (rows.length === 0) return;
    const left = rows.map((row) => ({
      id: decode.text(row, "id"),
      again: decode.texts(row, "again").filter((came) => !came.startsWith(run)),
    }));
    await graph.write((send) => send(statement("statements/set-again"), { rows: left }));
  }
}

async function takeFromGraph(
  clew: Clew,
  ids: readonly string[],
  { dataset, run }: RunToRetire,
): Promise<void> {
  const goes = new Set(ids);
  for (const shard of await shards(clew.graph)) {
    const refs = await entitiesToRetire(clew.graph, shard, dataset);
    for (let from = 0; from < refs.length; from += page) {
      const links = await linksOfDataset(
        clew.graph,
        clew.linkTypes,
        refs.slice(from, from + page),
        dataset,
      );
      const touched = links.filter(({ records }) => records.some((record) => goes.has(record)));
      if (touched.length > 0)
        await takeFromLinks(clew, touched, (record) => !goes.has(record), run);
    }
  }
  for (let from = 0; from < ids.length; from += page) {
    const part = ids.slice(from, from + page);
    await clew.graph.write(async (send) => {
      await countWrite(send);
      await send(statement("statements/retire-records"), { ids: part, run });
      await send(statement("statements/delete-records"), { ids: part });
      await noteLeft(send, "rows");
    });
  }
}

/** Takes off the names that the import alone gave rows. */
async function forgetAliases({ graph }: Clew, { dataset, of }: RunToRetire): Promise<void> {
  for (;;) {
    const rows = await graph.read(statement("statements/aliases-of-run"), {
      dataset,
      run: of,
      limit: 2_000,
    });
    if (rows.length === 0) return;
    const left = rows.map((row) => ({
      id: decode.text(row, "id"),
      runs: decode.texts(row, "runs").filter((run) => run !== of),
    }));
    const kept = left.filter(({ runs }) => runs.length > 0);
    const ids = left.filter(({ runs }) => runs.length === 0).map(({ id }) => id);
    await graph.write(async (send) => {
      await send(statement("statements/set-alias-runs"), { rows: kept });
      await send(statement("statements/delete-aliases"), { ids });
    });
  }
}

import type { Clew } from "../../../context.ts";
import { decode } from "../../../graph/index.ts";
import { versionsOf, type TextReaders } from "../extraction/index.ts";
import { latestOf } from "../imports/index.ts";
import { unpackReading, type SavedReading } from "../files/index.ts";
import { sourceRows } from "../../ground/sources/index.ts";

/** A dataset whose texts were read by other versions than the readers of now have. */
export interface StaleSource {
  readonly dataset: string;
  readonly title: string;
  /** Versions that its texts were read by. */
  readonly readers: readonly string[];
  readonly reading: SavedReading;
}

/**
 * What is stale, by id; `unknown` are titles of datasets imported before the way to read their rows
 * again was kept.
 */
export async function staleSources(
  clew: Clew,
  readers: TextReaders,
  only?: string,
): Promise<{ readonly stale: readonly StaleSource[]; readonly unknown: readonly string[] }> {
  const wanted = versionsOf(readers).join();
  const rows = await sourceRows(clew);
  const stale: StaleSource[] = [];
  const unknown: string[] = [];
  for (const row of rows) {
    const dataset = decode.text(row, "id");
    const held = decode.texts(row, "readers");
    if ((only !== undefined && only !== dataset) || held.join() === wanted) continue;
    const latest = await latestOf(clew, dataset);
    if (latest === undefined || latest.state !== "done") continue;
    const title = decode.text(row, "title");
    const reading = decode.optionalText(row, "reading");
    if (reading === undefined) unknown.push(title);
    else stale.push({ dataset, title, readers: held, reading: unpackReading(reading) });
  }
  return { stale, unknown };
}

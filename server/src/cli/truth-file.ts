import { resolve } from "node:path";
import type { Judged } from "../modules/clusters/index.ts";
import { formatOf, openFile } from "../modules/reading/index.ts";
import { InvalidInput } from "../shared/errors.ts";
import { nothingStated } from "./by-property.ts";
import type { Io } from "./io.ts";

/** A thing that was put into a cluster, or none. */
interface Found {
  readonly id: string;
  readonly key: string;
  readonly cluster: number | string | null;
}

/** Things beside their known clusters, and their values of the column asked for. */
export interface Truth {
  readonly judged: readonly Judged[];
  readonly values: readonly string[];
}

/**
 * Things beside their known clusters, from a file with the columns key and cluster (empty: alone). Keys that are not held
 * are told of and left out, as are things that the file does not name. Where the file has no column `by`, the things' own `properties`
 * (by id) say it. Throws InvalidInput where there is no such file.
 */
export async function truthIn(path: string, found: readonly Found[], by: string | undefined, io: Io, properties?: ReadonlyMap<string, string>): Promise<Truth> {
  const file = await openFile(resolve(io.cwd, path), { format: formatOf(path) ?? "csv" }).catch((error: unknown) => {
    if (error instanceof InvalidInput) throw error;
    throw new InvalidInput(`${path}: there is no such file, or it can not be read.`);
  });
  if (!file.columns.includes("key") || !file.columns.includes("cluster")) throw new InvalidInput(`${path} needs the columns key and cluster; it has ${file.columns.map((name) => `“${name}”`).join(", ")}.`);
  const inFile = by !== undefined && file.columns.includes(by);
  if (by !== undefined && !inFile && (properties === undefined || properties.size === 0)) throw new InvalidInput(`${path} has no column ${by}.`);
  const clusters = new Map(found.map((one) => [one.key, one]));
  const judged: Judged[] = [];
  const values: string[] = [];
  const strangers: string[] = [];
  for await (const row of file.rows()) {
    const key = row.ok ? row.values("key")[0] : undefined;
    if (!row.ok || key === undefined) continue;
    const thing = clusters.get(key);
    if (thing === undefined) strangers.push(row.position);
    else {
      judged.push({ found: thing.cluster === null ? undefined : String(thing.cluster), known: row.values("cluster")[0] });
      values.push(inFile ? (row.values(by)[0] ?? "(empty)") : (properties?.get(thing.id) ?? (by === undefined ? "" : nothingStated)));
    }
  }
  if (strangers.length > 0) io.err(`${strangers.length} keys of ${path} are not held, the first at ${strangers[0] ?? ""}; they are left out.`);
  if (judged.length === 0) throw new InvalidInput(`${path} names nothing that is held.`);
  return { judged, values };
}

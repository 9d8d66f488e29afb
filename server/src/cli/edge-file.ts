import {
  beginEdgeList,
  type NamedNetwork,
  type RejectedRow,
} from "../modules/networks/networks/index.ts";
import { formatOf, openFile } from "../modules/intake/reading/index.ts";
import { InvalidInput } from "../shared/errors.ts";
import { fileToRead } from "./given-file.ts";
import type { Io } from "./io.ts";
import { tellAll } from "./show.ts";
import { sentence } from "../sentences/index.ts";

const mostTold = 10;
const columns = ["source", "target", "weight"] as const;

/**
 * The network of an edge list in a file that Clew can read. Throws InvalidInput where there is
 * none. Rows that cannot be read are among the rejects.
 */
export async function edgeFile(path: string, io: Io): Promise<NamedNetwork> {
  const real = await fileToRead(path, io);
  const file = await openFile(real, { format: formatOf(path) ?? "csv" }).catch((error: unknown) => {
    if (error instanceof InvalidInput) throw error;
    throw new InvalidInput("cli.no-readable-file", { path });
  });
  const named = columns.map((name) =>
    file.columns.find((column) => column.trim().toLowerCase() === name),
  );
  const header = named.every((name) => name === undefined)
    ? file.columns
    : columns.filter((_, index) => named[index] !== undefined);
  const list = beginEdgeList();
  list.add(header, 1);
  const broken: RejectedRow[] = [];
  for await (const row of file.rows()) {
    const line = Number(row.position.split("!").at(-1));
    if (row.ok)
      list.add(
        named.flatMap((name) => (name === undefined ? [] : [row.values(name)[0] ?? ""])),
        line,
      );
    else broken.push({ line, reason: row.reason });
  }
  const read = list.finish();
  return { ...read, rejects: [...read.rejects, ...broken].toSorted((a, b) => a.line - b.line) };
}

/** Tells of rows that were left out, the first ten by line. */
export function printRejects({ rejects, warnings }: NamedNetwork, io: Io): void {
  tellAll(warnings, io);
  for (const { line, reason } of rejects.slice(0, mostTold))
    io.err(sentence("cli.line", { line: String(line), reason }).text);
  const others = rejects.length - mostTold;
  if (others > 0) io.err(sentence("cli.others-left-out", { others }).text);
}

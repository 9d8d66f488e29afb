import type { Clew } from "../../../../context.ts";
import { decode, type Row } from "../../../../graph/index.ts";
import { Conflict, InvalidInput, NotFound } from "../../../../shared/errors.ts";
import type { FileShapeHeld } from "../../../ground/records/index.ts";
import { sourceRow } from "../../../ground/sources/index.ts";
import { packReading, unpackReading, type SavedReading } from "../../files/index.ts";

type SavedFile = SavedReading["files"][number];

/** How the rows of a source are read. */
export interface KeptSource {
  readonly title: string;
  readonly reading: SavedReading;
  readonly shapes: readonly FileShapeHeld[];
}

/** So many files may come to a source behind its import, and so many that are read each in its way. */
const mostFiles = 20_000;
const mostWays = 1_000;

/**
 * How the rows of a source are read. Throws NotFound where there is no such source, InvalidInput
 * where no mapping is kept of it.
 */
export async function keptSource(clew: Clew, dataset: string): Promise<KeptSource> {
  const row = await sourceRow(clew, dataset);
  if (row === undefined) throw new NotFound("source");
  const reading = decode.optionalText(row, "reading");
  if (reading === undefined) throw new InvalidInput("imports.no-kept-mapping", {}, "dataset");
  return {
    title: decode.text(row, "title"),
    reading: unpackReading(reading),
    shapes: JSON.parse(decode.optionalText(row, "files") ?? "[]") as readonly FileShapeHeld[],
  };
}

/** The properties of a source to which files came. Throws Conflict where it has as many as may be. */
export function withArrival({ reading, shapes }: KeptSource, arrived: SavedReading): Row {
  const files = arrived.files.reduce(withFile, reading.files);
  assertRoom(files);
  const cut = arrived.files.map(({ name, format, delimiter, columns }) => ({
    name,
    format,
    delimiter: delimiter ?? null,
    columns,
  }));
  return {
    reading: packReading({ ...reading, files }),
    files: JSON.stringify(cut.reduce(withShape, shapes)),
  };
}

/** Throws Conflict where no further file may come to a source. */
export function assertRoom(files: readonly SavedFile[]): void {
  const came = files.filter(({ also }) => also !== undefined);
  const named = came.reduce((sum, { also = [] }) => sum + 1 + also.length, 0);
  if (named > mostFiles || came.length > mostWays)
    throw new Conflict("imports.many-files-came", { most: mostFiles });
}

function withFile(files: readonly SavedFile[], came: SavedFile): readonly SavedFile[] {
  const isOf = ({ name, also, part }: SavedFile) =>
    part === came.part && (name === came.name || also?.includes(came.name) === true);
  const own = files.findIndex(isOf);
  if (own >= 0) return files.with(own, withColumns(files[own] ?? came, came.columns));
  const like = files.findIndex((one) => one.also !== undefined && wayOf(one) === wayOf(came));
  const known = files[like];
  if (known === undefined) return [...files, { ...came, also: [] }];
  return files.with(like, { ...known, also: [...(known.also ?? []), came.name] });
}

/** All that tells how a file is read, but its name. */
function wayOf(file: SavedFile): string {
  const way = Object.entries(file).filter(([name]) => !ownOnly.has(name));
  return JSON.stringify(way.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const ownOnly: ReadonlySet<string> = new Set(["name", "hash", "also"]);

function withShape(
  shapes: readonly FileShapeHeld[],
  came: FileShapeHeld,
): readonly FileShapeHeld[] {
  const own = shapes.findIndex(({ name, also }) => name === came.name || also?.includes(came.name));
  if (own >= 0) return shapes.with(own, withColumns(shapes[own] ?? came, came.columns));
  const like = shapes.findIndex(
    (one) =>
      one.also !== undefined &&
      one.format === came.format &&
      one.delimiter === came.delimiter &&
      one.columns.join("\n") === came.columns.join("\n"),
  );
  const known = shapes[like];
  if (known === undefined) return [...shapes, { ...came, also: [] }];
  return shapes.with(like, { ...known, also: [...(known.also ?? []), came.name] });
}

function withColumns<T extends { readonly columns: readonly string[] }>(
  one: T,
  columns: readonly string[],
): T {
  return { ...one, columns: [...new Set([...one.columns, ...columns])] };
}

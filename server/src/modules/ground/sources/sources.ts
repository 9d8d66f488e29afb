import type { Clew } from "../../../context.ts";
import { decode, statement, type Row, type Run } from "../../../graph/index.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../shared/kept.ts";
import type { FileShapeHeld } from "../records/index.ts";

/** A source held: a dataset as people see it. Times are ISO. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly reliability?: string;
  readonly records: number;
  readonly entities: number;
  readonly links: number;
  readonly rejects: number;
  readonly from?: string;
  readonly to?: string;
  readonly importedAt: string;
  readonly demo: boolean;
  /** Default region for numbers. */
  readonly region?: string;
  /** Zone of its times without one. */
  readonly timezone?: string;
  readonly files: readonly FileShapeHeld[];
  /** What read its texts, with versions; none where that is not known. */
  readonly readers: readonly string[];
}

const kept = slotFor<UntilWritten<readonly Source[]>>("the sources held");

/** The sources held, by title. Every request asks: they are read again once the store is written to. */
export function sourcesHeld(clew: Clew): Promise<readonly Source[]> {
  const seen = clew.graph.writesSeen();
  if (seen === undefined) return readSources(clew);
  return clew.kept.of(kept, () => untilWritten()).at("all", seen, () => readSources(clew));
}

async function readSources(clew: Clew): Promise<readonly Source[]> {
  return (await sourceRows(clew)).map(toSource).toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

/** What is kept of each source, as rows. */
export async function sourceRows(clew: Clew): Promise<readonly Row[]> {
  const rows = await clew.graph.read(statement("sources/all"));
  return rows.map((row) => decode.map(row, "dataset"));
}

/** What is kept of one source, as a row; undefined where it is not held. */
export async function sourceRow(clew: Clew, id: string): Promise<Row | undefined> {
  const [row] = await clew.graph.read(statement("sources/one"), { id });
  return row === undefined ? undefined : decode.map(row, "dataset");
}

/**
 * Keeps properties of a source inside the transaction of a write; makes the source where it is
 * missing.
 */
export async function keepSource(run: Run, id: string, properties: Row): Promise<void> {
  await run(statement("sources/save"), { id, properties });
}

/**
 * Forgets a source inside the transaction of a write. What its rows state goes by other statements.
 */
export async function forgetSource(run: Run, id: string): Promise<void> {
  await run(statement("sources/delete"), { id });
}

/** The sources held, by id. */
export async function sourcesById(clew: Clew): Promise<ReadonlyMap<string, Source>> {
  return new Map((await sourcesHeld(clew)).map((source) => [source.id, source]));
}

/** The regions that sources name, for numbers without a country; at most ten, US where none does. */
export function regionsNamed(sources: readonly Source[]): readonly string[] {
  const regions = sources.flatMap(({ region }) => region ?? []);
  return regions.length === 0 ? ["US"] : [...new Set(regions)].slice(0, 10);
}

function toSource(row: Row): Source {
  const reliability = decode.optionalText(row, "reliability");
  const from = decode.optionalText(row, "from");
  const to = decode.optionalText(row, "to");
  const region = decode.optionalText(row, "region");
  const timezone = decode.optionalText(row, "timezone");
  return {
    id: decode.text(row, "id"),
    title: decode.text(row, "title"),
    records: decode.numberOrZero(row, "records"),
    entities: decode.numberOrZero(row, "entities"),
    links: decode.numberOrZero(row, "links"),
    rejects: decode.numberOrZero(row, "rejects"),
    importedAt: decode.optionalText(row, "importedAt") ?? "",
    demo: row["demo"] === true,
    readers: decode.texts(row, "readers"),
    files: JSON.parse(decode.optionalText(row, "files") ?? "[]") as readonly FileShapeHeld[],
    ...(reliability === undefined ? {} : { reliability }),
    ...(region === undefined ? {} : { region }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

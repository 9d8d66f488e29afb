import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Clew } from "../../../context.ts";
import { statement } from "../../../graph/index.ts";
import type { Ontology } from "../../../ontology/index.ts";
import type { DateOrder } from "../../../ontology/normalise/index.ts";
import { sha256 } from "../../../shared/ids.ts";
import type { TextReaders } from "../extraction/index.ts";
import { cellsAgain, type FileShape, type NumberMeaning } from "../reading/index.ts";
import type { Cells, Mapping } from "../mapping/index.ts";
import { planFile, timeColumns, type AmountColumn, type FilePlan } from "../stating/index.ts";
import type { PlannedFile } from "./files.ts";

/** What is kept of an import so that its rows can be read again without its files. */
export interface SavedReading {
  readonly mapping: Mapping;
  /** Digest of the ontology that the import was made with. */
  readonly ontology: string;
  readonly files: readonly SavedFile[];
}

/** How a file of an import was read. */
export interface SavedFile {
  readonly name: string;
  readonly hash: string;
  /** Which of the mapping's files. */
  readonly at: number;
  readonly part: number;
  readonly format: FileShape["format"];
  readonly delimiter?: string;
  /** For json: where its rows stand, where that was found out. */
  readonly array?: string;
  /** For a workbook: the sheet. */
  readonly sheet?: string;
  /** For a workbook: what its columns' numbers mean, and how it counts days. */
  readonly meanings?: readonly (readonly [string, NumberMeaning])[];
  readonly since1904?: boolean;
  /** For a form: what the file says once for all its rows. */
  readonly context?: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  /** By time column. */
  readonly orders: readonly (readonly [string, DateOrder])[];
  /** By column of amounts; earlier versions kept none. */
  readonly amounts?: readonly (readonly [string, AmountColumn])[];
  /** True where a row that lacks a column of the mapping is a reject. */
  readonly isStrict?: boolean;
  /** Present on a file that came to the source behind its import: others that read alike. */
  readonly also?: readonly string[];
}

/** How the rows of one file are read again. */
export interface ReadAgain {
  readonly plan: FilePlan;
  /** The columns of a verbatim row at its place; undefined where it no longer reads as one. */
  readonly cells: (raw: string, position: string) => Cells | undefined;
}

/** What is to be kept of an import. */
export function readingFor(
  mapping: Mapping,
  files: readonly PlannedFile[],
  { digest }: Ontology,
): SavedReading {
  const kept = files.map((planned): SavedFile => {
    const { name, hash, at, part, shape, open, orders, amounts, isStrict } = planned;
    const { format, delimiter, array, sheet } = shape;
    return {
      name,
      hash,
      at,
      part,
      format,
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(array === undefined ? {} : { array }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(open.meanings === undefined ? {} : { meanings: open.meanings }),
      ...(open.since1904 === true ? { since1904: true } : {}),
      ...(open.context === undefined ? {} : { context: open.context }),
      columns: open.columns,
      orders: [...orders],
      ...(amounts.size === 0 ? {} : { amounts: [...amounts] }),
      ...(isStrict === true ? { isStrict } : {}),
    };
  });
  return { mapping, ontology: digest, files: kept };
}

/** Goes up whenever the same cell may state something else: the same files are then read anew. */
const cellReading = "cells 3";

/**
 * SHA-256 of mapping, ontology, readers' versions and files: the same digest states the same. Files
 * that came to a source behind its import are no part of it.
 */
export function digestOf(
  { mapping, ontology, files }: SavedReading,
  readers: readonly string[],
): string {
  return sha256(
    JSON.stringify([
      mapping.digest,
      ontology,
      cellReading,
      readers,
      files.filter(({ also }) => also === undefined).map(({ name, hash }) => [name, hash]),
    ]),
  );
}

/** As one text. */
export function packReading(reading: SavedReading): string {
  return JSON.stringify(reading);
}

/** From its text. */
export function unpackReading(text: string): SavedReading {
  return JSON.parse(text) as SavedReading;
}

/**
 * How the rows of a file are read again by some readers; undefined for a file that the import did
 * not have, and for one that is read several times with refs: which of those times stated what a ref hangs
 * on is not kept.
 */
export function readAgain(
  reading: SavedReading,
  ontology: Ontology,
  readers: TextReaders,
): (file: string, part: number) => ReadAgain | undefined {
  const { mapping } = reading;
  const ready = new Map<string, ReadAgain>();
  for (const { name, part, at, orders, amounts = [], also = [], ...shape } of reading.files) {
    const file = mapping.files[at];
    const several = reading.files.some((other) => other.name === name && other.part !== part);
    if (
      file === undefined ||
      (several &&
        mapping.files.some(({ entities }) => entities.some(({ ref }) => ref !== undefined)))
    )
      continue;
    const plan = planFile(mapping.dataset, file, ontology, {
      dates: new Map(orders),
      amounts: new Map(amounts),
      readers,
    });
    const again = { plan, cells: cellsAgain(shape, timeColumns(file, ontology)) };
    for (const own of [name, ...also]) ready.set(`${part} ${own}`, again);
  }
  return (file, part) => ready.get(`${part} ${file}`);
}

/** Folder of what was found when a dataset's texts were read again. */
export function rereadingsFolder(data: string, dataset: string): string {
  return join(data, "rereadings", dataset);
}

/** Forgets what was found when a dataset's texts were read again. */
export async function forgetReadings(clew: Clew, dataset: string): Promise<void> {
  await clew.graph.write((send) => send(statement("files/forget-readings"), { dataset }));
  await rm(rereadingsFolder(clew.data, dataset), { recursive: true, force: true });
}

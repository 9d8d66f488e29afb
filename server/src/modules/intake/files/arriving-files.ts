import type { Mapping } from "../mapping/index.ts";
import { planOne, sheetsIn, type Notations, type PlannedFile, type Planning } from "./files.ts";
import { asJsonLines, strictRows } from "./strict-rows.ts";

/** A file that comes to those of a source. */
export interface ArrivingFile {
  readonly path: string;
  /** Which of the mapping's files it is read by, from 0. */
  readonly ats: readonly number[];
  /** How times and amounts are written, by place in the mapping: as in the files before it. */
  readonly notations: readonly (readonly [at: number, notations: Notations])[];
  /** True for JSON lines of which a row that lacks a column is a reject. */
  readonly isStrict: boolean;
}

/**
 * Opens and plans a file that comes to a source. Throws InvalidInput, before anything is written,
 * for an unknown format or an absent column.
 */
export async function planArriving(
  { mapping, folder, arriving }: Arriving,
  { ontology, readers }: Required<Pick<Planning, "ontology" | "readers">>,
): Promise<readonly PlannedFile[]> {
  const { path, ats, isStrict } = arriving;
  const notations = new Map(arriving.notations);
  const planned: PlannedFile[] = [];
  for (const at of ats) {
    const mapped = mapping.files[at];
    if (mapped === undefined) continue;
    const file = isStrict ? asJsonLines(mapped) : mapped;
    for (const [one, all] of await sheetsIn(file, path, file.path)) {
      const known = notations.get(at);
      const read = await planOne(
        { file: one, path, where: file.path, all, ...(known && { notations: known }) },
        mapping.dataset,
        ontology,
        readers,
      );
      const strict = isStrict ? { ...read, open: strictRows(read.open, file), isStrict } : read;
      planned.push({ ...strict, folder, at, part: planned.length });
    }
  }
  return planned;
}

/** A file that comes to a source, and the source's mapping. */
interface Arriving {
  readonly mapping: Mapping;
  /** Folder below which its rows name pictures. */
  readonly folder: string;
  readonly arriving: ArrivingFile;
}

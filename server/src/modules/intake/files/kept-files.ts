import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { columnsOf, type FileMapping, type Mapping } from "../mapping/index.ts";
import {
  cellsAgain,
  openFile,
  type FileShape,
  type OpenFile,
  type ReadRow,
} from "../reading/index.ts";
import { planFile, timeColumns } from "../stating/index.ts";
import { naming, shapeOf, type PlannedFile, type Planning } from "./files.ts";
import type { SavedFile } from "./saved-reading.ts";
import { asJsonLines, strictRows } from "./strict-rows.ts";

/** A file of an import as it was planned once, and where its bytes lie now. */
export interface KeptFile extends SavedFile {
  readonly path: string;
  /** Line ends in it; undefined where packed. */
  readonly lines?: number;
  /** True where the path holds the rows of all files, as they were read, in place of the files. */
  readonly isRows?: boolean;
}

/** The files of an import that was planned before. */
export interface KeptFiles {
  readonly mapping: Mapping;
  /** Folder below which rows name pictures. */
  readonly folder: string;
  readonly files: readonly KeptFile[];
}

/** A row as it was read: file, part, position and verbatim text. */
export type KeptRow = readonly [file: string, part: number, position: string, raw: string];

/** Plans files again as they were planned before. Throws InvalidInput where one cannot be opened. */
export async function planKept(
  { mapping, folder, files }: KeptFiles,
  { ontology, readers }: Required<Pick<Planning, "ontology" | "readers">>,
): Promise<readonly PlannedFile[]> {
  const planned: PlannedFile[] = [];
  for (const kept of files) {
    const mapped = mapping.files[kept.at];
    if (mapped === undefined) continue;
    const file = kept.isStrict === true ? asJsonLines(mapped) : mapped;
    const { name, path, hash, at, part, lines } = kept;
    const shape = shapeAgain(kept, file, files);
    const times = timeColumns(file, ontology);
    const read = kept.isRows === true ? rowsKept(kept, times) : await openFile(path, shape);
    const open = kept.isStrict === true ? strictRows(read, file) : read;
    const dates = new Map(kept.orders);
    const amounts = new Map(kept.amounts);
    planned.push({
      name,
      path,
      shape,
      open: { ...open, rows: () => naming(name, open.rows()) },
      plan: planFile(mapping.dataset, file, ontology, { dates, amounts, readers }),
      folder,
      at,
      part,
      orders: dates,
      amounts,
      hash,
      ...(lines === undefined ? {} : { lines }),
      ...(kept.isStrict === true ? { isStrict: true } : {}),
    });
  }
  return planned;
}

/** How a file is opened again: as its mapping says, and as was found out when it was planned. */
function shapeAgain(
  { format, delimiter, array, sheet, hash }: KeptFile,
  file: FileMapping,
  files: readonly KeptFile[],
): FileShape {
  const sheets = files.flatMap((one) => (one.hash === hash && one.sheet ? [one.sheet] : []));
  return {
    ...shapeOf(file, format),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(array === undefined ? {} : { array }),
    ...(sheet === undefined ? {} : { sheet, sheetsRead: sheets }),
    wanted: columnsOf(file),
  };
}

/** A file of which the rows alone are kept, as they were read. */
function rowsKept(kept: KeptFile, times: readonly string[]): OpenFile {
  const cells = cellsAgain(kept, times);
  return {
    columns: kept.columns,
    rows: async function* (): AsyncGenerator<ReadRow> {
      const lines = createInterface({ input: createReadStream(kept.path), crlfDelay: Infinity });
      for await (const line of lines) {
        const [file, part, position, raw] = JSON.parse(line) as KeptRow;
        const read = file === kept.name && part === kept.part ? cells(raw, position) : undefined;
        if (read !== undefined) yield { ok: true, position, raw, ...read };
      }
    },
  };
}

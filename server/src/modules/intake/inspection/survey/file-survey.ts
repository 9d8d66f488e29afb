import { basename } from "node:path";
import type { Ontology } from "../../../../ontology/index.ts";
import { InvalidInput } from "../../../../shared/errors.ts";
import {
  contentOf,
  foreignKind,
  formatOf,
  openFile,
  type FileFormat,
  type FileShape,
  type FormMapping,
  type OpenFile,
} from "../../reading/index.ts";
import { sentence, type Sentence } from "../../../../sentences/index.ts";
import {
  decideDateOrder,
  gatherEvidence,
  noEvidence,
  notationFrom,
  parseTime,
  readAmount,
} from "../../../../ontology/normalise/index.ts";
import { sharedDocuments } from "./shared-documents.ts";
import { ownEndOf, type OwnEnd } from "./own-account.ts";
import { shapeOf, type AskedShape } from "./proposed-shape.ts";
import { recogniseColumns } from "../columns/recognise.ts";
import type { Recognised } from "../columns/column-looks.ts";

/** A file as far as it was looked at. */
export interface LookedAt extends OwnEnd {
  readonly name: string;
  readonly shape: FileShape;
  readonly headerRow: number;
  readonly columns: readonly Recognised[];
  /** The first rows' texts, by column. */
  readonly rows: readonly (readonly string[])[];
  /** What is worth knowing of how it is read, in sentences. */
  readonly remarks: readonly Sentence[];
  /** What a mapping says of its rows, where its form says it already. */
  readonly ready?: FormMapping;
  /** Sheets, lists and encodings that it could be read by instead. */
  readonly sheets: readonly string[];
  readonly arrays: readonly string[];
  readonly encodings: readonly string[];
  /** Texts of the columns of phones. */
  readonly phones?: readonly string[];
}

const looked = 300;
/** Letters of a cell that are looked at and shown. */
const mostLetters = 2_000;
const shown = 20;
/** Most columns that the page shows; a mapping can name columns of any file. */
const mostShown = 2_000;
const cellsShown = 10_000;

/**
 * Looks at the beginning of a file: its shape, header and columns. Throws InvalidInput with its
 * name where it cannot be read at all.
 */
export async function lookAt(
  path: string,
  ontology: Ontology,
  asked: AskedShape = {},
): Promise<LookedAt> {
  return look(path, { ontology, asked }).catch((error: unknown) => {
    throw error instanceof InvalidInput
      ? new InvalidInput("shared.as-written", { text: error.sentence }, basename(path))
      : error;
  });
}

interface Looking {
  readonly ontology: Ontology;
  readonly asked: AskedShape;
}

async function look(path: string, { ontology, asked }: Looking): Promise<LookedAt> {
  const name = basename(path);
  const content = await contentOf(path);
  const { form } = content;
  const format = form?.format ?? formatFor(name, content.format);
  const { shape: proposed, headerRow, remarks, encodings } = await shapeOf(path, format, asked);
  const open = await openFile(path, proposed);
  const ready = form?.mapping?.(open, ontology);
  const shape = shapeFound(proposed, open);
  if (open.columns.length > mostShown)
    throw new InvalidInput("inspection.too-wide", { count: open.columns.length, most: mostShown });
  const { rows, values, read, firsts } = await firstRowsIn(open);
  const columns = recogniseColumns(open.columns, (column) => values.get(column) ?? [], read);
  const shared = sharedDocuments(columns, (column) => firsts.get(column) ?? []);
  const own = await ownEndOf(path, { name, shape, headerRow });
  return {
    name,
    shape,
    headerRow,
    columns: columns.filter((column) => column.name !== ""),
    rows,
    remarks: [...remarks, ...(open.remarks ?? []), ...questionsOn(columns, values), ...shared],
    sheets: open.sheets ?? [],
    arrays: open.arrays ?? [],
    encodings,
    ...(ready === undefined ? {} : { ready }),
    ...own,
    phones: phonesIn(columns, values),
  };
}

function phonesIn(
  columns: readonly Recognised[],
  values: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const isPhone = ({ look: looksLike }: Recognised) => looksLike === "phone";
  return columns.filter(isPhone).flatMap(({ name }) => values.get(name) ?? []);
}

/** The format by name and content: what is JSON inside is JSON, whatever it is called. */
function formatFor(name: string, inside: FileFormat | undefined): FileFormat {
  const told = formatOf(name);
  const isOther = inside === "json" && told !== "json" && told !== "jsonl";
  const format = isOther ? inside : (told ?? inside);
  if (format === undefined) throw unreadable(name);
  return format;
}

/** The first rows as they are shown, and the texts of each column in those that are looked at. */
async function firstRowsIn(open: OpenFile): Promise<{
  readonly rows: readonly (readonly string[])[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The first text of each column in each row. */
  readonly firsts: ReadonlyMap<string, readonly string[]>;
  /** How many were read. */
  readonly read: number;
}> {
  const values = new Map<string, string[]>(open.columns.map((column) => [column, []]));
  const firsts = new Map<string, string[]>(open.columns.map((column) => [column, []]));
  const rows: string[][] = [];
  let read = 0;
  for await (const row of open.rows()) {
    if (!row.ok) continue;
    if (rows.length < shown && rows.length * open.columns.length < cellsShown)
      rows.push(open.columns.map((column) => beginningOfCell(row.values(column).join(" | "))));
    for (const [column, texts] of values) texts.push(...row.values(column).map(beginningOfCell));
    for (const [column, texts] of firsts) texts.push(beginningOfCell(row.values(column)[0] ?? ""));
    if ((read += 1) >= looked) break;
  }
  return { rows, values, firsts, read };
}

/** A cell's beginning: it tells what a column is, and all of a long text is not shown. */
function beginningOfCell(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…`.toWellFormed() : text;
}

function shapeFound(proposed: FileShape, { array, sheet }: OpenFile): FileShape {
  return {
    ...proposed,
    ...(array === undefined ? {} : { array }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** What the values of columns leave open: day or month first, and the size of amounts. */
function questionsOn(
  columns: readonly Recognised[],
  values: ReadonlyMap<string, readonly string[]>,
): readonly Sentence[] {
  return columns.flatMap(({ name, look: looksLike }) => {
    const texts = values.get(name) ?? [];
    if (looksLike === "date" && isOpenDate(texts))
      return [sentence("inspection.day-or-month", { column: name, sample: texts[0] ?? "" })];
    const open = looksLike === "amount" ? openAmount(texts) : undefined;
    return open === undefined
      ? []
      : [sentence("inspection.amount-of-two-sizes", { column: name, sample: open })];
  });
}

/** True where no date of a column shows whether its day or its month comes first. */
function isOpenDate(texts: readonly string[]): boolean {
  if (decideDateOrder(texts) !== undefined) return false;
  return texts.some((text) => parseTime(text, { zone: "UTC" }) === undefined && isTime(text));
}

function isTime(text: string): boolean {
  return parseTime(text, { order: "dmy", zone: "UTC" }) !== undefined;
}

/** An amount of a column that may be of two sizes. */
function openAmount(texts: readonly string[]): string | undefined {
  const seen = noEvidence();
  for (const text of texts) gatherEvidence(text, seen);
  const notation = notationFrom(seen);
  return texts.find(
    (text) =>
      readAmount(text, notation) === undefined &&
      readAmount(text, { dot: "group", comma: "group" }) !== undefined,
  );
}

/** Says what a file is that cannot be read, where its name tells. */
function unreadable(name: string): InvalidInput {
  const what = foreignKind(name);
  return what === undefined
    ? new InvalidInput("inspection.none-csv-tsv-jsonl")
    : new InvalidInput("files.foreign", { what });
}

import { basename } from "node:path";
import type { Ontology } from "../../../../ontology/index.ts";
import { InvalidInput } from "../../../../shared/errors.ts";
import {
  encodingsOf,
  foreignKind,
  formatOf,
  formOf,
  guessHeaderLine,
  isForm,
  isWorkbook,
  guessHeaderRow,
  namedDelimiter,
  openFile,
  type EncodingChoice,
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
import { accountAbove, accountIn } from "./own-account.ts";
import { delimiterOf, textAtStart } from "./text-at-start.ts";
import { recogniseColumns, type Recognised } from "../columns/recognise.ts";

/** A file as far as it was looked at. */
export interface LookedAt {
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
  /** Texts of the columns of phones. */
  readonly phones?: readonly string[];
  /** The account whose statement it is, where its number stands above the table or in the name. */
  readonly ownAccount?: string;
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
export async function lookAt(path: string, ontology: Ontology): Promise<LookedAt> {
  return look(path, basename(path), ontology).catch((error: unknown) => {
    throw error instanceof InvalidInput
      ? new InvalidInput("shared.as-written", { text: error.sentence }, basename(path))
      : error;
  });
}

async function look(path: string, name: string, ontology: Ontology): Promise<LookedAt> {
  const form = await formOf(path);
  const format = form?.format ?? formatOf(name);
  if (format === undefined) throw unreadable(name);
  const { shape: proposed, headerRow, remarks } = await shapeOf(path, format);
  const open = await openFile(path, proposed);
  const ready = form?.mapping?.(open, ontology);
  const shape = shapeFound(proposed, open);
  if (open.columns.length > mostShown)
    throw new InvalidInput("inspection.too-wide", { count: open.columns.length, most: mostShown });
  const { rows, values, read } = await firstRowsIn(open);
  const columns = recogniseColumns(open.columns, (column) => values.get(column) ?? [], read);
  const ownAccount = headerRow > 1 ? await accountAbove(path, name, headerRow) : accountIn(name);
  return {
    name,
    shape,
    headerRow,
    columns: columns.filter((column) => column.name !== ""),
    rows,
    remarks: [...remarks, ...(open.remarks ?? []), ...questionsOn(columns, values)],
    ...(ready === undefined ? {} : { ready }),
    ...(ownAccount === undefined ? {} : { ownAccount }),
    phones: columns
      .filter(({ look: looksLike }) => looksLike === "phone")
      .flatMap(({ name: header }) => values.get(header) ?? []),
  };
}

/** The first rows as they are shown, and the texts of each column in those that are looked at. */
async function firstRowsIn(open: OpenFile): Promise<{
  readonly rows: readonly (readonly string[])[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** How many were read. */
  readonly read: number;
}> {
  const values = new Map<string, string[]>(open.columns.map((column) => [column, []]));
  const rows: string[][] = [];
  let read = 0;
  for await (const row of open.rows()) {
    if (!row.ok) continue;
    if (rows.length < shown && rows.length * open.columns.length < cellsShown)
      rows.push(open.columns.map((column) => beginningOfCell(row.values(column).join(" | "))));
    for (const [column, texts] of values) texts.push(...row.values(column).map(beginningOfCell));
    if ((read += 1) >= looked) break;
  }
  return { rows, values, read };
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

/** How a file is proposed to be opened, and what is worth knowing of that. */
interface ProposedShape {
  readonly shape: FileShape;
  readonly headerRow: number;
  readonly remarks: readonly Sentence[];
}

async function shapeOf(path: string, format: FileFormat): Promise<ProposedShape> {
  if (isWorkbook(format)) {
    const { sheet, headerRow } = await guessHeaderRow(path, format);
    return { shape: { format, sheet, headerRow }, headerRow, remarks: [] };
  }
  if (isForm(format)) return { shape: { format }, headerRow: 1, remarks: [] };
  const choices = await encodingsOf(path);
  const encoding = choices[0]?.encoding;
  const encoded = encoding === undefined ? {} : { encoding };
  const remarks = choices.length === 0 ? [] : [encodingRemark(choices)];
  if (format === "json" || format === "jsonl")
    return { shape: { format, ...encoded }, headerRow: 1, remarks };
  const { shape, headerRow, remarks: more } = await cutOf(path, format, encoding);
  return { shape: { ...shape, ...encoded }, headerRow, remarks: [...remarks, ...more] };
}

/** How a delimited file is cut, and where its header stands. */
async function cutOf(
  path: string,
  format: FileFormat,
  encoding: string | undefined,
): Promise<ProposedShape> {
  const head = await textAtStart(path, encoding);
  const named = namedDelimiter(head.split(/\r\n|\r|\n/u)[0] ?? "");
  const delimiter = format === "tsv" ? "\t" : (named ?? delimiterOf(head));
  const usual = format === "tsv" ? "\t" : ",";
  const cut = { format, ...(delimiter === usual ? {} : { delimiter }) };
  const encoded = encoding === undefined ? cut : { ...cut, encoding };
  const headerRow = await guessHeaderLine(path, encoded);
  return {
    shape: headerRow === 1 ? cut : { ...cut, headerRow },
    headerRow,
    remarks:
      headerRow === 1 || named !== undefined
        ? []
        : [sentence("reading.header-in-line", { line: headerRow })],
  };
}

/** Says how the letters of a file are read, and how else they could be. */
function encodingRemark(choices: readonly EncodingChoice[]): Sentence {
  const [first, ...others] = choices;
  return sentence("inspection.encoding", {
    encoding: first?.encoding ?? "",
    sample: first?.sample || "—",
    count: others.length,
    others: others.map(({ encoding, sample }) => `${encoding}: ${sample}`).join("; "),
  });
}

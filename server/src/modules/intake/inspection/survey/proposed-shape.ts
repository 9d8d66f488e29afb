import { sentence, type Sentence } from "../../../../sentences/index.ts";
import {
  encodingsOf,
  guessHeaderLine,
  guessHeaderRow,
  isForm,
  isWorkbook,
  namedDelimiter,
  type EncodingChoice,
  type FileFormat,
  type FileShape,
} from "../../reading/index.ts";
import { delimiterOf, textAtStart } from "./text-at-start.ts";

/** How a person wants a file to be opened, where not as proposed. */
export type AskedShape = Pick<
  FileShape,
  "sheet" | "headerRow" | "array" | "encoding" | "delimiter"
>;

/** How a file is proposed to be opened, and what is worth knowing of that. */
export interface ProposedShape {
  readonly shape: FileShape;
  readonly headerRow: number;
  readonly remarks: readonly Sentence[];
  readonly encodings: readonly string[];
}

/** How a file is opened: as asked, else as its content shows. */
export async function shapeOf(
  path: string,
  format: FileFormat,
  asked: AskedShape,
): Promise<ProposedShape> {
  const { shape, headerRow, ...more } = await guessedShape(path, format, asked);
  return { ...more, shape: { ...shape, ...asked }, headerRow: asked.headerRow ?? headerRow };
}

async function guessedShape(
  path: string,
  format: FileFormat,
  asked: AskedShape,
): Promise<ProposedShape> {
  if (isWorkbook(format)) {
    const { sheet, headerRow } = await guessHeaderRow(path, format, asked.sheet);
    return { shape: { format, sheet, headerRow }, headerRow, remarks: [], encodings: [] };
  }
  if (isForm(format)) return { shape: { format }, headerRow: 1, remarks: [], encodings: [] };
  const choices = await encodingsOf(path);
  const encodings = choices.map((choice) => choice.encoding);
  const encoding = asked.encoding ?? encodings[0];
  const encoded = encoding === undefined ? {} : { encoding };
  const isOpen = choices.length > 0 && asked.encoding === undefined;
  const remarks = isOpen ? [encodingRemark(choices)] : [];
  if (format === "json" || format === "jsonl")
    return { shape: { format, ...encoded }, headerRow: 1, remarks, encodings };
  const cut = await cutOf(path, format, { ...asked, ...encoded });
  return {
    shape: { ...cut.shape, ...encoded },
    headerRow: cut.headerRow,
    remarks: [...remarks, ...cut.remarks],
    encodings,
  };
}

/** How a delimited file is cut, and where its header stands. */
async function cutOf(
  path: string,
  format: FileFormat,
  { encoding, delimiter: askedFor, headerRow: askedRow }: AskedShape,
): Promise<Omit<ProposedShape, "encodings">> {
  const head = await textAtStart(path, encoding);
  const named = namedDelimiter(head.split(/\r\n|\r|\n/u)[0] ?? "");
  const delimiter = askedFor ?? (format === "tsv" ? "\t" : (named ?? delimiterOf(head)));
  const usual = format === "tsv" ? "\t" : ",";
  const cut = { format, ...(delimiter === usual ? {} : { delimiter }) };
  const encoded = encoding === undefined ? cut : { ...cut, encoding };
  const headerRow = await guessHeaderLine(path, encoded);
  return {
    shape: headerRow === 1 ? cut : { ...cut, headerRow },
    headerRow,
    remarks:
      headerRow === 1 || named !== undefined || askedRow !== undefined
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

import { sentence, type Sentence } from "../../../../../sentences/index.ts";
import type { OpenFile, ReadRow } from "../../types.ts";
import type { FileForm, FormContext } from "../file-form.ts";
import {
  cellsOfPart,
  documentColumns,
  documentContext,
  documentMapping,
  documentRow,
  noText,
} from "./document-mapping.ts";
import { openPdf, type PdfPages } from "./pdf-pages.ts";

/** The text of a PDF: a row for each page. Nothing in it is run or fetched. */
export const pdf: FileForm = {
  format: "pdf",
  fits: ({ bytes }) => bytes.subarray(0, 1_024).includes("%PDF-"),
  open: openPages,
  mapping: documentMapping,
  again: cellsOfPart,
};

const mostPages = 2_000;
/** Pages that are looked at to say how many hold no text. */
const looked = 20;

async function openPages(path: string): Promise<OpenFile> {
  const pages = await openPdf(path);
  try {
    const context = documentContext(path, "PDF", pages.title);
    const remarks = await remarksOn(pages);
    return { columns: documentColumns, context, remarks, rows: () => rowsOf(path, context) };
  } finally {
    await pages.close();
  }
}

async function remarksOn({ count, textOf }: PdfPages): Promise<readonly Sentence[]> {
  const first = Math.min(count, looked);
  let silent = 0;
  for (let page = 1; page <= first; page += 1) if ((await textOf(page)) === "") silent += 1;
  const said = silent === 0 ? [] : [sentence("forms.pages-without-text", { silent, first })];
  const cut = count > mostPages ? [sentence("forms.pdf-too-many-pages", { count, mostPages })] : [];
  return [...said, ...cut];
}

async function* rowsOf(path: string, context: FormContext): AsyncGenerator<ReadRow> {
  const pages = await openPdf(path);
  try {
    const most = Math.min(pages.count, mostPages);
    for (let page = 1; page <= most; page += 1) {
      const position = `page ${page}`;
      const text = await pages.textOf(page);
      if (text === undefined)
        yield { ok: false, position, reason: sentence("forms.page-not-readable") };
      else yield text === "" ? noText(position) : documentRow(position, text, context);
    }
    if (pages.count > most) {
      const reason = sentence("forms.pdf-too-many-pages", { count: pages.count, mostPages });
      yield { ok: false, position: `page ${most + 1}`, reason };
    }
  } finally {
    await pages.close();
  }
}

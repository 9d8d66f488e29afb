import { InvalidInput } from "../../../../../shared/errors.ts";
import { BrokenContainer } from "../../bytes.ts";
import type { OpenFile, ReadRow } from "../../types.ts";
import { openZip, type Zip } from "../../workbooks/zip.ts";
import type { FileForm, FormContext } from "../file-form.ts";
import {
  cellsOfPart,
  documentColumns,
  documentContext,
  documentMapping,
  documentRow,
  noText,
} from "./document-mapping.ts";
import { docxParts, docxTitle, odtParts, odtTitle, type DocumentPart } from "./office-parts.ts";
import { officeTexts } from "./office-text.ts";

/** A text document of Word and other programs (.docx). */
export const docx = officeForm("docx", {
  marks: [/word\/(?:document|_rels)/u],
  type: "Word document",
  partsOf: docxParts,
  titleOf: docxTitle,
});

/** A text document of LibreOffice and other programs (.odt). */
export const odt = officeForm("odt", {
  marks: [/mimetypeapplication\/vnd\.oasis\.opendocument\.text(?!-)/u],
  type: "OpenDocument text",
  partsOf: odtParts,
  titleOf: odtTitle,
});

interface OfficeKind {
  /** What stands in the beginning of its container. */
  readonly marks: readonly RegExp[];
  readonly type: string;
  readonly partsOf: (zip: Zip) => Promise<readonly DocumentPart[]>;
  readonly titleOf: (zip: Zip) => Promise<string>;
}

function officeForm(format: "docx" | "odt", kind: OfficeKind): FileForm {
  return {
    format,
    fits: ({ bytes, name }) => {
      if (bytes.subarray(0, 4).toString("latin1") !== "PK\u0003\u0004") return false;
      const start = bytes.toString("latin1");
      return (
        kind.marks.some((mark) => mark.test(start)) || name.toLowerCase().endsWith(`.${format}`)
      );
    },
    open: (path) => openDocument(path, kind),
    mapping: documentMapping,
    again: cellsOfPart,
  };
}

async function openDocument(path: string, kind: OfficeKind): Promise<OpenFile> {
  const zip = await ofDocument(openZip(path));
  const parts = await ofDocument(kind.partsOf(zip));
  if (parts.length === 0) throw new InvalidInput("forms.document-broken");
  const context = documentContext(path, kind.type, await ofDocument(kind.titleOf(zip)));
  return { columns: documentColumns, context, rows: () => rowsOf(zip, parts, context) };
}

/** The reader of containers speaks of workbooks; here it is a document that is broken. */
async function ofDocument<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof BrokenContainer ? new BrokenContainer("forms.document-broken") : error;
  }
}

async function* rowsOf(
  zip: Zip,
  parts: readonly DocumentPart[],
  context: FormContext,
): AsyncGenerator<ReadRow> {
  let isEmpty = true;
  for (const { part, called, words } of parts) {
    let number = 0;
    try {
      for await (const text of officeTexts(zip, part, words)) {
        number += 1;
        isEmpty = false;
        yield documentRow(`${called} ${number}`, text, context);
      }
    } catch (error) {
      if (!(error instanceof BrokenContainer)) throw error;
      isEmpty = false;
      yield { ok: false, position: `${called} ${number + 1}`, reason: error.sentence };
    }
  }
  if (isEmpty) yield noText("1");
}

import { basename } from "node:path";
import { sentence } from "../../../../../sentences/index.ts";
import {
  formRow,
  type FormCells,
  type FormContext,
  type FormMapping,
  type HeldPlace,
} from "../file-form.ts";
import { foundInText } from "../found-in-text.ts";
import type { BrokenRow, SourceRow } from "../../types.ts";

/** The columns of every document: which it is, what stands in a part of it, and which part. */
export const documentColumns = ["document", "title", "type", "part", "text"];

/** What a document states: a report that mentions what is found in its parts. */
export function documentMapping(): FormMapping {
  const found = foundInText("report", ["text"]);
  return {
    record: "part",
    entities: {
      report: {
        kind: "Report",
        key: "document",
        reads: "text",
        properties: { title: "title", type: "type" },
      },
      ...found.entities,
    },
    links: found.links,
  };
}

/** What a document says once for all its parts; its title is its file's name where it has none. */
export function documentContext(path: string, type: string, title = ""): FormContext {
  const document = basename(path).replace(/\.gz$/iu, "");
  return { document, type, title: title.replace(/\s+/gu, " ").trim().slice(0, 500) || document };
}

/** A part of a document by its columns. */
export function cellsOfPart(raw: string, { position, context }: HeldPlace): FormCells {
  return { ...context, part: position, text: raw };
}

/** A part without a text, as a page that is a picture. */
export function noText(position: string): BrokenRow {
  return { ok: false, position, reason: sentence("forms.no-text") };
}

/** A part of a document as a row. */
export function documentRow(position: string, text: string, context: FormContext): SourceRow {
  return formRow(position, text, cellsOfPart(text, { position, context }));
}

import type { Ontology } from "../../../../ontology/index.ts";
import { trimmed, type FileShape, type OpenFile, type SourceRow } from "../types.ts";
import type { FormName } from "./form-names.ts";

/** A form of file with a reader of its own: a chat, an address book, a statement, a document. */
export interface FileForm {
  readonly format: FormName;
  /** True for a file that begins so, whatever it is called. */
  readonly fits: (beginning: Beginning) => boolean;
  /** Opens it. Throws InvalidInput where it is none after all. */
  readonly open: (path: string, shape: FileShape) => Promise<OpenFile>;
  /** What a mapping says of its rows; none where columns are given roles, as in a table. */
  readonly mapping?: (open: OpenFile, ontology: Ontology) => FormMapping | undefined;
  /** The cells of a verbatim row; undefined where it no longer reads as one. */
  readonly again?: (raw: string, held: HeldPlace) => FormCells | undefined;
}

/** The first bytes of a file, unpacked where it is a gz, and what they read as. */
export interface Beginning {
  /** File name. */
  readonly name: string;
  /** At most 64 KiB. */
  readonly bytes: Buffer;
  /** The same as text in the encoding found. */
  readonly text: string;
}

/** What a mapping says of a file's rows: record, observedAt, entities and links, as in YAML. */
export interface FormMapping {
  readonly record?: string;
  readonly observedAt?: string;
  readonly entities: Readonly<Record<string, EntityWords>>;
  readonly links: readonly LinkWords[];
}

/** An entity of a mapping, in the mapping's own words. */
export interface EntityWords {
  readonly kind: string;
  readonly [word: string]: unknown;
}

/** A link of a mapping, in the mapping's own words. */
export interface LinkWords {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly [word: string]: unknown;
}

/** What is known of a row besides its text: where it stood, and what its file states once for all. */
export interface HeldPlace {
  readonly position: string;
  readonly context: FormContext;
}

/** What a file says once for all its rows, by name. */
export type FormContext = Readonly<Record<string, string>>;

/** A row's texts by column; an absent or empty one states nothing. */
export type FormCells = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A row as the other readers give it. */
export function formRow(position: string, raw: string, cells: FormCells): SourceRow {
  return { ok: true, position, raw, ...cellsOf(cells) };
}

/** The texts of a row by column, trimmed, empty ones left out. */
export function cellsOf(cells: FormCells): Pick<SourceRow, "values"> {
  return {
    values: (column) =>
      [cells[column] ?? []]
        .flat()
        .map((text) => trimmed(text.toWellFormed()))
        .filter((text) => text !== ""),
  };
}

import { InvalidInput } from "../../../../../shared/errors.ts";
import { sentence } from "../../../../../sentences/index.ts";
import { longestRow, type FileShape, type OpenFile, type ReadRow } from "../../types.ts";
import { formRow, type FileForm } from "../file-form.ts";
import { encodingFor, textLines } from "../text-lines.ts";
import { cellsOfCard } from "./card-cells.ts";
import { charsetOfLine, withoutMedia } from "./card-lines.ts";
import { contactColumns, contactMapping } from "./contact-mapping.ts";

/** An address book as vCards of versions 2.1, 3.0 and 4.0, many in a file. */
export const vcard: FileForm = {
  format: "vcard",
  fits: ({ text }) => /^\s*BEGIN:VCARD(?:\s|$)/iu.test(text),
  open: openCards,
  mapping: contactMapping,
  again: (raw) => cellsOfCard(raw),
};

async function openCards(path: string, shape: FileShape): Promise<OpenFile> {
  const encoding = await encodingFor(path, shape);
  for await (const { text } of textLines(path, encoding))
    if (isBegin(text)) return { columns: contactColumns, rows: () => rowsOf(path, encoding) };
  throw new InvalidInput("forms.no-contacts");
}

function isBegin(line: string): boolean {
  return /^BEGIN:VCARD\s*$/iu.test(line);
}

/** A card as it is gathered. */
interface OpenCard {
  readonly line: number;
  readonly lines: string[];
  size: number;
  /** Cards within this one: an AGENT of version 2.1. */
  inner: number;
}

async function* rowsOf(path: string, encoding: string | undefined): AsyncGenerator<ReadRow> {
  let card: OpenCard | undefined;
  for await (const { number, text, overlong } of textLines(path, encoding, charsetOfLine)) {
    if (isBegin(text) && card !== undefined && !isAgent(card)) {
      yield unended(card);
      card = undefined;
    }
    if (card === undefined) {
      if (isBegin(text)) card = { line: number, lines: [text.trim()], size: 0, inner: 0 };
      else if (text.trim() !== "") yield outside(number, text);
      continue;
    }
    if (isBegin(text)) card.inner += 1;
    card.size += text.length;
    if (overlong || card.size > longestRow) card.size = Number.POSITIVE_INFINITY;
    else card.lines.push(text);
    if (!/^END:VCARD\s*$/iu.test(text)) continue;
    if (card.inner > 0) card.inner -= 1;
    else {
      yield rowOf(card);
      card = undefined;
    }
  }
  if (card !== undefined) yield unended(card);
}

function isAgent({ lines }: OpenCard): boolean {
  return /^AGENT\s*(?:;[^:]*)?:\s*$/iu.test(lines.at(-1) ?? "");
}

function rowOf({ line, lines, size }: OpenCard): ReadRow {
  const position = String(line);
  if (size > longestRow)
    return { ok: false, position, reason: sentence("forms.card-too-long", { longestRow }) };
  const raw = withoutMedia(lines).join("\n").trimEnd();
  const cells = cellsOfCard(raw);
  if (cells !== undefined) return formRow(position, raw, cells);
  return { ok: false, position, reason: sentence("forms.card-names-nobody") };
}

function unended({ line }: OpenCard): ReadRow {
  return { ok: false, position: String(line), reason: sentence("forms.card-not-ended") };
}

function outside(number: number, text: string): ReadRow {
  const reason = sentence("forms.outside-cards", { text: text.trim().slice(0, 60) });
  return { ok: false, position: String(number), reason };
}

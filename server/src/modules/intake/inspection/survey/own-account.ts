import { isIban } from "../../../../ontology/normalise/index.ts";
import { isWorkbook, openFile, type FileShape } from "../../reading/index.ts";
import { headerSays } from "../columns/header-senses.ts";
import { textAtStart } from "./text-at-start.ts";

/** Whose statement or list of calls a file is, as the lines above its table or its name say. */
export interface OwnEnd {
  /** A bank account by its international number. */
  readonly ownAccount?: string;
  /** A phone number, as it is written there. */
  readonly ownNumber?: string;
}

/** The account and the number that stand above a table; the account may also stand in the name. */
export async function ownEndOf(
  path: string,
  { name, shape, headerRow }: { name: string; shape: FileShape; headerRow: number },
): Promise<OwnEnd> {
  const lines = headerRow > 1 ? await linesAbove(path, shape, headerRow) : [];
  const ownAccount = accountIn(lines.join("\n")) ?? accountIn(name);
  const ownNumber = numberIn(lines);
  return {
    ...(ownAccount === undefined ? {} : { ownAccount }),
    ...(ownNumber === undefined ? {} : { ownNumber }),
  };
}

async function linesAbove(
  path: string,
  shape: FileShape,
  headerRow: number,
): Promise<readonly string[]> {
  if (!isWorkbook(shape.format))
    return (await textAtStart(path, shape.encoding)).split(/\r\n|\r|\n/u).slice(0, headerRow - 1);
  const open = await openFile(path, { ...shape, headerRow: 1 });
  const lines = [open.columns.join("\t")];
  for await (const row of open.rows()) {
    if (lines.length >= headerRow - 1) break;
    if (row.ok) lines.push(open.columns.flatMap((column) => row.values(column)).join("\t"));
  }
  return lines;
}

/** The first text with the check digits of an international bank account. */
export function accountIn(text: string): string | undefined {
  const found = text.match(/(?<![A-Z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}/giu) ?? [];
  return found
    .flatMap((one) => [one, ...shorterOf(one)])
    .find((one) => isIban(one.replaceAll(" ", "")));
}

/** A text without its last groups: words that follow a number may look like a part of it. */
function shorterOf(text: string): readonly string[] {
  const groups = text.split(" ");
  return groups.map((_, at) => groups.slice(0, groups.length - at).join(" "));
}

/** The number in a line that says so: Subscriber number: 0722 000 147. */
function numberIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const cells = line.split(/[;:\t|"]|,(?!\d)/u).map((cell) => cell.trim());
    const at = cells.findIndex((cell) => /^[+(\d][\d\s().\-/]{6,24}$/u.test(cell));
    const number = cells[at];
    const isSaid = cells.slice(0, at).some((cell) => headerSays(cell, "phone") > 0);
    if (number !== undefined && isSaid && (number.match(/\d/gu)?.length ?? 0) >= 7) return number;
  }
  return undefined;
}

import { parseExact } from "../../../../../shared/exact-json.ts";
import { sentence } from "../../../../../sentences/index.ts";
import { longestRow, type ReadRow } from "../../types.ts";
import { formRow, type FormCells } from "../file-form.ts";

/** A message as it was cut out of its file. */
export interface CutMessage {
  readonly position: string;
  readonly raw: string;
  readonly overlong: boolean;
}

/** A message as a row; a broken one where it is too long, or gives no cells. */
export function messageRow({ position, raw, overlong }: CutMessage, cells?: FormCells): ReadRow {
  if (cells !== undefined && !overlong) return formRow(position, raw, cells);
  const reason = overlong
    ? sentence("reading.element-longer-than-bytes", { longestRow })
    : sentence("forms.no-message", { text: raw.slice(0, 60) });
  return { ok: false, position, reason };
}

/** The object that a JSON text is; undefined where it is none. */
export function objectIn(raw: string): object | undefined {
  try {
    const value = parseExact(raw);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

import { beginningOf } from "./beginning.ts";
import type { FileForm } from "./file-form.ts";
import { isForm, type FormName } from "./form-names.ts";
import { telegram } from "./chats/telegram.ts";
import { whatsapp } from "./chats/whatsapp.ts";

export { formNames, isForm } from "./form-names.ts";
export type { FormMapping } from "./file-form.ts";
export { cellsOf } from "./file-form.ts";

const forms: Readonly<Record<FormName, FileForm>> = { whatsapp, telegram };

/** The form of a format; undefined for a table's. */
export function formNamed(format: string): FileForm | undefined {
  return isForm(format) ? forms[format] : undefined;
}

/** The form that a file has by its content; undefined where it is of none. */
export async function formOf(path: string): Promise<FileForm | undefined> {
  const beginning = await beginningOf(path);
  return Object.values(forms).find((form) => form.fits(beginning));
}

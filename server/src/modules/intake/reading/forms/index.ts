import { formatIn } from "../content-formats.ts";
import type { FileFormat } from "../types.ts";
import { beginningOf } from "./beginning.ts";
import type { FileForm } from "./file-form.ts";
import { isForm, type FormName } from "./form-names.ts";
import { vcard } from "./contacts/vcard.ts";
import { smsBackup } from "./messages/sms-backup.ts";
import { messenger } from "./messages/messenger.ts";
import { mt940 } from "./banks/mt940.ts";
import { camt053 } from "./banks/camt053.ts";
import { ofx } from "./banks/ofx.ts";
import { eml, mbox } from "./mail/eml.ts";
import { html } from "./documents/html.ts";
import { text } from "./documents/plain-text.ts";
import { pdf } from "./documents/pdf.ts";
import { clewExport } from "./networks/clew-file.ts";
import { followTheMoney } from "./networks/follow-the-money.ts";
import { gexf } from "./networks/gexf-file.ts";
import { graphml } from "./networks/graphml-file.ts";
import { stix } from "./networks/stix.ts";
import { geojson } from "./maps/geojson.ts";
import { kml } from "./maps/kml.ts";
import { parquet } from "./tables/parquet.ts";
import { sqlite } from "./tables/sqlite.ts";
import { docx, odt } from "./documents/office-documents.ts";
import { telegram } from "./chats/telegram.ts";
import { whatsapp } from "./chats/whatsapp.ts";

export { formNames, isForm } from "./form-names.ts";
export type { FormMapping } from "./file-form.ts";
export { cellsOf } from "./file-form.ts";

const forms: Readonly<Record<FormName, FileForm>> = {
  whatsapp,
  telegram,
  vcard,
  smsBackup,
  messenger,
  mt940,
  camt053,
  ofx,
  eml,
  mbox,
  html,
  text,
  pdf,
  graphml,
  gexf,
  clewExport,
  followTheMoney,
  stix,
  geojson,
  kml,
  sqlite,
  parquet,
  docx,
  odt,
};

/** The form of a format; undefined for a table's. */
export function formNamed(format: string): FileForm | undefined {
  return isForm(format) ? forms[format] : undefined;
}

/** What a file is by its content: one of the forms, else the format of a table or list. */
export async function contentOf(path: string): Promise<{
  readonly form?: FileForm;
  readonly format?: FileFormat;
}> {
  const beginning = await beginningOf(path);
  const { text: prose, ...others } = forms;
  // running text is what nothing else is
  const form = [...Object.values(others), prose].find((one) => one.fits(beginning));
  const format = form?.format ?? formatIn(beginning);
  return { ...(form === undefined ? {} : { form }), ...(format === undefined ? {} : { format }) };
}

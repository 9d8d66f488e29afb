/**
 * Forms of files that have a reader of their own, as a mapping names them in `format`. The API names
 * them too: `enum FileFormat`.
 */
export const formNames = [
  "whatsapp",
  "telegram",
  "vcard",
  "smsBackup",
  "messenger",
  "mt940",
  "camt053",
  "ofx",
  "eml",
  "mbox",
  "html",
  "text",
  "pdf",
  "graphml",
  "gexf",
  "clewExport",
  "followTheMoney",
  "stix",
  "geojson",
  "kml",
  "sqlite",
  "parquet",
  "docx",
  "odt",
] as const;

export type FormName = (typeof formNames)[number];

/** True for a format that is read by a form's reader. */
export function isForm(format: string): format is FormName {
  return (formNames as readonly string[]).includes(format);
}

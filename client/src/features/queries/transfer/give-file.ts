import { ask, ExportQueriesDocument, type QueryFileForm } from "../../../api/index.ts";
import { notify } from "../../../design/index.ts";
import { textOf } from "../../../wording/index.ts";

/** Downloads queries as a file: one by itself, several as a zip. */
export async function giveQueries(ids: readonly string[], form: QueryFileForm): Promise<void> {
  const { data, problem } = await ask(ExportQueriesDocument, { ids, form });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const { name, mediaType, base64, notes } = data.exportQueries;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  if (notes.length > 0) notify(notes.map(textOf).join(" "));
}

import { ask, ExportCaseDocument, PackageCaseDocument } from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { say, textOf } from "../../wording/index.ts";
import { give } from "./exporting.ts";
import { bytesOf, fileName, save } from "./saving.ts";

/** A case, as far as a file of it needs to know. */
interface CaseNamed {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

const nameOf = ({ number, title }: CaseNamed) => fileName(`${number} ${title}`);

/** Saves what is in a case as a file for other tools. */
export async function exportCase(file: CaseNamed, format: string): Promise<void> {
  const asked = { case: file.id, format, name: nameOf(file) };
  const { data, problem } = await ask(ExportCaseDocument, asked);
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  give(data.exportCase);
}

/** Makes a package of a case, signed, and saves it. */
export async function packageCase(file: CaseNamed): Promise<void> {
  const { data, problem } = await ask(PackageCaseDocument, { case: file.id });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const { content, key, entities, links, records, notes } = data.packageCase;
  save(new Blob([bytesOf(content)], { type: "application/zip" }), `${nameOf(file)}.zip`);
  const told = say("export.case.packaged", { entities, links, records, key: key.slice(0, 16) });
  notify([told, ...notes.map(textOf)].join(" "));
}

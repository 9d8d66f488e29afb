import { readFile } from "node:fs/promises";
import { InvalidInput } from "../shared/errors.ts";
import type { ScopeInput } from "../modules/networks/scopes/index.ts";
import type { Given } from "./cli-command.ts";
import { fileToRead } from "./given-file.ts";
import type { Io } from "./io.ts";

/** Options by which commands name what is measured. */
export const scopeOptions = {
  dataset: { type: "string", multiple: true },
  ids: { type: "string" },
  links: { type: "boolean" },
} as const;

/** The ScopeInput that a command was given; all that is held unless narrowed. */
export async function scopeGiven(given: Given, io: Io): Promise<ScopeInput> {
  const datasets = given.texts("dataset");
  const ids = given.text("ids");
  return {
    shared: !given.on("links"),
    ...(datasets.length === 0 ? {} : { datasets }),
    ...(ids === undefined ? {} : { ids: await idsIn(ids, io) }),
  };
}

/** The ids in a file, one a line. Throws InvalidInput where there is none. */
export async function idsIn(path: string, io: Io): Promise<readonly string[]> {
  const text = await readFile(await fileToRead(path, io), "utf8").catch(() => {
    throw new InvalidInput("cli.no-file", { path });
  });
  const listed = text
    .replace(/^\ufeff/u, "")
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (listed.length === 0) throw new InvalidInput("cli.no-ids", { path });
  return listed;
}

/** What an export takes: one of a file of ids, a case and a saved query. */
export interface OneOfThree {
  readonly ids: string | undefined;
  readonly caseFile: string | undefined;
  readonly query: string | undefined;
}

/** Which of --ids, --case and --query was given. Throws InvalidInput where it is none or several. */
export function onlyOne(given: Given): OneOfThree {
  const [ids, caseFile, query] = ["ids", "case", "query"].map((name) => given.text(name));
  if ([ids, caseFile, query].filter((one) => one !== undefined).length !== 1)
    throw new InvalidInput("cli.export.what");
  return { ids, caseFile, query };
}

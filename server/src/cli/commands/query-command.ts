import { readFile } from "node:fs/promises";
import {
  FreeQueryDocument,
  SavedQueryDocument,
  type RowsFragment,
} from "../../generated/cli-documents.ts";
import { sentence } from "../../sentences/index.ts";
import { InvalidInput } from "../../shared/errors.ts";
import { ask } from "../ask.ts";
import type { Command, Given, Workplace } from "../cli-command.ts";
import { fileToRead } from "../given-file.ts";
import type { Io } from "../io.ts";
import { actNamed } from "../queries/query-acts.ts";
import { printable } from "../show.ts";

/** clew query: a saved query by name, a Cypher text from a file, or what is done with queries. */
export const queryCommand: Command = {
  name: "query",
  usage: [
    "query NAME|FILE.cypher [--param k=v …] [--json]",
    "list | show NAME | versions NAME | delete NAME",
    "save FILE … [--duplicates ask|skip|replace|both]",
    "export NAME … --out FILE [--format cypher|bloodhound]",
  ].join(" | "),
  help: "cli.query.help",
  options: {
    param: { type: "string", multiple: true },
    duplicates: { type: "string" },
    out: { type: "string" },
    format: { type: "string" },
  },
  words: [1, 1_000],
  run: async (work, given, io) => {
    const act = actNamed(given.words[0] ?? "");
    if (act !== undefined) return act(work, given, io);
    if (given.words.length > 1) throw new InvalidInput("cli.usage", { usage: queryCommand.usage });
    const found = await rowsOf(work, given, io);
    if (given.on("json")) {
      io.out(JSON.stringify(found));
      return 0;
    }
    io.out(found.columns.join("\t"));
    for (const row of listOf(found.rows)) io.out(listOf(row).map(shown).join("\t"));
    if (found.truncated) io.err(sentence("cli.query.truncated").text);
    return 0;
  },
};

async function rowsOf(work: Workplace, given: Given, io: Io): Promise<RowsFragment> {
  const [name = ""] = given.words;
  const parameters = parametersOf(given);
  if (!name.endsWith(".cypher"))
    return (await ask(work, SavedQueryDocument, { id: name, parameters })).runSavedQuery;
  const text = await textOf(await fileToRead(name, io), name);
  return (await ask(work, FreeQueryDocument, { text, parameters })).runCypher;
}

/** Parameters as k=v; what reads as JSON is taken so, the rest as text. */
export function parametersOf(given: Given): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    given.texts("param").map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new InvalidInput("cli.query.param");
      return [pair.slice(0, at), valueOf(pair.slice(at + 1))];
    }),
  );
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function textOf(path: string, name: string): Promise<string> {
  return readFile(path, "utf8").catch(() => {
    throw new InvalidInput("cli.no-file", { path: name });
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value of a cell: an entity by its label, lists with commas between. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value === "object" && value !== null)
    return printable(
      "label" in value && typeof value.label === "string" ? value.label : JSON.stringify(value),
    );
  return value === null || value === undefined ? "" : printable(`${value as string | number}`);
}

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { InvalidInput } from "../../shared/errors.ts";
import { ask, entityFragment, linkFragment } from "../ask.ts";
import type { Command, Given } from "../command.ts";
import { isMap, printable } from "../show.ts";

const fields = "{ columns rows entities { ...E } links { ...L } truncated milliseconds }";
const saved = `query ($id: ID!, $parameters: JSON) { runSavedQuery(id: $id, parameters: $parameters) ${fields} } ${entityFragment} ${linkFragment}`;
const free = `query ($text: String!, $parameters: JSON) { runCypher(text: $text, parameters: $parameters) ${fields} } ${entityFragment} ${linkFragment}`;

/** clew query: a saved query by name, or a Cypher text from a file. */
export const queryCommand: Command = {
  name: "query",
  usage: "query NAME|FILE.cypher [--param k=v …] [--json]",
  help: "Runs a saved query or a read-only Cypher text, limited in time and rows.",
  options: { param: { type: "string", multiple: true } },
  words: [1, 1],
  run: async (work, given, io) => {
    const [name = ""] = given.words;
    const parameters = parametersOf(given);
    const found = name.endsWith(".cypher")
      ? await ask(work, free, { text: await textOf(resolve(io.cwd, name), name), parameters })
      : await ask(work, saved, { id: name, parameters });
    if (given.on("json")) io.out(JSON.stringify(found));
    else if (isMap(found) && Array.isArray(found["rows"]) && Array.isArray(found["columns"])) {
      io.out(found["columns"].map(String).join("\t"));
      for (const row of found["rows"]) if (Array.isArray(row)) io.out(row.map(shown).join("\t"));
      if (found["truncated"] === true) io.err("There are more rows than are shown.");
    }
    return 0;
  },
};

/** Parameters as k=v; what reads as JSON is taken so, the rest as text. */
export function parametersOf(given: Given): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    given.texts("param").map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new InvalidInput("--param takes name=value.");
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
    throw new InvalidInput(`${name}: there is no such file.`);
  });
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return printable(value.map(shown).join(", "));
  if (!isMap(value)) return printable(plainText(value));
  const { label } = value;
  return printable(
    isMap(label) || label === undefined || label === null
      ? JSON.stringify(value)
      : plainText(label),
  );
}

function plainText(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainText).join(",");
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

import { readFile } from "node:fs/promises";
import { ScreenDocument, type ScreenQuery } from "../../generated/cli-documents.ts";
import { sentence } from "../../sentences/index.ts";
import { InvalidInput } from "../../shared/errors.ts";
import { ask } from "../ask.ts";
import type { Command } from "../cli-command.ts";
import { fileToRead } from "../given-file.ts";
import type { Io } from "../io.ts";
import { entityLine, printable } from "../show.ts";

type Screened = ScreenQuery["screen"]["edges"][number]["node"];

/** clew screen: which identifiers and names that are held stand in a text. */
export const screenCommand: Command = {
  name: "screen",
  usage: "screen FILE|- [--limit 500] [--json]",
  help: "cli.screen.help",
  options: { limit: { type: "string" } },
  words: [1, 1],
  run: async (work, given, io) => {
    const text = await textGiven(given.words[0] ?? "", io);
    const first = given.count("limit", 500);
    const { screen } = await ask(work, ScreenDocument, { text, first });
    if (given.on("json")) {
      io.out(JSON.stringify(screen));
      return 0;
    }
    for (const { node } of screen.edges) io.out(lineOf(node, text));
    const { shown, total, totalIsExact, searched } = screen;
    io.err(sentence("cli.shown", { shown, total, exact: String(totalIsExact) }).text);
    if (total === 0) io.err(sentence("cli.screen.none", { sources: searched.length }).text);
    return 0;
  },
};

function lineOf({ entity, times, spans }: Screened, text: string): string {
  const [first] = spans;
  const words = text.slice(first?.start ?? 0, first?.end ?? 0);
  return [entityLine(entity), String(times), String(first?.start ?? 0), printable(words)].join(
    "\t",
  );
}

async function textGiven(name: string, io: Io): Promise<string> {
  if (name === "-") return (await io.input?.()) ?? "";
  const path = await fileToRead(name, io);
  return readFile(path, "utf8").catch(() => {
    throw new InvalidInput("cli.screen.unreadable", { name });
  });
}

import { writeFile } from "node:fs/promises";
import { lookAtFiles } from "../../modules/intake/inspection/index.ts";
import type { Command } from "../cli-command.ts";
import { withPackedFiles } from "../../modules/intake/files/index.ts";
import { fileToRead, fileToWrite } from "../given-file.ts";
import { tellAll } from "../show.ts";

/** clew inspect: how files would be read, as the mapping that the page proposes. */
export const inspectCommand: Command = {
  name: "inspect",
  usage: "inspect FILE [FILE …] [--out M.yaml] [--json]",
  help: "cli.inspect.help",
  options: { out: { type: "string" } },
  words: [1, 50],
  run: async ({ clew }, given, io) => {
    const named = await Promise.all(given.words.map((name) => fileToRead(name, io)));
    const { files, left, mapping, errors } = await withPackedFiles(named, async (opened) => {
      const look = await lookAtFiles(clew, opened.paths);
      return { ...look, left: [...opened.left, ...look.left] };
    });
    const out = given.text("out");
    if (out !== undefined) await writeFile(await fileToWrite(out, io), mapping);
    tellAll([...left, ...files.flatMap(({ remarks }) => remarks)], io);
    for (const { message } of errors) io.err(message);
    if (given.on("json")) io.out(JSON.stringify({ files, mapping, errors }));
    else if (out === undefined) io.out(mapping.trimEnd());
    return errors.length > 0 ? 1 : 0;
  },
};

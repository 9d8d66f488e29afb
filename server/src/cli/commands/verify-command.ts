import { readFile, stat } from "node:fs/promises";
import { openPackage, type Verdict } from "../../modules/desk/packages/index.ts";
import { sentence } from "../../sentences/index.ts";
import { InvalidInput } from "../../shared/errors.ts";
import type { Command, Given } from "../cli-command.ts";
import { fileToRead } from "../given-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { printable, tellAll } from "../show.ts";

const mostBytes = 1024 ** 3;

/** clew verify: whether a package is whole, without any store. */
export const verifyCommand: Command = {
  name: "verify",
  usage: "verify PACKAGE.zip [--key FINGERPRINT] [--json]",
  help: "cli.verify.help",
  options: { key: { type: "string" } },
  words: [1, 1],
  withoutStore: (given, io) => verified(given, io),
  run: (_, given, io) => verified(given, io),
};

async function verified(given: Given, io: Io): Promise<ExitCode> {
  const [name = ""] = given.words;
  const path = await fileToRead(name, io);
  const size = (await stat(path).catch(() => undefined))?.size;
  const key = given.text("key");
  if (key !== undefined && !/^[0-9a-fA-F]{64}$/u.test(key.replace(/[\s:]/gu, "")))
    throw new InvalidInput("cli.verify.key");
  if (size !== undefined && size > mostBytes)
    throw new InvalidInput("cli.verify.large", { gigabytes: 1 });
  const bytes = await readFile(path).catch(() => {
    throw new InvalidInput("cli.no-readable-file", { path: name });
  });
  const { verdict } = openPackage(bytes, key);
  if (given.on("json")) io.out(JSON.stringify(verdict));
  else tell(name, verdict, key !== undefined, io);
  return verdict.isWhole ? 0 : 1;
}

function tell(name: string, verdict: Verdict, isKeyChecked: boolean, io: Io): void {
  const { isWhole, key, title, files, faults } = verdict;
  if (isWhole) {
    io.out(printable(sentence("cli.verify.whole", { file: name, title, files }).text));
    io.out(sentence(isKeyChecked ? "cli.verify.by" : "cli.package.key", { key }).text);
    if (!isKeyChecked) io.out(sentence("cli.verify.compare").text);
    return;
  }
  io.out(printable(sentence("cli.verify.failed", { file: name, count: faults.length }).text));
  tellAll(faults, io);
}

import { markOf, openJournal, originalsOf } from "../../journal/index.ts";
import { checksOf, keptChecks, type Check } from "../../modules/desk/doctor/index.ts";
import { graphDigest } from "../../modules/desk/rebuild/index.ts";
import { openDesk } from "../../modules/intake/imports/index.ts";
import { journalOf, openClew } from "../../open.ts";
import { sentence } from "../../sentences/index.ts";
import { NotPermitted } from "../../shared/errors.ts";
import type { Alone, Command, Given, Workplace } from "../cli-command.ts";
import type { ExitCode, Io } from "../io.ts";
import { sentenceOf } from "../sentence-of.ts";
import { doneText, rebuilt } from "./rebuild-command.ts";

/** clew doctor: is the store sound, and what is held. */
export const doctorCommand: Command = {
  name: "doctor",
  usage: "doctor [--repair] [--digest] [--json]",
  help: "cli.doctor.help",
  options: { repair: { type: "boolean" }, digest: { type: "boolean" } },
  words: [0, 0],
  apart: (alone, given, io) => alongside(alone, given, io),
  run: async (work, given, io) => {
    if (given.on("repair")) throw new NotPermitted("cli.rebuild.server");
    return told(await checked(work, given), given, io);
  },
};

/** What was looked at; the digest of all that the graph holds where it was asked for. */
interface Checked {
  readonly checks: readonly Check[];
  readonly digest?: string;
}

async function checked({ clew, desk }: Workplace, given: Given): Promise<Checked> {
  const checks = await checksOf(clew, desk);
  return given.on("digest") ? { checks, digest: await graphDigest(clew) } : { checks };
}

/** Looks at a store that may not even open; with --repair all that can be is made anew. */
async function alongside(alone: Alone, given: Given, io: Io): Promise<ExitCode> {
  const seen = await lookedAt(alone, given);
  const code = told(seen, given, io);
  if (code === 0 || !given.on("repair")) return code;
  const isKept = (check: Check) => check.check === "journal" || check.check === "originals";
  if (seen.checks.some((one) => !one.ok && isKept(one))) {
    io.err(sentence("cli.doctor.restore").text);
    return 1;
  }
  if (!seen.checks.some((one) => !one.ok && made.has(one.check))) return code;
  io.err(doneText(await rebuilt(alone, io)));
  return (await lookedAt(alone, given)).checks.every((one) => one.ok) ? 0 : 1;
}

/** Checks of what a rebuild makes anew. */
const made: ReadonlySet<string> = new Set(["store", "citations", "source rows"]);

async function lookedAt({ settings, log, noteChild }: Alone, given: Given): Promise<Checked> {
  try {
    const clew = await openClew(settings, log, noteChild);
    try {
      const desk = openDesk(
        clew,
        () => new Date().toISOString(),
        async () => undefined,
      );
      return await checked({ clew, desk }, given);
    } finally {
      await clew.close();
    }
  } catch (error) {
    const text = sentenceOf(error);
    const found = sentence("shared.as-written", { text });
    return { checks: [{ check: "store", ok: false, found }, ...(await keptAlone(settings))] };
  }
}

async function keptAlone(settings: Alone["settings"]): Promise<readonly Check[]> {
  const folder = journalOf(settings);
  const journal = await openJournal(folder, markOf(settings.data)).catch(() => ({ folder }));
  return keptChecks({ journal, originals: originalsOf(journal) });
}

function told({ checks, digest }: Checked, given: Given, io: Io): ExitCode {
  const ok = checks.every((one) => one.ok);
  if (given.on("json"))
    io.out(JSON.stringify({ ok, checks, ...(digest === undefined ? {} : { digest }) }));
  else {
    for (const one of checks)
      io.out(`${one.ok ? "ok  " : "FAIL"}  ${one.check}: ${one.found.text}`);
    if (digest !== undefined) io.out(sentence("cli.doctor.digest", { digest }).text);
  }
  return ok ? 0 : 1;
}

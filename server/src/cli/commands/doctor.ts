import { statfs } from "node:fs/promises";
import { createHash } from "node:crypto";
import { decode, statement } from "../../graph/index.ts";
import { statusOf } from "../../modules/answers/search/index.ts";
import { shards } from "../../modules/ground/store/index.ts";
import type { Command, Workplace } from "../command.ts";
import { sourcesHeld } from "../../modules/ground/sources/index.ts";

interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
}

/** clew doctor: is the store sound, and what is held. */
export const doctorCommand: Command = {
  name: "doctor",
  usage: "doctor [--json]",
  help: "Checks the store: counts, citations, a sample of source rows against their hashes, imports broken off, room on the disk.",
  options: {},
  words: [0, 0],
  run: async (work, given, io) => {
    const checks = [
      await held(work),
      await uncited(work),
      await hashes(work),
      await brokenOff(work),
      await room(work),
    ];
    if (given.on("json")) io.out(JSON.stringify({ ok: checks.every(({ ok }) => ok), checks }));
    else
      for (const { check, ok, found } of checks)
        io.out(`${ok ? "ok  " : "FAIL"}  ${check}: ${found}`);
    return checks.every(({ ok }) => ok) ? 0 : 1;
  },
};

async function held({ clew }: Workplace): Promise<Check> {
  const { engine, entities, links, records } = await statusOf(clew);
  return {
    check: "store",
    ok: true,
    found: `${engine}, ${entities} entities, ${links} links, ${records} source rows, ${(await sourcesHeld(clew)).length} sources`,
  };
}

/** Entities and links that no source row states. */
async function uncited({ clew }: Workplace): Promise<Check> {
  let count = 0;
  for (const shard of await shards(clew.graph)) {
    const [row] = await clew.graph.read(statement("doctor/uncited"), { shard });
    const [links] = await clew.graph.read(
      statement("doctor/uncited-links", { linkKinds: clew.linkTypes }),
      { shard },
    );
    count += decode.numberOrZero(row ?? {}, "entities") + decode.numberOrZero(links ?? {}, "links");
  }
  return {
    check: "citations",
    ok: count === 0,
    found:
      count === 0
        ? "every entity and link is stated by a source row"
        : `${count} are stated by no source row`,
  };
}

/** A sample of source rows, whether their text still has its hash. */
async function hashes({ clew }: Workplace): Promise<Check> {
  const rows = await clew.graph.read(statement("doctor/sample-records"), { limit: 1_000 });
  const wrong: string[] = [];
  for (const row of rows) {
    const raw = await clew.evidence.read(decode.optionalText(row, "place") ?? "");
    if (
      raw === undefined ||
      createHash("sha256").update(raw, "utf8").digest("hex") !== decode.text(row, "sha256")
    )
      wrong.push(decode.text(row, "id"));
  }
  return {
    check: "source rows",
    ok: wrong.length === 0,
    found:
      wrong.length === 0
        ? `${rows.length} looked at, all as received`
        : `${wrong.length} of ${rows.length} are missing or changed`,
  };
}

async function brokenOff({ desk }: Workplace): Promise<Check> {
  const open = (await desk.list()).filter(({ state }) => state === "running");
  const found =
    open.length === 0
      ? "none broken off"
      : `${open.length} broken off or under way; import again to go on: ${open.map(({ dataset }) => dataset).join(", ")}`;
  return { check: "imports", ok: true, found };
}

async function room({ clew }: Workplace): Promise<Check> {
  const { bavail, bsize } = await statfs(clew.data);
  const gigabytes = (bavail * bsize) / 1e9;
  return { check: "disk", ok: gigabytes > 1, found: `${gigabytes.toFixed(1)} GB free` };
}

import { statfs } from "node:fs/promises";
import type { Clew } from "../../../context.ts";
import { sentence } from "../../../sentences/index.ts";
import { sha256 } from "../../../shared/ids.ts";
import { statusOf } from "../../answers/search/index.ts";
import { sourcesHeld } from "../../ground/sources/index.ts";
import type { ImportDesk } from "../../intake/imports/index.ts";
import type { Check } from "./doctor-check.ts";
import { keptChecks } from "./kept-checks.ts";
import { countUncited, recordsByPlace } from "./queries.ts";

/** Room that should be left on the disk, in GB. */
const leastRoom = 1;

/** Whether a store is sound: counts, citations, source rows, imports, room on the disk. */
export async function checksOf(clew: Clew, desk: ImportDesk): Promise<readonly Check[]> {
  return [
    await storeCheck(clew),
    await citationsCheck(clew),
    await recordsCheck(clew),
    await importsCheck(desk),
    await roomCheck(clew),
    await outsideCheck(clew),
    ...(await keptChecks(clew)),
  ];
}

async function storeCheck(clew: Clew): Promise<Check> {
  const { engine, entities, links, records } = await statusOf(clew);
  const sources = (await sourcesHeld(clew)).length;
  const found = sentence("doctor.store", { engine, entities, links, records, sources });
  return { check: "store", ok: true, found };
}

async function citationsCheck(clew: Clew): Promise<Check> {
  const count = await countUncited(clew);
  return { check: "citations", ok: count === 0, found: sentence("doctor.citations", { count }) };
}

/** All source rows, whether their text still has its hash. */
async function recordsCheck(clew: Clew): Promise<Check> {
  let [wrong, looked] = [0, 0];
  for await (const { place, sha256: digest } of recordsByPlace(clew)) {
    const raw = await clew.evidence.read(place);
    looked += 1;
    if (raw === undefined || sha256(raw) !== digest) wrong += 1;
  }
  const found = sentence("doctor.records", { wrong, looked });
  return { check: "source rows", ok: wrong === 0, found };
}

async function importsCheck(desk: ImportDesk): Promise<Check> {
  const open = (await desk.list()).filter(({ problem }) => problem?.key === "imports.broken-off");
  const datasets = open.map(({ dataset }) => dataset).join(", ");
  const found = sentence("doctor.imports", { open: open.length, datasets });
  return { check: "imports", ok: true, found };
}

/** Whether the engine would let a query of a person out of the store, and what closes it. */
async function outsideCheck({ graph }: Clew): Promise<Check> {
  const { file, network, assumed } = await graph.outside();
  const open = [
    ...(file ? [sentence("engines.files-open").text] : []),
    ...(network ? [sentence("engines.network-open").text] : []),
  ].join(" ");
  const closed = sentence(assumed ? "doctor.outside-assumed" : "doctor.outside-closed");
  const found = open === "" ? closed : sentence("shared.as-written", { text: open });
  return { check: "queries of one's own", ok: open === "", found };
}

async function roomCheck({ data }: Clew): Promise<Check> {
  const { bavail, bsize } = await statfs(data);
  const gigabytes = (bavail * bsize) / 1e9;
  const found = sentence("doctor.room", { gigabytes: gigabytes.toFixed(1) });
  return { check: "disk", ok: gigabytes > leastRoom, found };
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decode, statement } from "../../../server/src/graph/index.ts";
import { entitiesByRef } from "../../../server/src/modules/ground/entities/index.ts";
import { collect } from "../../../server/src/modules/desk/exports/collect.ts";
import {
  formatNamed,
  needsRecords,
  render,
} from "../../../server/src/modules/desk/exports/render.ts";
import { openPackage, packageOfIds } from "../../../server/src/modules/desk/packages/index.ts";
import { reachOf } from "../../../server/src/modules/trust/actors/index.ts";
import { openClew, type OpenClew } from "../../../server/src/open.ts";
import type { Settings } from "../../../server/src/settings.ts";
import { fillingOf, fillStore } from "../fill-store.ts";
import { peakOf, processorOf, residentOf } from "../memory.ts";

/** One run, in a process of its own: what it is given by the first argument, as JSON. */
export interface ExportRun {
  /** A format, `fill`, `package` or `verify`. */
  readonly what: string;
  readonly settings: Settings;
  readonly entities: number;
  /** Folder that files are written to. */
  readonly out: string;
}

/** What a run tells as its last line, as JSON. */
export interface ExportRan {
  readonly entities: number;
  readonly links: number;
  /** Reading from the store. */
  readonly read: number;
  /** Making the file of what was read. */
  readonly made: number;
  /** Time of a processor that this process and the embedded engine took for both, in milliseconds. */
  readonly processor: number;
  /** What memory grew by at most, in bytes. */
  readonly grown: number;
  readonly bytes: number;
}

let engine: number | undefined;
const worked = () => processorOf(process.pid) + processorOf(engine);
const run = JSON.parse(process.argv[2] ?? "{}") as ExportRun;
console.log(JSON.stringify(run.what === "verify" ? verified() : await onStore()));

function verified(): ExportRan {
  const bytes = readFileSync(join(run.out, "out.package"));
  const before = residentOf(process.pid);
  const begun = performance.now();
  const already = worked();
  const { verdict, content } = openPackage(bytes);
  const made = performance.now() - begun;
  const processor = worked() - already;
  if (!verdict.isWhole || content === undefined) throw new Error("the package is not whole");
  const { entities, links } = content.graph;
  return {
    entities: entities.length,
    links: links.length,
    read: 0,
    made,
    processor,
    grown: peakOf(process.pid) - before,
    bytes: bytes.length,
  };
}

async function onStore(): Promise<ExportRan> {
  const log = { info: () => undefined, error: () => undefined };
  const clew = await openClew(run.settings, log, (pid) => (engine = pid));
  try {
    if (run.what === "fill") {
      const filled = await fillStore(clew, fillingOf(run.entities), { withTexts: true });
      return { ...filled, read: 0, made: 0, processor: 0, grown: 0, bytes: 0 };
    }
    return run.what === "package" ? await packaged(clew) : await exported(clew);
  } finally {
    await clew.close();
  }
}

async function exported(clew: OpenClew): Promise<ExportRan> {
  const format = formatNamed(run.what);
  const reach = await reachOf(clew, "local", "bench");
  const refs = await allRefs(clew, reach.datasets);
  const before = residentOf(process.pid);
  const begun = performance.now();
  const already = worked();
  const chosen = [...(await entitiesByRef(clew, reach, refs)).values()];
  const graph = await collect(clew, reach, chosen, { withRecords: needsRecords(format) });
  const read = performance.now();
  const asked = { format, name: "out", isRaw: false, ontology: clew.ontology };
  const { files, entities, links } = render(graph, asked);
  const made = performance.now();
  const processor = worked() - already;
  for (const { name, content } of files) writeFileSync(join(run.out, name), content);
  return {
    entities,
    links,
    read: read - begun,
    made: made - read,
    processor,
    grown: peakOf(process.pid) - before,
    bytes: files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0),
  };
}

async function packaged(clew: OpenClew): Promise<ExportRan> {
  const reach = await reachOf(clew, "local", "bench");
  const refs = await allRefs(clew, reach.datasets);
  const before = residentOf(process.pid);
  const begun = performance.now();
  const already = worked();
  const { bytes, content } = await packageOfIds(clew, reach, refs, { title: "A package" });
  const made = performance.now() - begun;
  const processor = worked() - already;
  writeFileSync(join(run.out, "out.package"), bytes);
  return {
    entities: content.graph.entities.length,
    links: content.graph.links.length,
    read: 0,
    made,
    processor,
    grown: peakOf(process.pid) - before,
    bytes: bytes.length,
  };
}

/** Refs of all that the store holds. */
async function allRefs(clew: OpenClew, datasets: readonly string[]): Promise<readonly string[]> {
  const refs: string[] = [];
  for (let shard = 0; ; shard += 1) {
    const text = statement("scopes/entities-of-shard");
    const rows = await clew.graph.read(text, { shard, datasets, full: true });
    if (rows.length === 0) return refs;
    refs.push(...rows.map((row) => decode.text(row, "ref")));
  }
}

import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { sentence } from "../../../sentences/index.ts";
import { recordsById, type Entity } from "../../ground/entities/index.ts";
import { sourcesById, type Source } from "../../ground/sources/index.ts";
import { readStoreNode } from "../../ground/store/index.ts";
import { inForce, judgementsHeld } from "../../linking/judgements/index.ts";
import { collect, pages, recordsCited, type ExportGraph } from "../exports/index.ts";
import { chronologyOf } from "./chronology.ts";
import { methodsOf } from "./methods.ts";
import type { PackageContent, PackageDecision, PackageRow, PackageSource } from "./types.ts";

/** What a package is asked to hold, beside what Clew works out of it. */
export interface PackageAsked
  extends
    Pick<PackageContent, "title" | "how">,
    Partial<
      Pick<PackageContent, "summary" | "chart" | "queries" | "members" | "notes" | "documents">
    > {
  readonly entities: readonly Entity[];
  /** Ids of source rows beside those that the entities and links cite. */
  readonly records?: readonly string[];
  /** What is known to be missing, in sentences. */
  readonly gaps?: readonly string[];
}

/** All that a package of some entities holds: the links among them, and whatever supports both. */
export async function gatherPackage(
  clew: Clew,
  reach: Reach,
  asked: PackageAsked,
): Promise<PackageContent> {
  const entities = asked.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const graph = await collect(clew, reach, entities, { withRecords: true });
  const { summary = "", queries = [], members = [], notes = [], documents = [] } = asked;
  const cited = recordsCited([...graph.entities, ...graph.links]);
  const rows = await rowsOf(clew, reach, [...new Set([...cited, ...(asked.records ?? [])])]);
  const sources = await sourcesOf(clew, rows);
  const [decisions, node] = await Promise.all([
    decisionsAbout(clew, graph),
    readStoreNode(clew.graph),
  ]);
  const gone = rows.filter(({ raw }) => raw === null).length;
  const missing = gone === 0 ? [] : [sentence("packages.rows-without-text", { count: gone }).text];
  return {
    title: asked.title,
    summary,
    how: asked.how,
    store: {
      schema: node?.schema ?? 0,
      ontology: clew.ontology.digest,
      writes: node?.writes ?? 0,
    },
    graph,
    rows,
    ...(asked.chart === undefined ? {} : { chart: asked.chart }),
    chronology: chronologyOf(graph, clew.ontology),
    queries,
    decisions,
    methods: methodsOf(graph, sources),
    members,
    notes,
    documents,
    sources: sources.map(sourceOf),
    gaps: [...missing, ...(asked.gaps ?? [])],
  };
}

/** Source rows with their texts, by id. */
async function rowsOf(
  clew: Clew,
  reach: Reach,
  ids: readonly string[],
): Promise<readonly PackageRow[]> {
  const rows: PackageRow[] = [];
  for (const some of pages(ids)) {
    const held = [...(await recordsById(clew, reach, some)).values()];
    const read = held
      .toSorted((a, b) => (a.place < b.place ? -1 : 1))
      .map(async ({ place, id, dataset, file, name, position, sha256, receivedAt }) => {
        const raw = (await clew.evidence.read(place)) ?? null;
        return { id, dataset, file, name, position, sha256, receivedAt, raw };
      });
    rows.push(...(await Promise.all(read)));
  }
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function sourcesOf(clew: Clew, rows: readonly PackageRow[]): Promise<readonly Source[]> {
  const held = await sourcesById(clew);
  const ids = [...new Set(rows.map(({ dataset }) => dataset))].toSorted();
  return ids.flatMap((id) => held.get(id) ?? []);
}

function sourceOf({ id, title, reliability, timezone, demo }: Source): PackageSource {
  return {
    id,
    title,
    reliability: reliability ?? "",
    timezone: timezone ?? "UTC",
    isFictional: demo,
  };
}

/** Decisions that are about any of the entities, earliest first, those taken back as well. */
async function decisionsAbout(
  clew: Clew,
  { entities }: ExportGraph,
): Promise<readonly PackageDecision[]> {
  const ids = new Map(entities.map(({ ref, id }) => [ref, id]));
  const all = await judgementsHeld(clew.graph);
  const holding = new Set(inForce(all).map(({ id }) => id));
  return all
    .filter(({ about }) => about.some((ref) => ids.has(ref)))
    .map(({ id, type, verdict, label, reasons, against, note, by, at, about }) => ({
      id,
      type,
      verdict,
      label,
      reasons,
      against,
      note,
      by,
      at,
      inForce: holding.has(id),
      about: about.map((ref) => ids.get(ref) ?? ref),
    }));
}

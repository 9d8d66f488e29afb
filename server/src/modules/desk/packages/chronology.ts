import type { LinkKind, Ontology } from "../../../ontology/index.ts";
import type { ExportEntity, ExportGraph, ExportLink } from "../exports/index.ts";
import type { ChronologyFact } from "./types.ts";

/**
 * The facts of a graph that have a time: links, and properties of entities that are dates. In order
 * of time; what begins at once by its words. Times that no row states are none.
 */
export function chronologyOf(graph: ExportGraph, ontology: Ontology): readonly ChronologyFact[] {
  const labels = new Map(graph.entities.map(({ id, label }) => [id, label]));
  const facts = [
    ...graph.links.flatMap((link) => linkFacts(link, labels, ontology.linkKinds.get(link.kind))),
    ...graph.entities.flatMap((one) => entityFacts(one, ontology)),
  ];
  return facts.toSorted(inTime);
}

function linkFacts(
  link: ExportLink,
  labels: ReadonlyMap<string, string>,
  kind: LinkKind | undefined,
): readonly ChronologyFact[] {
  if (link.firstSeen === "") return [];
  const [source, target] = [link.source, link.target].map((id) => labels.get(id) ?? id);
  return [
    {
      stated: link.properties["at"]?.[0] ?? "",
      from: link.firstSeen,
      to: link.lastSeen === "" ? link.firstSeen : link.lastSeen,
      fact: `${source} ${kind?.label ?? link.kind} ${target}`,
      of: link.id,
      records: link.citations.map(({ record }) => record),
      datasets: link.datasets,
    },
  ];
}

/** Dates that an entity states of itself: born, posted, reported. */
function entityFacts(one: ExportEntity, { entityKinds }: Ontology): readonly ChronologyFact[] {
  const dates = (entityKinds.get(one.kind)?.properties ?? []).filter(
    ({ type }) => type === "dateTime",
  );
  return dates.flatMap(({ name, label }) =>
    (one.properties[name] ?? []).flatMap((stated) => {
      const from = beginning(stated);
      if (from === undefined) return [];
      const fact = `${one.label}: ${label} ${stated}`;
      const records = one.citations.map(({ record }) => record);
      return [{ stated, from, to: from, fact, of: one.id, records, datasets: one.datasets }];
    }),
  );
}

/** When a stated date begins: `2022-05` on its first day. Undefined for what is no date. */
function beginning(stated: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(.*))?)?$/u.exec(stated.trim());
  if (match === null) return undefined;
  const [, year = "", month = "01", day = "01", rest = ""] = match;
  const time = /^[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/u.exec(rest);
  if (rest !== "" && time === null) return undefined;
  const [, hour = "00", minute = "00", second = "00", zone = "Z"] = time ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function inTime(a: ChronologyFact, b: ChronologyFact): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.fact !== b.fact) return a.fact < b.fact ? -1 : 1;
  return a.of < b.of ? -1 : Number(a.of > b.of);
}

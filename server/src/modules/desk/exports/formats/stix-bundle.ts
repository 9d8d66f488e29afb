import { createHash } from "node:crypto";
import { citationsBeyond, columnsIn, lossNotes, recordsShown, timedIn } from "../losses.ts";
import type { ExportEntity, ExportGraph, ExportItem, ExportLink, MadeFiles } from "../types.ts";
import { nativeObject } from "./stix-natives.ts";
import { nameUuid, stixId } from "./stix-ids.ts";

const author = stixId("identity", "clew");
const extension = stixId("extension-definition", "clew-entity");
/** Where neither row nor sighting gives a time. */
const unknownTime = "1970-01-01T00:00:00.000Z";

/**
 * A STIX 2.1 bundle. What STIX has an object for is that object; all else is a `clew-entity` under an
 * extension that the bundle defines. All values stand in the extension, so that none is lost. Ids are
 * made of refs: the same export gives the same ids.
 */
export function stixFile(graph: ExportGraph, name: string): MadeFiles {
  const { entities, links } = graph;
  const natives = entities.map((one) => nativeObject(one));
  const ids = new Map(
    entities.map((one, at) => [one.id, natives[at]?.id ?? stixId("clew-entity", one.ref)]),
  );
  const lines = [
    JSON.stringify(authorObject),
    JSON.stringify(extensionObject),
    ...entities.map((one, at) => JSON.stringify(entityObject(one, natives[at], graph))),
    ...links.map((one) => JSON.stringify(relationship(one, ids, graph))),
  ];
  const digest = createHash("sha256");
  for (const line of lines) digest.update(line);
  const bundle = `bundle--${nameUuid(author.slice("identity--".length), digest.digest("hex"))}`;
  const head = `{\n "type": "bundle",\n "id": "${bundle}",\n "objects": [\n`;
  const content = `${head}${lines.join(",\n")}\n ]\n}\n`;
  return {
    files: [{ name: `${name}.stix.json`, mediaType: "application/stix+json;version=2.1", content }],
    notes: lossNotes([
      ["exports.stix-own-kinds", natives.filter((one) => one === undefined).length],
      ["exports.lost-citations", citationsBeyond([...entities, ...links])],
      ["exports.lost-columns", columnsIn(graph)],
      ["exports.times-look-exact", timedIn(links)],
    ]),
  };
}

function entityObject(
  one: ExportEntity,
  native: ReturnType<typeof nativeObject>,
  graph: ExportGraph,
): object {
  const { id, ref, label, degree } = one;
  const own = { type: "clew-entity", id: stixId("clew-entity", ref), isObservable: false };
  const { isObservable, ...object } = native ?? { ...own, name: label };
  const kind = native === undefined ? "new-sdo" : "property-extension";
  return {
    spec_version: "2.1",
    ...object,
    ...(isObservable ? {} : timesOf(one, graph)),
    extensions: extensionOf(one, kind, { id, ref, label, degree }),
  };
}

const fixed = { spec_version: "2.1", created: unknownTime, modified: unknownTime } as const;

const authorObject = {
  type: "identity",
  id: author,
  ...fixed,
  name: "Clew",
  description: "The program that wrote this bundle. It states what source rows state.",
  identity_class: "system",
};

const extensionObject = {
  type: "extension-definition",
  id: extension,
  ...fixed,
  created_by_ref: author,
  name: "Entities and links of Clew",
  description: "Kind, label, all values, former values, sources and cited rows of what Clew holds.",
  schema: "https://example.org/clew/stix-extension",
  version: "1.0.0",
  extension_types: ["new-sdo", "property-extension"],
};

function relationship(
  one: ExportLink,
  ids: ReadonlyMap<string, string>,
  graph: ExportGraph,
): object {
  const { firstSeen, lastSeen, kind } = one;
  const start = firstSeen === "" ? {} : { start_time: firstSeen };
  const stop = lastSeen > firstSeen && firstSeen !== "" ? { stop_time: lastSeen } : {};
  return {
    type: "relationship",
    spec_version: "2.1",
    id: stixId("relationship", one.id),
    ...timesOf(one, graph),
    relationship_type: kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`),
    source_ref: ids.get(one.source) ?? "",
    target_ref: ids.get(one.target) ?? "",
    ...start,
    ...stop,
    extensions: extensionOf(one, "property-extension", { id: one.id, count: one.count }),
  };
}

/** What STIX has no place for. */
function extensionOf(item: ExportItem, type: string, more: object): object {
  const { kind, datasets, firstSeen, lastSeen, properties, formerly } = item;
  const seen = firstSeen === "" ? {} : { first_seen: firstSeen, last_seen: lastSeen };
  const values = {
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(Object.keys(formerly).length > 0 ? { formerly } : {}),
    ...(datasets.length > 0 ? { datasets } : {}),
    ...(item.citations.length > 0 ? { records: recordsShown(item) } : {}),
  };
  return { [extension]: { extension_type: type, clew: { kind, ...more, ...seen, ...values } } };
}

/** When the first and the last of its rows came: of it nothing was known before, or changed since. */
function timesOf(item: ExportItem, { records }: ExportGraph): StixTimes {
  const received = item.citations
    .flatMap(({ record }) => records.get(record)?.receivedAt ?? [])
    .toSorted();
  const created = received[0] ?? (item.firstSeen === "" ? unknownTime : item.firstSeen);
  return { created_by_ref: author, created, modified: received.at(-1) ?? created };
}

interface StixTimes {
  readonly created_by_ref: string;
  readonly created: string;
  readonly modified: string;
}

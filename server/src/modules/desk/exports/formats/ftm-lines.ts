import { lossNotes, citationsBeyond, citationsIn, columnsIn, recordsShown } from "../losses.ts";
import type { ExportEntity, ExportGraph, ExportItem, ExportLink, MadeFiles } from "../types.ts";
import { linkShapes, shapes, unknownLink, type FtmLinkShape, type FtmShape } from "./ftm-shapes.ts";

const otherShape: FtmShape = { schema: "Asset", places: {} };

/**
 * Entities of FollowTheMoney 4, one a line; links are entities too. Ids are refs, so that no number
 * stands in one; the public id is a keyword.
 */
export function ftmFile({ entities, links, records }: ExportGraph, name: string): MadeFiles {
  const counts = { ownKinds: 0, notes: 0, undirected: 0 };
  const byId = new Map(entities.map((one) => [one.id, one]));
  const lines = [
    ...entities.map((one) => entityOf(one, counts)),
    ...links.map((one) => linkOf(one, byId, counts)),
  ];
  return {
    files: [
      {
        name: `${name}.ftm.json`,
        mediaType: "application/json+ftm",
        content: lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
      },
    ],
    notes: lossNotes([
      ["exports.ftm-other-kinds", counts.ownKinds],
      ["exports.ftm-notes", counts.notes],
      ["exports.lost-direction", counts.undirected],
      ["exports.lost-citations", citationsIn(entities) + citationsBeyond(links)],
      ["exports.lost-columns", columnsIn({ entities: [], links, records })],
    ]),
  };
}

interface Counts {
  ownKinds: number;
  notes: number;
  undirected: number;
}

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

function entityOf(one: ExportEntity, counts: Counts): FtmEntity {
  const shape = shapes[one.kind] ?? otherShape;
  if (shape === otherShape) counts.ownKinds += 1;
  const values = gathering();
  values.add("name", one.label);
  values.add("keywords", one.id);
  if (shape.schema === "PlainText") values.add("fileName", one.id);
  for (const [name, text] of Object.entries(shape.always ?? {})) values.add(name, text);
  if (shape === otherShape) values.add("notes", `kind: ${one.kind}`);
  for (const [name, text] of ownValues(one)) {
    const places = (shape.places[name] ?? []).filter(({ takes }) => takes.test(text));
    for (const place of places) values.add(place.name, text);
    if (places.length > 0) continue;
    values.add("notes", `${name}: ${text}`);
    counts.notes += 1;
  }
  return { id: one.ref, schema: shape.schema, properties: values.all() };
}

function linkOf(
  one: ExportLink,
  byId: ReadonlyMap<string, ExportEntity>,
  counts: Counts,
): FtmEntity {
  const ends = [byId.get(one.source), byId.get(one.target)] as const;
  const shape = shapeOf(one, ends);
  if (!shape.isDirected) counts.undirected += 1;
  const values = gathering();
  values.add(shape.source, ends[0]?.ref ?? "");
  values.add(shape.target, ends[1]?.ref ?? "");
  values.add(shape.schema === "Associate" ? "relationship" : "role", one.kind);
  values.add("date", one.firstSeen.slice(0, 19));
  values.add("date", one.lastSeen.slice(0, 19));
  for (const record of recordsShown(one)) values.add("recordId", record);
  for (const [name, text] of ownValues(one)) {
    values.add("summary", `${name}: ${text}`);
    counts.notes += 1;
  }
  return { id: one.id, schema: shape.schema, properties: values.all() };
}

function shapeOf(
  { kind }: ExportLink,
  [source, target]: readonly [ExportEntity | undefined, ExportEntity | undefined],
): FtmLinkShape {
  const shape = linkShapes[kind];
  const schema = (one: ExportEntity | undefined) => (shapes[one?.kind ?? ""] ?? otherShape).schema;
  const isFit =
    shape?.fits[0].includes(schema(source)) === true && shape.fits[1].includes(schema(target));
  return isFit ? shape : unknownLink;
}

/** All values of an item, those that were replaced under `formerly NAME`. */
function ownValues({
  properties,
  formerly,
}: ExportItem): readonly (readonly [name: string, text: string])[] {
  return [
    ...Object.entries(properties).flatMap(([name, all]) =>
      all.map((text) => [name, text] as const),
    ),
    ...Object.entries(formerly).flatMap(([name, all]) =>
      all.map((text) => [`formerly ${name}`, text] as const),
    ),
  ];
}

/** Values by name, each once; empty ones are none. */
function gathering() {
  const held = new Map<string, Set<string>>();
  return {
    add: (name: string, text: string): void => {
      if (text.trim() === "") return;
      const known = held.get(name) ?? new Set<string>();
      held.set(name, known.add(text.toWellFormed()));
    },
    all: () => Object.fromEntries([...held].map(([name, texts]) => [name, [...texts]])),
  };
}

import { citationsBeyond, citationsIn, columnsIn, lossNotes, recordsShown } from "../losses.ts";
import type { EveryValue, ExportEntity, ExportGraph, ExportLink, MadeFiles } from "../types.ts";
import { listLiteral, nameLiteral, textLiteral } from "./cypher-literal.ts";

const batch = 500;

/** How kinds of entities and links are written in Cypher. */
export interface CypherNames {
  /** identifier or thing. */
  readonly sortOf: (kind: string) => string;
  /** The type of a link kind, as POSTED_BY. */
  readonly typeOf: (kind: string) => string;
}

/**
 * Statements that fill an empty Neo4j 5 with the graph, for cypher-shell: a constraint, entities by
 * kind, links by kind. No line of a statement but its last ends in a semicolon.
 */
export function cypherScript(graph: ExportGraph, name: string, names: CypherNames): MadeFiles {
  const { entities, links } = graph;
  const statements = [
    "CREATE CONSTRAINT clew_entity_ref IF NOT EXISTS FOR (e:Entity) REQUIRE e.ref IS UNIQUE;\n",
    ...byKind(entities).flatMap(([kind, some]) => entityStatements(kind, some, names)),
    ...byKind(links).flatMap(([kind, some]) => linkStatements(kind, some, entities, names)),
  ];
  return {
    files: [
      {
        name: `${name}.cypher`,
        mediaType: "application/x-cypher-query",
        content: `${heading}${statements.join("")}`,
      },
    ],
    notes: lossNotes([
      ["exports.lost-citations", citationsIn(entities) + citationsBeyond(links)],
      ["exports.lost-columns", columnsIn({ ...graph, entities: [] })],
    ]),
  };
}

const heading = [
  "// An export of Clew. Load it into an empty Neo4j 5 or later: cypher-shell -f FILE",
  "// Several values of a property are a list. Values that later rows replaced are formerly_NAME.",
  "",
].join("\n");

function entityStatements(
  kind: string,
  entities: readonly ExportEntity[],
  { sortOf }: CypherNames,
): readonly string[] {
  const sort = sortOf(kind) === "identifier" ? "Identifier" : "Thing";
  return batches(entities).map((some) => {
    const rows = some.map((one) =>
      mapOf([
        ["id", textLiteral(one.id)],
        ["ref", textLiteral(one.ref)],
        ["kind", textLiteral(one.kind)],
        ["label", textLiteral(one.label)],
        ["degree", String(one.degree)],
        ...seen(one),
        ...ownPairs(one),
      ]),
    );
    return `UNWIND [\n${rows.join(",\n")}\n] AS row\nCREATE (e:Entity:${sort}:${nameLiteral(kind)}) SET e += row;\n`;
  });
}

function linkStatements(
  kind: string,
  links: readonly ExportLink[],
  entities: readonly ExportEntity[],
  { typeOf }: CypherNames,
): readonly string[] {
  const refs = new Map(entities.map(({ id, ref }) => [id, ref]));
  const type = nameLiteral(typeOf(kind));
  return batches(links).map((some) => {
    const rows = some.map((one) => {
      const properties = mapOf([
        ["ref", textLiteral(one.id)],
        ["count", String(one.count)],
        ["records", listLiteral(recordsShown(one))],
        ...seen(one),
        ...ownPairs(one),
      ]);
      const ends = [one.source, one.target].map((id) => textLiteral(refs.get(id) ?? ""));
      return `{source: ${ends[0]}, target: ${ends[1]}, properties: ${properties}}`;
    });
    return [
      `UNWIND [\n${rows.join(",\n")}\n] AS row`,
      "MATCH (a:Entity {ref: row.source})",
      "MATCH (b:Entity {ref: row.target})",
      `CREATE (a)-[l:${type}]->(b) SET l += row.properties;\n`,
    ].join("\n");
  });
}

type Pair = readonly [name: string, literal: string];

function seen({ firstSeen, lastSeen, datasets }: ExportEntity | ExportLink): readonly Pair[] {
  return [
    ["datasets", listLiteral(datasets)],
    ...(firstSeen === "" ? [] : [["firstSeen", textLiteral(firstSeen)] as const]),
    ...(lastSeen === "" ? [] : [["lastSeen", textLiteral(lastSeen)] as const]),
  ];
}

function ownPairs({ properties, formerly }: EveryValue): readonly Pair[] {
  const pair = (name: string, all: readonly string[]): Pair => [
    name,
    all.length === 1 ? textLiteral(all[0] ?? "") : listLiteral(all),
  ];
  return [
    ...Object.entries(properties).map(([name, all]) => pair(name, all)),
    ...Object.entries(formerly).map(([name, all]) => pair(`formerly_${name}`, all)),
  ];
}

function mapOf(pairs: readonly Pair[]): string {
  return `{${pairs.map(([name, literal]) => `${nameLiteral(name)}: ${literal}`).join(", ")}}`;
}

function byKind<T extends { readonly kind: string }>(
  items: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  return [...Map.groupBy(items, ({ kind }) => kind)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function batches<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / batch) }, (_, at) =>
    items.slice(at * batch, (at + 1) * batch),
  );
}

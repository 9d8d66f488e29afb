import type { GrafeoDB } from "@grafeo-db/js";
import type { Call, PlainLink, PlainNode, Way } from "./query-store.ts";

/** Answers what a query asks of the store: ids, nodes, links and what hangs on a node. */
export function storeCalls(database: GrafeoDB): (call: Call) => unknown {
  return (call) => {
    switch (call.ask) {
      case "scan":
        return idsOf(database, `MATCH (n:${known(call.label)}) RETURN id(n) AS id`);
      case "seek":
        return idsOf(
          database,
          `MATCH (n:${known(call.label)} {${known(call.property)}: $value}) RETURN id(n) AS id`,
          { value: call.value },
        );
      case "nodes":
        return call.ids.map((id) => nodeOf(database, id, call.names));
      case "links":
        return call.ids.map((id) => linkOf(database, id));
      case "edges":
        return call.ids.map((id) => edgesOf(database, id, call.way, call.types));
    }
  };
}

/** Labels and properties that come here are those that the wall knows; nothing else goes into a text. */
function known(name: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_]{0,63}$/u.test(name)) throw new Error("no such name");
  return name;
}

async function idsOf(
  database: GrafeoDB,
  text: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<readonly number[]> {
  const found = await database.executeCypher(text, parameters);
  return found.rows().map(([id]) => Number(id));
}

function nodeOf(
  database: GrafeoDB,
  id: number,
  names: readonly string[] | undefined,
): PlainNode | null {
  const node = database.getNode(id);
  if (node === null) return null;
  if (names === undefined)
    return {
      labels: node.labels,
      properties: node.properties() as Readonly<Record<string, unknown>>,
    };
  const properties: Record<string, unknown> = {};
  for (const name of names) properties[name] = node.get(name) ?? null;
  return { labels: node.labels, properties };
}

function linkOf(database: GrafeoDB, id: number): PlainLink | null {
  const edge = database.getEdge(id);
  if (edge === null) return null;
  return {
    type: edge.edgeType,
    source: edge.sourceId,
    target: edge.targetId,
    properties: edge.properties() as Readonly<Record<string, unknown>>,
  };
}

function edgesOf(
  database: GrafeoDB,
  id: number,
  way: Way,
  types: readonly string[] | undefined,
): readonly (readonly [number, number])[] {
  const found = database.getNodeEdges(id, {
    direction: way,
    ...(types === undefined ? {} : { edgeTypes: [...types] }),
  });
  return found.map(([other = 0, edge = 0]) => [other, edge] as const);
}

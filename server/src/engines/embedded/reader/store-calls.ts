import type { GrafeoDB } from "@grafeo-db/js";
import type { Call, PlainLabels, PlainLink, Way } from "./query-store.ts";

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
      case "values":
        return valuesOf(database, call.ids, call.names);
      case "labels":
        return labelsOf(database, call.ids);
      case "properties":
        return database.getNode(call.id)?.properties() ?? {};
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

/** Values by name, one of each node; undefined where a node is gone. */
function valuesOf(
  database: GrafeoDB,
  ids: readonly number[],
  names: readonly string[],
): readonly (readonly unknown[])[] {
  const nodes = ids.map((id) => database.getNode(id));
  return names.map((name) => nodes.map((node) => node?.get(name)));
}

function labelsOf(database: GrafeoDB, ids: readonly number[]): PlainLabels {
  const places = new Map<string, number>();
  const sets: (readonly string[])[] = [];
  const of = ids.map((id) => {
    const labels = database.getNodeLabels(id) ?? [];
    const key = labels.join(" ");
    const place = places.get(key) ?? sets.length;
    if (place === sets.length) sets.push(labels);
    places.set(key, place);
    return place;
  });
  return { sets, of };
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

import type { Row as PlainRow, Value as PlainValue } from "../../../graph/index.ts";
import type { Store } from "./query-store.ts";
import { isTemporal, timeText, Duration } from "./values/time-values.ts";
import { PointValue } from "./values/point.ts";
import { LinkValue, NodeValue, PathValue, type Row, type Value } from "./values/cypher-values.ts";

/** A row as every engine answers it: nodes and links as maps, times as texts. */
export function plainRow(row: Row, columns: readonly string[], store: Store): PlainRow {
  return Object.fromEntries(
    columns.map((column) => [column, plainValue(row[column] ?? null, store)]),
  );
}

function plainValue(value: Value, store: Store): PlainValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "bigint" || typeof value === "number") return Number(value);
  if (Array.isArray(value)) return value.map((item: Value) => plainValue(item, store));
  if (value instanceof NodeValue) return plainNode(value, store);
  if (value instanceof LinkValue)
    return { _type: value.type, ...plainMap(store.properties(value), store) };
  if (value instanceof PathValue)
    return {
      _nodes: value.nodes.map((node) => plainNode(node, store)),
      _links: value.links.map((link) => plainValue(link, store)),
    };
  if (value instanceof Duration || value instanceof PointValue) return value.toString();
  if (isTemporal(value)) return timeText(value);
  return plainMap(value as Row, store);
}

function plainNode(node: NodeValue, store: Store): PlainValue {
  return { _labels: [...store.labels(node.id)], ...plainMap(store.properties(node), store) };
}

function plainMap(map: Readonly<Record<string, Value>>, store: Store): PlainRow {
  return Object.fromEntries(
    Object.entries(map).map(([name, value]) => [name, plainValue(value, store)]),
  );
}

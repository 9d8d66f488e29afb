import { exportMark, guarded } from "../../../../shared/csv-guard.ts";
import { valueColumns } from "../every-value.ts";
import { recordsShown } from "../losses.ts";
import type { EveryValue, ExportEntity, ExportGraph, ExportLink } from "../types.ts";

/** Entities and links as two csv texts (RFC 4180, UTF-8, CR LF). */
export function toCsv(
  { entities, links }: ExportGraph,
  guard: Guard,
): {
  readonly entities: string;
  readonly links: string;
} {
  return { entities: entityTable(entities, guard), links: linkTable(links, guard) };
}

const entityColumns = ["id", "ref", "kind", "label", "firstSeen", "lastSeen", "degree", "datasets"];
const linkColumns = [
  "id",
  "kind",
  "source",
  "target",
  "firstSeen",
  "lastSeen",
  "count",
  "datasets",
  "records",
];

function entityTable(entities: readonly ExportEntity[], guard: Guard): string {
  const names = columnsOf(entities);
  return table(
    [...entityColumns, ...names, exportMark],
    entities.map((one) => [
      one.id,
      one.ref,
      one.kind,
      one.label,
      one.firstSeen,
      one.lastSeen,
      String(one.degree),
      one.datasets.join("|"),
      ...cellsOf(one, names),
      "1",
    ]),
    guard,
  );
}

function linkTable(links: readonly ExportLink[], guard: Guard): string {
  const names = columnsOf(links);
  return table(
    [...linkColumns, ...names, exportMark],
    links.map((one) => [
      one.id,
      one.kind,
      one.source,
      one.target,
      one.firstSeen,
      one.lastSeen,
      String(one.count),
      one.datasets.join("|"),
      recordsShown(one).join("|"),
      ...cellsOf(one, names),
      "1",
    ]),
    guard,
  );
}

/** What is done to a cell that a spreadsheet could run. */
export type Guard = (text: string) => string;

/** One csv text; cells are guarded unless they are to stay raw. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  guard: Guard = guarded,
): string {
  return [header, ...rows]
    .map((row) => `${row.map((text) => cell(text, guard)).join(",")}\r\n`)
    .join("");
}

/** Names of all properties, sorted, former values behind. */
export function columnsOf(items: readonly EveryValue[]): readonly string[] {
  const names = new Set(items.flatMap((one) => valueColumns(one).map(([name]) => name)));
  const isFormer = (name: string) => Number(name.startsWith("formerly:"));
  return [...names].toSorted((a, b) => isFormer(a) - isFormer(b) || (a < b ? -1 : 1));
}

function cellsOf(one: EveryValue, columns: readonly string[]): readonly string[] {
  const texts = new Map(valueColumns(one));
  return columns.map((name) => texts.get(name) ?? "");
}

function cell(text: string, guard: Guard): string {
  const safe = guard(text);
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

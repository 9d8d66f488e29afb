import { exportMark, guarded } from "../../../shared/csv-guard.ts";
import type { ExportGraph } from "./types.ts";

/** Entities and links as two csv texts (RFC 4180, UTF-8, CR LF). */
export function toCsv({ entities, links }: ExportGraph): {
  readonly entities: string;
  readonly links: string;
} {
  const entityNames = propertyNames(entities);
  const linkNames = propertyNames(links);
  return {
    entities: table(
      [
        "id",
        "ref",
        "kind",
        "label",
        "firstSeen",
        "lastSeen",
        "degree",
        "datasets",
        ...entityNames,
        exportMark,
      ],
      entities.map((one) => [
        one.id,
        one.ref,
        one.kind,
        one.label,
        one.firstSeen,
        one.lastSeen,
        String(one.degree),
        one.datasets.join("|"),
        ...entityNames.map((name) => one.properties[name] ?? ""),
        "1",
      ]),
    ),
    links: table(
      [
        "id",
        "kind",
        "source",
        "target",
        "firstSeen",
        "lastSeen",
        "count",
        "datasets",
        "records",
        ...linkNames,
        exportMark,
      ],
      links.map((one) => [
        one.id,
        one.kind,
        one.source,
        one.target,
        one.firstSeen,
        one.lastSeen,
        String(one.count),
        one.datasets.join("|"),
        one.records.join("|"),
        ...linkNames.map((name) => one.properties[name] ?? ""),
        "1",
      ]),
    ),
  };
}

/** One csv text. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Names of all properties, sorted; those that a column of ours bears get a _ behind. */
function propertyNames(
  items: readonly { readonly properties: Readonly<Record<string, string>> }[],
): readonly string[] {
  return [...new Set(items.flatMap(({ properties }) => Object.keys(properties)))].toSorted();
}

function cell(text: string): string {
  const safe = guarded(text);
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

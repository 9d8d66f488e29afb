import { exportMark, unguarded } from "../../../../../shared/csv-guard.ts";
import { sentence } from "../../../../../sentences/index.ts";
import { parsedRows } from "../../delimited-rows.ts";
import { valuesAt } from "../../json-rows/json-values.ts";
import type { OpenFile } from "../../types.ts";
import type { Beginning, FileForm } from "../file-form.ts";
import { kindOfId, ownEntity, ownLink, valueOfId } from "./clew-export.ts";
import { objectsAt, type JsonObject } from "./json-objects.ts";
import { networkMapping } from "./network-mapping.ts";
import { openNetwork } from "./network-file.ts";
import type { BrokenItem, ItemTexts, NetworkItem } from "./network-items.ts";

/** An export of Clew as JSON, or one of its two tables: the entities are the ones they were. */
export const clewExport: FileForm = {
  format: "clewExport",
  fits: (beginning) => isJson(beginning) || isTable(beginning),
  open: openExport,
  mapping: networkMapping,
};

function isJson({ text }: Beginning): boolean {
  return /^\s*\{\s*"format"\s*:\s*"clew-export"/u.test(text);
}

function isTable({ text }: Beginning): boolean {
  const header = /^\ufeff?([^\r\n]*)/u.exec(text)?.[1] ?? "";
  return header.startsWith("id,") && header.endsWith(`,${exportMark}`);
}

async function openExport(path: string): Promise<OpenFile> {
  let isObject = false;
  for await (const row of parsedRows({ path, delimiter: ",", encoding: undefined })) {
    isObject = row.ok && row.cells[0]?.trim().startsWith("{") === true;
    break;
  }
  const items = isObject ? () => itemsOfJson(path) : () => itemsOfTable(path);
  return openNetwork({ items, isOwn: true, kindById: kindOfId, valueById: valueOfId });
}

async function* itemsOfJson(path: string): AsyncGenerator<NetworkItem> {
  for (const list of ["entities", "links"])
    for await (const object of objectsAt(path, list)) {
      const item = object.type === "broken" ? object : itemIn(object, list === "links");
      if (item !== undefined) yield item;
    }
}

function itemIn({ position, raw, value }: JsonObject, isLink: boolean): NetworkItem | undefined {
  const word = (name: string) => valuesAt(value, name)[0] ?? "";
  const { properties } = value;
  const own = Object.keys(typeof properties === "object" ? (properties ?? {}) : {}).map(
    (name) => [`property:${name}`, valuesAt(value, `properties.${name}`)] as const,
  );
  const texts = { kind: [word("kind")], ...Object.fromEntries(own) };
  const part = { position, raw, id: word("id"), texts };
  return isLink ? ownLink(part, word("source"), word("target")) : ownEntity(part);
}

const ofExport = new Set(["id", "ref", "kind", "label", "source", "target", "records", "datasets"]);
const worked = new Set(["firstSeen", "lastSeen", "degree", exportMark]);

async function* itemsOfTable(path: string): AsyncGenerator<NetworkItem> {
  let header: readonly string[] | undefined;
  for await (const row of parsedRows({ path, delimiter: ",", encoding: undefined })) {
    if (!row.ok) yield broken(row.line);
    else if (header === undefined) header = row.cells;
    else {
      const item = itemInRow(header, row.cells.map(unguarded), row);
      if (item !== undefined) yield item;
    }
  }
}

function broken(line: number): BrokenItem {
  return { type: "broken", position: String(line), reason: sentence("reading.row-no-object") };
}

function itemInRow(
  header: readonly string[],
  cells: readonly string[],
  { line, raw }: { readonly line: number; readonly raw: string },
): NetworkItem | undefined {
  const cell = (name: string) => cells[header.indexOf(name)] ?? "";
  const texts: ItemTexts = Object.fromEntries(
    header.flatMap((name, at) => {
      const text = cells[at] ?? "";
      if (text === "" || worked.has(name) || (ofExport.has(name) && name !== "kind")) return [];
      return [[name === "kind" ? name : `property:${name}`, [text]] as const];
    }),
  );
  const part = { position: String(line), raw, id: cell("id"), texts };
  return header.includes("source")
    ? ownLink(part, cell("source"), cell("target"))
    : ownEntity(part);
}

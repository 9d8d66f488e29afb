import { createHash } from "node:crypto";
import { sdlBeside } from "../../../shared/module.ts";
import type { ExportItem } from "../exports/index.ts";
import type { PackageContent } from "./types.ts";

const page = sdlBeside(import.meta.url, "viewer.html");
const style = { open: "<style>", text: sdlBeside(import.meta.url, "viewer.css") };
const script = {
  open: "<script>",
  text: `${sdlBeside(import.meta.url, "viewer-tables.js")}${sdlBeside(import.meta.url, "viewer.js")}`,
};
const dataMark = '<script type="application/json" id="data">';
const scriptHash = createHash("sha256").update(script.text).digest("base64");

/**
 * The page inside a package: chart, tables and rows with search, from file:// and without any
 * network. Nothing runs but its own script, whose hash the page names; what the package holds is data
 * that the script shows as text.
 */
export function viewerPage(content: PackageContent, key: string): string {
  const places: Readonly<Record<string, string>> = {
    title: escaped(content.title),
    hash: scriptHash,
    chart: chartOf(content),
  };
  const parts: Readonly<Record<string, string>> = {
    [style.open]: style.text,
    [script.open]: script.text,
    [dataMark]: dataOf(content, key),
  };
  return page.replace(
    /\{\{(\w+)\}\}|(<(?:style|script[^>]*)>)[^<]*(?=<\/)/gu,
    (whole, name: string | undefined, open: string | undefined) =>
      name === undefined ? `${open ?? ""}${parts[open ?? ""] ?? ""}` : (places[name] ?? whole),
  );
}

/** A picture cannot run anything, whatever it holds. */
function chartOf({ chart }: PackageContent): string {
  if (chart === undefined) return "";
  const address = `data:image/svg+xml;base64,${Buffer.from(chart, "utf8").toString("base64")}`;
  return `<img id="chart-picture" alt="The chart" src="${address}">`;
}

function dataOf(content: PackageContent, key: string): string {
  const { graph, rows, chart: _chart, documents: _documents, ...rest } = content;
  const data = {
    ...rest,
    key,
    entities: graph.entities.map((one) => ({ ...shown(one), label: one.label })),
    links: graph.links.map((one) => ({
      ...shown(one),
      source: one.source,
      target: one.target,
      count: one.count,
    })),
    rows,
  };
  return JSON.stringify(data).replace(/[<>\u2028\u2029]/gu, unitEscape);
}

function shown({ id, kind, firstSeen, lastSeen, properties, formerly, citations }: ExportItem) {
  const records = citations.map(({ record }) => record);
  return { id, kind, firstSeen, lastSeen, properties, formerly, records };
}

function unitEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => named[sign] ?? sign);
}

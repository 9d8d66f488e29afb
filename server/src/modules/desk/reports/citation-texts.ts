import { sentence } from "../../../sentences/index.ts";
import type { ExportItem } from "../exports/index.ts";
import type { ReportContent } from "./types.ts";

const mostCited = 3;
const shortDigest = 8;

/** Where something is stated: source, file, row, and the beginning of the row's SHA-256. */
export function citationsText(
  { citations }: Pick<ExportItem, "citations">,
  content: ReportContent,
): string {
  const { records } = content.graph;
  const titles = new Map(content.sources.map(({ id, title }) => [id, title]));
  const named = citations.slice(0, mostCited).flatMap(({ record }) => {
    const row = records.get(record);
    if (row === undefined) return [];
    const { dataset, file, name, sha256 } = row;
    const source = titles.get(dataset) ?? dataset;
    return [`${source}: ${file}, ${name} (${sha256.slice(0, shortDigest)})`];
  });
  const more = citations.length - mostCited;
  if (more > 0) named.push(sentence("chronology.more-rows", { count: more }).text);
  return named.join("\n");
}

/** From the first to the last day on which rows mention it. */
export function seenText({ firstSeen, lastSeen }: ExportItem): string {
  const [from, to] = [firstSeen.slice(0, 10), lastSeen.slice(0, 10)];
  return from === to || to === "" ? from : `${from} – ${to}`;
}

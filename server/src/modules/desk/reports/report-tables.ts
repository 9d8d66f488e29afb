import type { PropertySpec } from "../../../ontology/index.ts";
import { sentence, type Sentence, type SentenceKey } from "../../../sentences/index.ts";
import { heading, paragraph, type Column } from "../../../shared/document/manuscript.ts";
import { factCells, periodText, statedText } from "../chronology/index.ts";
import type { EveryValue } from "../exports/index.ts";
import { citationsText, seenText } from "./citation-texts.ts";
import type { ReportContent, Section, Setting } from "./types.ts";

/** So many lines of a table are set; what is behind them is counted. */
const most = { exhibits: 5_000, entities: 2_000, links: 5_000, facts: 5_000, rows: 5_000 } as const;

interface TableAsked {
  readonly title: SentenceKey;
  readonly caption: SentenceKey;
  readonly columns: readonly (readonly [title: SentenceKey, share: number])[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that there are in all. */
  readonly total: number;
}

function tableSection({ title, caption, columns, rows, total }: TableAsked): Section {
  const head = heading(2, sentence(title).text);
  if (rows.length === 0)
    return { blocks: [head, paragraph(sentence("reports.none").text, "quiet")], gaps: [] };
  const named: readonly Column[] = columns.map(([key, share]) => ({
    title: sentence(key).text,
    share,
  }));
  const said = sentence(caption, { count: total }).text;
  return {
    blocks: [head, { sort: "table", caption: said, columns: named, rows }],
    gaps: cutGaps(sentence(title).text, rows.length, total),
  };
}

function cutGaps(part: string, shown: number, total: number): readonly Sentence[] {
  return shown < total ? [sentence("reports.cut", { part, shown, total })] : [];
}

/** What was put into the case, why and by whom. */
export function exhibitBlocks({ members }: ReportContent): Section {
  if (members.length === 0) return { blocks: [], gaps: [] };
  return tableSection({
    title: "reports.exhibits",
    caption: "reports.exhibits-count",
    columns: [
      ["reports.column-number", 5],
      ["reports.column-what", 26],
      ["reports.column-why", 30],
      ["reports.column-who", 14],
    ],
    rows: members
      .slice(0, most.exhibits)
      .map(({ exhibit, of, why, by, at }) => [exhibit, of, why, `${by}, ${day(at)}`]),
    total: members.length,
  });
}

/** Entities with what is stated of them, and where. */
export function entityBlocks(content: ReportContent, { ontology }: Setting): Section {
  const { entities, links } = content.graph;
  const ofLinks = Map.groupBy(
    links.flatMap((link) => [link.source, link.target].map((id) => ({ id, link }))),
    ({ id }) => id,
  );
  // what no row states by itself is named by the rows of its links
  const citedFor = (one: (typeof entities)[number]) =>
    one.citations.length > 0
      ? one.citations
      : (ofLinks.get(one.id) ?? []).flatMap(({ link }) => link.citations);
  return tableSection({
    title: "reports.entities",
    caption: "reports.entities-count",
    columns: [
      ["reports.column-kind", 9],
      ["reports.column-entity", 20],
      ["reports.column-values", 30],
      ["reports.column-seen", 13],
      ["reports.column-stated-in", 30],
    ],
    rows: entities.slice(0, most.entities).map((one) => {
      const kind = ontology.entityKinds.get(one.kind);
      return [
        kind?.label ?? one.kind,
        one.label,
        valuesText(one, kind?.properties ?? []),
        seenText(one),
        citationsText({ citations: citedFor(one) }, content),
      ];
    }),
    total: entities.length,
  });
}

/** Links with what is stated of them, and where. */
export function linkBlocks(content: ReportContent, { ontology }: Setting): Section {
  const { links, entities } = content.graph;
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  return tableSection({
    title: "reports.links",
    caption: "reports.links-count",
    columns: [
      ["reports.column-from", 18],
      ["reports.column-link", 11],
      ["reports.column-to", 18],
      ["reports.column-values", 17],
      ["reports.column-seen", 13],
      ["reports.column-stated-in", 27],
    ],
    rows: links.slice(0, most.links).map((one) => {
      const kind = ontology.linkKinds.get(one.kind);
      return [
        labels.get(one.source) ?? one.source,
        kind?.label ?? one.kind,
        labels.get(one.target) ?? one.target,
        valuesText(one, kind?.properties ?? []),
        seenText(one),
        citationsText(one, content),
      ];
    }),
    total: links.length,
  });
}

/** What was when. */
export function chronologyBlocks({ times }: ReportContent, { records }: Setting): Section {
  return tableSection({
    title: "reports.chronology",
    caption: "chronology.count",
    columns: [
      ["chronology.column-date", 16],
      ["reports.column-period", 16],
      ["chronology.column-fact", 30],
      ["reports.column-stated-in", 24],
      ["chronology.column-grade", 6],
      ["chronology.column-exhibits", 7],
    ],
    rows: times.facts.slice(0, most.facts).map((fact) => {
      const [, zone = "", , , words = "", source = "", rows = "", grade = "", exhibits = ""] =
        factCells(fact, records);
      const stated = `${statedText(fact.time)}, ${zone}`;
      const from = rows === "" ? source : `${source}: ${rows}`;
      return [stated, periodText(fact.time), words, from, grade, exhibits];
    }),
    total: times.facts.length,
  });
}

/** The rows that support it, word for word, each with its digest. */
export function rowBlocks({ rows, sources }: ReportContent): Section {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return tableSection({
    title: "reports.rows",
    caption: "reports.rows-count",
    columns: [
      ["chronology.column-source", 16],
      ["chronology.column-rows", 18],
      ["reports.column-sha", 20],
      ["reports.column-text", 44],
    ],
    rows: rows
      .slice(0, most.rows)
      .map(({ dataset, file, name, sha256, raw }) => [
        titles.get(dataset) ?? dataset,
        `${file}, ${name}`,
        sha256,
        raw ?? sentence("reports.row-gone").text,
      ]),
    total: rows.length,
  });
}

/** All values by the names that people read; the kind's own order first. */
function valuesText({ properties, formerly }: EveryValue, specs: readonly PropertySpec[]): string {
  const labels = new Map(specs.map(({ name, label }) => [name, label]));
  const said = Object.entries(properties).filter(([name]) => !workedOut.test(name));
  const now = said.map(([name, values]) => `${labels.get(name) ?? name}: ${values.join(", ")}`);
  const before = Object.entries(formerly).map(([name, values]) => {
    const label = labels.get(name) ?? name;
    return sentence("reports.formerly", { label, values: values.join(", ") }).text;
  });
  return [...now, ...before].join("\n");
}

/** When a date was read to be: the chronology says it. */
const workedOut = /^at(?:From|To|Zone)$/u;

const day = (iso: string) => iso.slice(0, 16).replace("T", " ");

import { sentence, type Sentence } from "../../../sentences/index.ts";
import {
  heading,
  paragraph,
  type Block,
  type Manuscript,
} from "../../../shared/document/manuscript.ts";
import { foundBlocks } from "./found-blocks.ts";
import {
  chronologyBlocks,
  entityBlocks,
  exhibitBlocks,
  linkBlocks,
  rowBlocks,
} from "./report-tables.ts";
import type { ReportContent, Section, Setting } from "./types.ts";

/** A report, ready to be written, and what is missing in it. */
export interface SetReport {
  readonly manuscript: Manuscript;
  readonly gaps: readonly Sentence[];
}

/** Sets a report: what it is of, its parts, what is missing, and that a link is no guilt. */
export function reportManuscript(content: ReportContent, setting: Setting): SetReport {
  const sections = [
    setting.parts.has("picture") ? pictureSection(content) : nothing,
    ...tables.flatMap(([part, make]) => (setting.parts.has(part) ? [make(content, setting)] : [])),
    foundBlocks(content, setting.parts),
  ];
  const cut = sections.flatMap(({ gaps }) => gaps);
  const gaps = [...content.gaps, ...untimed(content), ...cut.map(({ text }) => text)];
  return {
    gaps: cut,
    manuscript: {
      title: content.title,
      changedAt: content.changedAt,
      foot: content.foot,
      isWide: false,
      blocks: [
        ...opening(content, setting),
        ...sections.flatMap(({ blocks }) => blocks),
        ...missing(gaps),
      ],
    },
  };
}

const nothing: Section = { blocks: [], gaps: [] };

const tables = [
  ["exhibits", exhibitBlocks],
  ["entities", entityBlocks],
  ["links", linkBlocks],
  ["chronology", chronologyBlocks],
  ["rows", rowBlocks],
] as const;

function opening(content: ReportContent, { parts, redactions }: Setting): readonly Block[] {
  const { title, sources, how, summary, store } = content;
  const isFictional = sources.some((source) => source.isFictional);
  const state = { writes: store.writes, schema: store.schema, kinds: store.ontology.slice(0, 12) };
  return [
    heading(1, title),
    ...(isFictional ? [paragraph(sentence("reports.fictional").text, "mark")] : []),
    paragraph(sentence("reports.guilt").text, "mark"),
    paragraph(how),
    paragraph(sentence("reports.state", state).text, "quiet"),
    ...(redactions === 0
      ? []
      : [paragraph(sentence("reports.redacted", { count: redactions }).text, "quiet")]),
    ...(parts.has("summary") ? summaryBlocks(summary) : []),
  ];
}

function summaryBlocks(summary: string): readonly Block[] {
  return [
    heading(2, sentence("reports.summary").text),
    summary.trim() === ""
      ? paragraph(sentence("reports.no-summary").text, "quiet")
      : paragraph(summary),
  ];
}

function pictureSection({ chart, title, sources }: ReportContent): Section {
  const head = heading(2, sentence("reports.picture").text);
  if (chart === undefined)
    return { blocks: [head, paragraph(sentence("reports.no-picture").text, "quiet")], gaps: [] };
  const alt = sentence("reports.picture-alt", {
    title,
    sources: sources.map((source) => source.title).join(", "),
  }).text;
  return { blocks: [head, { sort: "picture", svg: chart, alt }], gaps: [] };
}

function untimed({ times: { withoutTime, unreadable } }: ReportContent): readonly string[] {
  return [
    ...(withoutTime === 0
      ? []
      : [sentence("chronology.without-time", { count: withoutTime }).text]),
    ...(unreadable === 0 ? [] : [sentence("chronology.unreadable", { count: unreadable }).text]),
  ];
}

/** What is missing is always named, whatever parts were chosen. */
function missing(gaps: readonly string[]): readonly Block[] {
  return [
    heading(2, sentence("reports.missing").text),
    gaps.length === 0
      ? paragraph(sentence("reports.nothing-missing").text)
      : { sort: "list", items: gaps },
  ];
}

import { sentence } from "../../../sentences/index.ts";
import { heading, paragraph, type Block } from "../../../shared/document/manuscript.ts";
import type { ReportContent, ReportPart, Section } from "./types.ts";

/** Notes, and how each thing was found: sources, queries, methods and decisions. */
export function foundBlocks(content: ReportContent, parts: ReadonlySet<ReportPart>): Section {
  return {
    blocks: [
      ...(parts.has("notes") ? noteBlocks(content) : []),
      ...sourceBlocks(content),
      ...(parts.has("methods")
        ? [...queryBlocks(content), ...methodBlocks(content), ...decisionBlocks(content)]
        : []),
    ],
    gaps: [],
  };
}

function noteBlocks({ notes }: ReportContent): readonly Block[] {
  if (notes.length === 0) return [];
  return [
    heading(2, sentence("reports.notes").text),
    ...notes.flatMap(({ text, by, at }) => [paragraph(text), paragraph(signed(by, at), "quiet")]),
  ];
}

/** Which sources it rests on stands in every report. */
function sourceBlocks({ sources, independentSources }: ReportContent): readonly Block[] {
  return [
    heading(2, sentence("reports.sources").text),
    paragraph(sentence("reports.independent", { count: independentSources }).text),
    sources.length === 0
      ? paragraph(sentence("reports.none").text, "quiet")
      : {
          sort: "list",
          items: sources.map(
            ({ title, reliability, timezone, isFictional }) =>
              sentence("reports.source", {
                title,
                grade: reliability === "" ? "none" : reliability,
                zone: timezone,
                sort: isFictional ? "fictional" : "own",
              }).text,
          ),
        },
  ];
}

function queryBlocks({ queries }: ReportContent): readonly Block[] {
  return queries.flatMap(({ title, text, parameters, rows, isCut }) => [
    heading(3, sentence("reports.query", { title }).text),
    paragraph(text, "code"),
    ...(Object.keys(parameters).length === 0
      ? []
      : [paragraph(JSON.stringify(parameters, null, 1), "code")]),
    paragraph(
      sentence("reports.query-gave", { count: rows, sort: isCut ? "cut" : "whole" }).text,
      "quiet",
    ),
  ]);
}

function methodBlocks({ methods }: ReportContent): readonly Block[] {
  return [
    heading(2, sentence("reports.methods").text),
    {
      sort: "table",
      caption: sentence("reports.methods-count", { count: methods.length }).text,
      columns: [
        { title: sentence("reports.column-method").text, share: 22 },
        { title: sentence("reports.column-version").text, share: 14 },
        { title: sentence("reports.column-caveat").text, share: 64 },
      ],
      rows: methods.map(({ name, version, caveat }) => [name, version, caveat]),
    },
  ];
}

function decisionBlocks({ decisions }: ReportContent): readonly Block[] {
  if (decisions.length === 0) return [];
  return [
    heading(2, sentence("reports.decisions").text),
    {
      sort: "table",
      caption: sentence("reports.decisions-count", { count: decisions.length }).text,
      columns: [
        { title: sentence("reports.column-decision").text, share: 20 },
        { title: sentence("reports.column-about").text, share: 30 },
        { title: sentence("reports.column-why").text, share: 34 },
        { title: sentence("reports.column-who").text, share: 16 },
      ],
      rows: decisions.map((one) => [
        sentence("reports.decision", {
          type: one.type,
          verdict: one.verdict,
          state: one.inForce ? "holds" : "withdrawn",
        }).text,
        one.about.join("\n"),
        [...one.reasons, ...one.against, one.note].filter((text) => text !== "").join("\n"),
        signed(one.by, one.at),
      ]),
    },
  ];
}

const signed = (by: string, at: string) => `${by}, ${at.slice(0, 16).replace("T", " ")} UTC`;

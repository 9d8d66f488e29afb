import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import { cellsOf, shapeNamed, type Cell } from "../../ground/records/index.ts";
import { sourcesById } from "../../ground/sources/index.ts";
import { recordsCited } from "../chronology/index.ts";
import { chosenIn, redactionsOf, withoutValues, type RowCells } from "./redacted-entities.ts";
import { reportManuscript } from "./report-manuscript.ts";
import { reportTask } from "./tasks.ts";
import { reportParts, type ReportAsked, type ReportContent, type WrittenReport } from "./types.ts";

/** Sets a report, takes out what nobody is to read, and writes it on a thread. */
export async function writtenReport(
  clew: Clew,
  reach: Reach,
  content: ReportContent,
  { format, parts, redact }: ReportAsked,
): Promise<WrittenReport> {
  const chosen = chosenIn(content, redact ?? []);
  const redactions = redactionsOf(content, chosen, {
    ontology: clew.ontology,
    cells: await rowCells(clew, content),
  });
  const records = await recordsCited(clew, reach, content.times.facts.slice(0, 5_000));
  const { manuscript, gaps } = reportManuscript(withoutValues(content, chosen, barOf), {
    parts: new Set(parts ?? reportParts),
    redactions: redactions.length,
    ontology: clew.ontology,
    records,
  });
  const bars = redactions.map(({ number }) => barOf(number));
  const { bytes, redacted } = await clew.crew.run(reportTask, {
    format,
    manuscript,
    redactions,
    bars,
    rows: redactions.length === 0 ? [] : content.rows.map(({ sha256, raw }) => ({ sha256, raw })),
    withheld: sentence("reports.withheld").text,
  });
  const own = chosen.map(({ entity }, at) => (redacted[at] ?? 0) + (entity === undefined ? 0 : 1));
  return { bytes, redacted: own, notes: [...gaps, ...unfound(own)] };
}

const barOf = (number: number) => sentence("reports.bar", { number }).text;

/** Values that were to be redacted and stand nowhere: a slip of the pen is named. */
function unfound(redacted: readonly number[]): readonly Sentence[] {
  const numbers = redacted.flatMap((count, at) => (count === 0 ? [at + 1] : []));
  if (numbers.length === 0) return [];
  return [
    sentence("reports.redact-unfound", { numbers: numbers.join(", "), count: numbers.length }),
  ];
}

/** The columns of the rows in a report. */
async function rowCells(clew: Clew, { rows }: ReportContent): Promise<RowCells> {
  const sources = await sourcesById(clew);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = new Map<string, readonly Cell[]>();
  return (record) => {
    const held = known.get(record);
    const row = byId.get(record);
    if (held !== undefined || row === undefined) return held ?? [];
    const shape = shapeNamed(sources.get(row.dataset)?.files, row.file);
    const cells = cellsOf(row.raw ?? "", shape);
    known.set(record, cells);
    return cells;
  };
}

import {
  ask,
  CaseReportDocument,
  EntitiesReportDocument,
  type Problem,
  type ReportDoneFragment,
  type ReportFormat,
  type ReportPart,
} from "../../api/index.ts";
import { session, shownEntities } from "../../chart/index.ts";
import { textOf } from "../../wording/index.ts";
import { bytesOf, fileName, save } from "./saving.ts";

/** A case that a report can be of. */
export interface CaseToReport {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** What a person wishes of a report. */
export interface ReportWishes {
  /** Null: of what is on the chart. */
  readonly of: CaseToReport | null;
  readonly title: string;
  readonly summary: string;
  readonly format: ReportFormat;
  readonly parts: readonly ReportPart[];
  /** A value a line. */
  readonly redact: string;
  /** SVG; null for none. */
  readonly chart: string | null;
}

/** A report that was saved, or why it was not. */
export type Reported =
  | {
      readonly name: string;
      readonly entities: number;
      readonly links: number;
      readonly facts: number;
      readonly redacted: readonly number[];
      readonly notes: readonly string[];
    }
  | { readonly problem: Problem };

/** Makes a report and saves it. The name of the file says nothing of what is redacted in it. */
export async function makeReport(wishes: ReportWishes): Promise<Reported> {
  const { data, problem } = await asked(wishes);
  if (problem) return { problem };
  const { content, mediaType, entities, links, facts, redacted, notes } = data;
  const isOpen = redacted.length === 0;
  const called = wishes.of === null ? wishes.title : `${wishes.of.number} report`;
  const name = `${isOpen ? fileName(called) : "report-redacted"}.${wishes.format}`;
  save(new Blob([bytesOf(content)], { type: mediaType }), name);
  return { name, entities, links, facts, redacted, notes: notes.map(textOf) };
}

type Outcome =
  | { readonly data: ReportDoneFragment; readonly problem: null }
  | { readonly data: null; readonly problem: Problem };

async function asked(wishes: ReportWishes): Promise<Outcome> {
  const { of, title, summary, format, parts, chart } = wishes;
  const shared = { format, parts, redact: linesIn(wishes.redact), chart };
  if (of !== null) {
    const { data, problem } = await ask(CaseReportDocument, { case: of.id, ...shared });
    return problem ? { data: null, problem } : { data: data.caseReport, problem: null };
  }
  const ids = shownEntities(session.getState().history.now).map(({ id }) => id);
  const variables = { ids, title, summary, ...shared };
  const { data, problem } = await ask(EntitiesReportDocument, variables);
  return problem ? { data: null, problem } : { data: data.entitiesReport, problem: null };
}

function linesIn(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

import { sentence, type Sentence } from "../../../sentences/index.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import type { Context } from "../../../schema-context.ts";
import { caseOf } from "../../ground/cases/index.ts";
import { voicesBehind } from "../../ground/entities/index.ts";
import { askedOfCase } from "../case-files/index.ts";
import { chronologyOfCase, factsAmong } from "../chronology/index.ts";
import { chosenBy } from "../exports/index.ts";
import { checkedPicture, gatherPackage } from "../packages/index.ts";
import type { ReportAsked, ReportContent } from "./types.ts";
import { writtenReport } from "./write-report.ts";

type Asking = Pick<Context, "clew" | "reach" | "loaders">;

/** A report as a file. */
export interface MadeReport {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly entities: number;
  readonly links: number;
  readonly facts: number;
  /** How often each of the values to be redacted was found, in their order. */
  readonly redacted: readonly number[];
  readonly notes: readonly Sentence[];
}

const longestTitle = 200;
const longestSummary = 20_000;
const mostRedacted = 200;
const longestRedacted = 500;
const noClock = "2000-01-01T00:00:00.000Z";

/** A report of a case. Throws NotFound where there is none, InvalidInput for what cannot be read. */
export async function reportOfCase(
  asking: Asking,
  id: string,
  asked: ReportAsked,
): Promise<MadeReport> {
  assertAsked(asked);
  const { clew, reach } = asking;
  const file = await caseOf(clew, id);
  const drawn = await askedOfCase(asking, file, asked.chart ?? undefined);
  const content = await gatherPackage(clew, reach, drawn);
  const times = await chronologyOfCase(clew, reach, file);
  const { number, title, changedAt } = file;
  const foot = sentence("reports.foot-case", { number }).text;
  const heading = sentence("reports.title-case", { number, title }).text;
  return made(asking, { ...content, title: heading, foot, changedAt, times }, asked);
}

/** What a report of chosen entities is about. */
export interface EntitiesAsked {
  readonly ids: readonly string[];
  readonly title: string;
  readonly summary?: string | null | undefined;
}

/** A report of entities and the links among them. Throws as reportOfCase, and as an export of them. */
export async function reportOfEntities(
  asking: Asking,
  about: EntitiesAsked,
  asked: ReportAsked,
): Promise<MadeReport> {
  assertAsked(asked);
  const { clew, reach } = asking;
  const title = about.title.trim();
  assertLength("title", title, 1, longestTitle);
  assertLength("summary", about.summary ?? "", 0, longestSummary);
  const { entities, notes } = await chosenBy(clew, reach, about.ids);
  const content = await gatherPackage(clew, reach, {
    title,
    summary: about.summary ?? "",
    how: sentence("packages.how-ids", { count: entities.length }).text,
    entities,
    ...(asked.chart ? { chart: asked.chart } : {}),
    gaps: notes.map(({ text }) => text),
  });
  const times = await factsAmong(clew, reach, entities);
  const changedAt = latestOf(content.rows.map(({ receivedAt }) => receivedAt));
  const foot = sentence("reports.foot-entities").text;
  return made(asking, { ...content, foot, changedAt, times }, asked);
}

/** When the latest row came: so the same rows give the same bytes. */
function latestOf(times: readonly string[]): string {
  return times.reduce((latest, time) => (time > latest ? time : latest), noClock);
}

function assertAsked({ redact, chart }: ReportAsked): void {
  assertLength("redact", redact ?? [], 0, mostRedacted);
  for (const value of redact ?? []) {
    if (value.trim() === "") throw new InvalidInput("reports.redact-empty", {}, "redact");
    assertLength("redact", value, 1, longestRedacted);
  }
  if (chart) checkedPicture(chart);
}

async function made(
  { clew, reach }: Asking,
  gathered: Omit<ReportContent, "independentSources">,
  asked: ReportAsked,
): Promise<MadeReport> {
  const cited = gathered.rows.map(({ id }) => ({ record: id }));
  const voices = await voicesBehind(clew, reach, cited);
  const content: ReportContent = { ...gathered, independentSources: voices.length };
  const { bytes, redacted, notes } = await writtenReport(clew, reach, content, asked);
  return {
    name: `report.${asked.format}`,
    mediaType: mediaTypes[asked.format],
    bytes,
    entities: content.graph.entities.length,
    links: content.graph.links.length,
    facts: content.times.facts.length,
    redacted,
    notes,
  };
}

const mediaTypes = {
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const;

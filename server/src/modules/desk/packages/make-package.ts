import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import { InvalidInput, NotFound } from "../../../shared/errors.ts";
import { chosenBy } from "../exports/index.ts";
import { queryNamed, runSaved } from "../queries/index.ts";
import { gatherPackage, type PackageAsked } from "./gather.ts";
import { signingKeyOf } from "./signing-key.ts";
import type { PackageContent } from "./types.ts";
import { writePackage, type WrittenPackage } from "./write-package.ts";

/** What a person says of a package. */
export interface PackageWords {
  readonly title: string;
  readonly summary?: string | undefined;
  /** SVG. */
  readonly chart?: string | undefined;
}

/** A package that was made, with what its reader should know. */
export interface MadePackage extends WrittenPackage {
  readonly content: PackageContent;
  readonly notes: readonly Sentence[];
}

const longestTitle = 200;
const longestSummary = 20_000;

/** A package of the entities that ids or refs name. */
export async function packageOfIds(
  clew: Clew,
  reach: Reach,
  ids: readonly string[],
  words: PackageWords,
): Promise<MadePackage> {
  const { entities, notes } = await chosenBy(clew, reach, ids);
  const how = sentence("packages.how-ids", { count: entities.length }).text;
  return made(clew, reach, { ...wordsIn(words), entities, how }, notes);
}

/** A package of what a saved query gives, with the query. */
export async function packageOfQuery(
  clew: Clew,
  reach: Reach,
  asked: { readonly id: string; readonly parameters: unknown },
  words: PackageWords,
): Promise<MadePackage> {
  const { id, title, text } = await queryNamed(clew, asked.id);
  const { entities, rows, truncated } = await runSaved({ clew, reach }, id, asked.parameters);
  if (entities.length === 0) throw new NotFound("entity");
  const parameters = parametersIn(asked.parameters);
  return made(
    clew,
    reach,
    {
      ...wordsIn(words),
      entities,
      how: sentence("packages.how-query", { title }).text,
      queries: [{ title, text, parameters, rows: rows.length, isCut: truncated }],
    },
    truncated ? [sentence("exports.query-cut")] : [],
  );
}

/** A package of what somebody put together, as a case. */
export function packageOf(clew: Clew, reach: Reach, asked: PackageAsked): Promise<MadePackage> {
  const { title, summary, chart } = asked;
  return made(clew, reach, { ...asked, ...wordsIn({ title, summary, chart }) }, []);
}

/** Gathers, signs and writes. What its reader should know stands in the package too. */
async function made(
  clew: Clew,
  reach: Reach,
  asked: PackageAsked,
  notes: readonly Sentence[],
): Promise<MadePackage> {
  const gaps = [...notes.map(({ text }) => text), ...(asked.gaps ?? [])];
  const content = await gatherPackage(clew, reach, { ...asked, gaps });
  const written = await writePackage(content, await signingKeyOf(clew.data));
  return { ...written, content, notes };
}

function wordsIn({ title, summary, chart }: PackageWords) {
  const name = title.trim();
  if (name === "" || name.length > longestTitle)
    throw new InvalidInput("packages.title-long", {}, "title");
  if ((summary ?? "").length > longestSummary)
    throw new InvalidInput("packages.summary-long", { limit: longestSummary }, "summary");
  return {
    title: name.toWellFormed(),
    ...(summary === undefined ? {} : { summary: summary.toWellFormed() }),
    ...(chart === undefined ? {} : { chart: chart.toWellFormed() }),
  };
}

function parametersIn(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null ? { ...given } : {};
}

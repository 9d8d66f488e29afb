import { ask, PackageEntitiesDocument, type Problem } from "../../api/index.ts";
import { session, shownEntities } from "../../chart/index.ts";
import { textOf } from "../../wording/index.ts";
import { bytesOf, fileName, save } from "./saving.ts";

/** What a person says of a package. */
export interface PackageWords {
  readonly title: string;
  readonly summary: string;
  /** SVG; null for none. */
  readonly chart: string | null;
}

/** A package that was saved, or why it was not. */
export type Packaged =
  | {
      readonly name: string;
      readonly key: string;
      readonly entities: number;
      readonly links: number;
      readonly records: number;
      readonly notes: readonly string[];
    }
  | { readonly problem: Problem };

/** A question of the page has at most 4 MB; ids and words need some of it. */
const MOST_CHART = 3_000_000;

export const isTooLarge = (chart: string) => new Blob([chart]).size > MOST_CHART;

/** Makes a package of what is shown on the chart and saves it. */
export async function packageChart({ title, summary, chart }: PackageWords): Promise<Packaged> {
  const ids = shownEntities(session.getState().history.now).map(({ id }) => id);
  const { data, problem } = await ask(PackageEntitiesDocument, { ids, title, summary, chart });
  if (problem) return { problem };
  const { content, key, entities, links, records, notes } = data.packageEntities;
  const name = `${fileName(title)}.zip`;
  save(new Blob([bytesOf(content)], { type: "application/zip" }), name);
  return { name, key, entities, links, records, notes: notes.map(textOf) };
}

import { readFileSync } from "node:fs";

/** A text that somebody wrote who had not seen the wall, and what must not come of it. */
export interface HostileText {
  readonly name: string;
  readonly class: string;
  readonly text: string;
  readonly secretIfReturned?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A query that an analyst would type. */
export interface AnalystQuery {
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, string | number | readonly (string | number)[]>>;
}

const inputs = new URL("../engines/inputs/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, inputs), "utf8"));

/** Texts that try to get through the wall. `«x×900»` in the file stands for 900 x. */
export const hostileTexts = (read("hostile-texts.json") as readonly HostileText[]).map((one) => ({
  ...one,
  text: one.text.replace(/«([^»]*)×(\d+)»/gu, (_, piece: string, times) =>
    piece.repeat(Number(times)),
  ),
}));

/** Queries that must pass it. */
export const analystQueries = read("analyst-queries.json") as readonly AnalystQuery[];

/** These must be refused by the wall itself. */
export const neverRun: ReadonlySet<string> = new Set(["write", "outside", "procedure", "admin"]);

/** Small texts of the language: numbers, nulls, orders, texts, times, lists, patterns. */
export const languageTexts = read("language.json") as readonly string[];

const pieces = [...analystQueries, ...hostileTexts].map(
  ({ text }) => text.match(/\w+|\s+|[^\w\s]/gu) ?? [],
);

/** Two honest or hostile texts cut at random places and put together, with a piece of a third between them. */
export function splicedText(random: () => number): string {
  const some = () => pieces[Math.floor(random() * pieces.length)] ?? [];
  const part = (text: readonly string[]) => {
    const from = Math.floor(random() * text.length);
    return text.slice(from, from + 1 + Math.floor(random() * 6));
  };
  const first = some();
  const at = Math.floor(random() * first.length);
  const second = random() < 0.7 ? first : some();
  return [...first.slice(0, at), ...part(some()), ...second.slice(at)].join("");
}

import { wordOf } from "./code-words.ts";
import { listed, say } from "./say.tsx";

/** What became of a reader, by its version before and after; null where it was not there. */
function becameOf(from: string | null, to: string | null): string {
  if (from === null) return say("rereading.new");
  return to === null ? say("rereading.noLonger") : say("rereading.version", { from, to });
}

const MOST_NAMED = 4;

/**
 * Which readers were improved, as "phone numbers (1 → 2) and languages (new)"; a new store of many
 * is cut after four.
 */
export function readersSaid(
  readers: readonly {
    readonly name: string;
    readonly from?: string | null;
    readonly to?: string | null;
  }[],
): string {
  const said = readers.map(({ name, from, to }) =>
    say("rereading.reader", {
      name: wordOf("reader", name),
      became: becameOf(from ?? null, to ?? null),
    }),
  );
  const rest = said.length - MOST_NAMED;
  return listed(
    rest > 0 ? [...said.slice(0, MOST_NAMED), say("rereading.more", { count: rest })] : said,
  );
}

/** Rows that were read, and those left as they were. */
export const rowsSaid = (rows: number, left: number) => say("rereading.rows", { rows, left });

import { decideDateOrder } from "../../../ontology/normalise/index.ts";
import type { OpenFile } from "../reading/index.ts";
import { noAmounts, seeAmount, type AmountsSeen } from "../stating/index.ts";

/** The columns of a file whose notation its rows decide. */
interface ColumnsToSee {
  readonly times: readonly string[];
  readonly amounts: readonly string[];
}

/** What the rows of a file show of the notation of its columns. */
interface ColumnsSeen {
  /** Texts that may decide the order of day and month. */
  readonly times: ReadonlyMap<string, readonly string[]>;
  readonly amounts: ReadonlyMap<string, AmountsSeen>;
}

/** Rows after which plain whole numbers and times of one order are taken for all there is. */
const enough = 20_000;
/** Texts kept of a time column that say nothing new. */
const mostTexts = 20_000;

/**
 * Reads the rows of a file for the notation of its times and amounts: all of them, unless the first
 * 20,000 leave nothing open.
 */
export async function seenIn(open: OpenFile, wanted: ColumnsToSee): Promise<ColumnsSeen> {
  const times = new Map<string, string[]>(wanted.times.map((column) => [column, []]));
  const amounts = new Map(wanted.amounts.map((column) => [column, noAmounts()]));
  if (times.size + amounts.size === 0) return { times, amounts };
  let rows = 0;
  for await (const row of open.rows()) {
    if (!row.ok) continue;
    for (const [column, texts] of times)
      for (const text of row.values(column))
        if (texts.length < mostTexts || decideDateOrder([text]) !== undefined) texts.push(text);
    for (const [column, seen] of amounts)
      if (row.isNumber?.(column) !== true)
        for (const text of row.values(column)) seeAmount(text, seen);
    if ((rows += 1) === enough && isClear(times, amounts)) break;
  }
  return { times, amounts };
}

/** True where nothing is open: a later row that is written otherwise stays text, and is named. */
function isClear(
  times: ReadonlyMap<string, readonly string[]>,
  amounts: ReadonlyMap<string, AmountsSeen>,
): boolean {
  const areTimes = [...times.values()].every((texts) => decideDateOrder(texts) !== undefined);
  return areTimes && [...amounts.values()].every(({ open }) => open === 0);
}

import { ask, CaseChronologyDocument } from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import type { ChronologyShown, Fact } from "./useChronology.ts";

/** A printer takes so many at once; all others are saved as a file. */
const mostPrinted = 5_000;

/** The facts that the filter lets through, as far as they are printed; says where that is not all. */
export async function factsToPrint(
  id: string,
  { filter, order }: Pick<ChronologyShown, "filter" | "order">,
): Promise<readonly Fact[] | null> {
  const asked = { id, filter, order, first: mostPrinted, after: null };
  const { data, problem } = await ask(CaseChronologyDocument, asked);
  if (problem) {
    notify(`${problem.message} ${problem.advice}`);
    return null;
  }
  const read = data.caseFile?.chronology;
  if (!read) return null;
  if (read.total > mostPrinted)
    notify(say("chronology.printedPart", { shown: mostPrinted, total: read.total }));
  return read.edges.map(({ node }) => node);
}

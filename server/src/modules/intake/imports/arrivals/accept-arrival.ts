import type { Stamp } from "../../../../journal/index.ts";
import { Conflict } from "../../../../shared/errors.ts";
import { answer, keptOf, type Accepted } from "../entries/accept-import.ts";
import { enterImport, openImports, prepareKept } from "../entries/import-entries.ts";
import type { Office } from "../import-office.ts";
import { isUnderWay } from "../import-state.ts";
import { arrivalsAlike } from "../kept-imports.ts";
import type { PreparedImport } from "../prepare-import.ts";

/** How rows are asked to be added. */
export interface Asked {
  /** What the request is known by, where it has a key. */
  readonly stamp?: Stamp | undefined;
  /** True where what was taken back once is not to come again by itself. */
  readonly unlessUndone?: boolean;
}

/**
 * Accepts what comes to a source: its rows and what is asked are on the disk when it returns. What
 * came before changes nothing. Throws Conflict while the source is imported as a whole, or where
 * that was broken off.
 */
export async function acceptArrival(
  office: Office,
  prepared: PreparedImport,
  id: string,
  { stamp, unlessUndone }: Asked,
): Promise<Accepted> {
  const { clew, board, stops, now } = office;
  const { mapping, arrivedAt = now() } = prepared.request;
  const dataset = mapping.dataset.id;
  const answerWith = (made: string) =>
    stamp === undefined ? undefined : { ...stamp, answer: { import: made } };
  if (board.all().some((one) => one.dataset === dataset && one.adds !== true && isUnderWay(one)))
    throw new Conflict("imports.whole-under-way");
  const open = (await openImports(clew, new Set(stops.keys()))).filter(
    ({ content }) => content.dataset === dataset,
  );
  if (open.some(({ content }) => content.adds !== true))
    throw new Conflict("imports.whole-broken-off");
  const same = open.find(({ content }) => content.digest === prepared.digest);
  if (same !== undefined) {
    await answer(clew, same.id, answerWith(same.id));
    const kept = await keptOf(office, same.id);
    return { id: same.id, prepared: await prepareKept(clew, same), ...kept };
  }
  const alike = await arrivalsAlike(clew, dataset, prepared.digest);
  const came = alike.find(({ state }) => state === "done");
  if (unlessUndone === true && came === undefined && alike.some(({ state }) => state === "undone"))
    throw new Conflict("arrivals.taken-back");
  if (came !== undefined) {
    await answer(clew, came.id, answerWith(came.id));
    return { id, prepared, came };
  }
  const entered = await enterImport(clew, prepared, {
    id,
    askedAt: arrivedAt,
    kept: answerWith(id),
  });
  return { id, prepared: await prepareKept(clew, entered) };
}

import type { Clew } from "../../../../context.ts";
import type { Entry, Stamp } from "../../../../journal/index.ts";
import { Conflict } from "../../../../shared/errors.ts";
import { carryOut, enter } from "../../../ground/journal/index.ts";
import { keepSource, sourceRow } from "../../../ground/sources/index.ts";
import { finishWriting, retireRun } from "../../statements/index.ts";
import { forgetArrival } from "../entries/forget-files.ts";
import { settledNow, type Office } from "../import-office.ts";
import type { ImportState } from "../import-state.ts";
import { arrivalsOf, importsOf, save } from "../kept-imports.ts";
import { keptSource } from "./kept-reading.ts";

/**
 * Takes back what came to a source: rows that nothing else brought go, with what they stated. Throws
 * Conflict where the source was read as a whole since, and where later rows may hang on these.
 */
export async function undoArrival(
  office: Office,
  state: ImportState,
  stamp: Stamp | undefined,
): Promise<void> {
  const { clew, now, inTurn, board } = office;
  const { id, dataset } = state;
  const came = (await arrivalsOf(clew, dataset)).filter((one) => one.state === "done");
  const isLast = came[0]?.id === id;
  if (!came.some((one) => one.id === id) || !(isLast || (await standsAlone(clew, dataset))))
    throw new Conflict("imports.later-import-this-source");
  const { problem: _, ...done } = state;
  const undone: ImportState = { ...done, state: "undone", warnings: [], endedAt: now() };
  const kept = stamp === undefined ? undefined : { ...stamp, answer: {} };
  const entry = await enter(clew, { type: "undone", about: id, content: undone, kept });
  const work = async () => {
    await takeBack(clew, undone);
    await forgetArrival(clew, id);
    board.drop(id);
    await settledNow(office);
    await clew.graph.scour();
  };
  await inTurn(() => carryOut(clew, entry, work, () => inTurn(work)));
}

/** Takes back rows that came, as an entry of the journal says. May be broken off and begun again. */
export async function takeBackAgain(clew: Clew, { about, content }: Entry): Promise<void> {
  await takeBack(clew, content as ImportState);
  await forgetArrival(clew, about);
}

/** Takes rows out of the graph that an import alone brought to a source. */
async function takeBack(clew: Clew, undone: ImportState): Promise<void> {
  const { id, dataset } = undone;
  const run = `undo/${id}`; // so that what one broken off had touched is folded all the same
  const came = new Map(
    (await importsOf(clew, dataset)).map((one) => [one.id, one.startedAt] as const),
  );
  const receivedAt = (of: string) => came.get(of) ?? undone.startedAt;
  await retireRun(clew, { dataset, of: id, run, receivedAt });
  await finishWriting(clew, run);
  if ((await sourceRow(clew, dataset)) !== undefined)
    await clew.graph.write((send) => keepSource(send, dataset, { counted: false }));
  await save(clew, undone);
  await clew.graph.flush();
}

/** Whether rows of a source hang on no other rows: none refers to another by name. */
async function standsAlone(clew: Clew, dataset: string): Promise<boolean> {
  const { mapping } = (await keptSource(clew, dataset)).reading;
  return mapping.files.every(({ entities }) => entities.every(({ ref }) => ref === undefined));
}

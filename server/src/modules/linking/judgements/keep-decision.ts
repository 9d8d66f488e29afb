import type { Clew } from "../../../context.ts";
import type { Run } from "../../../graph/index.ts";
import type { Entry, Stamp } from "../../../journal/index.ts";
import { EngineUnavailable } from "../../../shared/errors.ts";
import { carryOut, enter, noteApplied } from "../../ground/journal/index.ts";
import type { Contradiction } from "./contradiction.ts";
import type { Judgement } from "./judgements.ts";
import { judgementsHeld, keep } from "./queries.ts";

/** A decision that the journal keeps. */
interface Made {
  readonly judgement: Judgement;
  readonly entry: Entry;
}

/**
 * Keeps a decision in the journal and in the graph, both within the write in which nobody else
 * decides; gives it, or what it meets. What `decided` throws ends the write. Where the store goes
 * away in between the decision is kept, and shows as soon as the store is back: WrittenUnshown.
 */
export async function keepDecision<T extends Judgement | Contradiction>(
  clew: Clew,
  stamp: Stamp | undefined,
  decided: (send: Run) => Promise<T>,
): Promise<T | Judgement> {
  let made: Made | undefined;
  const attempt = () =>
    clew.graph.write(async (send) => {
      const outcome = made?.judgement ?? (await decided(send));
      if (!isDecision(outcome)) return outcome;
      made ??= { judgement: outcome, entry: await entered(clew, outcome, stamp) };
      await keep(send, outcome);
      return outcome;
    });
  try {
    const outcome = await attempt();
    if (made !== undefined) await noteApplied(clew, made.entry);
    await clew.graph.flush();
    return outcome;
  } catch (error) {
    if (made === undefined || !(error instanceof EngineUnavailable)) throw error;
    return carryOut(clew, made.entry, attempt);
  }
}

/** Brings a decision of the journal into the graph; one that is there already stays as it is. */
export async function decideAgain(clew: Clew, judgement: Judgement): Promise<void> {
  const held = await judgementsHeld(clew.graph, [judgement.type]);
  if (held.some(({ id }) => id === judgement.id)) return;
  await clew.graph.write((send) => keep(send, judgement));
}

function entered(clew: Clew, judgement: Judgement, stamp: Stamp | undefined): Promise<Entry> {
  const answer = { judgement: judgement.id };
  return enter(clew, {
    type: "decision",
    about: judgement.id,
    content: judgement,
    kept: stamp === undefined ? undefined : { ...stamp, answer },
  });
}

function isDecision(outcome: Judgement | Contradiction): outcome is Judgement {
  return !("chain" in outcome);
}

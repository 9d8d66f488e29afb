import { say } from "../../wording/index.ts";
import { createStore } from "zustand/vanilla";
import {
  ask,
  MakeDecisionDocument,
  TakeDecisionBackDocument,
  type DecideInput,
} from "../../api/index.ts";
import { notify, unsay } from "../../design/index.ts";

/** A decision that somebody is about to make: what the dialog says and asks. */
export interface Wish {
  readonly title: string;
  /** What will follow, in a sentence or two. */
  readonly explain: string;
  /** What the button says. */
  readonly submit: string;
  /** What is shown once it is kept. */
  readonly done: string;
  readonly type: "hub" | "cut" | "join" | "name";
  /**
   * Ids that it is about; read when it is sent, since a cluster may have thousands. Null where they
   * could not be read.
   */
  readonly ids: () => Promise<readonly string[] | null>;
  readonly verdict?: string;
  /** Verdicts to choose from. */
  readonly verdicts?: readonly (readonly [value: string, text: string])[];
  /** Whether it is given a name of its own. */
  readonly isNamed?: boolean;
  /** Whether another entity is to be chosen too. */
  readonly other?: string;
  /** What stood before, to be changed. */
  readonly before?: {
    readonly label: string;
    readonly reasons: readonly string[];
    readonly against: readonly string[];
  };
  /** A decision that it takes the place of, though it may be about other things by now. */
  readonly replaces?: string;
  readonly onDone?: (judgement: string) => void;
}

export const wishes = createStore<{ readonly wish: Wish | null }>()(() => ({ wish: null }));
/** Opens the dialog for a decision. */
export const askDecision = (wish: Wish) => wishes.setState({ wish });
export const closeWish = () => wishes.setState({ wish: null });

export interface Refusal {
  readonly message: string;
  /** True where earlier decisions say otherwise and somebody may insist. */
  readonly contradicts: boolean;
}

/** The notice of each decision that was kept, with an offer to undo it. */
const offers = new Map<string, string>();

/** Sends a decision; null where it was kept. All that is on the page is asked again then. */
export async function decide(
  input: DecideInput,
  { done, onDone, replaces }: Pick<Wish, "done" | "onDone" | "replaces">,
): Promise<Refusal | null> {
  const { data, problem } = await ask(MakeDecisionDocument, { input });
  if (problem) return { message: `${problem.message} ${problem.advice}`, contradicts: false };
  const { ok, errors, judgement } = data.decide;
  if (!ok || !judgement)
    return {
      message: errors.map(({ message }) => message).join(" "),
      contradicts: errors.some(({ field }) => field === "contradiction"),
    };
  // Where the new one is about the very same the server has closed the old one already, and refuses
  // to do so twice.
  if (replaces) await ask(TakeDecisionBackDocument, { id: replaces });
  onDone?.(judgement.id);
  offers.set(judgement.id, done);
  notify(done, { label: say("common.undo"), perform: () => void takeBack(judgement.id) });
  return null;
}

/** Takes a decision back: it stays in the record, closed by another. */
export async function takeBack(
  judgement: string,
  said = say("common.takenBackItStays"),
): Promise<void> {
  unsay(offers.get(judgement) ?? "");
  const { data, problem } = await ask(TakeDecisionBackDocument, { id: judgement });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  notify(data.withdraw.ok ? said : data.withdraw.errors.map(({ message }) => message).join(" "));
}

import {
  ask,
  DecidePairDocument,
  WithdrawPairDocument,
  type CandidatePairFragment,
} from "../../api/index.ts";
import { pairWord, type PairVerdict, say } from "../../wording/index.ts";
import { changedByQueue, openPair, queue } from "./review-queue.ts";

const named = ({ a, b }: CandidatePairFragment) =>
  say("review.judging.and", { label: a.label, label2: b.label });
const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Keeps a decision on the pair that is open, and opens the next that has none. */
export async function judge(type: PairVerdict, despite = false): Promise<void> {
  const { pairs, at, isSending, reasons, note, made } = queue.getState();
  const pair = pairs.find(({ id }) => id === at);
  if (!pair || isSending || made.get(pair.id)?.type === type) return;
  queue.setState({ isSending: true });
  const { data, problem } = await ask(DecidePairDocument, {
    input: {
      type,
      ids: [pair.a.id, pair.b.id],
      reasons: linesOf(reasons),
      note: note.trim() || null,
      despite,
    },
  });
  changedByQueue();
  queue.setState({ isSending: false, contradicted: null });
  if (problem)
    return queue.setState({
      said: say("review.judging.notKeptByProblem", {
        message: problem.message,
        advice: problem.advice,
      }),
    });
  const { judgement, errors } = data.decide;
  const contradiction = errors.find(({ field }) => field === "contradiction");
  if (contradiction)
    return queue.setState({
      contradicted: { pair, type, message: contradiction.message },
      said: say("review.judging.notKeptByContradiction", { message: contradiction.message }),
    });
  if (!judgement)
    return queue.setState({
      said: say("review.judging.notKeptByErrors", {
        errors: errors.map(({ message }) => message).join(" "),
      }),
    });
  keep(pair, type, judgement.id);
}

function keep(pair: CandidatePairFragment, type: PairVerdict, judgement: string): void {
  const { pairs, made, past, reasons, note } = queue.getState();
  const now = new Map([...made, [pair.id, { type, judgement, reasons, note }]]);
  const from = pairs.findIndex(({ id }) => id === pair.id);
  const open = [...pairs.slice(from + 1), ...pairs.slice(0, from)].find(({ id }) => !now.has(id));
  const left = pairs.filter(({ id }) => !now.has(id)).length;
  const next = open
    ? say("review.judging.nextPairLeftOn", { open: named(open), left })
    : say("review.judging.allOnThisList");
  queue.setState({
    made: now,
    past: [...past.filter((id) => id !== pair.id), pair.id],
    said: `${pairWord(type)}: ${named(pair)}. ${next}`,
  });
  if (open) openPair(open.id);
}

/** Takes the decision back that was made last, or that on one pair, and opens it again. */
export async function takeLastBack(id = queue.getState().past.at(-1)): Promise<void> {
  const { made, isSending } = queue.getState();
  const last = made.get(id ?? "");
  if (id === undefined || !last || isSending)
    return queue.setState({ said: say("review.judging.nothingToTakeBack") });
  queue.setState({ isSending: true });
  const { data, problem } = await ask(WithdrawPairDocument, { id: last.judgement });
  changedByQueue();
  queue.setState({ isSending: false });
  if (problem) return queue.setState({ said: `${problem.message} ${problem.advice}` });
  if (!data.withdraw.ok)
    return queue.setState({ said: data.withdraw.errors.map(({ message }) => message).join(" ") });
  forget(id);
}

/** Lays a pair open again whose decision was taken back. */
function forget(id: string): void {
  const { pairs, made, past } = queue.getState();
  const pair = pairs.find((one) => one.id === id);
  const { reasons = "", note = "" } = made.get(id) ?? {};
  queue.setState({
    made: new Map([...made].filter(([one]) => one !== id)),
    past: past.filter((one) => one !== id),
    said: say("review.judging.takenBackTheDecision", {
      part: pair
        ? say("review.judging.areOpenAgain", { pair: named(pair) })
        : say("review.judging.thePairIsOpen"),
    }),
  });
  if (pair) openPair(id);
  if (pair) queue.setState({ reasons, note });
}

/** Takes back a decision of the list of those made, also one of long ago. */
export async function withdrawPair(judgement: string): Promise<string> {
  const own = [...queue.getState().made].find(([, made]) => made.judgement === judgement);
  const { data, problem } = await ask(WithdrawPairDocument, { id: judgement });
  changedByQueue();
  if (problem) return `${problem.message} ${problem.advice}`;
  if (!data.withdraw.ok) return data.withdraw.errors.map(({ message }) => message).join(" ");
  if (own) forget(own[0]);
  else queue.setState({ key: null });
  return say("common.takenBackItStays");
}

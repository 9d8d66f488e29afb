import { say } from "../../wording/index.ts";
import { useState } from "react";
import type { DecideInput, FigureFragment } from "../../api/index.ts";
import { closeWish, decide, type Refusal, type Wish } from "./wishes.ts";

/** What somebody has written of a decision so far. */
interface Written {
  readonly verdict: string;
  readonly label: string;
  /** A sentence a line. */
  readonly reasons: string;
  readonly against: string;
  readonly other: FigureFragment | null;
}

const begun = (wish: Wish): Written => ({
  verdict: wish.verdict ?? "",
  label: wish.before?.label ?? "",
  reasons: wish.before?.reasons.join("\n") ?? "",
  against: wish.before?.against.join("\n") ?? "",
  other: null,
});

/** The form of a decision: what is written, why it was refused, and how it is sent. */
export function useDecisionForm(wish: Wish) {
  const [written, setWritten] = useState(() => begun(wish));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (despite: boolean) => {
    setSending(true);
    const ids = await wish.ids();
    const refused = ids ? await decide(inputOf(wish, written, ids, despite), wish) : unread;
    setSending(false);
    setRefusal(refused);
    if (refused === null) closeWish();
  };
  const write = (some: Partial<Written>) => setWritten((before) => ({ ...before, ...some }));
  return { written, write, refusal, isSending, send };
}
export type DecisionForm = ReturnType<typeof useDecisionForm>;

const unread: Refusal = {
  message: say("deciding.useDecisionForm.whatItIsAbout"),
  contradicts: false,
};

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

function inputOf(
  wish: Wish,
  { verdict, label, reasons, against, other }: Written,
  ids: readonly string[],
  despite: boolean,
): DecideInput {
  return {
    type: wish.type,
    ids: [...ids, ...(other ? [other.id] : [])],
    reasons: linesOf(reasons),
    against: linesOf(against),
    despite,
    ...(verdict ? { verdict } : {}),
    ...(wish.isNamed && label.trim() ? { label: label.trim() } : {}),
  };
}

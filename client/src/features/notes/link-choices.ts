import { choiceOf, linkChosen, type End } from "./statement.ts";

/** What a link kind says of its ends. */
export interface LinkEnds {
  readonly name: string;
  readonly label: string;
  readonly reverse: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

type Choice = readonly [choice: string, label: string];

/**
 * The links that can be chosen for an entity of a kind, in either direction; those that such an
 * entity usually has come first, then all others.
 */
export function linkChoices(kinds: ReadonlyMap<string, LinkEnds>, kind: string): readonly Choice[] {
  const all = [...kinds.values()];
  const forward = ({ name, label }: LinkEnds): Choice => [
    choiceOf({ kind: name, reverse: false }),
    label,
  ];
  const backward = ({ name, reverse }: LinkEnds): Choice => [
    choiceOf({ kind: name, reverse: true }),
    reverse,
  ];
  const usual = [
    ...all.filter(({ from }) => from.includes(kind)).map(forward),
    ...all.filter(({ to }) => to.includes(kind)).map(backward),
  ];
  const others = all.filter(({ from }) => !from.includes(kind)).map(forward);
  return [...usual.toSorted(byLabel), ...others.toSorted(byLabel)];
}

/** The kinds that the other end of a chosen link usually has. */
function otherKinds(kinds: ReadonlyMap<string, LinkEnds>, choice: string): readonly string[] {
  const { kind, reverse } = linkChosen(choice);
  const ends = kinds.get(kind);
  return (reverse ? ends?.from : ends?.to) ?? [];
}

/** A link newly chosen, with its other end of a kind that it usually has. */
export function linkTo(
  choice: string,
  other: End,
  kinds: ReadonlyMap<string, LinkEnds>,
): { readonly link: string; readonly other: End } {
  const fitting = otherKinds(kinds, choice);
  if (other.held !== null || fitting.includes(other.kind)) return { link: choice, other };
  const kind = fitting.includes("Person") ? "Person" : (fitting[0] ?? other.kind);
  return { link: choice, other: { ...other, kind } };
}

const byLabel = ([, a]: Choice, [, b]: Choice) => (a < b ? -1 : 1);

import type { Ontology } from "../../../ontology/index.ts";
import type { Link } from "../../ground/entities/index.ts";

/** All events of one kind between two entities as one. */
export interface FoldedLink {
  readonly kind: string;
  /** Public ids; a is the lesser. */
  readonly a: string;
  readonly b: string;
  readonly count: number;
  readonly aToB: number;
  readonly bToA: number;
  readonly sums: readonly FoldedSum[];
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly links: readonly string[];
}

/** A sum over events, seen from a. */
export interface FoldedSum {
  /** Currency as stated, or seconds. */
  readonly unit: string;
  readonly sum: number;
  readonly in: number;
  readonly out: number;
  readonly net: number;
}

const mostIds = 500;

/** Folds parallel events, by kind and pair; states are left as they are. In order of a, b, kind. */
export function foldEvents(links: readonly Link[], ontology: Ontology): readonly FoldedLink[] {
  const events = links.filter(({ kind }) => ontology.linkKinds.get(kind)?.sort === "event");
  const groups = Map.groupBy(events, ({ kind, source, target }) =>
    JSON.stringify([...[source, target].toSorted(), kind]),
  );
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => folded(group));
}

function folded(group: readonly Link[]): FoldedLink {
  const [first] = group;
  const [a = "", b = ""] = [first?.source ?? "", first?.target ?? ""].toSorted();
  const aToB = group.filter(({ source }) => source === a).length;
  const times = group
    .flatMap(({ firstSeen, lastSeen }) =>
      [firstSeen, lastSeen].filter((time) => time !== undefined),
    )
    .toSorted();
  const firstSeen = times[0];
  const lastSeen = times.at(-1);
  return {
    kind: first?.kind ?? "",
    a,
    b,
    count: group.length,
    aToB,
    bToA: group.length - aToB,
    sums: sumsOf(group, a),
    links: group.slice(0, mostIds).map(({ ref }) => ref),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

function sumsOf(group: readonly Link[], a: string): readonly FoldedSum[] {
  const parts = group.flatMap(({ source, amount, currency, seconds }) => [
    ...(amount === undefined
      ? []
      : [{ unit: currency ?? "as stated", value: amount, out: source === a }]),
    ...(seconds === undefined ? [] : [{ unit: "seconds", value: seconds, out: source === a }]),
  ]);
  return [...Map.groupBy(parts, ({ unit }) => unit)].map(([unit, values]) => {
    const total = (out: boolean) =>
      values.filter((part) => part.out === out).reduce((sum, { value }) => sum + value, 0);
    const received = total(false);
    const sent = total(true);
    return { unit, sum: received + sent, in: received, out: sent, net: received - sent };
  });
}

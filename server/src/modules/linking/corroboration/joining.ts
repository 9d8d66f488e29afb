import { byteAt } from "../../../shared/numbers.ts";
import { rowLength } from "../../../shared/compressed-rows.ts";
import { disjointSets, type DisjointSets } from "../../../shared/disjoint-sets.ts";
import { groupOf, merged, type Group, type Side } from "./thing-groups.ts";
import { thingsOf } from "./learned.ts";
import { isOfThrowers, type Scales } from "./beside.ts";
import { evenOdds, findingOf, oddsOf, type Finding } from "./weighing.ts";

/** Two things that an identifier brought together, and how sure that was. */
export interface Joint {
  readonly identifier: number;
  readonly things: readonly [number, number];
  /** Log odds. */
  readonly odds: number;
}

/** Groups of things, and what put them together. */
export interface Joined {
  readonly sets: DisjointSets;
  readonly joints: readonly Joint[];
  /** What was found last of each identifier that brings groups together. */
  readonly findings: ReadonlyMap<number, Finding>;
  /** Identifiers of more things than usual of which nothing is known beside that. */
  readonly unknown: ReadonlySet<number>;
}

const leastGroups = 3;
/** So many of its things share nothing else with any: then nothing is known of them. */
const leastUnknown = 0.5;
const rounds = 2;

/**
 * Puts things together by what they share, from the rarest identifier to the most common, ties by
 * number. Each is asked of the groups that rarer ones made: what is common to many joins none of
 * them and is marked in `scales.common`; else those pairs of groups are joined for which more speaks
 * than against. Then all are asked once more, with all that links.
 */
export function joinedBy(scales: Scales): Joined {
  const { evidence, common } = scales;
  const found = new Joining(scales);
  const order = Array.from(evidence.identifiers.keys())
    .filter((identifier) => rowLength(evidence.offsets, identifier) > 1)
    .toSorted((a, b) => rowLength(evidence.offsets, a) - rowLength(evidence.offsets, b) || a - b);
  for (let round = 1; round <= rounds; round += 1) {
    scales.rarerAlone = round === 1;
    for (const identifier of order) {
      const wasCommon = byteAt(common, identifier) === 1;
      common[identifier] = 0;
      const sides = found.sidesOf(identifier);
      if (sides.length < 2) continue;
      const finding = findingOf(scales, identifier, sides);
      found.findings.set(identifier, finding);
      const mayBeCommon = round === 1 || wasCommon;
      if (mayBeCommon && found.isCommon(finding, sides)) common[identifier] = 1;
      else found.connect(finding, sides);
    }
  }
  scales.rarerAlone = false;
  return found;
}

/** Each side is set beside so many that come before it in time. */
const besideFew = 30;
const besideMany = 8;
const many = 200;

class Joining implements Joined {
  readonly sets: DisjointSets;
  readonly joints: Joint[] = [];
  readonly findings = new Map<number, Finding>();
  readonly unknown = new Set<number>();
  readonly #scales: Scales;
  /** By set. */
  readonly #groups = new Map<number, Group>();

  constructor(scales: Scales) {
    this.#scales = scales;
    this.sets = disjointSets(scales.evidence.things.length);
  }

  /** The groups that an identifier touches, by their first sighting, ties by first thing. */
  sidesOf(identifier: number): readonly Side[] {
    const bySet = new Map<number, number[]>();
    for (const thing of thingsOf(this.#scales.evidence, identifier)) {
      const set = this.sets.of(thing);
      const own = bySet.get(set);
      if (own === undefined) bySet.set(set, [thing]);
      else own.push(thing);
    }
    return [...bySet]
      .map(([set, things]): Side => ({ things, group: this.#groupAt(set, things) }))
      .toSorted(
        (a, b) => byTime(a.group.from, b.group.from) || numberOf(a.things) - numberOf(b.things),
      );
  }

  /**
   * Whether an identifier is common to many: of three groups or more, with more against it than for
   * it; or by decision; or had by more things than usual, of which half or more share nothing else.
   */
  isCommon({ identifier, groups, odds }: Finding, sides: readonly Side[]): boolean {
    const { decided, evidence, above } = this.#scales;
    const ruling = byteAt(decided, identifier);
    if (ruling !== 0) return ruling === 2;
    if (isOfThrowers(this.#scales, identifier)) return false;
    if (groups >= leastGroups && odds <= evenOdds) return true;
    const things = rowLength(evidence.offsets, identifier);
    const alone = sides.filter(({ group }) => group.size === 1).length;
    if (things <= above || alone < leastUnknown * things) return false;
    this.unknown.add(identifier);
    return true;
  }

  /** Joins pairs of groups, the surest first, as long as more speaks for it than against. */
  connect(finding: Finding, sides: readonly Side[]): void {
    const beside = sides.length > many ? besideMany : besideFew;
    const pairs: { readonly a: Side; readonly b: Side; readonly odds: number }[] = [];
    for (const [place, b] of sides.entries())
      for (const a of sides.slice(Math.max(0, place - beside), place)) {
        const odds = oddsOf(this.#scales, finding, a, b);
        if (odds > evenOdds) pairs.push({ a, b, odds });
      }
    for (const { a, b, odds } of pairs.toSorted((x, y) => y.odds - x.odds)) {
      const [one, other] = [numberOf(a.things), numberOf(b.things)];
      if (this.sets.of(one) === this.sets.of(other)) continue;
      this.joints.push({ identifier: finding.identifier, things: [one, other], odds });
      this.#join(one, other);
    }
  }

  #join(one: number, other: number): void {
    const [a, b] = [this.sets.of(one), this.sets.of(other)];
    const [first, second] = [this.#groupAt(a, [one]), this.#groupAt(b, [other])];
    const kept = this.sets.join(a, b);
    const [larger, smaller] =
      first.shared.size + first.size >= second.shared.size + second.size
        ? [first, second]
        : [second, first];
    this.#groups.delete(a);
    this.#groups.delete(b);
    this.#groups.set(kept, merged(larger, smaller));
  }

  #groupAt(set: number, [thing = set]: readonly number[]): Group {
    const known = this.#groups.get(set);
    if (known !== undefined) return known;
    const { evidence, firstOf } = this.#scales;
    const group = groupOf(evidence, firstOf, [thing]);
    this.#groups.set(set, group);
    return group;
  }
}

function numberOf(things: readonly number[]): number {
  return things[0] ?? 0;
}

function byTime(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The members of each set of two things or more, ascending, by first member. */
export function membersOf({ sets }: Pick<Joined, "sets">, size: number): readonly number[][] {
  const members = new Map<number, number[]>();
  for (let thing = 0; thing < size; thing += 1) {
    const set = sets.of(thing);
    const own = members.get(set);
    if (own === undefined) members.set(set, [thing]);
    else own.push(thing);
  }
  return [...members.values()].filter(({ length }) => length > 1);
}

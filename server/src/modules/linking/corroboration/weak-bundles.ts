import { byteAt, numberAt } from "../../../shared/numbers.ts";
import { rowEnd, rowLength, rowStart } from "../../../shared/compressed-rows.ts";
import { sharing } from "./what-is-shared.ts";
import { groupOf, type Side } from "./thing-groups.ts";
import type { Scales } from "./beside.ts";
import { evenOdds, findingOf, oddsOf, type Finding } from "./weighing.ts";
import { connected, type Found, type PieceOfThings } from "./tied-pieces.ts";
import { loneBundlesOf, type LoneBundle, type Walk } from "./lone-bundles.ts";

/** Two sides that an identifier alone would bring together, and does not: a possible link. */
export interface Possible {
  readonly identifier: number;
  /** Things with it that hung on it alone, and the others with it; ascending. */
  readonly apart: readonly number[];
  readonly rest: readonly number[];
  /** Things on either side in all. */
  readonly sizes: readonly [number, number];
  /** Log odds, 0 or less. */
  readonly odds: number;
}

/** Things parted into networks. */
export interface Parted {
  /** Networks of two things or more, members ascending. */
  readonly networks: readonly (readonly number[])[];
  readonly possible: readonly Possible[];
}

/**
 * Parts groups where a side hangs on one piece of evidence alone and more speaks against it than
 * for it, as long as there is such a side. `spells` has by touch the spell of the identifier it
 * falls into; a touch of what was cut off gets one of its own.
 */
export function partedBy(
  scales: Scales,
  groups: readonly (readonly number[])[],
  spells: Uint32Array,
): Parted {
  const parting = new Parting(scales, spells);
  const waiting = groups.map((things) => [...things]);
  const networks: (readonly number[])[] = [];
  for (let things = waiting.pop(); things !== undefined; things = waiting.pop()) {
    const pieces = parting.piecesOf(things);
    for (const piece of pieces) {
      if (piece.things.length > 1 && parting.cut(piece)) waiting.push([...piece.things]);
      else if (piece.things.length > 1) networks.push(piece.things);
    }
  }
  return {
    networks: networks.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    possible: parting.possible,
  };
}

/** So much is looked at to tell what hangs on the lone bundles of one piece; beyond it stays whole. */
const mostWork = 20_000_000;

class Parting {
  readonly possible: Possible[] = [];
  readonly #scales: Scales;
  readonly #spells: Uint32Array;
  #nextSpell: number;

  constructor(scales: Scales, spells: Uint32Array) {
    this.#scales = scales;
    this.#spells = spells;
    this.#nextSpell = spells.reduce((most, one) => Math.max(most, one), 0) + 1;
  }

  /** The connected pieces of some things, by what links and is not cut. */
  piecesOf(things: readonly number[]): readonly PieceOfThings[] {
    const byBundle = new Map<string, number[]>();
    for (const [at, thing] of things.entries())
      for (const key of new Set(this.#keysOf(thing))) {
        const own = byBundle.get(key);
        if (own === undefined) byBundle.set(key, [at]);
        else own.push(at);
      }
    const bundles = [...byBundle].filter(([, own]) => own.length > 1);
    return connected(things, bundles);
  }

  /** What a thing is tied to: bundles with the spell that it falls into. */
  *#keysOf(thing: number): Generator<string> {
    const { evidence, bundles, common } = this.#scales;
    const { ownOffsets, own, identifierAt } = evidence;
    for (let at = rowStart(ownOffsets, thing); at < rowEnd(ownOffsets, thing); at += 1) {
      const touch = numberAt(own, at);
      const identifier = numberAt(identifierAt, touch);
      if (byteAt(common, identifier) === 0)
        yield `${numberAt(bundles, identifier)} ${numberAt(this.#spells, touch)}`;
    }
  }

  /** Cuts what hangs on one bundle that does not hold; true where anything was cut. */
  cut({ found }: PieceOfThings): boolean {
    const walk = loneBundlesOf(found);
    let work = 0;
    let isCut = false;
    for (const bundle of walk.lone) {
      work += found.nodes;
      if (work > mostWork) break;
      const sides = this.#sidesOf(found, walk, bundle);
      if (sides !== undefined && this.#cutAt(sides)) isCut = true;
    }
    return isCut;
  }

  /** What hangs on a lone bundle, the rest of the piece last; who of it has the identifier. */
  #sidesOf(found: Found, { order }: Walk, { bundle, parts }: LoneBundle): Hanging | undefined {
    const { evidence, firstOf, bundles, common } = this.#scales;
    const number = found.bundles[bundle - found.things] ?? -1;
    const thingsIn = (nodes: readonly number[]) =>
      nodes.filter((node) => node < found.things).map((node) => found.ids[node] ?? 0);
    const hanging = parts.map(([from, to]) => thingsIn([...order.subarray(from, to)]));
    const left = new Set(hanging.flat());
    const rest = found.ids.filter((thing) => !left.has(thing));
    const touched = new Map<number, number[]>();
    const carried = (things: readonly number[]) =>
      things.filter((thing) => {
        let has = false;
        const { ownOffsets, own, identifierAt } = evidence;
        for (let at = rowStart(ownOffsets, thing); at < rowEnd(ownOffsets, thing); at += 1) {
          const touch = numberAt(own, at);
          const identifier = numberAt(identifierAt, touch);
          if (numberAt(bundles, identifier) !== number || byteAt(common, identifier) === 1)
            continue;
          has = true;
          touched.set(identifier, (touched.get(identifier) ?? []).concat(touch));
        }
        return has;
      });
    const sides = [...hanging, rest].map((things) => ({
      things: carried(things).toSorted((a, b) => a - b),
      group: groupOf(evidence, firstOf, things),
    }));
    const identifier = this.#speakerOf([...touched.keys()]);
    return identifier === undefined || sides.length < 2
      ? undefined
      : { identifier, sides, touched };
  }

  /** The one of a bundle that speaks for it: a contact before all else, then what most things have. */
  #speakerOf(identifiers: readonly number[]): number | undefined {
    const { evidence } = this.#scales;
    const isContact = (one: number) => Number(byteAt(evidence.tells, one) === sharing.contact);
    const [speaker] = identifiers.toSorted(
      (a, b) =>
        isContact(b) - isContact(a) ||
        rowLength(evidence.offsets, b) - rowLength(evidence.offsets, a) ||
        a - b,
    );
    return speaker;
  }

  #cutAt({ identifier, sides, touched }: Hanging): boolean {
    const finding = findingOf(this.#scales, identifier, sides);
    let isCut = false;
    for (const [place, side] of sides.entries()) {
      const [other, odds] = bestFor(this.#scales, finding, side, sides);
      if (odds > evenOdds || other === undefined) continue;
      // of two sides one is cut off
      if (sides.length === 2 && place === 1) break;
      this.#partOff(side, touched);
      this.#note(identifier, side, { sides, odds });
      isCut = true;
    }
    return isCut;
  }

  #partOff({ things }: Side, touched: Hanging["touched"]): void {
    const { thingAt } = this.#scales.evidence;
    const own = new Set(things);
    const spell = this.#nextSpell;
    this.#nextSpell += 1;
    for (const touches of touched.values())
      for (const touch of touches)
        if (own.has(numberAt(thingAt, touch))) this.#spells[touch] = spell;
  }

  #note(
    identifier: number,
    side: Side,
    { sides, odds }: { readonly sides: readonly Side[]; readonly odds: number },
  ): void {
    const others = sides.filter((one) => one !== side);
    this.possible.push({
      identifier,
      apart: side.things,
      rest: others.flatMap(({ things }) => things).toSorted((a, b) => a - b),
      sizes: [side.group.size, others.reduce((sum, { group }) => sum + group.size, 0)],
      odds,
    });
  }
}

interface Hanging {
  readonly identifier: number;
  readonly sides: readonly Side[];
  /** By identifier of the bundle: its touches in the piece. */
  readonly touched: ReadonlyMap<number, readonly number[]>;
}

/** Each side is set beside so many others at most. */
const mostBeside = 60;

/** The side that speaks most for another, and how much. */
function bestFor(
  scales: Scales,
  finding: Finding,
  side: Side,
  sides: readonly Side[],
): readonly [Side | undefined, number] {
  let best: Side | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const other of sides.slice(-mostBeside)) {
    if (other === side || other.things.length === 0) continue;
    const odds = oddsOf(scales, finding, side, other);
    if (odds > most) [best, most] = [other, odds];
  }
  return [best, most];
}

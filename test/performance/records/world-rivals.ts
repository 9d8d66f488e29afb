import { agreementOf, type Judged } from "../../../server/src/modules/linking/clusters/index.ts";
import { disjointSets } from "../../../server/src/shared/disjoint-sets.ts";

/** A world as the plain methods see it: things and what each identifier touches, by number. */
export interface TouchedWorld {
  readonly name: string;
  readonly things: number;
  /** Owner of each thing; undefined where nobody knows. */
  readonly owners: readonly (string | undefined)[];
  readonly identifiers: readonly (readonly number[])[];
}

/** B-cubed and pair F1. */
export interface Scores {
  readonly bCubed: number;
  readonly pairs: number;
  readonly precision: number;
}

type Partition = (thing: number) => number | undefined;

/** How far a partition agrees with who is behind each thing. */
export function scoresOf({ owners }: TouchedWorld, partition: Partition): Scores {
  const judged = owners.flatMap((known, thing): readonly Judged[] =>
    known === undefined ? [] : [{ known, found: partition(thing)?.toString() }],
  );
  const { pairs, bCubed } = agreementOf(judged);
  return { bCubed: bCubed.f1.value, pairs: pairs.f1.value, precision: pairs.precision.value };
}

/** Joins all that share something that at most so many share (Intelligence Toolkit's rule). */
export function degreeLimit(world: TouchedWorld, most: number): Partition {
  return joined(world, (own) => own.length <= most);
}

/** Identifiers from the rarest on; one that would join more than so many groups is left out. */
export function groupLimit(world: TouchedWorld, most: number): Partition {
  const sets = disjointSets(world.things);
  const order = world.identifiers.toSorted((a, b) => a.length - b.length);
  for (const own of order) {
    const groups = new Set(own.map((thing) => sets.of(thing)));
    if (groups.size <= most) for (const thing of own) sets.join(own[0] ?? thing, thing);
  }
  return (thing) => sets.of(thing);
}

/** Who knows which identifiers cross owners: the most that what is shared can give. */
export function oracle(world: TouchedWorld): Partition {
  return joined(
    world,
    (own) => new Set(own.flatMap((thing) => world.owners[thing] ?? [])).size <= 1,
  );
}

function joined(
  { things, identifiers }: TouchedWorld,
  fits: (own: readonly number[]) => boolean,
): Partition {
  const sets = disjointSets(things);
  for (const own of identifiers)
    if (fits(own)) for (const thing of own) sets.join(own[0] ?? thing, thing);
  return (thing) => sets.of(thing);
}

const degrees = [2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200, 1_000_000];
const groups = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30];

/** A method with a limit: its best here, and with the limit that is best on all other worlds. */
export function limited(
  world: TouchedWorld,
  others: readonly TouchedWorld[],
  method: "degree" | "groups",
): {
  readonly best: Scores;
  readonly bestLimit: number;
  readonly given: Scores;
  readonly limit: number;
} {
  const [run, limits] = method === "degree" ? [degreeLimit, degrees] : [groupLimit, groups];
  const at = (one: TouchedWorld, limit: number) => scoresOf(one, run(one, limit));
  const mostOf = (value: (limit: number) => number) =>
    limits.reduce((most, limit) => (value(limit) > value(most) ? limit : most), limits[0] ?? 1);
  const bestLimit = mostOf((limit) => at(world, limit).bCubed);
  const limit = mostOf((one) => others.reduce((sum, other) => sum + at(other, one).bCubed, 0));
  return { best: at(world, bestLimit), bestLimit, given: at(world, limit), limit };
}

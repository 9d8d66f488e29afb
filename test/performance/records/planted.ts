import { randomOf } from "../../../server/src/shared/random.ts";

/** What a made-up network is like. */
export interface Planted {
  readonly entities: number;
  /** Links to be drawn, all distinct. */
  readonly links: number;
  readonly groups: number;
  /** Share of links that leave their group, 0–1. */
  readonly mixing: number;
  readonly seed: number;
}

/** Links by the numbers of their ends. */
export interface MadeUp {
  readonly size: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

/** The same with the group each entity was put in. */
export interface PlantedNetwork extends MadeUp {
  readonly groups: Uint32Array;
}

/**
 * A network with groups put into it, the same for the same seed: the entities' expected numbers of links fall off as a
 * power law (exponent 2.5, at most a hundredth of all), groups are of equal size, and `mixing` of the links leave them.
 * After Lancichinetti, Fortunato & Radicchi 2008, Phys. Rev. E 78:046110, with groups of one size.
 */
export function plantedNetwork({ entities, links, groups, mixing, seed }: Planted): PlantedNetwork {
  const random = randomOf(seed);
  const groupOf = Uint32Array.from({ length: entities }, (_, entity) => entity % groups);
  const stubs = stubsOf(entities, random);
  const within = Array.from({ length: groups }, (): number[] => []);
  for (const entity of stubs) within[entity % groups]?.push(entity);
  const ends = distinct(entities, links, () => {
    const source = drawn(stubs, random);
    return [
      source,
      random() < mixing ? drawn(stubs, random) : drawn(within[source % groups] ?? stubs, random),
    ];
  });
  return { size: entities, ...ends, groups: groupOf };
}

/** A network of links at random, each pair as likely as another (G(n, m)), the same for the same seed. */
export function randomNetwork({
  entities,
  links,
  seed,
}: Pick<Planted, "entities" | "links" | "seed">): MadeUp {
  const random = randomOf(seed);
  const any = () => Math.floor(random() * entities);
  return { size: entities, ...distinct(entities, links, () => [any(), any()]) };
}

/**
 * Draws pairs until there are as many as asked for, none a loop, none twice; fewer where a hundred
 * times as many tries do not do.
 */
function distinct(
  entities: number,
  links: number,
  draw: () => readonly [number, number],
): Pick<MadeUp, "sources" | "targets"> {
  const [sources, targets] = [new Uint32Array(links), new Uint32Array(links)];
  const seen = new Set<number>();
  for (let tries = 0; seen.size < links && tries < 100 * links; tries += 1) {
    const [source, target] = draw();
    const key = Math.min(source, target) * entities + Math.max(source, target);
    if (source === target || seen.has(key)) continue;
    sources[seen.size] = source;
    targets[seen.size] = target;
    seen.add(key);
  }
  return { sources: sources.subarray(0, seen.size), targets: targets.subarray(0, seen.size) };
}

/** Every entity as many times as its share of links is to be, at least thrice. */
function stubsOf(entities: number, random: () => number): Uint32Array {
  const counts = Array.from({ length: entities }, () =>
    Math.min(entities / 100 + 3, Math.floor(3 * (1 - random()) ** (-1 / 1.5))),
  );
  const stubs = new Uint32Array(counts.reduce((sum, count) => sum + Math.floor(count), 0));
  let at = 0;
  for (const [entity, count] of counts.entries()) {
    stubs.fill(entity, at, at + Math.floor(count));
    at += Math.floor(count);
  }
  return stubs;
}

function drawn(from: ArrayLike<number>, random: () => number): number {
  return from[Math.floor(random() * from.length)] ?? 0;
}

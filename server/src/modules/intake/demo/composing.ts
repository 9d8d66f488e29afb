import { adsOf, type Ad } from "./ads.ts";
import type { Difficulty } from "./difficulty.ts";
import type { Group } from "./cast.ts";
import { randomOf, type Random } from "./random-stream.ts";
import { storyAds } from "./story-ads.ts";

/** How many ads the demo has. */
export const adCount = 3118;

/** A tie between two groups, and the one thing that makes it. */
export interface Bridge {
  readonly between: readonly [string, string];
  readonly by: string;
}

/** The ties among the networks, beside the prepaid number of the story. */
export function bridgesOf(cast: readonly Group[]): readonly Bridge[] {
  const named = (id: string): Group | undefined => cast.find((group) => group.id === id);
  return [
    { between: ["network-3", "network-4"], by: `account:${named("network-3")?.accounts[0] ?? ""}` },
    { between: ["network-7", "network-8"], by: `image:${named("network-7")?.images[0] ?? ""}` },
  ];
}

/**
 * All ads in the order of the file: the story's in their lines, the others as the crawl met them.
 */
export function composeAds(
  cast: readonly Group[],
  seed: number,
  difficulty: Difficulty,
): readonly Ad[] {
  const all = cast
    .flatMap((group) => adsOf(group, randomOf(seed, `ads of ${group.id}`), difficulty))
    .slice(0, adCount - storyAds.length);
  const mixed = shuffled(withBridges(all, bridgesOf(cast)), randomOf(seed, "crawl"));
  const file: Ad[] = [...mixed];
  for (const { line, ad } of storyAds.toSorted((a, b) => a.line - b.line))
    file.splice(line - 2, 0, ad);
  return file;
}

function withBridges(ads: readonly Ad[], bridges: readonly Bridge[]): readonly Ad[] {
  const changed = new Map<Ad, Ad>();
  for (const { between, by } of bridges) {
    const ad = ads.filter(({ group }) => group === between[1])[4];
    const value = by.slice(by.indexOf(":") + 1);
    if (ad)
      changed.set(
        ad,
        by.startsWith("image:")
          ? { ...ad, images: [...ad.images, value] }
          : { ...ad, account: value },
      );
  }
  return ads.map((ad) => changed.get(ad) ?? ad);
}

function shuffled(ads: readonly Ad[], random: Random): readonly Ad[] {
  return ads
    .map((ad) => ({ ad, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ ad }) => ad);
}

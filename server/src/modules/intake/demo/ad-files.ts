import type { Ad } from "./ads.ts";
import { dayOf, americanDate } from "./calendar.ts";
import { randomOf } from "./random-stream.ts";
import type { Table } from "./tables.ts";

/** The key of the ad in a line of the file: ad:heron-ads/1871 stands in line 1871. */
export function adKey(index: number): string {
  return String(index + 2);
}

/** The first source: a crawl of an ad site. */
export function adsTable(ads: readonly Ad[]): Table {
  const header = [
    "ad_id",
    "posted_at",
    "title",
    "body",
    "city",
    "region",
    "price",
    "phone",
    "account",
    "website",
    "image_hashes",
    "incall",
  ];
  return [
    header,
    ...ads.map((ad, index) => [
      adKey(index),
      ad.postedAt,
      ad.title,
      ad.body,
      ad.city.city,
      ad.city.region,
      ad.price,
      ad.phone,
      ad.account,
      ad.website,
      ad.images.join("|"),
      ad.incall,
    ]),
  ];
}

/** An ad of the second site and the line of the first that it repeats. */
export interface Repost {
  readonly id: string;
  readonly of: string;
}

/** The "second source": a site that takes over ads of the first, word for word, some days later. */
export function mirrorTable(
  ads: readonly Ad[],
  seed: number,
): { readonly rows: Table; readonly reposts: readonly Repost[] } {
  const random = randomOf(seed, "mirror");
  const chosen = [...ads.keys()].filter((index) => random.chance(0.045) || index === 2202);
  const indexes = [...chosen, 1869, 1869].toSorted((a, b) => a - b);
  const copies = indexes.map((index, at) => ({
    id: `M${10_000 + at * 7}`,
    index,
    days: random.whole(1, 6),
  }));
  const rows = copies.flatMap(({ id, index, days }) =>
    ads
      .slice(index, index + 1)
      .map((ad) => [
        id,
        ad.title,
        ad.body,
        ad.city.city,
        ad.city.region,
        americanDate(Math.min(365, dayOf(ad.postedAt.slice(0, 10)) + days)),
        ad.images.join(" "),
      ]),
  );
  return {
    rows: [["id", "headline", "content", "town", "state", "date", "pictures"], ...rows],
    reposts: copies.map(({ id, index }) => ({ id, of: adKey(index) })),
  };
}

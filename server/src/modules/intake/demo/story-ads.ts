import type { Ad } from "./ads.ts";
import { cityNamed } from "./demo-cities.ts";
import written from "./story-ads.json" with { type: "json" };

/** An ad of the story: where it stands in the file (line 1 is the header) and what it says. */
export interface StoryAd {
  readonly line: number;
  readonly ad: Ad;
}

/** The ads that the story tells of, each in its line of the file. */
export const storyAds: readonly StoryAd[] = written.map((one) => ({
  line: one.line,
  ad: {
    title: one.title,
    body: one.body,
    city: cityNamed(one.city),
    price: "$200",
    postedAt: one.postedAt,
    phone: "",
    account: one.account,
    website: "",
    images: one.images,
    incall: one.incall,
    group: "ring-a",
    numbersInText: [{ value: one.number, written: one.written }],
    usesWording: one.body.includes("lean quiet by the lodge"),
  },
}));

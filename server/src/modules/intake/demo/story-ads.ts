import type { Ad } from "./ads.ts";
import { story } from "./cast.ts";
import { cityNamed, type DemoCity } from "./places.ts";

/** An ad of the story: where it stands in the file (line 1 is the header) and what it says. */
export interface StoryAd {
  readonly line: number;
  readonly ad: Ad;
}

/** The ads that the story tells of, each in its line of the file. */
export const storyAds: readonly StoryAd[] = [
  told(
    214,
    "2026-01-14 11:20",
    "Hartford",
    "Kira · new in town",
    "Hi, Kira here, first time in Hartford. Quiet company, no rush.",
    [story.ring, "212-555-0147"],
  ),
  told(
    1102,
    "2026-03-03 10:05",
    "Hartford",
    "Kira & Lia",
    "Kira and Lia, two days in Hartford. Sweet and quiet.",
    [story.ring, "212 555 0147"],
    { images: [story.greenLamp] },
  ),
  told(
    1240,
    "2026-03-05 09:40",
    "Albany",
    "Lia · only till Friday",
    "Lia in Albany. Clean quiet by the station, parking at the back.",
    [story.ring, "two one two 555 zero one four seven"],
  ),
  told(
    1333,
    "2026-03-06 16:12",
    "Scranton",
    "Lia · Alder Lodge",
    "Lia is in Scranton, clean quiet by the lodge, parking at the back door. Ask for the green room.",
    [story.ring, "2l2.555.Ol47"],
    { incall: story.lodge, images: [story.greenLamp] },
  ),
  told(
    1471,
    "2026-03-08 12:30",
    "Trenton",
    "Mia · upscale",
    "Mia in Trenton for one night, upscale and calm.",
    [story.ring, "2-1-2-5-5-5-0-1-4-7"],
  ),
  told(
    1522,
    "2026-03-09 19:45",
    "New York",
    "Kira · back home",
    "Kira is back in New York, sweet and quiet as ever.",
    [story.ring, "(212) 555-0147"],
    { account: `instagram:${story.account}` },
  ),
  told(
    1871,
    "2026-03-14 18:05",
    "Scranton",
    "Kira · new in town",
    "Kira is in Scranton, sweet and quiet, call two one 2 five5five zero1four7 after six, the lodge on Mill Rd. Clean quiet by the lodge, parking at the back door. Ask for the green room. Come alone, leave calm.",
    [story.ring, "two one 2 five5five zero1four7"],
    { spoken: true, images: [story.greenLamp, "0f1e2d3c4b5a6978"] },
  ),
  told(
    2204,
    "2026-04-02 21:10",
    "Scranton",
    "Lia · Alder Lodge",
    "Lia is in Scranton, sweet and quiet. Clean quiet by the lodge, text 212.555.0l47, the lodge, no calls. Ask for the green room.",
    [story.ring, "212.555.0l47"],
    { spoken: true, incall: story.lodge, images: [story.greenLamp] },
  ),
  told(
    2231,
    "2026-04-03 10:15",
    "Scranton",
    "Mia · Alder Lodge",
    "Mia is in Scranton, sweet and quiet. Clean quiet by the lodge, parking at the back door. Only till the end of the week.",
    [story.ring, "212*555*0147"],
    { incall: story.lodge, account: `instagram:${story.account}` },
  ),
  told(
    2240,
    "2026-04-05 13:00",
    "Scranton",
    "Kira · Alder Lodge",
    "Kira is in Scranton, last day. Clean quiet by the lodge. Come alone, leave calm.",
    [story.ring, "212 • 555 • 0147"],
    { incall: story.lodge, images: [story.greenLamp] },
  ),
  told(
    2607,
    "2026-07-18 20:20",
    "New York",
    "Lia · weekend",
    "Lia has moved for the weekend.",
    [story.prepaid, "six four six 5 5 5 oh one one two"],
    { account: `instagram:${story.account}` },
  ),
];

interface Extras {
  readonly images?: readonly string[];
  readonly incall?: string;
  readonly account?: string;
  /** The text has the number in it already. */
  readonly spoken?: boolean;
}

function told(
  line: number,
  postedAt: string,
  city: string,
  title: string,
  text: string,
  [value, written]: readonly [string, string],
  extras: Extras = {},
): StoryAd {
  const place: DemoCity = cityNamed(city);
  const ad: Ad = {
    title,
    body: extras.spoken === true ? text : `${text} Call ${written}.`,
    city: place,
    price: "$200",
    postedAt,
    phone: "",
    account: extras.account ?? "",
    website: "",
    images: extras.images ?? [],
    incall: extras.incall ?? "",
    group: "ring-a",
    numbersInText: [{ value, written }],
    usesWording: text.includes("lean quiet by the lodge"),
  };
  return { line, ad };
}

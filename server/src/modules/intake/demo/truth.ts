import { adKey, type Repost } from "./ad-files.ts";
import { commonPhrase, stockPictures, type Ad } from "./ads.ts";
import { handover } from "./call-files.ts";
import { story, type Group } from "./cast.ts";
import type { Bridge } from "./composing.ts";
import { payingAccount } from "./bank-file.ts";
import { companions, lodgeReport, wrongDate } from "./report-files.ts";

/** What a demo was made of. */
export interface Planted {
  readonly seed: number;
  readonly cast: readonly Group[];
  readonly ads: readonly Ad[];
  readonly bridges: readonly Bridge[];
  readonly reposts: readonly Repost[];
}

/**
 * What was planted, for tests alone: which hand is behind each ad, what joins nobody, what joins
 * two groups, which numbers are disguised.
 */
export function truthOf({ seed, cast, ads, bridges, reposts }: Planted): object {
  const groups = new Map(cast.map((group) => [group.id, group]));
  return {
    seed,
    ads: ads.map((ad, index) => ({
      id: `ad:heron-ads/${adKey(index)}`,
      group: ad.group,
      role: groups.get(ad.group)?.role,
      usesWording: ad.usesWording,
      numbers: ad.numbersInText,
    })),
    groups: cast.map(({ id, role, phones, accounts, images, cities }) => ({
      id,
      role,
      phones,
      accounts,
      images,
      cities: cities.length > 20 ? [] : cities.map(({ city }) => city),
    })),
    hubs: [
      { id: `phone:${story.booking}`, why: "a booking desk that a third of all ads names" },
      ...stockPictures.map((hash) => ({ id: `image:${hash}`, why: "a stock picture" })),
      { phrase: commonPhrase, why: "a phrase that everybody copies" },
    ],
    bridges: [{ between: ["ring-a", "ring-b"], by: `phone:${story.prepaid}` }, ...bridges],
    reposts: reposts.map(({ id, of }) => ({
      id: `ad:heron-mirror/${id}`,
      of: `ad:heron-ads/${of}`,
    })),
    story: keyFigures(),
  };
}

/** The story and its key figures. */
function keyFigures(): object {
  return {
    tip: `phone:${story.ring}`,
    changedHands: {
      phone: `phone:${story.ring}`,
      ringUntil: handover.released,
      holder: `organisation:heron-subscribers/${handover.customer}`,
      since: handover.taken,
    },
    lodge: {
      address: story.lodge,
      sources: ["heron-ads", "heron-hotline", "heron-bank"],
      from: "2026-04-02",
      until: "2026-04-05",
      report: `report:heron-hotline/${lodgeReport.number}`,
      account: `bankAccount:${payingAccount}`,
    },
    onlyThread: `phone:${story.prepaid}`,
    secondSourceIsCopy: "heron-mirror",
    wrongDate,
    companions,
    collective: "collective",
    account: `account:instagram:${story.account}`,
    picture: `image:${story.greenLamp}`,
  };
}

import type { AdRow } from "./ad-book.ts";
import { about } from "./dice.ts";
import { changedPicture } from "./fictional.ts";
import { written } from "./number-forms.ts";
import { days } from "./posting-days.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { postAll, tradersFor, traderOf } from "./traders.ts";
import type { World } from "./world.ts";

export const mirrorSites: World = {
  name: "mirror-sites",
  description:
    "Scrapers repost ads under keys of their own, sometimes weeks later, with their contact or watermark added.",
  make(seed) {
    const scene = sceneOf(mirrorSites.name, seed);
    const { dice } = scene;
    const sizes = [about(dice, 110), about(dice, 65), about(dice, 42), 34, 30];
    sizes.forEach((ads, at) => postAll(scene, traderOf(scene, `house-${at + 1}`, ads)));
    for (const trader of tradersFor(scene, "poster", about(dice, 1_000), 45))
      postAll(scene, trader);
    const originals = [...scene.ads.rows];
    for (const mirror of mirrorsOf(scene))
      for (const row of originals)
        if (dice.yes(mirror.share)) scene.ads.add(mirrored(scene, mirror, row));
    return finished(scene);
  },
};

interface Mirror {
  /** Share of all ads that it takes. */
  readonly share: number;
  /** Days until the copy appears, at most. */
  readonly late: number;
  /** Hides the poster's contacts behind its own. */
  readonly hides: boolean;
  readonly cutsAt: number;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly watermark: string;
  readonly banner: string;
}

function mirrorsOf({ dice, fictional, cross }: Scene): readonly Mirror[] {
  const habits = [
    { share: 0.34, late: 3, hides: false, cutsAt: 5_000 },
    { share: 0.22, late: 45, hides: true, cutsAt: 5_000 },
    { share: 0.12, late: 30, hides: false, cutsAt: dice.between(90, 140) },
    { share: 0.05, late: 120, hides: true, cutsAt: dice.between(180, 260) },
  ];
  return habits.map((habit) => {
    const website = cross("website", fictional.website(), "a mirror's site");
    return {
      ...habit,
      website,
      phone: cross("phone", fictional.phone(), "a mirror's number"),
      email: cross("email", fictional.email("admin"), "a mirror's address"),
      watermark: cross("image", fictional.image(), "a mirror's watermark picture"),
      banner: dice.pick([
        `Reposted from the web by ${website}.`,
        `More ads like this: ${website}`,
        "",
      ]),
    };
  });
}

/** The copy belongs to whoever posted the original. */
function mirrored({ dice }: Scene, mirror: Mirror, row: AdRow): AdRow {
  const cut = row.text.length > mirror.cutsAt ? `${row.text.slice(0, mirror.cutsAt)}...` : row.text;
  const text = mirror.hides ? withoutNumbers(cut) : cut;
  const number = `Call ${written(mirror.phone, 0, dice)} to be connected.`;
  const phone = mirror.hides ? mirror.phone : row.phone;
  return {
    ...row,
    at: row.at + Math.floor(days(mirror.late) * dice.unit() ** 2),
    text: [text, mirror.banner, dice.yes(0.3) ? number : ""].filter(Boolean).join("\n"),
    title: dice.yes(0.3) ? `${row.title} | ${row.city.name}` : row.title,
    phone: dice.yes(0.8) ? phone : undefined,
    email: mirror.hides || dice.yes(0.2) ? mirror.email : row.email,
    accounts: mirror.hides ? [] : (row.accounts ?? []),
    website: dice.yes(0.5) ? mirror.website : row.website,
    images: picturesAt({ dice }, mirror, row.images ?? []),
  };
}

/** Saved anew, some lost, the watermark beside them. */
function picturesAt(
  { dice }: Pick<Scene, "dice">,
  { watermark }: Mirror,
  images: readonly string[],
): string[] {
  const saved = images
    .filter(() => dice.yes(0.85))
    .map((image) => (dice.yes(0.6) ? changedPicture(image, dice) : image));
  return dice.yes(0.5) ? [...saved, watermark] : saved;
}

const withoutNumbers = (text: string) =>
  text.replaceAll(/\+?\d[\d\s().*~-]{7,}\d/gu, "[click to show number]");

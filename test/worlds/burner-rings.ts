import type { AdRow } from "./ad-book.ts";
import { about } from "./dice.ts";
import { edited } from "./hand-edits.ts";
import { composed, filled, phraseOf, type Slot } from "./own-style.ts";
import { days, postingTimes } from "./posting-days.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { adOf, factsOf, postAll, traderOf, tradersFor, type Trader } from "./traders.ts";
import type { World } from "./world.ts";

export const burnerRings: World = {
  name: "burner-rings",
  description:
    "Rings that change phones every few weeks and share little but their wording; independents beside them.",
  make(seed) {
    const scene = sceneOf(burnerRings.name, seed);
    const { dice } = scene;
    const sizes = [about(dice, 140), about(dice, 95), about(dice, 70)];
    for (let at = 0; at < 13; at += 1) sizes.push(dice.between(12, 60));
    const rings = sizes.map((ads, at) => ringOf(scene, `ring-${at + 1}`, ads));
    const bridge = scene.cross(
      "account",
      scene.fictional.account(),
      "one account that two rings used once each",
    );
    rings.forEach((ring, at) => postRing(scene, ring, at < 2 ? bridge : undefined));
    for (const trader of tradersFor(scene, "independent", about(dice, 1_150), 40))
      postAll(scene, trader);
    return finished(scene);
  },
};

/** A ring has two or three master texts of its own; each post is one of them, edited by hand. */
interface Ring extends Trader {
  readonly masters: readonly string[];
}

const parts: readonly Slot[] = [
  "greeting",
  "self",
  "offer",
  "manner",
  "manner",
  "place",
  "hours",
  "price",
  "rules",
  "closing",
];

function ringOf(scene: Scene, owner: string, ads: number): Ring {
  const { dice, fictional } = scene;
  const from = traderOf(scene, owner, ads);
  const length = from.span.until - from.span.from;
  const periods = Math.max(2, Math.round(length / days(dice.between(14, 40))));
  const phones = Array.from({ length: periods }, () =>
    fictional.phone(dice.pick(from.cities).area),
  );
  const master = () =>
    dice
      .some(parts, dice.between(5, 8))
      .map((slot) => phraseOf(slot, dice))
      .join(from.style.glue);
  return {
    ...from,
    phones,
    website: undefined,
    emails: [],
    masters: Array.from({ length: dice.between(1, 3) }, master),
  };
}

function postRing(scene: Scene, ring: Ring, bridge: string | undefined): void {
  const { dice } = scene;
  const strength = 0.03 + 0.09 * dice.unit();
  const bridged = dice.between(0, ring.ads - 1);
  postingTimes(ring.ads, ring.span, dice).forEach((time, at) => {
    const row = adOf(scene, ring, time);
    scene.ads.add({
      ...row,
      ...ringText(scene, ring, { row, strength }),
      accounts: bridge !== undefined && at === bridged ? [bridge] : rarely(scene, row),
      images: dice.yes(0.15) ? (row.images ?? []).slice(0, 1) : newPictures(scene),
    });
  });
}

function ringText(
  scene: Scene,
  ring: Ring,
  { row, strength }: { row: AdRow; strength: number },
): Partial<AdRow> {
  const { dice } = scene;
  if (dice.yes(0.08)) return {}; // a text of its own, in the ring's style
  const facts = factsOf(scene, ring, currentPhone(scene, ring, row.at), row.city);
  const { title } = composed(ring.style, facts, dice);
  const master = `${dice.pick(ring.masters)} <phone>`;
  const text = filled(edited(master, strength, dice), ring.style, facts, dice);
  return { title, text, phone: dice.yes(0.4) ? facts.phone : undefined };
}

/** The phone of these weeks. Once in fifty ads somebody forgets to change it. */
function currentPhone({ dice }: Scene, { phones, span }: Ring, at: number): string {
  const share = (at - span.from) / (span.until - span.from);
  const now = Math.min(phones.length - 1, Math.max(0, Math.floor(share * phones.length)));
  return phones[dice.yes(0.02) ? Math.max(0, now - 1) : now] ?? dice.pick(phones);
}

const rarely = ({ dice }: Scene, row: AdRow) => (dice.yes(0.15) ? (row.accounts ?? []) : []);

const newPictures = ({ dice, fictional }: Scene) =>
  Array.from({ length: dice.between(0, 2) }, () => fictional.image());

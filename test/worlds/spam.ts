import { about } from "./dice.ts";
import { anyNumber, changedPicture, cities } from "./fictional.ts";
import { mistyped } from "./hand-edits.ts";
import { usualForm } from "./number-forms.ts";
import { filled, phraseOf, type Slot } from "./own-style.ts";
import { days, postingTimes } from "./posting-days.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { factsOf, postAll, tradersFor, traderOf, type Trader } from "./traders.ts";
import names from "./words/names.json" with { type: "json" };
import type { World } from "./world.ts";

export const spam: World = {
  name: "spam",
  description:
    "A few spammers with hundreds of nearly equal ads, random numbers and words, and pictures of ordinary posters.",
  make(seed) {
    const scene = sceneOf(spam.name, seed);
    const { dice } = scene;
    const house = traderOf(scene, "house-1", about(dice, 110));
    const ordinary = [house, ...tradersFor(scene, "poster", about(dice, 1_150), 45)];
    for (const trader of ordinary) postAll(scene, trader);
    const sizes = [780, 460, 260, 130].map((size) => about(dice, size));
    sizes.forEach((size, at) =>
      postSpam(scene, spammerOf(scene, `spammer-${at + 1}`, size), ordinary),
    );
    return finished(scene);
  },
};

/** One text for all cities, and pictures taken from others. */
interface Spammer extends Trader {
  readonly sentences: readonly string[];
  /** Share of ads that name the site to which all of them lead. */
  readonly shown: number;
  readonly jumble: number;
}

const parts: readonly Slot[] = [
  "greeting",
  "self",
  "offer",
  "manner",
  "manner",
  "place",
  "closing",
];

function spammerOf(scene: Scene, owner: string, ads: number): Spammer {
  const { dice, fictional } = scene;
  const trader = traderOf(scene, owner, ads);
  const length = days(dice.between(60, 400));
  return {
    ...trader,
    span: { from: trader.span.from, until: trader.span.from + length },
    phones: [],
    website: fictional.website(),
    sentences: dice.some(parts, dice.between(4, 6)).map((slot) => phraseOf(slot, dice)),
    shown: dice.pick([0.1, 0.3, 0.6]),
    jumble: dice.pick([0.02, 0.05, 0.1]),
  };
}

function postSpam(scene: Scene, spammer: Spammer, ordinary: readonly Trader[]): void {
  const { dice } = scene;
  const loot = dice
    .some(ordinary, Math.ceil(spammer.ads / 16))
    .map(({ images }) => dice.pick(images));
  for (const at of postingTimes(spammer.ads, spammer.span, dice)) {
    const phone = scene.mayCross("phone", anyNumber(dice), "a random number that others have too");
    const city = dice.pick(cities);
    const facts = { ...factsOf(scene, spammer, phone, city), name: dice.pick(names.working) };
    const form = usualForm(dice);
    const write = (text: string) => filled(text, { form }, facts, dice);
    const inText = dice.yes(0.6);
    scene.ads.add({
      owner: spammer.owner,
      at,
      title: write(phraseOf("title", dice)),
      text: write(jumbled(scene, spammer, inText ? " <phone>" : "")),
      city,
      phone: inText && dice.yes(0.5) ? undefined : phone,
      website: dice.yes(spammer.shown) ? spammer.website : undefined,
      images: shownBy(scene, spammer, loot),
    });
  }
}

/** The same sentences, letters slipped on purpose, with a few words and signs that mean nothing. */
function jumbled({ dice }: Scene, { sentences, jumble }: Spammer, contact: string): string {
  const text = sentences.filter(() => dice.yes(0.95)).join(" ");
  const slipped = text
    .split(" ")
    .map((word) => (dice.yes(jumble) ? mistyped(word, dice) : word))
    .join(" ");
  const noise = Array.from({ length: dice.between(0, 4) }, () => dice.pick(names.words));
  const code = dice.yes(0.5) ? ` #${dice.hex(6)}` : "";
  return `${slipped}${contact} ${noise.join(" ")}${code}`.trim();
}

function shownBy(scene: Scene, spammer: Spammer, loot: readonly string[]): string[] {
  const { dice, mayCross } = scene;
  const own = dice.yes(0.3) ? [dice.pick(spammer.images)] : [];
  const stolen = dice.some(loot, dice.between(1, 2)).map((image) => {
    if (dice.yes(0.3)) return changedPicture(image, dice);
    return mayCross("image", image, "a picture stolen from an ordinary poster");
  });
  return [...own, ...stolen];
}

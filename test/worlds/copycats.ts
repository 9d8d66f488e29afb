import type { AdRow } from "./ad-book.ts";
import { about } from "./dice.ts";
import { edited } from "./hand-edits.ts";
import { filled, phraseOf, type Slot } from "./own-style.ts";
import { BEGIN, MONTHS_20 } from "./posting-days.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { factsOf, phoneAt, postAll, tradersFor, traderOf, type Trader } from "./traders.ts";
import type { World } from "./world.ts";

export const copycats: World = {
  name: "copycats",
  description:
    "Successful ads are copied by unrelated posters with contact details of their own, a few of them by dozens.",
  make(seed) {
    const scene = sceneOf(copycats.name, seed);
    const { dice } = scene;
    for (let at = 0; at < 26; at += 1) {
      const model = modelOf(scene, `model-${at + 1}`, at);
      postModel(scene, model);
      const copiers = at < 10 ? dice.between(20, at < 3 ? 80 : 42) : dice.between(2, 14);
      for (let copier = 0; copier < copiers; copier += 1)
        postCopier(scene, model, `copier-${at + 1}-${copier + 1}`);
    }
    for (const trader of tradersFor(scene, "independent", about(dice, 550), 35))
      postAll(scene, trader);
    return finished(scene);
  },
};

/** Whose text draws so many that others take it. */
interface Model extends Trader {
  readonly hit: string;
  /** Share of words that a copier changes. */
  readonly care: number;
}

const parts: readonly Slot[] = ["greeting", "self", "offer", "manner", "place", "price", "rules"];

function modelOf(scene: Scene, owner: string, at: number): Model {
  const { dice } = scene;
  const chosen = dice.some(parts, dice.between(4, 7));
  const slots: Slot[] = [...chosen, "contact", "closing"];
  const hit = slots.map((slot) => phraseOf(slot, dice)).join(dice.pick([" ", "\n", " - "]));
  const ads = at < 3 ? dice.between(35, 90) : dice.between(2, 30);
  return { ...traderOf(scene, owner, ads), hit, care: dice.pick([0, 0.01, 0.03, 0.08]) };
}

function postModel(scene: Scene, model: Model): void {
  const { dice } = scene;
  postAll(scene, model, (row) => {
    if (dice.yes(0.35)) return {};
    const facts = factsOf(scene, model, phoneAt(scene, model, row.at), row.city);
    return { text: filled(edited(model.hit, 0.01, dice), model.style, facts, dice) };
  });
}

function postCopier(scene: Scene, model: Model, owner: string): void {
  const { dice } = scene;
  const copier = afterwards(
    scene,
    traderOf(scene, owner, dice.pick([1, 1, 1, 1, 2, 2, 3, 5])),
    model,
  );
  const own = dice.yes(0.3);
  const thief = dice.yes(0.25);
  postAll(scene, copier, (row) => ({
    ...(own && dice.yes(0.5) ? {} : copied(scene, model, { copier, row })),
    ...(thief ? { images: stolen(scene, model, row) } : {}),
  }));
}

/** Nobody copies what is not there yet. */
function afterwards({ dice }: Scene, copier: Trader, { span }: Model): Trader {
  const from = span.from + Math.floor(dice.unit() * (BEGIN + MONTHS_20 - span.from));
  return { ...copier, span: { from, until: from + copier.span.until - copier.span.from } };
}

function copied(
  scene: Scene,
  model: Model,
  { copier, row }: { copier: Trader; row: AdRow },
): Partial<AdRow> {
  const { dice } = scene;
  const facts = factsOf(scene, copier, phoneAt(scene, copier, row.at), row.city);
  const forgot = dice.yes(0.08) ? { name: dice.pick(model.names) } : {};
  const careless = dice.yes(0.015) ? { phone: leftIn(scene, model) } : {};
  const text = edited(model.hit, model.care, dice);
  return {
    text: filled(text, copier.style, { ...facts, ...forgot, ...careless }, dice),
    phone: "phone" in careless ? facts.phone : row.phone,
  };
}

function leftIn({ dice, mayCross }: Scene, model: Model): string {
  return mayCross(
    "phone",
    dice.pick(model.phones),
    "the model's number, left in by a careless copier",
  );
}

function stolen({ dice, mayCross }: Scene, model: Model, row: AdRow): string[] {
  const taken = dice.some(model.images, dice.between(1, 2));
  taken.forEach((image) => mayCross("image", image, "a picture copied with the ad"));
  return dice.yes(0.5) ? taken : [...taken, ...(row.images ?? []).slice(0, 1)];
}

import type { AdRow } from "./ad-book.ts";
import { about } from "./dice.ts";
import { filled } from "./own-style.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { factsOf, phoneAt, postAll, tradersFor, traderOf, type Trader } from "./traders.ts";
import tongues from "./words/tongues.json" with { type: "json" };
import type { World } from "./world.ts";

type Tongue = keyof typeof tongues.body;

export const translations: World = {
  name: "translations",
  description:
    "Posters advertise in several languages; numbers, names, prices, places and emoji stay as they are.",
  make(seed) {
    const scene = sceneOf(translations.name, seed);
    const { dice, fictional, cross } = scene;
    const bureau = cross("email", fictional.email("translate"), "a translation bureau's address");
    const sizes = [about(dice, 125), about(dice, 70), about(dice, 48), 40, 33, 26];
    const traders = [
      ...sizes.map((ads, at) => traderOf(scene, `house-${at + 1}`, ads)),
      ...tradersFor(scene, "poster", about(dice, 1_750), 55),
    ];
    for (const trader of traders) postIn(scene, speakerOf(scene, trader), bureau);
    return finished(scene);
  },
};

/** A trader with the languages of the ads, and what is written in all of them. */
interface Speaker extends Trader {
  readonly tongues: readonly Tongue[];
  /** Places in the lists of sentences: the same place says the same in each language. */
  readonly says: readonly number[];
  readonly sign: string;
  /** Each language has a number of its own. */
  readonly numberEach: boolean;
  readonly translated: boolean;
}

const others: readonly Tongue[] = ["es", "es", "fr", "pt", "ru"];
const places = tongues.body.en.map((_, at) => at);

function speakerOf({ dice, fictional }: Scene, trader: Trader): Speaker {
  const several = trader.ads > 1 && dice.yes(0.6);
  const first: Tongue = dice.yes(0.8) ? "en" : dice.pick(others);
  const more = several ? dice.some(others, dice.between(1, 3)) : [];
  const spoken = [...new Set([first, ...more])];
  const numberEach = spoken.length > 1 && dice.yes(0.3);
  return {
    ...trader,
    tongues: spoken,
    says: dice.some(places, dice.between(6, 13)),
    sign: dice.yes(0.5) ? ` ${dice.pick(trader.style.signs.concat("🌹", "☎", "💆"))}` : "",
    numberEach,
    phones: numberEach ? spoken.map(() => fictional.phone()) : trader.phones,
    translated: several && dice.yes(0.2),
  };
}

function postIn(scene: Scene, speaker: Speaker, bureau: string): void {
  const { dice } = scene;
  const ownWords = speaker.tongues.length === 1 && speaker.tongues[0] === "en";
  postAll(scene, speaker, (row) => {
    if (ownWords && dice.yes(0.7)) return {};
    const tongue = dice.pick(speaker.tongues);
    const said = saidIn(scene, speaker, { row, tongue });
    if (!speaker.translated || tongue === "en" || dice.yes(0.4)) return said;
    return dice.yes(0.5)
      ? { ...said, email: bureau }
      : { ...said, text: `${said.text} (${bureau})` };
  });
}

function saidIn(
  scene: Scene,
  speaker: Speaker,
  { row, tongue }: { row: AdRow; tongue: Tongue },
): { title: string; text: string; phone: string | undefined } {
  const { dice } = scene;
  const own = speaker.phones[speaker.tongues.indexOf(tongue)];
  const phone = (speaker.numberEach ? own : undefined) ?? phoneAt(scene, speaker, row.at);
  const facts = factsOf(scene, speaker, phone, row.city);
  const chosen = speaker.says.filter(() => dice.yes(0.7));
  const order = dice.yes(0.8) ? chosen : dice.some(chosen, chosen.length);
  const inText = dice.yes(0.65);
  const sentences = order.map((at) => tongues.body[tongue][at] ?? "");
  if (inText) sentences.push(dice.pick(tongues.contact[tongue]));
  const heading = dice.pick(tongues.title[dice.yes(0.85) ? tongue : "en"]);
  const write = (text: string) => filled(text, speaker.style, facts, dice);
  return {
    title: `${write(heading)}${speaker.sign}`,
    text: write(sentences.join(`${speaker.sign}${speaker.style.glue}`)),
    phone: inText && dice.yes(0.5) ? undefined : phone,
  };
}

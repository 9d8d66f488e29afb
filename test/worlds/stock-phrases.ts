import type { AdRow } from "./ad-book.ts";
import { about } from "./dice.ts";
import { filled } from "./own-style.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { factsOf, phoneAt, postAll, tradersFor, traderOf, type Trader } from "./traders.ts";
import stock from "./words/stock.json" with { type: "json" };
import type { World } from "./world.ts";

export const stockPhrases: World = {
  name: "stock-phrases",
  description:
    "Platforms give sentences and forms to fill in; many ads are nothing else. Owners are known by contacts.",
  make(seed) {
    const scene = sceneOf(stockPhrases.name, seed);
    const { dice, fictional, cross } = scene;
    const platform: Platform = {
      noPicture: cross("image", fictional.image(), "the platform's picture for ads without one"),
      support: cross("email", fictional.email("support"), "the platform's own address"),
    };
    const busy = [about(dice, 120), about(dice, 70), about(dice, 45), about(dice, 38)];
    const traders = [
      ...busy.map((ads, at) => traderOf(scene, `house-${at + 1}`, ads)),
      ...tradersFor(scene, "poster", about(dice, 2_050), 60),
    ];
    for (const trader of traders) postStock(scene, platform, withContacts(scene, trader));
    return finished(scene);
  },
};

interface Platform {
  readonly noPicture: string;
  readonly support: string;
}

/** Nobody here is known by style, so most have a second contact. */
function withContacts({ dice, fictional }: Scene, trader: Trader): Trader {
  const emails = dice.yes(0.6) ? [fictional.email(trader.names[0])] : trader.emails;
  const accounts = dice.yes(0.5) ? [fictional.account(trader.names[0])] : trader.accounts;
  return { ...trader, emails, accounts };
}

function postStock(scene: Scene, platform: Platform, trader: Trader): void {
  const { dice } = scene;
  const usual = dice.some(stock.sentences, dice.between(1, 4));
  const form = dice.pick(stock.templates);
  const ofWords = 0.25 + 0.7 * dice.unit();
  postAll(scene, trader, (row) => {
    const facts = factsOf(scene, trader, phoneAt(scene, trader, row.at), row.city);
    const plain = dice.yes(0.85) ? dice.pick(usual) : dice.pick(stock.sentences);
    const short = { title: titleOf(scene, row), text: plain };
    const full = { ...short, text: filled(form, trader.style, facts, dice) };
    const own = dice.yes(ofWords) ? dice.pick([short, short, full]) : {};
    return { ...own, ...reached(scene, trader, { row, platform }) };
  });
}

/** The form asks for a contact, so an ad has one; some have two. */
function reached(
  scene: Scene,
  trader: Trader,
  { row, platform }: { row: AdRow; platform: Platform },
): Partial<AdRow> {
  const { dice } = scene;
  const phone = dice.yes(0.8) ? phoneAt(scene, trader, row.at) : undefined;
  const other = phone === undefined || dice.yes(0.2);
  const email = trader.emails[0] ?? (dice.yes(0.2) ? platform.support : undefined);
  return {
    phone,
    email: other ? email : undefined,
    accounts: other ? trader.accounts : [],
    images: dice.yes(0.2) ? [platform.noPicture] : (row.images ?? []),
  };
}

function titleOf({ dice }: Scene, row: AdRow): string {
  return dice.pick([row.title, row.city.name, "Massage", `Massage in ${row.city.name}`, "New ad"]);
}

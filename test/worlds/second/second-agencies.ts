import type { Dice } from "../dice.ts";
import type { Market } from "./second-market.ts";
import { figureOf, handleOf, placed, textOf, type Figure } from "./second-owners.ts";
import { shown } from "./second-pictures.ts";
import { headingOf, spoken, wordingOf } from "./second-writer.ts";

/** A house with several workers and numbers; one desk writes the ads of all. */
export interface Agency {
  readonly owner: string;
  readonly user: string;
  readonly figures: readonly Figure[];
  readonly numbers: readonly string[];
}

export function agenciesIn(market: Market, count: number): Agency[] {
  return Array.from({ length: count }, (_, at) => {
    const { dice, numbers } = market;
    const agency = {
      owner: `agency-${at}`,
      user: handleOf(dice, dice.pick(["velvet", "house", "club", "desk"])),
      figures: Array.from({ length: dice.between(3, 9) }, () =>
        figureOf(dice, dice.between(3, 6), dice.between(3, 7)),
      ),
      numbers: Array.from({ length: dice.between(2, 5) }, () => numbers.next()),
    };
    postAll(market, agency, sizeOf(dice, at));
    return agency;
  });
}

/** The first ones are large, the others small. */
function sizeOf(dice: Dice, at: number): number {
  return Math.round((170 * (0.8 + 0.4 * dice.unit())) / (1 + at) ** 0.7) + 10;
}

function postAll(market: Market, agency: Agency, rows: number): void {
  const { dice, book, towns, sites, span } = market;
  const house = spoken(wordingOf(dice, 2, "the desk"), { ends: ".", mark: "", isLower: false });
  const desk = dice.yes(0.5) ? { link: `https://house-${dice.hex(6)}.example/girls` } : {};
  const mail = { email: `desk.${dice.hex(5)}@mail.example` };
  for (let row = 0; row < rows; row++) {
    const figure = dice.pick(agency.figures);
    const town = dice.pick(towns);
    const own = textOf(dice, figure, 4);
    const text = dice.yes(0.6) ? `${own} ${house}` : own;
    book.add({
      owner: agency.owner,
      site: dice.pick(sites),
      title: headingOf(dice, figure.name, town.city),
      ...placed(dice, text, dice.yes(0.85) ? dice.pick(agency.numbers) : undefined),
      town,
      day: dice.unit() * span,
      ...(dice.yes(0.5) ? { user: agency.user } : {}),
      ...(dice.yes(0.25) ? desk : {}),
      ...(dice.yes(0.2) ? mail : {}),
      pictures: dice.yes(0.85) ? shown(dice, figure.pictures, 4) : [],
    });
  }
}

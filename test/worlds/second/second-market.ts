import type { Dice } from "../dice.ts";
import type { AdBook, Town } from "./second-adbook.ts";
import type { Numbers } from "./second-numbers.ts";

/** What whoever posts in a world of ads shares with the others. */
export interface Market {
  readonly dice: Dice;
  readonly book: AdBook;
  readonly towns: readonly Town[];
  readonly sites: readonly string[];
  readonly span: number;
  readonly numbers: Numbers;
}

import type { Market } from "./second-market.ts";

/** Prepaid numbers: most are new, some were another customer's until three months ago. */
export interface Prepaid {
  /** A number for the four weeks from the day on. */
  buy(owner: string, day: number): string;
}

export function prepaidOf({ dice, book, numbers }: Market): Prepaid {
  const sold: { number: string; owner: string; freeFrom: number }[] = [];
  return {
    buy: (owner, day) => {
      const free = sold.filter((one) => one.owner !== owner && one.freeFrom <= day);
      if (free.length === 0 || !dice.yes(0.07)) {
        const number = numbers.next();
        sold.push({ number, owner, freeFrom: day + 28 + 90 });
        return number;
      }
      const again = dice.pick(free);
      sold.splice(sold.indexOf(again), 1);
      book.apart(`phone:${again.number}`, "prepaid number sold again");
      return again.number;
    },
  };
}

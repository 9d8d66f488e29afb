import listed from "./cities.json" with { type: "json" };
import invented from "./names.json" with { type: "json" };
import type { Random } from "./random-stream.ts";

/** A city of the demo with the telephone area code that goes with it. */
export interface DemoCity {
  readonly city: string;
  readonly region: string;
  readonly area: string;
}

/** The sixty cities of the demo. */
export const cities: readonly DemoCity[] = listed;

/** A city of the demo by name. Throws where there is none. */
export function cityNamed(name: string): DemoCity {
  const found = cities.find(({ city }) => city === name);
  if (found === undefined) throw new RangeError(`No city ${name} in the demo.`);
  return found;
}

/** Gives out numbers in 555-01xx, which are set aside for fiction, each once. */
export function numberPool(taken: readonly string[]): (area: string) => string {
  const used = new Set(taken);
  const areas = [...new Set(cities.map(({ area }) => area))];
  return (wanted) => {
    const order = [wanted, ...areas];
    for (const area of order) {
      for (let last = 101; last < 200; last++) {
        const number = `+1${area}5550${last}`;
        if (used.has(number)) continue;
        used.add(number);
        return number;
      }
    }
    throw new RangeError("All fictional numbers are given out.");
  };
}

/** A made-up address in a city: house number, street, city, region. */
export function addressIn({ city, region }: DemoCity, random: Random): string {
  const street = `${random.whole(10, 990)} ${random.pick(invented.streets)}`;
  return [street, city, region].join(", ");
}

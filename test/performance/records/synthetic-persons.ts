import { columnMaker, type Things } from "../../../server/src/modules/linking/resolution/index.ts";
import { randomOf } from "../../../server/src/shared/random.ts";
import { syllables } from "./syllables.ts";

/** What a record states, column by column. */
export const personFields = [
  "givenName",
  "familyName",
  "birthDate",
  "address",
  "city",
  "postcode",
  "phone",
] as const;

/** One record of a fictional person. */
export interface PersonRow {
  /** Whose record it is. */
  readonly person: number;
  /** In the order of personFields; empty where nothing is stated. */
  readonly values: readonly string[];
}

/**
 * Records of fictional persons, every fourth of them stated twice with mistakes in about a tenth of
 * its values. Names are put together from syllables, the first being commonest. A share lives with
 * the person before: family name, address and phone are theirs.
 */
export function* personRows(size: number, seed: number, households = 0): Generator<PersonRow> {
  const random = randomOf(seed);
  let before: readonly string[] = [];
  for (let [made, person] = [0, 0]; made < size; person += 1) {
    const values = random() < households ? sharing(before, personOf(random)) : personOf(random);
    before = values;
    for (let time = 0; time < (person % 4 === 0 ? 2 : 1) && made < size; time += 1, made += 1) {
      yield {
        person,
        values: values.map((value) => {
          if (random() <= 0.05) return "";
          return time > 0 && random() < 0.1 ? mistyped(value, random) : value;
        }),
      };
    }
  }
}

/** Such records in columns, and whose each is. */
export function syntheticPersons(
  size: number,
  seed: number,
  households = 0,
): { readonly things: Things; readonly of: Uint32Array } {
  const makers = personFields.map((name) => columnMaker(name));
  const of = new Uint32Array(size);
  let thing = 0;
  for (const { person, values } of personRows(size, seed, households)) {
    of[thing] = person;
    for (const [field, value] of values.entries())
      if (value !== "") makers[field]?.add(thing, value);
    thing += 1;
  }
  return {
    things: {
      size,
      sources: new Uint16Array(size),
      forms: new Uint16Array(size),
      places: Uint32Array.from({ length: size }, (_, at) => at),
      fields: makers.map((maker) => maker.finish(size)),
    },
    of,
  };
}

/** Who lives with another: family name, address, city, postcode and phone are the same. */
function sharing(other: readonly string[], own: readonly string[]): readonly string[] {
  return own.map((value, field) => (field === 0 || field === 2 ? value : (other[field] ?? value)));
}

function personOf(random: () => number): readonly string[] {
  const some = (most: number) => Math.floor(most * random());
  const syllable = () => syllables[Math.floor(syllables.length * random() ** 2)] ?? "";
  const two = (number: number) => String(number).padStart(2, "0");
  const city = some(900);
  return [
    syllable() + syllable() + (random() < 0.5 ? syllable() : ""),
    syllable() + syllable() + syllable(),
    `${1930 + some(75)}-${two(1 + some(12))}-${two(1 + some(28))}`,
    `${1 + some(300)} ${syllable()}${syllable()}${syllable()} street`,
    `${syllables[city % 24] ?? ""}${syllables[Math.floor(city / 24) % 24] ?? ""}ton`,
    String(10_000 + 7 * city + some(7)),
    `202-555-${two(some(100))}${two(some(100))}`,
  ];
}

/** One letter changed, left out or put in, or two swapped. */
function mistyped(value: string, random: () => number): string {
  const at = Math.floor((value.length - 1) * random());
  const letter = String.fromCharCode(97 + Math.floor(26 * random()));
  const [before, one, two, after] = [
    value.slice(0, at),
    value.slice(at, at + 1),
    value.slice(at + 1, at + 2),
    value.slice(at + 2),
  ];
  return (
    [
      before + letter + two + after,
      before + two + after,
      before + letter + one + two + after,
      before + two + one + after,
    ][Math.floor(4 * random())] ?? value
  );
}

import { randomOf } from "../../server/src/shared/random.ts";

/** Fictional persons with a property that their kind does not declare. */
export const personsMapping = `
dataset: { id: t-persons, title: Test persons, region: US, dates: ymd }
files:
  - path: persons.csv
    entities:
      who: { kind: Person, key: id, properties: { givenName: given, familyName: family, birthDate: \
born, address: address, city: city, badge: badge } }
      phone: { kind: Phone, value: phone }
    links: [ { kind: uses, from: who, to: phone } ]
`;

/** Parts of made-up names. */
export const syllables = [
  "ba",
  "ke",
  "li",
  "mo",
  "nu",
  "ra",
  "se",
  "ti",
  "vo",
  "za",
  "fen",
  "gor",
  "hal",
  "jun",
];

/** A hundred persons, thirty of them twice with mistakes, and one of whom nothing is stated. */
export function personsCsv(): string {
  const random = randomOf(7);
  const some = (most: number) => Math.floor(most * random());
  const two = (number: number) => String(number).padStart(2, "0");
  const word = (length: number) =>
    Array.from({ length }, () => syllables[some(syllables.length)]).join("");
  const persons = Array.from({ length: 100 }, () => [
    word(2),
    word(3),
    `19${two(30 + some(60))}-${two(1 + some(12))}-${two(1 + some(28))}`,
    `${1 + some(200)} ${word(2)} street`,
    `${word(1)}ville`,
    `B${10_000 + some(80_000)}`,
    `(202) 555-01${two(some(100))}`,
  ]);
  const rows = persons.map((values, at) => [`p${at}`, ...values]);
  const again = persons
    .slice(0, 30)
    .map(
      (
        [given = "", family = "", born = "", address = "", city = "", badge = "", phone = ""],
        at,
      ) => [
        `p${at}-again`,
        ...(at % 3 === 0 ? [family, given] : [given, `${family}s`]),
        born,
        at % 2 === 0 ? address : "",
        city,
        at % 5 === 0 ? "" : badge,
        phone,
      ],
    );
  return (
    `id,given,family,born,address,city,badge,phone\n` +
    [...rows, ...again, ["nobody", "", "", "", "", "", "", ""]]
      .map((row) => row.join(","))
      .join("\n") +
    `\n`
  );
}

/** Fictional persons of two registers, most of them in both, spelt otherwise; one stands three times. */
export const variantsMapping = `
dataset: { id: t-registers, title: Two registers, region: US, dates: ymd, timezone: UTC }
files:
  - path: registers.csv
    record: id
    entities:
      who: { kind: Person, key: id, properties: { name: name, birthDate: born, city: city } }
      phone: { kind: Phone, value: phone }
    links: [ { kind: uses, from: who, to: phone } ]
`;

const persons: readonly (readonly [name: string, otherwise: string])[] = [
  ["Mirela Dovan", "Mirella Dovan"],
  ["Tobias Hartwick", "Tobais Hartwick"],
  ["Ilona Verescu", "Ilona Veresku"],
  ["Petra Lindqvist", "Petra Lindquist"],
  ["Osman Karadel", "Osmann Karadel"],
  ["Yara Fontaine", "Yarra Fontaine"],
  ["Kasimir Wolny", "Casimir Wolny"],
  ["Leonie Abbascia", "Leonie Abascia"],
  ["Dragan Petrosk", "Dragan Petrossk"],
  ["Nadia Oyelaran", "Nadja Oyelaran"],
  ["Rafael Quintor", "Raphael Quintor"],
  ["Svenja Holmgard", "Svenja Holmgaard"],
  ["Anton Berezhny", "Anton Berezny"],
  ["Celia Montrave", "Cecilia Montrave"],
  ["Idris Bakhari", "Idriss Bakhari"],
  ["Helga Stromme", "Helga Strömme"],
  ["Viktor Lazarin", "Victor Lazarin"],
  ["Odile Garance", "Odille Garance"],
  ["Bruno Castellet", "Bruno Castelet"],
  ["Zdenka Hrubes", "Zdenka Hrubesh"],
];
const single = [
  "Amina Tolvaj",
  "Jorge Pellinor",
  "Ruth Eskander",
  "Wim Dorrestein",
  "Lucja Marczak",
  "Farid Nouvel",
  "Greta Sundell",
  "Pavel Ionesk",
  "Marta Quell",
  "Enzo Fabbiani",
];
const cities = ["Harlow Springs", "Brackwater", "Sunmere", "Oldcastle", "Pinehollow", "Redfern"];

/** Fifty-one rows. */
export function variantsCsv(): string {
  const born = (at: number) =>
    `19${String(60 + ((at * 7) % 39))}-${String(1 + ((at * 5) % 12)).padStart(2, "0")}-` +
    `${String(1 + ((at * 11) % 28)).padStart(2, "0")}`;
  const phone = (at: number) => `(202) 555-01${String(10 + at).padStart(2, "0")}`;
  const row = (
    id: string,
    name: string,
    at: number,
    parts: { readonly phone?: boolean; readonly city?: boolean } = {},
  ) =>
    [
      id,
      name,
      born(at),
      parts.city === false ? "" : (cities[at % cities.length] ?? ""),
      parts.phone === false ? "" : phone(at),
    ].join(",");
  const both = persons.flatMap(([name, otherwise], at) => [
    row(`a${at}`, name, at),
    row(`b${at}`, otherwise, at, { phone: at % 3 !== 0, city: at % 4 !== 1 }),
  ]);
  const alone = single.map((name, at) => row(`s${at}`, name, at + persons.length));
  return `id,name,born,city,phone\n${[...both, row("c0", "Mirela Dovann", 0), ...alone].join("\n")}\n`;
}

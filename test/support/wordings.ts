/** Ads of two sources, some of which share a wording; all fictional. */
export const wordingMapping = (dataset: string) => `
dataset: { id: ${dataset}, title: Wordings ${dataset}, region: US, timezone: UTC }
files:
  - path: ${dataset}.csv
    record: id
    observedAt: at
    entities:
      ad: { kind: Ad, key: id, properties: { text: body, price: price, postedAt: at } }
      acc: { kind: Account, value: handle }
    links:
      - { kind: postedBy, from: ad, to: acc }
`;

const sweet = (name: string, age: number, city: string, price: number, more = "") =>
  `Sweet ${name}, ${age}, visiting ${city} until Sunday with calm company and warm tea. ` +
  `${more}Half an hour $${price}, ask for the green room upstairs.`;

const csvOf = (rows: readonly (readonly string[])[]) =>
  `id,at,body,price,handle\n` +
  rows
    .map((row) => row.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(","))
    .join("\n") +
  `\n`;

export const northCsv = csvOf([
  ["1", "2026-03-01", sweet("Lia", 24, "Boston", 80), "80", "instagram:lia.north"],
  [
    "2",
    "2026-03-02",
    sweet("Nora", 22, "New York", 90, "No calls at night. "),
    "90",
    "instagram:nora.north",
  ],
  [
    "3",
    "2026-03-03",
    "Entirely other words about a garden fence that somebody painted blue last summer",
    "10",
    "instagram:fence",
  ],
  ["4", "2026-03-04", "", "10", "instagram:fence"],
  ["5", "2026-03-05", "Hello", "10", "instagram:fence"],
  ["6", "2026-03-06", "Hello", "10", "instagram:fence"],
]);
export const southCsv = csvOf([
  ["1", "2026-04-01", sweet("Mia", 29, "Albany", 120), "120", "instagram:mia.south"],
  [
    "2",
    "2026-04-02",
    "Two gentle hands wait for you behind the old station, ring twice and come alone",
    "70",
    "instagram:station",
  ],
  [
    "3",
    "2026-04-03",
    "Two gentle hands wait for you behind the old station, ring twice and come alone",
    "70",
    "instagram:station.two",
  ],
]);

/**
 * Two numbers of eight ads each and an account that alone joins them; a number that passes from
 * three ads to three others.
 */
export const linkedAds = `
dataset: { id: t-linked, title: Linked ads, region: US, timezone: UTC, dates: ymd }
files:
  - path: linked.csv
    record: id
    observedAt: day
    entities:
      ad: { kind: Ad, key: id, properties: { statedName: name, price: price } }
      phone: { kind: Phone, value: phone }
      account: { kind: Account, value: account }
      city: { kind: Location, key: [city], properties: { name: city } }
    links:
      - { kind: mentions, from: ad, to: phone, properties: { at: day } }
      - { kind: postedBy, from: ad, to: account }
      - { kind: locatedIn, from: ad, to: city }
`;

/** The rows of linked.csv. */
export function linkedCsv(): string {
  const rings = Array.from(
    { length: 16 },
    (_, at) =>
      `${at + 1},2026-01-${String(at + 10)},` +
      `${at < 8 ? "Kira,$200,212 555 0101" : "Lia,$300,212 555 0102"},` +
      `${at % 8 < 3 ? "instagram:thread" : ""},Albany`,
  );
  const passed = Array.from(
    { length: 6 },
    (_, at) =>
      `${at + 20},2026-0${at < 3 ? 1 : 7}-${String(10 + at)},Mia,,212 555 0103,` +
      `${at < 3 ? "telegram:winter" : "telegram:summer"},Trenton`,
  );
  return `id,day,name,price,phone,account,city\n${[...rings, ...passed].join("\n")}\n`;
}

/** Persons by name. */
export const people = `
dataset: { id: t-people, title: People }
files:
  - path: people.csv
    entities: { who: { kind: Person, key: id, properties: { name: name } } }
`;

/** Names that break what is careless: markup, formulas, Cypher, controls, halves of pairs. */
export const hostileNames: readonly string[] = [
  "=cmd|' /C calc'!A0",
  'Ann \u0001 <b onclick="x()"> & "quoted" ]]> <!--',
  "</script><script>document.title='run'</script>",
  "'}) DETACH DELETE e //",
  "\\",
  "ends in \\",
  "\\u0027 and \\\\u0027 and \u0027",
  "`backtick` \\u0060",
  "multi\nline;\nCREATE (:Evil);",
  "Орр Анна · 山田 · عُمَر 😀",
  "_x0041_ stays",
  "L".repeat(9_000),
];

const numbers = ["212 555 0147", "646 555 0112", "212 555 0199"];

/** A small world with many kinds, hostile names, places and times of every precision. */
export const exportWorld: Readonly<Record<string, string>> = {
  "people.jsonl": hostileNames
    .map((name, at) =>
      JSON.stringify({
        id: `${at}`,
        name,
        born: at % 2 === 0 ? "1990-05" : "1991-02-03",
        phone: numbers[at % numbers.length],
        mail: `p${at}@example.org`,
        handle: `platform:user.${at}`,
        employer: at % 3 === 0 ? "Fictional Nails Ltd" : "",
        town: at % 2 === 0 ? "Old Mill" : "",
        since: "2025-03",
      }),
    )
    .join("\n"),
  "towns.csv": "town,lat,lon\nOld Mill,45.5152,-122.6784\nNowhere,945.5,1\nPlain,,\n",
  "calls.csv": [
    "a,b,at,seconds",
    "212 555 0147,646 555 0112,2026-03-01 10:00,61",
    "212 555 0147,646 555 0112,2026-03-02 11:00,5",
    "646 555 0112,212 555 0199,2026-03-03,0",
  ].join("\n"),
  "world.yaml": `
dataset: { id: t-world, title: A world to export, region: US, timezone: America/New_York, reliability: B }
files:
  - path: people.jsonl
    observedAt: since
    entities:
      who: { kind: Person, key: id, properties: { name: name, birthDate: born } }
      phone: { kind: Phone, value: phone }
      mail: { kind: Email, value: mail }
      account: { kind: Account, value: handle }
      firm: { kind: Organisation, key: employer, properties: { name: employer } }
      town: { kind: Location, key: town }
    links:
      - { kind: uses, from: who, to: phone }
      - { kind: uses, from: who, to: mail }
      - { kind: owns, from: who, to: account }
      - { kind: worksFor, from: who, to: firm }
      - { kind: locatedIn, from: who, to: town }
  - path: towns.csv
    entities:
      town: { kind: Location, key: town, properties: { name: town, latitude: lat, longitude: lon } }
  - path: calls.csv
    entities: { a: { kind: Phone, value: a }, b: { kind: Phone, value: b } }
    links: [ { kind: called, from: a, to: b, properties: { at: at, seconds: seconds } } ]
`,
};

/** A line an id: everything in that world. */
export const worldIds: string = [
  ...hostileNames.flatMap((_, at) => [
    `person:t-world/${at}`,
    `email:p${at}@example.org`,
    `account:platform:user.${at}`,
  ]),
  "phone:+12125550147",
  "phone:+16465550112",
  "phone:+12125550199",
  "organisation:t-world/Fictional Nails Ltd",
  "location:t-world/Old Mill",
  "location:t-world/Nowhere",
  "location:t-world/Plain",
].join("\n");

interface Covered {
  readonly name: string;
  readonly title: string;
  readonly timezone: string;
  readonly sites: readonly string[];
}

/** The mapping of a world of ads: a file a site, all of the same columns. */
export function adMapping({ name, title, timezone, sites }: Covered): string {
  const head = [
    "dataset:",
    `  id: ${name}`,
    `  title: ${title}`,
    "  reliability: C",
    "  region: US",
    `  timezone: ${timezone}`,
    "  dates: ymd",
    "files:",
  ].join("\n");
  return `${head}\n${sites.map(siteMapping).join("")}`;
}

function siteMapping(site: string): string {
  return `  - path: ${site}.csv
    record: post_id
    observedAt: posted
    entities:
      ad:
        kind: Ad
        key: post_id
        properties:
          title: title
          text: body
          price: price
          postedAt: posted
          site: board
      phone: { kind: Phone, value: contact }
      found: { kind: Phone, extract: [title, body] }
      mail: { kind: Email, value: mail }
      login: { kind: Account, value: "${site}:{user}" }
      pics: { kind: Image, value: pictures, split: "|" }
      web: { kind: Website, value: link }
      stay: { kind: Address, value: stay }
      place: { kind: Location, key: [city, state], properties: { name: city, region: state } }
    links:
      - { kind: mentions, from: ad, to: phone }
      - { kind: mentions, from: ad, to: found }
      - { kind: mentions, from: ad, to: mail }
      - { kind: postedBy, from: ad, to: login }
      - { kind: shows, from: ad, to: pics }
      - { kind: linksTo, from: ad, to: web }
      - { kind: locatedIn, from: ad, to: stay }
      - { kind: locatedIn, from: ad, to: place }
`;
}

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clew, post, startServer } from "../support/clew.ts";
import { adsCsv, adsMapping, writeFiles } from "../support/files.ts";

const phone = "phone:+12125550147";
const fields = "id ref kind label datasets firstSeen lastSeen degree df marks __typename";

/** Documents of every form that clients send, with answers and with refusals. */
const documents: readonly (readonly [
  name: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
])[] = [
  [
    "types of an interface",
    `query ($id: ID!) { entity(id: $id) { ...all ... on Phone { number country } ... on Ad { title } } } fragment all on Entity { ${fields} }`,
    { id: phone },
  ],
  ["nothing held", `query ($id: ID!) { entity(id: $id) { id } }`, { id: "phone:+12125550199" }],
  [
    "lists with holes",
    `query ($ids: [ID!]!) { entities(ids: $ids) { id label } }`,
    { ids: [phone, "phone:+12125550199", "ad:t-ads/1"] },
  ],
  [
    "citations within values",
    `query ($id: ID!) { entity(id: $id) { properties { name value alternatives { value } citations { fields observedAt spans { field start end } record { id raw sha256 } } } citations(first: 2) { total pageInfo { hasNextPage endCursor } edges { cursor node { record { position } } } } } }`,
    { id: "ad:t-ads/1" },
  ],
  [
    "aliases and directives",
    `query ($id: ID!, $with: Boolean = false) { a: entity(id: $id) { id label @skip(if: $with) } b: entity(id: $id) { degree @include(if: $with) id } }`,
    { id: phone },
  ],
  [
    "lists of entities and links",
    `query ($id: ID!) { neighbourhood(ids: [$id]) { entities { ${fields} } links { id kind label source target properties { name value } recordCount } total totalIsExact byKind { kind shown total } folded { kind count } } }`,
    { id: phone },
  ],
  [
    "a refusal",
    `query ($id: ID!) { neighbourhood(ids: [$id], limit: 0) { total } }`,
    { id: phone },
  ],
  [
    "a refusal beside an answer",
    `query ($id: ID!) { entity(id: $id) { id } profile(id: "phone:+12125550199") { entity { id } } }`,
    { id: phone },
  ],
  [
    "a search",
    `query ($text: String!) { search(text: $text) { total edges { node { id ... on Ad { title } } } } }`,
    { text: "Kira" },
  ],
  [
    "variables that do not fit",
    `query ($first: Int!) { search(text: "Kira", first: $first) { total } }`,
    { first: "three" },
  ],
  [
    "the ontology",
    "{ ontology { entityKinds { name label properties { name type } } linkKinds { name sort } } }",
    {},
  ],
  [
    "groups",
    "{ communities(scope: {}) { modularity algorithm naive { largestShare } network { leftOut { df entity { id } } missing } partition { id members } communities(minSize: 2) { edges { node { id size steadiness byKind { kind count } members(first: 2) { edges { node { id label } } } } } } } }",
    {},
  ],
  [
    "go-betweens",
    "{ brokers(scope: {}) { exact draws brokers { rank entity { id label } scores { betweenness constraint } group joins { a b share } topFive rankConfirmed why } onlyThreads { entity { id } sides { group size around { id } through { id } } } removal { ids entities { label } parted { a b through { id } } } reach { reached entities { id } } groups { id size around { id } } measures { name paper } } }",
    {},
  ],
  [
    "what if",
    `query ($id: ID!) { whatIf(scope: {}, remove: [$id]) { before after pieces { size ids } parted { a through { id } } groups { around { id } } } }`,
    { id: phone },
  ],
  [
    "flows",
    "{ flows(scope: {}) { unit units { unit sum } between { from sum } paths { entities { id } } entities { entity { id } net role } } }",
    {},
  ],
  [
    "candidates",
    '{ candidates(kinds: ["Person"], first: 3) { total caveats edges { cursor node { id weight probability proposed decision base a { id } b { id label } fields { field mark a b level weight common } } } model { kind things matches prior empty statedOnce related { field pairs } fields { name comparison stated levels { name m u } } rules { name pairs leftOut largest } } } resolutionMembership(kinds: ["Person"]) { id key cluster } }',
    {},
  ],
  [
    "clusters",
    "{ clusters(scope: {}) { total alone caveats edges { cursor node { id size parted firstSeen reasons { things df weight identifier { id } } places { things place { label } } cuts { question identifier { id } } members(first: 3) { edges { node { id } } } } } } clusterMembership(scope: {}) { id key cluster } }",
    {},
  ],
  [
    "the schema",
    '{ __schema { queryType { name } types { name kind } } __type(name: "Phone") { fields { name type { kind name ofType { name } } } } }',
    {},
  ],
];

describe("documents that come again", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-compiled-"));
  const environment = { CLEW_DATA: join(folder, "data"), CLEW_LOG: "error" };
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    writeFiles(folder, { "mapping.yaml": adsMapping, "ads.csv": adsCsv });
    expect((await clew(["import", join(folder, "mapping.yaml")], environment, folder)).code).toBe(
      0,
    );
    server = await startServer([], environment, folder);
  });
  afterAll(() => server.stop());

  it.each(documents)(
    "are answered alike before and after they are compiled: %s",
    async (_, query, variables) => {
      const answers = [];
      for (let time = 1; time <= 5; time += 1)
        answers.push(await post(server.address, query, variables));
      const [first] = answers;
      expect(first?.body.data ?? first?.body.errors).toBeTruthy();
      for (const answer of answers) expect(withoutPlaces(answer)).toEqual(withoutPlaces(first));
    },
  );

  it("are answered to each asker with what that one gave", async () => {
    const query = "query ($id: ID!) { entity(id: $id) { id } }";
    for (const id of [phone, "ad:t-ads/1", phone, "ad:t-ads/1", "ad:t-ads/2"])
      expect((await post(server.address, query, { id })).body.data.entity.id).toBe(id);
  });
});

/** An answer without lines and columns, which compiled documents do not tell. */
function withoutPlaces(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value) => (key === "locations" ? undefined : value)),
  );
}

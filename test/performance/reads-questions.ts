import { labelOf, type Filling } from "./fill-store.ts";
import { hubNumber, phoneOf } from "./synthetic.ts";

type Variables = Readonly<Record<string, unknown>>;

/** A question as Clew is asked it, and as a user would ask the engine. */
export interface Question {
  readonly name: string;
  readonly document: string;
  /** Variables of the document; each asking asks of something else. */
  readonly variables: (random: () => number) => Variables;
  /** The Cypher text that a user would write, without totals, reach and ranking. */
  readonly plain: string;
  /** Its parameters, from the variables. */
  readonly parameters: (variables: Variables) => Variables;
}

const fields = "id ref kind label datasets firstSeen lastSeen degree df marks";
const around = `
  entities { ${fields} }
  links { id kind source target datasets firstSeen lastSeen }
  shown total totalIsExact
  byKind { kind shown total }
  chosenBy { text }
`;
const oneHop = `query ($id: ID!) { neighbourhood(ids: [$id], limit: 200) { ${around} } }`;
const firstChart = `
  query ($id: ID!) {
    firstChart(id: $id) {
      entities { ${fields} }
      links { id kind source target datasets firstSeen lastSeen }
      shown total
      parts { key ids shown total reason { text } }
    }
  }
`;
const plainHop =
  "MATCH (n:Entity {id: $id})-[r]-(x) RETURN n.id AS a, type(r) AS kind, x.id AS b, x.label AS label LIMIT 200";
const plainHops =
  "MATCH (n:Entity {id: $id})-[r]-(x) MATCH (x)-[s]-(y) RETURN x.id AS a, type(s) AS kind," +
  " y.id AS b, y.label AS label LIMIT 500";
const plainEntity = "MATCH (n:Entity {id: $id}) RETURN n";
const same = (variables: Variables) => variables;

/** Questions about a filled store. */
export function questionsOf({ ads, phones, images, places }: Filling): readonly Question[] {
  const at = (random: () => number, count: number) => Math.floor(random() * count);
  const ad = (number: number) => `ad:bench-network/${number}`;
  const image = (number: number) =>
    `image:${(0x1000_0000_0000_0000n + BigInt(number) * 7_919n).toString(16)}`;
  const hop = (name: string, variables: Question["variables"]): Question => ({
    name,
    document: oneHop,
    variables,
    plain: plainHop,
    parameters: same,
  });
  const first = (name: string, variables: Question["variables"]): Question => ({
    ...hop(name, variables),
    document: firstChart,
  });
  return [
    {
      name: "look-up of a number",
      document: `
        query ($t: [String!]!) {
          lookUp(texts: $t) {
            outcome readAs total
            entities { ${fields} }
            searched { id title importedAt }
          }
        }
      `,
      variables: (random) => ({ t: [phoneOf(at(random, phones))] }),
      plain: plainEntity,
      parameters: ({ t }) => ({ id: `phone:${String(t)}` }),
    },
    {
      name: "entity",
      document: `query ($id: ID!) { entity(id: $id) { ${fields} properties { name value } } }`,
      variables: (random) => ({ id: ad(at(random, ads)) }),
      plain: plainEntity,
      parameters: same,
    },
    {
      name: "search",
      document: `query ($t: String!) { search(text: $t) { total edges { node { ${fields} } } } }`,
      variables: (random) => ({ t: labelOf(ad(at(random, ads))) }),
      plain:
        "MATCH (n:Entity) WHERE n.label CONTAINS $t RETURN n.id AS id, n.label AS label LIMIT 20",
      parameters: same,
    },
    hop("one hop of an ad", (random) => ({ id: ad(at(random, ads)) })),
    hop("one hop of 200", (random) => ({ id: image(at(random, images)) })),
    {
      name: "two hops of 500",
      document: oneHop.replace("limit: 200", "hops: 2, limit: 500"),
      variables: (random) => ({ id: ad(at(random, ads)) }),
      plain: plainHops,
      parameters: same,
    },
    hop(`a place of ${Math.round(ads / places)}: rarest 200`, (random) => ({
      id: `location:bench-network/town ${at(random, places)}`,
    })),
    hop("hub: rarest 200", () => ({ id: `phone:${hubNumber}` })),
    first("first chart of an ad", (random) => ({ id: ad(at(random, ads)) })),
    first("first chart of 200", (random) => ({ id: image(at(random, images)) })),
    first("first chart of the hub", () => ({ id: `phone:${hubNumber}` })),
  ];
}

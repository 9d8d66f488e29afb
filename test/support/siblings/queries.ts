import { times } from "./sibling.ts";

/** A request for GraphQL that a stranger could send. */
export interface Asked {
  readonly what: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const chain = (levels: number, each: (at: number) => string, last = "__typename") =>
  [
    "{...f0}",
    ...Array.from({ length: levels }, (_, at) => `fragment f${at} on Query{${each(at)}}`),
    `fragment f${levels} on Query{${last}}`,
  ].join(" ");
const aliases = (count: number, field: string) =>
  `{${Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(" ")}}`;
const deepValue = (levels: number) => `${times("[", levels)}1${times("]", levels)}`;

/** Siblings of 945 bytes of fragments that double. */
export const documents: readonly Asked[] = [
  { what: "doubling", query: chain(26, (at) => `...f${at + 1} ...f${at + 1}`) },
  {
    what: "doubling of what nobody defines",
    query: chain(26, (at) => `...f${at + 1} ...f${at + 1}`, "...none"),
  },
  { what: "tripling", query: chain(16, (at) => times(`...f${at + 1} `, 3)) },
  {
    what: "doubling under names",
    query: chain(20, (at) => `a: status { engine } ...f${at + 1} ... on Query { ...f${at + 1} }`),
  },
  {
    what: "doubling under conditions",
    query: chain(24, (at) => `...f${at + 1} @include(if: true) ...f${at + 1} @skip(if: false)`),
  },
  { what: "a circle", query: "{...a} fragment a on Query{...b} fragment b on Query{...a ...a}" },
  { what: "circles that double", query: chain(20, (at) => `...f${at + 1} ...f${at}`) },
  { what: "a long chain", query: chain(90, (at) => `...f${at + 1}`) },
  {
    what: "nameless fragments in each other",
    query: `{ ${times("... { ", 3_000)}__typename${times(" }", 3_000)} }`,
  },
  {
    what: "fields in each other",
    query: `{ entity(id: "x") ${times("{ citations { edges { node { record", 400)}`,
  },
  { what: "a thousand searches", query: aliases(1_000, 'search(text: "a") { total }') },
  { what: "the same field many times", query: `{ ${times("__typename ", 6_000)} }` },
  {
    what: "fields that never agree",
    query: aliases(190, "status { engine }").replace(
      "{",
      "{ x: status { engine } x: ontology { __typename } ",
    ),
  },
  { what: "conditions on a field", query: `{ __typename ${times("@include(if: true) ", 2_000)} }` },
  { what: "conditions nobody knows", query: `{ __typename ${times("@x ", 2_000)} }` },
  { what: "a value of lists", query: `{ entities(ids: ${deepValue(2_000)}) { id } }` },
  { what: "a list of 10,000", query: `{ entities(ids: [${times('"a",', 3_000)}]) { id } }` },
  {
    what: "a variable that is deep",
    query: 'query ($p: JSON) { runCypher(text: "RETURN 1 AS x", parameters: $p) { rows } }',
    variables: { p: { a: JSON.parse(deepValue(3_000)) } },
  },
  {
    what: "a variable of 4 MB",
    query: "query ($t: String!) { search(text: $t) { total } }",
    variables: { t: times("zoe ", 1_000_000) },
  },
  {
    what: "a list of a million in a variable",
    query: "query ($i: [ID!]!) { entities(ids: $i) { id } }",
    variables: { i: Array.from({ length: 1_000_000 }, () => "a") },
  },
  { what: "many operations", query: times("query q { __typename } ", 500) },
  {
    what: "many variables",
    query: `query (${Array.from({ length: 1_500 }, (_, at) => `$v${at}: ID`).join(" ")}) { __typename }`,
  },
  {
    what: "the schema in itself",
    query: `{ __schema { types { ${times("fields { type { ", 8)}name${times(" } }", 8)} } } }`,
  },
  {
    what: "types of types",
    query: `{ __type(name: "Query") { ${times("ofType { ", 500)}name${times(" }", 500)} } }`,
  },
  { what: "a text that never ends", query: `{ search(text: "${times("x", 14_000)}` },
  {
    what: "a block text of quotes",
    query: `{ search(text: """${times('\\"""', 3_000)}""") { total } }`,
  },
  { what: "commas and marks", query: `{ ${times(", \ufeff", 5_000)} __typename }` },
  { what: "a comment", query: `{ __typename } #${times("#", 14_000)}` },
  {
    what: "a subscription to everything",
    query: `subscription { ${times("importProgress { state } ", 200)} }`,
  },
  {
    what: "mutations by the hundred",
    query: `mutation { ${Array.from({ length: 190 }, (_, at) => `m${at}: deleteQuery(id: "x") { ok }`).join(" ")} }`,
  },
  { what: "a name of 14,000 letters", query: `{ ${times("a", 14_000)} }` },
  { what: "nothing at all", query: "" },
];

import { post } from "./run-clew.ts";
import { sendFile } from "./import-files.ts";

/** A server that something befalls again and again. */
export interface Trouble {
  /** Asks again until an answer comes: the same request, under the same key. */
  readonly asked: <T>(ask: (address: string) => Promise<T | undefined>) => Promise<T>;
  /** True once it has been befallen as often as is wanted. */
  readonly isOver: () => boolean;
  /** Learns why something was refused. */
  readonly onRefused?: (why: string) => void;
}

/** What became of the work that was done meanwhile. */
export interface Work {
  /** Requests that were acknowledged. */
  readonly acknowledged: number;
  /** What is not as it was acknowledged, a line each. */
  readonly wrong: readonly string[];
}

const leastAsked = 8;

const add = `mutation ($input: StatementInput!, $key: String) {
  addStatement(input: $input, idempotencyKey: $key) { ok record { id } } }`;
const decide = `mutation ($input: DecideInput!, $key: String) {
  decide(input: $input, idempotencyKey: $key) { ok judgement { id } } }`;
const importFiles = `mutation ($uploads: [ID!]!, $mapping: String!, $key: String) {
  importFiles(uploads: $uploads, mapping: $mapping, idempotencyKey: $key) { ok import { id } } }`;
const remove = `mutation ($dataset: ID!, $key: String) {
  removeSource(dataset: $dataset, idempotencyKey: $key) { ok } }`;

const rows = 300;
const mappingOf = (name: string) => `
dataset: { id: ${name}, title: ${name}, region: US }
files:
  - path: ${name}.csv
    entities:
      who: { kind: Person, key: id, properties: { name: name } }
      phone: { kind: Phone, value: phone }
    links: [ { kind: uses, from: who, to: phone } ]
`;
function csvOf(name: string): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `${at},${name} ${at},212 555 0${100 + (at % 100)}`,
  );
  return `id,name,phone\n${lines.join("\n")}\n`;
}

/**
 * Imports, states, decides and removes while something befalls the server; each request is sent
 * until it is answered, under one key. Then looks whether all that was acknowledged is there, once.
 */
export async function workDespite({ asked, isOver, onRefused }: Trouble): Promise<Work> {
  const wrong: string[] = [];
  const notes: string[] = [];
  let [acknowledged, decisions] = [0, 0];
  const held = new Set<string>();
  const change = async (field: string, document: string, variables: Record<string, unknown>) => {
    const key = `${field}-${(acknowledged += 1)}`;
    const answer = await asked(async (address) => {
      const { body } = await post(address, document, { ...variables, key });
      for (const { message } of body.errors ?? []) onRefused?.(message);
      return body.data?.[field];
    });
    if (answer.ok !== true) wrong.push(`${field} was refused`);
  };
  const isDone = (name: string) =>
    asked(async (address) => {
      const { body } = await post(address, "{ imports { dataset state } }");
      const states = (body.data?.imports ?? []) as { dataset: string; state: string }[];
      return states.find(({ dataset }) => dataset === name)?.state === "done" ? true : undefined;
    });
  for (let round = 0; !isOver() || acknowledged < leastAsked; round += 1) {
    const name = `t-round-${round}`;
    const upload = await asked((address) => sendFile(address, `${name}.csv`, csvOf(name)));
    await change("importFiles", importFiles, { uploads: [upload], mapping: mappingOf(name) });
    held.add(name);
    notes.push(`Note ${round} of killed`);
    await change("addStatement", add, {
      input: { entity: { kind: "Person", value: notes.at(-1) }, source: "soak" },
    });
    await isDone(name);
    decisions += 1;
    await change("decide", decide, {
      input: { type: "hub", ids: [`phone:+121255501${10 + (round % 80)}`], verdict: "links" },
    });
    const earlier = `t-round-${round - 1}`;
    if (round % 2 === 1) await change("removeSource", remove, { dataset: earlier });
    if (round % 2 === 1) held.delete(earlier);
  }
  const sources = await asked(async (address) => {
    const { body } = await post(
      address,
      "{ sources { id records } judgements(inForce: false) { total } }",
    );
    return body.data ?? undefined;
  });
  const expected = [...held].map((id) => `${id} ${rows}`);
  const found = (sources.sources as { id: string; records: number }[])
    .filter(({ id }) => id !== "notes")
    .map(({ id, records }) => `${id} ${records}`);
  if (found.toSorted().join() !== expected.toSorted().join())
    wrong.push(`sources are ${found.join(", ")}; acknowledged were ${expected.join(", ")}`);
  if (sources.judgements.total !== decisions)
    wrong.push(`${sources.judgements.total} decisions; ${decisions} were acknowledged`);
  for (const note of notes) {
    const total = await asked(async (address) => {
      const { body } = await post(
        address,
        'query ($text: String!) { search(text: $text, kinds: ["Person"]) { edges { node { label } } } }',
        { text: `"${note}"` },
      );
      const edges = body.data?.search.edges as { node: { label: string } }[] | undefined;
      return edges?.filter(({ node }) => node.label === note).length;
    });
    if (total !== 1) wrong.push(`"${note}" is there ${total} times`);
  }
  return { acknowledged, wrong };
}

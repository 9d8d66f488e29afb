import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { clew, post, startClew, startServer } from "./run-clew.ts";
import { sendFile } from "./import-files.ts";

/** Where it happens, how often, and by which chance. */
export interface Killing {
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly kills: number;
  readonly random: () => number;
}

/** What became of it. */
export interface KilledAnywhere {
  readonly kills: number;
  /** Requests that were acknowledged. */
  readonly acknowledged: number;
  /** What is not as it was acknowledged, a line each. */
  readonly wrong: readonly string[];
}

const longestRun = 2_500;
const leastAsked = 8;
type Server = Awaited<ReturnType<typeof startServer>>;

/** A server that is killed at chance moments, and started again by the next request. */
function killedServer({ environment, folder, kills, random }: Killing) {
  let server: Server | undefined;
  let done = 0;
  const started = async (): Promise<Server> => {
    if (server !== undefined) return server;
    const fresh = await startServer([], environment, folder);
    server = fresh;
    if (done < kills)
      setTimeout(() => {
        done += 1;
        fresh.process.kill("SIGKILL");
      }, random() * longestRun);
    void fresh.ended.then(() => (server === fresh ? (server = undefined) : undefined));
    return fresh;
  };
  /** Asks again, under the same key, until an answer comes. */
  const asked = async <T>(ask: (address: string) => Promise<T | undefined>): Promise<T> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const { address, ended } = await started();
      const answer = await ask(address).catch(() => undefined);
      if (answer !== undefined) return answer;
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 300))]);
    }
    throw new Error("no answer in 200 tries");
  };
  return { asked, killed: () => done, stop: async () => void (await server?.stop()) };
}

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
 * Imports, states, decides and removes while the server is killed at chance moments; each request is
 * sent until it is answered, under one key. Then looks whether all that was acknowledged is there,
 * once, and whether the journal alone gives the same graph.
 */
export async function killAnywhere(killing: Killing): Promise<KilledAnywhere> {
  const { environment, folder } = killing;
  const { asked, killed, stop } = killedServer(killing);
  const wrong: string[] = [];
  const notes: string[] = [];
  let [acknowledged, decisions] = [0, 0];
  const held = new Set<string>();
  const change = async (field: string, document: string, variables: Record<string, unknown>) => {
    const key = `${field}-${(acknowledged += 1)}`;
    const answer = await asked(async (address) => {
      const { body } = await post(address, document, { ...variables, key });
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
  for (let round = 0; killed() < killing.kills || acknowledged < leastAsked; round += 1) {
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
  await stop();
  wrong.push(...(await killedCommands(environment, folder, killing)));
  return { kills: killed(), acknowledged, wrong };
}

/** Kills `clew rebuild` and `clew backup` at chance moments: the store stays what it was. */
async function killedCommands(
  environment: Readonly<Record<string, string>>,
  folder: string,
  { kills, random }: Pick<Killing, "kills" | "random">,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const digest = async (): Promise<string> => {
    const { out } = await clew(["doctor", "--digest", "--json"], environment, folder);
    const read = JSON.parse(out || "{}");
    if (read.ok !== true) wrong.push(`the doctor finds ${out.slice(0, 300)}`);
    return String(read.digest);
  };
  const before = await digest();
  const file = join(folder, "killed.backup");
  for (let round = 0; round < Math.ceil(kills / 4); round += 1) {
    for (const words of [["rebuild"], ["backup", file]]) {
      const running = startClew(words, environment, folder);
      const timer = setTimeout(() => running.process.kill("SIGKILL"), 300 + random() * longestRun);
      await running.ended;
      clearTimeout(timer);
    }
    if (environment["NEO4J_URI"] === undefined && (await digest()) !== before)
      wrong.push("the store is another after a killed rebuild");
    if (existsSync(file)) {
      const data = join(folder, "restored");
      const restored = await clew(
        ["restore", file, "--json"],
        { ...environment, CLEW_DATA: data },
        folder,
      );
      const made =
        environment["NEO4J_URI"] === undefined ? JSON.parse(restored.out).digest : before;
      if (made !== before) wrong.push("a backup beside a kill gives another store");
      rmSync(data, { recursive: true });
      rmSync(file);
    }
  }
  const made = JSON.parse((await clew(["rebuild", "--json"], environment, folder)).out);
  if (made.digest !== before) wrong.push("the journal gives another graph than the one in use");
  return wrong;
}

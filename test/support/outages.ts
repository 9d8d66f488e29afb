import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../../server/src/graph/index.ts";
import { EngineUnavailable } from "../../server/src/shared/errors.ts";
import { expect } from "vitest";
import type { TestClew } from "./test-stores.ts";

/** A store that a test can take away and bring back. */
export interface SwitchedStore {
  readonly within: (graph: Graph) => Graph;
  /** From now on nothing is answered. */
  readonly away: () => void;
  readonly back: () => void;
  /** Fails each write with this, where it is given. */
  readonly refuseWrites: (error: Error | undefined) => void;
}

/** Stands between a Clew and its store. */
export function switchedStore(): SwitchedStore {
  let isAway = false;
  let refusal: Error | undefined;
  const answered = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (isAway) throw new EngineUnavailable();
    return ask();
  };
  return {
    within: (graph) => ({
      ...graph,
      read: (...asked) => answered(() => graph.read(...asked)),
      write: (work) =>
        answered(async () => {
          if (refusal !== undefined) throw refusal;
          return graph.write(work);
        }),
    }),
    away: () => void (isAway = true),
    back: () => void (isAway = false),
    refuseWrites: (error) => void (refusal = error),
  };
}

/** A store that keeps each write, goes away before it says so, and is asked for it again. */
export const unheard = (graph: Graph): Graph => ({
  ...graph,
  write: (work) => graph.write(work).then(() => graph.write(work)),
});

const mapping = `
dataset: { id: t-outage, title: Broken off, region: US, timezone: UTC }
files:
  - path: phones.csv
    entities: { phone: { kind: Phone, value: number, as: id } }
  - path: calls.csv
    observedAt: started
    entities:
      a: { kind: Phone, ref: from }
      b: { kind: Phone, value: to }
      who: { kind: Person, key: name, properties: { name: name } }
    links:
      - { kind: called, from: a, to: b, properties: { at: started } }
      - { kind: uses, from: who, to: b }
`;

function call(index: number): string {
  const to = `212 555 0${100 + ((index * 13) % 100)}`;
  return `p${(index * 7) % 120},${to},Person ${index % 400},2026-03-${String(1 + (index % 28)).padStart(2, "0")}`;
}

/** Files of some rows, with their mapping, by name. */
export function brokenOffFiles(rows: number): Readonly<Record<string, string>> {
  return { "mapping.yaml": mapping, ...filesOf(rows) };
}

function filesOf(rows: number): Readonly<Record<string, string>> {
  return {
    "phones.csv": `id,number\n${Array.from({ length: 100 }, (_, at) => `p${at},646 555 0${100 + at}`).join("\n")}\n`,
    "calls.csv": `from,to,name,started\n${Array.from({ length: rows }, (_, at) => call(at)).join("\n")}\n`,
  };
}

/** Keeps files of some rows as uploads; gives the variables of importFiles. */
function uploadsOf({ settings }: TestClew, rows: number) {
  const uploads = Object.entries(filesOf(rows)).map(([name, text]) =>
    upload(settings.data, name, text),
  );
  return { uploads, mapping };
}

function upload(data: string, name: string, text: string): string {
  const id = randomUUID();
  mkdirSync(join(data, "uploads", id), { recursive: true });
  writeFileSync(join(data, "uploads", id, name), text);
  return id;
}

/** An import as the API lists it. */
export interface Listed {
  readonly id: string;
  readonly state: string;
  readonly rows: number;
  readonly endedAt: string | null;
  readonly problem: { readonly text: string } | null;
}

/** Begins an import by the API; gives its id. */
export async function beginImport(test: TestClew, rows: number): Promise<string> {
  const answer = await test.ask(
    `
      mutation ($uploads: [ID!]!, $mapping: String!) {
        importFiles(uploads: $uploads, mapping: $mapping) { ok import { id } }
      }
    `,
    uploadsOf(test, rows),
  );
  return answer["importFiles"].import.id;
}

/** What cancelImport answers. */
export async function cancelImport(test: TestClew, id: string): Promise<unknown> {
  const answer = await test.ask(
    "mutation ($id: ID!) { cancelImport(id: $id) { ok errors { message } import { state } } }",
    { id },
  );
  return answer["cancelImport"];
}

/**
 * Polls the lists of imports until one import is as wished, and gives it. At each poll both lists
 * are the same, and what has ended is in no state of what is under way.
 */
export async function pollUntil(
  test: TestClew,
  id: string,
  isSo: (one: Listed) => boolean,
  milliseconds = 60_000,
): Promise<Listed> {
  const fields = "id state rows endedAt problem { text }";
  let found: Listed | undefined;
  for (const end = Date.now() + milliseconds; Date.now() < end;) {
    const answer = await test.ask(
      `{ imports { ${fields} } importList(first: 200) { edges { node { ${fields} } } } }`,
    );
    const listed = answer["imports"] as readonly Listed[];
    expect(listed.map((one) => one.id).toSorted()).toEqual(
      [...new Set(listed.map((one) => one.id))].toSorted(),
    );
    for (const { state, endedAt, problem } of listed) {
      const isEnded = endedAt !== null || (problem?.text.includes("before its end") ?? false);
      expect([state, isEnded]).toEqual([state, !underWay.has(state)]);
    }
    expect(
      listed.filter(({ state }) => state === "running" || state === "waiting").length,
    ).toBeLessThan(2);
    found = listed.find((one) => one.id === id);
    if (found !== undefined && isSo(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`it did not come to that: ${JSON.stringify(found)}`);
}

const underWay = new Set(["queued", "running", "waiting"]);

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import {
  readRejects,
  rejectsPath,
  receiveAll,
} from "../../server/src/modules/intake/files/index.ts";
import type { ImportState } from "../../server/src/modules/intake/imports/index.ts";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import { openTest, type TestClew } from "../support/engines.ts";

/** An entity as it is held after an import. */
export interface HeldEntity {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly marks: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A link as it is held after an import. */
export interface HeldLink {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What Clew made of the input of a case. */
export interface CaseReading {
  readonly entities: readonly HeldEntity[];
  readonly links: readonly HeldLink[];
  /** Warnings, remarks, rejects and refusals, in sentences. */
  readonly said: readonly string[];
  /** True where nothing was imported. */
  readonly isRefused: boolean;
  /** Asks the store; its first row's values, or the refusal. */
  /** Labels of what a search finds. */
  readonly search: (text: string) => Promise<readonly string[]>;
  readonly ask: (cypher: string) => Promise<readonly (readonly unknown[])[] | string>;
}

/** Not inputs of a case: its description, its mapping, and what earlier trials left. */
const beside =
  /^(?:case\.md|.*\.ya?ml|.*\.py|.*\.cypher|ids\.txt|mv\..*|out\.(?!(?:links|entities)\.csv).*)$/u;

/** Runs one case through a Clew of its own and hands what it holds to `look`. */
export async function readCase<T>(
  folder: string,
  look: (reading: CaseReading) => Promise<T>,
): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), "clew-case-"));
  const test = await openTest({
    data: join(place, "data"),
    host: "127.0.0.1",
    port: 0,
    log: "silent",
  });
  try {
    return await look(await readingOf(test, folder, place));
  } finally {
    await test.clew.close();
    rmSync(place, { recursive: true, force: true });
  }
}

async function readingOf(test: TestClew, folder: string, place: string): Promise<CaseReading> {
  const said: string[] = [];
  const inputs = readdirSync(folder).filter((name) => !beside.test(name));
  const runs = existsSync(join(folder, "m.yaml"))
    ? [() => byMapping(test, folder, place)]
    : inputs.map((name) => () => dropped(test, join(folder, name), said));
  let done = 0;
  for (const run of runs) {
    const state = await run().catch((error: unknown) => {
      said.push(error instanceof Error ? error.message : String(error));
      return undefined;
    });
    if (state === undefined) continue;
    done += state.state === "done" ? 1 : 0;
    said.push(...(await saidBy(test, state)));
  }
  return {
    ...(await heldIn(test)),
    said,
    isRefused: done === 0,
    search: (text) => foundIn(test, text),
    ask: (cypher) => asked(test, cypher),
  };
}

function byMapping(test: TestClew, folder: string, place: string): Promise<ImportState> {
  const copied = join(place, basename(folder));
  cpSync(folder, copied, { recursive: true });
  const mapping = parseMapping(
    readFileSync(join(copied, "m.yaml"), "utf8"),
    "m.yaml",
    test.clew.ontology,
  );
  return test.desk.run({ mapping, folder: copied, mappingName: "m.yaml" });
}

/** A file without a mapping: it is sent, looked at and imported as Clew proposes. */
async function dropped(
  test: TestClew,
  path: string,
  said: string[],
): Promise<ImportState | undefined> {
  const name = basename(path);
  const { upload } = await receiveAll(
    { data: test.clew.data },
    name,
    (async function* () {
      yield readFileSync(path);
    })(),
  );
  const { inspectFiles } = await test.ask(
    `
      query ($uploads: [ID!]!) {
        inspectFiles(uploads: $uploads) {
          mapping
          errors { message }
          files { remarks { text } }
        }
      }
    `,
    { uploads: [upload] },
  );
  for (const { message } of inspectFiles.errors) said.push(`${name}: ${message}`);
  for (const { remarks } of inspectFiles.files)
    for (const { text } of remarks) said.push(`${name}: ${text}`);
  if (inspectFiles.errors.length > 0) return undefined;
  const mapping = parseMapping(inspectFiles.mapping, "mapping", test.clew.ontology);
  return test.desk.run({
    mapping,
    folder: path.slice(0, -name.length - 1),
    mappingName: "mapping",
  });
}

async function saidBy(test: TestClew, state: ImportState): Promise<readonly string[]> {
  const rejects = await readRejects(rejectsPath(test.clew.data, state.id), 100);
  return [
    ...state.warnings.map(({ text }) => text),
    ...rejects.map(({ position, column, reason }) => `${position} ${column ?? ""}: ${reason.text}`),
    ...(state.problem === undefined ? [] : [state.problem.text]),
  ];
}

async function heldIn(test: TestClew): Promise<Pick<CaseReading, "entities" | "links">> {
  const entities = await pagesOf(
    test,
    "MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind, e.label AS label, e.marks AS marks," +
      " properties(e) AS properties ORDER BY id",
  );
  const links = await pagesOf(
    test,
    "MATCH (a:Entity)-[l]->(b:Entity) RETURN type(l) AS kind, a.id AS source, b.id AS " +
      "target, properties(l) AS properties ORDER BY source, target",
  );
  return {
    entities: entities.map(([id, kind, label, marks, properties]) => ({
      id,
      kind,
      label,
      marks: marks ?? [],
      properties,
    })),
    links: links.map(([kind, source, target, properties]) => ({
      kind,
      source,
      target,
      properties,
    })),
  };
}

const page = 500;
const mostPages = 100;

/** All rows of a query, page by page: an answer has only so many. */
async function pagesOf(test: TestClew, text: string): Promise<readonly any[][]> {
  const rows: any[][] = [];
  for (let at = 0; at < mostPages; at += 1) {
    const next = await rowsOf(test, `${text} SKIP ${at * page} LIMIT ${page}`);
    rows.push(...next);
    if (next.length < page) break;
  }
  return rows;
}

async function foundIn(test: TestClew, text: string): Promise<readonly string[]> {
  const { search } = await test.ask(
    "query ($text: String!) { search(text: $text) { edges { node { label } } } }",
    { text },
  );
  return search.edges.map(({ node }: { readonly node: { readonly label: string } }) => node.label);
}

async function rowsOf(test: TestClew, text: string): Promise<readonly any[][]> {
  const { runCypher } = await test.ask(
    "query ($text: String!) { runCypher(text: $text) { rows } }",
    { text },
  );
  return runCypher.rows;
}

async function asked(
  test: TestClew,
  cypher: string,
): Promise<readonly (readonly unknown[])[] | string> {
  return rowsOf(test, cypher).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
}

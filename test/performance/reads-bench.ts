import { graphql } from "../../server/node_modules/graphql/index.js";
import { contextFor } from "../../server/src/http/request-context.ts";
import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { openClew, type OpenClew } from "../../server/src/open.ts";
import { schemaFor } from "../../server/src/schema.ts";
import { fillingOf, fillStore, type Filling } from "./fill-store.ts";
import { median, seconds, table, type Row } from "./printed-tables.ts";
import { freshStore, type EngineName } from "./fresh-stores.ts";
import { openPlain, type PlainEngine } from "./plain-engine.ts";
import { questionsOf } from "./reads-questions.ts";
import { generator } from "./synthetic.ts";
import { watching } from "./watching.ts";
import { openKept } from "../../server/src/shared/kept.ts";

const asked = 7;

/**
 * Questions to the API (each asked once before, so that all find it warm), the same texts sent to the engine alone,
 * and the plain text that a user would write, in turns, on a store of some size.
 */
export async function benchReads(
  engines: readonly EngineName[],
  entities: number,
  runs: number,
): Promise<void> {
  const filling = fillingOf(entities);
  const found: Row[] = [];
  for (const engine of engines) {
    const store = await freshStore(engine);
    const clew = await openClew(store.settings, { info: () => undefined, error: () => undefined });
    try {
      const begun = performance.now();
      const held = await fillStore(clew, filling);
      console.error(
        `${engine}: ${held.entities} entities and ${held.links} links written in ` +
          `${seconds(performance.now() - begun)} s`,
      );
      const plain = openPlain(store.settings);
      found.push(...(await measured({ clew, engine, plain, filling }, runs)));
      await plain.close();
    } finally {
      await clew.close();
      await store.drop();
    }
  }
  console.log(
    `\n## Questions at ${entities} entities and about ${entities * 4} links (a hub of ` +
      `${filling.hub}), medians of ${runs * asked} questions, ms\n`,
  );
  table(
    [
      "engine",
      "question",
      "through the API",
      "same texts, engine alone",
      "a user's plain text",
      "ratio to it",
      "within 5 × or 5 ms",
      "within the same texts + 5 ms or 1.5 ×",
    ],
    found,
  );
}

interface Sides {
  readonly clew: OpenClew;
  readonly engine: EngineName;
  readonly plain: PlainEngine;
  readonly filling: Filling;
}

async function measured(
  { clew, engine, plain, filling }: Sides,
  runs: number,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const watch = watching(clew.graph);
  const watched = { ...clew, kept: openKept(), graph: watch.graph };
  const desk = openDesk(watched, () => new Date().toISOString(), settlerOf(watched).settle);
  const schema = schemaFor(clew.ontology);
  const ask = async (source: string, variableValues: Readonly<Record<string, unknown>>) => {
    const answer = await graphql({
      schema,
      source,
      variableValues,
      contextValue: await contextFor(watched, desk),
    });
    if (answer.errors !== undefined) throw answer.errors[0];
    return JSON.stringify(answer.data);
  };
  for (const { name, document, variables, ...user } of questionsOf(filling)) {
    const random = generator(11);
    const told: [number[], number[], number[]] = [[], [], []];
    for (let question = 0; question < asked * (runs + 1); question += 1) {
      const given = variables(random);
      watch.take();
      await ask(document, given);
      const again = watch.take();
      const sides = [
        () => ask(document, given),
        () => again(clew.graph),
        () => plain.send(user.plain, user.parameters(given)),
      ] as const;
      for (const turn of [0, 1, 2]) {
        const side = (turn + question) % 3;
        const took = await timed(sides[side] ?? sides[0]);
        if (question >= asked) told[side]?.push(took);
      }
    }
    rows.push(rowOf(engine, name, told.map(median)));
  }
  return rows;
}

function rowOf(engine: string, name: string, [ours = 0, bare = 0, plain = 0]: number[]): Row {
  const isSearch = name === "search";
  const within = isSearch ? ours <= 15 : ours <= Math.max(5, plain * 5);
  return [
    engine,
    name,
    ours.toFixed(1),
    bare.toFixed(1),
    plain.toFixed(1),
    (ours / plain).toFixed(1),
    `${within ? "yes" : "no"}${isSearch ? " (15 ms)" : ""}`,
    ours <= Math.max(bare + 5, bare * 1.5) ? "yes" : "no",
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

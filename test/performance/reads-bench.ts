import { graphql } from "../../server/node_modules/graphql/index.js";
import { contextFor } from "../../server/src/http/request-context.ts";
import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { openClew, type OpenClew } from "../../server/src/open.ts";
import { schemaFor } from "../../server/src/schema.ts";
import { fillingOf, fillStore, labelOf, type Filling } from "./fill-store.ts";
import { median, seconds, table, type Row } from "./printed-tables.ts";
import { freshStore, type EngineName } from "./fresh-stores.ts";
import { generator, hubNumber, phoneOf } from "./synthetic.ts";
import { watching } from "./watching.ts";
import { openKept } from "../../server/src/shared/kept.ts";

interface Question {
  readonly name: string;
  readonly document: string;
  /** Variables of the at-th asking; each asks of something else. */
  readonly variables: (random: () => number) => Readonly<Record<string, unknown>>;
}

const fields = "id ref kind label datasets firstSeen lastSeen degree df marks";
const around = `entities { ${fields} } links { id kind source target datasets firstSeen lastSeen } shown total totalIsExact byKind { kind shown total } chosenBy { text }`;
const asked = 7;

function questionsOf({ ads, phones, images }: Filling): readonly Question[] {
  const at = (random: () => number, count: number) => Math.floor(random() * count);
  const ad = (number: number) => `ad:bench-network/${number}`;
  const image = (number: number) =>
    `image:${(0x1000_0000_0000_0000n + BigInt(number) * 7_919n).toString(16)}`;
  return [
    {
      name: "look-up of a number",
      document: `query ($t: [String!]!) { lookUp(texts: $t) { outcome readAs total entities { ${fields} } searched { id title importedAt } } }`,
      variables: (random) => ({ t: [phoneOf(at(random, phones))] }),
    },
    {
      name: "entity",
      document: `query ($id: ID!) { entity(id: $id) { ${fields} properties { name value } } }`,
      variables: (random) => ({ id: ad(at(random, ads)) }),
    },
    {
      name: "search",
      document: `query ($t: String!) { search(text: $t) { total edges { node { ${fields} } } } }`,
      variables: (random) => ({ t: labelOf(ad(at(random, ads))) }),
    },
    {
      name: "one hop of 200",
      document: `query ($id: ID!) { neighbourhood(ids: [$id], limit: 200) { ${around} } }`,
      variables: (random) => ({ id: image(at(random, images)) }),
    },
    {
      name: "two hops of 500",
      document: `query ($id: ID!) { neighbourhood(ids: [$id], hops: 2, limit: 500) { ${around} } }`,
      variables: (random) => ({ id: ad(at(random, ads)) }),
    },
    {
      name: "hub: rarest 200",
      document: `query ($id: ID!) { neighbourhood(ids: [$id], limit: 200) { ${around} } }`,
      variables: () => ({ id: `phone:${hubNumber}` }),
    },
  ];
}

/** Questions to the API (each asked once before, so that both find it warm) beside the same texts sent to the engine alone, alternating, on a store of some size. */
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
        `${engine}: ${held.entities} entities and ${held.links} links written in ${seconds(performance.now() - begun)} s`,
      );
      found.push(...(await measured(clew, engine, filling, runs)));
    } finally {
      await clew.close();
      await store.drop();
    }
  }
  console.log(
    `\n## Questions at ${entities} entities and about ${entities * 4} links (a hub of ${filling.hub}), medians of ${runs} runs of ${asked} questions each, ms\n`,
  );
  table(
    [
      "engine",
      "question",
      "through the API",
      "same texts, engine alone",
      "difference",
      "ratio",
      "within + 5 ms or 1.5 ×",
    ],
    found,
  );
}

async function measured(
  clew: OpenClew,
  engine: EngineName,
  filling: Filling,
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
  for (const { name, document, variables } of questionsOf(filling)) {
    const random = generator(11);
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let run = -1; run < runs; run += 1) {
      const told: [number[], number[]] = [[], []];
      for (let question = 0; question < asked; question += 1) {
        const given = variables(random);
        watch.take();
        await ask(document, given);
        const again = watch.take();
        const sides = [() => ask(document, given), () => again(clew.graph)] as const;
        for (const side of question % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
          told[side].push(await timed(sides[side]));
      }
      if (run < 0) continue;
      ours.push(median(told[0]));
      bare.push(median(told[1]));
    }
    rows.push(rowOf(engine, name, median(ours), median(bare)));
  }
  return rows;
}

function rowOf(engine: string, name: string, ours: number, bare: number): Row {
  const within = ours <= Math.max(bare + 5, bare * 1.5);
  const hub = name.startsWith("hub") ? `; ${ours <= 200 ? "within" : "above"} 200 ms` : "";
  return [
    engine,
    name,
    ours.toFixed(1),
    bare.toFixed(1),
    (ours - bare).toFixed(1),
    (ours / bare).toFixed(2),
    `${within ? "yes" : "no"}${hub}`,
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

import { monitorEventLoopDelay } from "node:perf_hooks";
import { contextFor } from "../../../server/src/http/request-context.ts";
import { settlerOf } from "../../../server/src/modules/linking/derivation/index.ts";
import { openDesk } from "../../../server/src/modules/intake/imports/index.ts";
import { openClew } from "../../../server/src/open.ts";
import { schemaFor } from "../../../server/src/schema.ts";
import { graphql } from "../../../server/node_modules/graphql/index.js";
import { fillingOf, fillStore } from "../fill-store.ts";
import { seconds, table, type Row } from "../printed-tables.ts";
import { freshStore, type EngineName } from "../fresh-stores.ts";

const questions: readonly (readonly [name: string, document: string])[] = [
  [
    "groups, the network read first",
    "{ communities(scope: {}) { modularity network { entities links } communities(first: 1) { total } } }",
  ],
  [
    "groups again",
    "{ communities(scope: {}) { modularity network { entities links } communities(first: 1) { total } } }",
  ],
  [
    "groups by the links themselves",
    `
      {
        communities(scope: {shared: false}) {
          modularity
          network { entities links }
          communities(first: 1) { total }
        }
      }
    `,
  ],
  [
    "go-betweens",
    `
      {
        brokers(scope: {}) {
          exact
          network { entities links }
          brokers { entity { id } scores { betweenness } why { text } }
          onlyThreads { why { text } }
        }
      }
    `,
  ],
];

/**
 * Groups and go-betweens of a whole store through the API, and how long the thread that answers
 * requests is held up meanwhile.
 */
export async function benchScopes(engines: readonly EngineName[], entities: number): Promise<void> {
  const rows: Row[] = [];
  for (const engine of engines) {
    const store = await freshStore(engine);
    const clew = await openClew(store.settings, { info: () => undefined, error: () => undefined });
    try {
      await fillStore(clew, fillingOf(entities));
      const desk = openDesk(clew, () => new Date().toISOString(), settlerOf(clew).settle);
      const schema = schemaFor(clew.ontology);
      for (const [name, source] of questions) {
        const delay = monitorEventLoopDelay({ resolution: 5 });
        delay.enable();
        const begun = performance.now();
        const answer = await graphql({
          schema,
          source,
          contextValue: await contextFor(clew, desk),
        });
        const taken = performance.now() - begun;
        delay.disable();
        if (answer.errors !== undefined) throw answer.errors[0];
        const { network } = Object.values(JSON.parse(JSON.stringify(answer.data)))[0] as {
          network: { entities: number; links: number };
        };
        rows.push([
          engine,
          name,
          network.entities,
          network.links,
          seconds(taken),
          (delay.percentile(99) / 1e6).toFixed(0),
          (delay.max / 1e6).toFixed(0),
        ]);
      }
    } finally {
      await clew.close();
      await store.drop();
    }
  }
  console.log(
    `\n## Groups and go-betweens of a store of ${entities} entities and about ${entities * 4} links, one run\n`,
  );
  table(
    [
      "engine",
      "question",
      "entities measured",
      "links measured",
      "s",
      "delay of other requests, p99, ms (≤ 50)",
      "longest, ms",
    ],
    rows,
  );
}

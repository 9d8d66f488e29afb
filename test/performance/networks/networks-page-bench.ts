import { monitorEventLoopDelay } from "node:perf_hooks";
import { print } from "graphql";
import {
  ClustersDocument,
  ClusterTiesDocument,
  NetworkConnectorsDocument,
} from "../../../client/src/api/generated/graphql.ts";
import { contextFor } from "../../../server/src/http/request-context.ts";
import { openDesk } from "../../../server/src/modules/intake/imports/index.ts";
import { settlerOf } from "../../../server/src/modules/linking/derivation/index.ts";
import { openClew } from "../../../server/src/open.ts";
import { schemaFor } from "../../../server/src/schema.ts";
import { graphql } from "../../../server/node_modules/graphql/index.js";
import { fillingOf, fillStore } from "../fill-store.ts";
import { freshStore, type EngineName } from "../fresh-stores.ts";
import { seconds, table, type Row } from "../printed-tables.ts";

/** What the page asks when it is opened, and behind its tab of connectors. */
const questions = [
  ["networks, cold (≤ 5)", print(ClustersDocument), { scope: {}, minSize: 2, first: 50 }],
  ["networks, warm (≤ 1)", print(ClustersDocument), { scope: {}, minSize: 2, first: 50 }],
  ["networks, next 50", print(ClustersDocument), { scope: {}, minSize: 2, first: 100 }],
  ["who connects them, first", print(NetworkConnectorsDocument), { scope: {}, first: 20 }],
  ["who connects them, again (≤ 1)", print(NetworkConnectorsDocument), { scope: {}, first: 20 }],
  ["what holds one together, first", print(ClusterTiesDocument), { scope: {}, minSize: 2 }],
  ["what holds one together, again", print(ClusterTiesDocument), { scope: {}, minSize: 2 }],
] as const;

/** Opening the page of networks on a whole store, by the documents that the page sends. */
export async function benchNetworksPage(
  engines: readonly EngineName[],
  entities: number,
): Promise<void> {
  const rows: Row[] = [];
  for (const engine of engines) {
    const store = await freshStore(engine);
    const clew = await openClew(store.settings, { info: () => undefined, error: () => undefined });
    try {
      await fillStore(clew, fillingOf(entities));
      const desk = openDesk(clew, () => new Date().toISOString(), settlerOf(clew).settle);
      const schema = schemaFor(clew.ontology);
      for (const [name, source, variableValues] of questions) {
        const delay = monitorEventLoopDelay({ resolution: 5 });
        delay.enable();
        const begun = performance.now();
        const contextValue = await contextFor(clew, desk);
        const answer = await graphql({ schema, source, contextValue, variableValues });
        const bytes = JSON.stringify(answer.data).length;
        const taken = performance.now() - begun;
        delay.disable();
        if (answer.errors !== undefined) throw answer.errors[0];
        const kept = (delay.percentile(99) / 1e6).toFixed(0);
        rows.push([engine, name, seconds(taken), Math.round(bytes / 1_000), kept]);
      }
    } finally {
      await clew.close();
      await store.drop();
    }
  }
  console.log(`\n## The page of networks on ${entities} entities, one run\n`);
  table(["engine", "what is asked", "s", "kB", "delay of other requests, p99, ms"], rows);
}

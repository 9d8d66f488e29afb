import { bringUpToDate } from "../../follow-up.ts";
import {
  ClusterMembershipDocument,
  ClustersDocument,
  type ClustersQuery,
} from "../../generated/cli-documents.ts";
import { sentence } from "../../sentences/index.ts";
import { ask } from "../ask.ts";
import { valuesOfProperty } from "../by-property.ts";
import type { Command, Given } from "../cli-command.ts";
import type { Io } from "../io.ts";
import { isMembershipAsked, membershipOptions, tellMembership } from "../membership.ts";
import { scopeGiven } from "../scope-given.ts";
import { connectorLine, possibleLine } from "../connector-lines.ts";
import { printable, tellAll } from "../show.ts";

type Cluster = ClustersQuery["clusters"]["edges"][number]["node"];

const mostListed = 500;
const reasonsShown = 3;

/** clew clusters: things joined by what they share. */
export const clustersCommand: Command = {
  name: "clusters",
  usage:
    "clusters [--dataset D … | --ids FILE] [--limit 20] [--out F.csv] [--truth FILE.csv] [--by COLUMN] [--json]",
  help: "cli.clusters.help",
  options: {
    dataset: { type: "string", multiple: true },
    ids: { type: "string" },
    limit: { type: "string" },
    ...membershipOptions,
  },
  words: [0, 0],
  run: async (work, given, io) => {
    await work.desk.alone(() => bringUpToDate(work.clew, io.signal));
    const { shared: _shared, ...scope } = await scopeGiven(given, io);
    if (isMembershipAsked(given, true)) {
      const { clusterMembership } = await ask(work, ClusterMembershipDocument, { scope });
      await tellMembership(clusterMembership, given, io, (ids, property) =>
        valuesOfProperty(work.clew, ids, property),
      );
      return 0;
    }
    const first = Math.max(1, Math.min(mostListed, given.count("limit", 20)));
    tellList(await ask(work, ClustersDocument, { scope, first }), given, io);
    return 0;
  },
};

function tellList({ clusters: found, connectors }: ClustersQuery, given: Given, io: Io): void {
  const { edges, total, alone, threads, possible, caveats } = found;
  const clusters = edges.map(({ node }) => node);
  if (given.on("json")) {
    const listed = { ...connectors, edges: undefined, list: nodesOf(connectors) };
    const links = { ...possible, edges: undefined, list: nodesOf(possible) };
    return io.out(
      JSON.stringify({
        clusters,
        total,
        alone,
        connectors: listed,
        threads,
        possible: links,
        caveats,
      }),
    );
  }
  for (const cluster of clusters) for (const line of linesOf(cluster)) io.out(line);
  for (const connector of nodesOf(connectors)) io.out(connectorLine(connector));
  for (const link of nodesOf(possible)) io.out(possibleLine(link));
  tellAll(caveats, io);
  if (possible.total > 0) io.err(possible.definition.text);
  io.err(sentence("cli.clusters.shown", { shown: clusters.length, total, alone }).text);
}

function nodesOf<T>({ edges }: { readonly edges: readonly { readonly node: T }[] }): readonly T[] {
  return edges.map(({ node }) => node);
}

function linesOf({ id, size, reasons, cuts }: Cluster): readonly string[] {
  const joined = reasons
    .slice(0, reasonsShown)
    .map(({ identifier, things }) => printable(`${identifier.id} (${things})`));
  return [
    `${id}\t${sentence("cli.items", { count: size }).text}\t${joined.join(", ")}`,
    ...cuts.map(
      ({ identifier, question }) => `\t${printable(`${identifier.id}: ${question.text}`)}`,
    ),
  ];
}

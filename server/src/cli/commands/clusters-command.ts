import { bringUpToDate } from "../../follow-up.ts";
import {
  ClusterChangesDocument,
  ClusterMembershipDocument,
  ClustersDocument,
  type ClusterChangesQuery,
  type ClustersQuery,
} from "../../generated/cli-documents.ts";
import { InvalidInput } from "../../shared/errors.ts";
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
    "clusters [--dataset D … | --ids FILE] [--limit 20] [--since DAY] [--out F.csv] " +
    "[--truth FILE.csv] [--by COLUMN] [--json]",
  help: "cli.clusters.help",
  options: {
    dataset: { type: "string", multiple: true },
    ids: { type: "string" },
    limit: { type: "string" },
    since: { type: "string" },
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
    const since = given.text("since");
    if (since !== undefined) {
      const at = momentOf(since);
      const changes = await ask(work, ClusterChangesDocument, { scope, first, at });
      tellChanges(changes.clusters.edges, given, io);
      return 0;
    }
    tellList(await ask(work, ClustersDocument, { scope, first }), given, io);
    return 0;
  },
};

/** The beginning of a day, UTC. Throws InvalidInput where it is none. */
function momentOf(day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(time)) throw new InvalidInput("cli.clusters.day", { day: day.slice(0, 40) });
  return new Date(time).toISOString();
}

type Changed = ClusterChangesQuery["clusters"]["edges"];

function tellChanges(edges: Changed, given: Given, io: Io): void {
  const changes = edges.map(({ node }) => node);
  if (given.on("json")) return io.out(JSON.stringify({ changes }));
  for (const { id, ref, size, changedSince } of changes) {
    const { isNew, cameTotal, leftTotal, gone, joined, split } = changedSince;
    const counts = { came: cameTotal, left: leftTotal, gone };
    const ways = { joined: joined.length, split: split.length };
    const words = sentence(isNew ? "cli.clusters.is-new" : "cli.clusters.changed", {
      ...counts,
      ...ways,
    });
    io.out(`${id}\t${ref}\t${sentence("cli.items", { count: size }).text}\t${words.text}`);
  }
}

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

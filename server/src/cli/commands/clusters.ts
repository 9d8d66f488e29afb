import { bringUpToDate } from "../../follow-up.ts";
import { ask } from "../ask.ts";
import { valuesOfProperty } from "../by-property.ts";
import type { Command, Given } from "../command.ts";
import type { Io } from "../io.ts";
import {
  isMembershipAsked,
  membershipOptions,
  printMembership,
  type Member,
} from "../membership.ts";
import { scopeGiven } from "../scope-given.ts";
import { isMap, printable } from "../show.ts";

const membership =
  "query ($scope: ScopeInput!) { clusterMembership(scope: $scope) { id key cluster } }";
const list = `query ($scope: ScopeInput!, $first: Int!) { clusters(scope: $scope, first: $first) {
  total alone caveats threads { entity { id } sizes question } edges { node { id size firstSeen lastSeen parted places { things place { label } } reasons { things df identifier { id } } cuts { sides identifier { id } question } members(first: 500) { edges { node { id } } } } } } }`;

/** clew clusters: things that hang together by what they share. */
export const clustersCommand: Command = {
  name: "clusters",
  usage:
    "clusters [--dataset D … | --ids FILE] [--limit 20] [--out F.csv] [--truth FILE.csv] [--by COLUMN] [--json]",
  help: "Finds clusters: things joined by what they share, what is common to many left out. --out writes id,key,cluster for every thing, cluster empty where it is alone. --truth takes a file with the columns key and cluster and tells how far they agree, with 95 % intervals; --by the same by a column of it, or by a property of the things (language), so that a bias in errors is seen; without --truth it tells how the things fall into clusters by that property.",
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
    if (isMembershipAsked(given, true))
      await printMembership(
        (await ask(work, membership, { scope })) as readonly Member[],
        given,
        io,
        (ids, property) => valuesOfProperty(work.clew, ids, property),
      );
    else
      printList(
        await ask(work, list, {
          scope,
          first: Math.max(1, Math.min(500, given.count("limit", 20))),
        }),
        given,
        io,
      );
    return 0;
  },
};

function printList(found: unknown, given: Given, io: Io): void {
  if (!isMap(found) || !Array.isArray(found["edges"])) return;
  const clusters = found["edges"].flatMap((edge) =>
    isMap(edge) && isMap(edge["node"]) ? [edge["node"]] : [],
  );
  if (given.on("json"))
    return io.out(
      JSON.stringify({
        clusters,
        total: found["total"],
        alone: found["alone"],
        threads: found["threads"],
        caveats: found["caveats"],
      }),
    );
  for (const cluster of clusters) printCluster(cluster, io);
  for (const thread of textsIn(found["threads"], questionOn("entity")))
    io.out(`between clusters\t${printable(thread)}`);
  for (const caveat of Array.isArray(found["caveats"]) ? found["caveats"] : [])
    io.err(String(caveat));
  io.err(
    `${clusters.length} of ${String(found["total"])} clusters; ${String(found["alone"])} things are alone.`,
  );
}

function printCluster(cluster: Readonly<Record<string, unknown>>, io: Io): void {
  const reasons = textsIn(cluster["reasons"], (one) =>
    isMap(one["identifier"]) ? `${String(one["identifier"]["id"])} (${String(one["things"])})` : "",
  );
  const first = reasons.slice(0, 3).map(printable).join(", ");
  io.out(`${String(cluster["id"])}\t${String(cluster["size"])} things\t${first}`);
  for (const cut of textsIn(cluster["cuts"], questionOn("identifier")))
    io.out(`\t${printable(cut)}`);
}

/** What is asked of an entity, with its id; empty where there is none. */
function questionOn(field: string): (one: Readonly<Record<string, unknown>>) => string {
  return (one) => {
    const about = one[field];
    return isMap(about) ? `${String(about["id"])}: ${String(one["question"])}` : "";
  };
}

function textsIn(
  value: unknown,
  text: (one: Readonly<Record<string, unknown>>) => string,
): readonly string[] {
  return Array.isArray(value) ? value.filter(isMap).map(text) : [];
}

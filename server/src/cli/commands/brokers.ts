import {
  betweennessFor,
  removalsOf,
  scoreRow,
  scoresOf,
  type ScoreRow,
} from "../../modules/networks/brokers/index.ts";
import { openCrew } from "../../shared/crew.ts";
import { ask } from "../ask.ts";
import type { Command, Given } from "../command.ts";
import { edgeFile, printRejects } from "../edge-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { scopeGiven, scopeOptions } from "../scope-given.ts";
import { isMap, printable } from "../show.ts";

const document = `query ($scope: ScopeInput!, $limit: Int!) {
  brokers(scope: $scope, limit: $limit) {
    scores { id degree betweenness closeness constraint }
    removal { size ids fragmentation pieces }
    onlyThreads { entity { id } between sides { group size around { id } } why }
    exact caveats
  }
}`;

/** What --json prints; with a store `onlyThreads` and `caveats` besides. */
interface PrintedRanking {
  readonly brokers: readonly Pick<
    ScoreRow,
    "id" | "degree" | "betweenness" | "closeness" | "constraint"
  >[];
  readonly onlyThreads?: readonly {
    readonly entity: { readonly id: string };
    readonly why: string;
    readonly sides: readonly { readonly size: number; readonly around: { readonly id: string } }[];
  }[];
  readonly removal: readonly {
    readonly size: number;
    readonly ids: readonly string[];
    readonly fragmentation: number;
    readonly pieces: readonly number[];
  }[];
}

const caution =
  "It may be a victim's or a shared phone. Taking one out may strengthen a network (Duijn, Kashirin & Sloot 2014).";

/** clew brokers: who holds a network together. */
export const brokersCommand: Command = {
  name: "brokers",
  usage: "brokers [--dataset D … | --ids FILE | --network F.csv] [--links] [--limit 10] [--json]",
  help: "Ranks go-betweens and finds the sets of one, two and three without which a network falls apart most. --network takes an edge list source,target[,weight] and needs no store; --links takes the links themselves instead of what is shared.",
  options: { ...scopeOptions, network: { type: "string" }, limit: { type: "string" } },
  words: [0, 0],
  withoutStore: (given, io) =>
    given.text("network") === undefined
      ? undefined
      : ofNetwork(given.text("network") ?? "", given, io),
  run: async (work, given, io) => {
    const found = await ask(work, document, {
      scope: await scopeGiven(given, io),
      limit: Math.max(1, given.count("limit", 10)),
    });
    if (!isMap(found)) return 2;
    const { scores, caveats, exact, ...rest } = found;
    for (const caveat of Array.isArray(caveats) ? caveats : []) io.err(String(caveat));
    printRanking(
      { brokers: scores, ...rest, caveats } as unknown as PrintedRanking,
      exact === true,
      given,
      io,
    );
    return 0;
  },
};

async function ofNetwork(path: string, given: Given, io: Io): Promise<ExitCode> {
  const read = await edgeFile(path, io);
  printRejects(read, io);
  const crew = openCrew();
  try {
    const between = await betweennessFor(crew, read.network, io.signal);
    const scores = scoresOf(read.network);
    const idOf = (entity: number) => read.ids[entity] ?? "";
    const brokers = read.ids.map((_, entity) => {
      const { id, degree, betweenness, closeness, constraint } = scoreRow(
        { idOf },
        scores,
        between,
        entity,
      );
      return { id, degree, betweenness, closeness, constraint };
    });
    const removal = removalsOf(read.network, [1, 2, 3]).map(
      ({ members, after, pieces }, index) => ({
        size: index + 1,
        ids: members.map(idOf),
        fragmentation: after,
        pieces,
      }),
    );
    printRanking({ brokers, removal }, between.exact, given, io);
  } finally {
    await crew.close();
  }
  return read.rejects.length === 0 ? 0 : 1;
}

function printRanking(found: PrintedRanking, exact: boolean, given: Given, io: Io): void {
  if (given.on("json")) return io.out(JSON.stringify(found));
  const first = found.brokers
    .toSorted((a, b) => b.betweenness - a.betweenness)
    .slice(0, Math.max(1, given.count("limit", 10)));
  for (const { id, betweenness, degree } of first)
    io.out(
      `${printable(id)}\t${betweenness.toFixed(4)}${exact ? "" : " (estimated)"}\t${degree.toFixed(4)}`,
    );
  for (const { entity, why, sides } of found.onlyThreads?.slice(0, given.count("limit", 10)) ?? [])
    io.out(
      `Only thread: ${printable(entity.id)}. ${why} (${sides.map(({ size, around }) => `${size} around ${printable(around.id)}`).join("; ")})`,
    );
  for (const { size, ids, fragmentation, pieces } of found.removal)
    io.out(
      `Without the best ${size} (${ids.map(printable).join(", ")}): fragmentation ${fragmentation.toFixed(3)}, pieces of ${pieces.slice(0, 10).join(", ")}${pieces.length > 10 ? ", …" : ""}`,
    );
  io.err(caution);
}

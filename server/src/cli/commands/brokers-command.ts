import { BrokersDocument, type BrokersQuery } from "../../generated/cli-documents.ts";
import {
  betweennessFor,
  removalsOf,
  scoreRow,
  scoresOf,
  type ScoreRow,
} from "../../modules/networks/brokers/index.ts";
import { sentence } from "../../sentences/index.ts";
import { openCrew } from "../../shared/work/crew.ts";
import { ask } from "../ask.ts";
import type { Command, Given } from "../cli-command.ts";
import { connectorLine } from "../connector-lines.ts";
import { edgeFile, printRejects } from "../edge-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { scopeGiven, scopeOptions } from "../scope-given.ts";
import { printable, tellAll } from "../show.ts";

type Score = Pick<ScoreRow, "id" | "degree" | "betweenness" | "closeness" | "constraint">;

/** What connects different networks, first to last. */
interface Connectors extends Omit<BrokersQuery["connectors"], "edges"> {
  readonly list: readonly BrokersQuery["connectors"]["edges"][number]["node"][];
}

/** What --json prints; with a store `connectors`, `onlyThreads` and `caveats` besides. */
interface Ranked {
  readonly brokers: readonly Score[];
  readonly removal: BrokersQuery["brokers"]["removal"];
  readonly connectors?: Connectors;
  readonly onlyThreads?: BrokersQuery["brokers"]["onlyThreads"];
  readonly caveats?: BrokersQuery["brokers"]["caveats"];
}

/** clew brokers: who holds a network together. */
export const brokersCommand: Command = {
  name: "brokers",
  usage:
    "brokers [--dataset D … | --ids FILE | --network F.csv] [--links] [--all] [--limit 10] [--json]",
  help: "cli.brokers.help",
  options: {
    ...scopeOptions,
    network: { type: "string" },
    limit: { type: "string" },
    all: { type: "boolean" },
  },
  words: [0, 0],
  withoutStore: (given, io) =>
    given.text("network") === undefined
      ? undefined
      : ofNetwork(given.text("network") ?? "", given, io),
  run: async (work, given, io) => {
    const { brokers: found, connectors } = await ask(work, BrokersDocument, {
      scope: await scopeGiven(given, io),
      limit: limitOf(given),
      withKnown: given.on("all"),
    });
    const { scores, exact, ...rest } = found;
    tellAll([connectors.definition, ...found.caveats], io);
    const { edges, ...counts } = connectors;
    const list = edges.map(({ node }) => node);
    tell({ connectors: { ...counts, list }, brokers: scores, ...rest }, exact, given, io);
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
    const brokers = read.ids.map((_, entity): Score => {
      const row = scoreRow({ idOf }, scores, between, entity);
      const { id, degree, betweenness, closeness, constraint } = row;
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
    tell({ brokers, removal }, between.exact, given, io);
  } finally {
    await crew.close();
  }
  return read.rejects.length === 0 ? 0 : 1;
}

function limitOf(given: Given): number {
  return Math.max(1, given.count("limit", 10));
}

function tell(found: Ranked, exact: boolean, given: Given, io: Io): void {
  if (given.on("json")) return io.out(JSON.stringify(found));
  const limit = limitOf(given);
  const first = found.brokers.toSorted((a, b) => b.betweenness - a.betweenness).slice(0, limit);
  for (const connector of found.connectors?.list ?? []) io.out(connectorLine(connector));
  for (const score of first) io.out(scoreLine(score, exact));
  for (const tie of found.onlyThreads?.slice(0, limit) ?? []) io.out(tieLine(tie));
  for (const set of found.removal) io.out(removalLine(set));
  io.err(sentence("cli.brokers.caution").text);
}

function scoreLine({ id, betweenness, degree }: Score, exact: boolean): string {
  const estimated = exact ? "" : ` ${sentence("cli.brokers.estimated").text}`;
  return `${printable(id)}\t${betweenness.toFixed(4)}${estimated}\t${degree.toFixed(4)}`;
}

function tieLine({ entity, why, sides }: BrokersQuery["brokers"]["onlyThreads"][number]): string {
  const around = sides.map(
    (side) =>
      sentence("cli.brokers.side", { size: side.size, around: printable(side.around.id) }).text,
  );
  return sentence("cli.brokers.only-tie", {
    id: printable(entity.id),
    why: why.text,
    sides: around.join("; "),
  }).text;
}

function removalLine({
  size,
  ids,
  fragmentation,
  pieces,
}: BrokersQuery["brokers"]["removal"][number]): string {
  return sentence("cli.brokers.without", {
    size,
    ids: ids.map(printable).join(", "),
    fragmentation: fragmentation.toFixed(3),
    pieces: pieces.slice(0, 10).join(", ") + (pieces.length > 10 ? ", …" : ""),
  }).text;
}

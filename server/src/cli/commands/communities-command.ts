import { CommunitiesDocument } from "../../generated/cli-documents.ts";
import { leiden } from "../../modules/networks/communities/index.ts";
import { sentence } from "../../sentences/index.ts";
import { ask } from "../ask.ts";
import type { Command, Given } from "../cli-command.ts";
import { edgeFile, printRejects } from "../edge-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { scopeGiven, scopeOptions } from "../scope-given.ts";
import { printable, tellAll } from "../show.ts";

/** What --json prints. */
interface Partition {
  readonly communities: readonly { readonly id: number; readonly members: readonly string[] }[];
  readonly modularity: number;
  readonly algorithm: string;
  readonly seed: number;
}

/** clew communities: groups that are linked more within than between. */
export const communitiesCommand: Command = {
  name: "communities",
  usage:
    "communities [--dataset D … | --ids FILE | --network F.csv] [--links] [--resolution 1] [--seed 1] [--json]",
  help: "cli.communities.help",
  options: {
    ...scopeOptions,
    network: { type: "string" },
    resolution: { type: "string" },
    seed: { type: "string" },
  },
  words: [0, 0],
  withoutStore: (given, io) =>
    given.text("network") === undefined
      ? undefined
      : ofNetwork(given.text("network") ?? "", given, io),
  run: async (work, given, io) => {
    const scope = await scopeGiven(given, io);
    const { communities: found } = await ask(work, CommunitiesDocument, {
      scope,
      ...optionsOf(given),
    });
    const { partition, caveats, ...rest } = found;
    tellAll(caveats, io);
    tell({ communities: partition, ...rest }, given, io);
    return 0;
  },
};

async function ofNetwork(path: string, given: Given, io: Io): Promise<ExitCode> {
  const read = await edgeFile(path, io);
  printRejects(read, io);
  const options = optionsOf(given);
  const { membership, sizes, modularity } = leiden(read.network, options);
  const communities = Array.from(sizes, (_, group): { id: number; members: string[] } => ({
    id: group + 1,
    members: [],
  }));
  for (const [entity, group] of membership.entries())
    communities[group]?.members.push(read.ids[entity] ?? "");
  tell({ communities, modularity, algorithm: "leiden", seed: options.seed }, given, io);
  return read.rejects.length === 0 ? 0 : 1;
}

function optionsOf(given: Given): { readonly resolution: number; readonly seed: number } {
  const resolution = Number(given.text("resolution") ?? "1");
  return { resolution, seed: given.count("seed", 1) };
}

function tell(found: Partition, given: Given, io: Io): void {
  if (given.on("json")) return io.out(JSON.stringify(found));
  for (const { id, members } of found.communities)
    io.out(`${id}\t${members.length}\t${members.map(printable).join(", ")}`);
  const { communities, algorithm, seed } = found;
  const modularity = found.modularity.toFixed(4);
  const groups = communities.length;
  io.err(sentence("cli.communities.found", { groups, modularity, algorithm, seed }).text);
}

import type { Command } from "../command.ts";
import { brokersCommand } from "./brokers.ts";
import { clustersCommand } from "./clusters.ts";
import { communitiesCommand } from "./communities.ts";
import { doctorCommand } from "./doctor.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { neighbourhoodCommand } from "./neighbourhood.ts";
import { queryCommand } from "./query.ts";
import { removeCommand } from "./remove.ts";
import { rereadCommand } from "./reread.ts";
import { resolveCommand } from "./resolve.ts";
import { searchCommand } from "./search.ts";
import { wordingCommand } from "./wording.ts";

/** The commands that work on a store, in the order in which help names them. */
export const commands: readonly Command[] = [
  importCommand,
  removeCommand,
  rereadCommand,
  searchCommand,
  neighbourhoodCommand,
  resolveCommand,
  clustersCommand,
  communitiesCommand,
  brokersCommand,
  wordingCommand,
  queryCommand,
  exportCommand,
  doctorCommand,
];

import type { Command } from "../cli-command.ts";
import { addCommand } from "./add-command.ts";
import { backupCommand } from "./backup-command.ts";
import { brokersCommand } from "./brokers-command.ts";
import { caseCommand } from "./case-command.ts";
import { clustersCommand } from "./clusters-command.ts";
import { communitiesCommand } from "./communities-command.ts";
import { doctorCommand } from "./doctor-command.ts";
import { exportCommand } from "./export-command.ts";
import { importCommand } from "./import-command.ts";
import { inspectCommand } from "./inspect-command.ts";
import { neighbourhoodCommand } from "./neighbourhood-command.ts";
import { queryCommand } from "./query-command.ts";
import { packageCommand } from "./package-command.ts";
import { rebuildCommand } from "./rebuild-command.ts";
import { removeCommand } from "./remove-command.ts";
import { reportCommand } from "./report-command.ts";
import { rereadCommand } from "./reread-command.ts";
import { resolveCommand } from "./resolve-command.ts";
import { restoreCommand } from "./restore-command.ts";
import { screenCommand } from "./screen-command.ts";
import { searchCommand } from "./search-command.ts";
import { verifyCommand } from "./verify-command.ts";
import { wordingCommand } from "./wording-command.ts";

/** The commands that work on a store, in the order in which help names them. */
export const commands: readonly Command[] = [
  inspectCommand,
  importCommand,
  addCommand,
  removeCommand,
  rereadCommand,
  searchCommand,
  screenCommand,
  neighbourhoodCommand,
  resolveCommand,
  clustersCommand,
  communitiesCommand,
  brokersCommand,
  wordingCommand,
  queryCommand,
  caseCommand,
  exportCommand,
  reportCommand,
  packageCommand,
  verifyCommand,
  doctorCommand,
  backupCommand,
  restoreCommand,
  rebuildCommand,
];

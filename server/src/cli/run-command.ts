import { readGiven, type Workplace } from "./cli-command.ts";
import { commands } from "./commands/index.ts";
import type { ExitCode, Io } from "./io.ts";
import { sentenceOf } from "./sentence-of.ts";

/**
 * Runs a command by its words on a store. Expected refusals are one sentence on standard error and
 * exit code 2.
 */
export async function runCommand(
  work: Workplace,
  args: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const command = commands.find(({ name }) => name === args[0]);
  if (command === undefined) return 2;
  try {
    return await command.run(work, readGiven(command, args.slice(1)), {
      ...io,
      own: work.clew.data,
    });
  } catch (error) {
    io.err(sentenceOf(error));
    return 2;
  }
}

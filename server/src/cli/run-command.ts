import { GraphQLError } from "graphql";
import { OntologyError } from "../ontology/index.ts";
import { refusalOf } from "../shared/machine-refusal.ts";
import { readGiven, type Workplace } from "./cli-command.ts";
import { commands } from "./commands/index.ts";
import type { ExitCode, Io } from "./io.ts";
import { sentence } from "../sentences/index.ts";

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

/** What a person reads of an error. */
export function sentenceOf(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal !== undefined) return refusal.message;
  if (error instanceof OntologyError) return error.message;
  if (error instanceof GraphQLError) return error.message;
  const problem = error instanceof Error ? error.message : "unknown";
  return sentence("cli.failed", { problem }).text;
}

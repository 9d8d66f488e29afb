import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Clew, Log } from "../context.ts";
import type { ImportDesk } from "../modules/intake/imports/index.ts";
import { InvalidInput } from "../shared/errors.ts";
import type { Settings } from "../settings.ts";
import type { ExitCode, Io } from "./io.ts";
import { sentence, type Sentence, type SentenceKey } from "../sentences/index.ts";

/** A store that a command works on. */
export interface Workplace {
  readonly clew: Clew;
  readonly desk: ImportDesk;
  /** Aborted when the person stops a command that has the store to itself; none in a server. */
  readonly leave?: AbortSignal;
}

/** A data folder that a command has to itself, its store not opened. */
export interface Alone {
  readonly settings: Settings;
  readonly log: Log;
  /** Notes the embedded engine's process, so that it can be ended should this process die. */
  readonly noteChild: (pid: number | undefined) => void;
}

/** A command of the command line that works on the store. */
export interface Command {
  readonly name: string;
  /** Its form, as `import MAPPING.yaml [--dry-run]`. */
  readonly usage: string;
  /** What it does, a line or two. */
  readonly help: SentenceKey;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Least and most words behind its name. */
  readonly words: readonly [number, number];
  /** Does it where what was given needs no store; undefined where it needs one. */
  readonly withoutStore?: (given: Given, io: Io) => Promise<ExitCode> | undefined;
  /** Does it where nobody works on the data folder, without opening the store; absent: it is opened. */
  readonly apart?: (alone: Alone, given: Given, io: Io) => Promise<ExitCode> | undefined;
  readonly run: (work: Workplace, given: Given, io: Io) => Promise<ExitCode>;
}

/** What was given to a command. */
export interface Given {
  readonly words: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
  readonly on: (option: string) => boolean;
  /** A whole number. Throws InvalidInput where it is none. */
  readonly count: (option: string, fallback: number) => number;
}

/** Reads a command's words. Throws InvalidInput with a sentence where they do not fit. */
export function readGiven(
  command: Pick<Command, "options" | "words" | "usage">,
  args: readonly string[],
): Given {
  const { values, positionals } = parsed(command, args);
  const [least, most] = command.words;
  if (positionals.length < least || positionals.length > most)
    throw new InvalidInput("cli.usage", { usage: command.usage });
  const value = (option: string): unknown => values[option];
  const text = (option: string) => {
    const one = value(option);
    return typeof one === "string" ? one : undefined;
  };
  return {
    words: positionals,
    text,
    texts: (option) => {
      const many = value(option);
      return Array.isArray(many) ? many.map(String) : [];
    },
    on: (option) => value(option) === true,
    count: (option, fallback) => {
      const given = text(option);
      if (given === undefined) return fallback;
      if (!/^\d{1,9}$/u.test(given)) throw new InvalidInput("cli.whole-number", { option });
      return Number(given);
    },
  };
}

function parsed(
  command: Pick<Command, "options" | "usage">,
  args: readonly string[],
): { values: Readonly<Record<string, unknown>>; positionals: readonly string[] } {
  const options = {
    ...command.options,
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new InvalidInput("cli.mistake", { mistake: mistakeOf(error), usage: command.usage });
  }
}

/** What Node says of words that it cannot read, in our words. */
function mistakeOf(error: unknown): Sentence {
  const message = error instanceof Error ? error.message : "";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const option = /'(?:-\w, )?(--?[^' <=]+)/u.exec(message)?.[1]?.slice(0, 60) ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return sentence("cli.no-option", { option });
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return sentence("cli.unreadable");
  return message.includes("does not take")
    ? sentence("cli.no-value", { option })
    : sentence("cli.needs-value", { option });
}

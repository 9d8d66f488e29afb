import neo4j, { Neo4jError } from "neo4j-driver";
import { ClewError, EngineUnavailable, InvalidInput, TooLarge } from "../../shared/errors.ts";
import { patternOf } from "../../shared/pattern.ts";

const away = new Set<string>([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED, "N/A"]);
const tooMuch = patternOf(
  "u",
  String.raw`TransactionTimedOut|OutOfMemory|StackOverflow|`,
  String.raw`TransactionTerminated|LockClientStopped`,
);

/** True if the server did not answer. */
export function isAway(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    (away.has(error.code) || /connection|DatabaseUnavailable/iu.test(error.code))
  );
}

/** True if the same transaction may go through when tried again. */
export function isPassing(error: unknown): boolean {
  return error instanceof Neo4jError && (error.retriable || isAway(error));
}

/**
 * The error as the port promises it. Messages of the server may carry property values, so none
 * crosses.
 */
export function toPortError(error: unknown): Error {
  if (error instanceof ClewError || !(error instanceof Neo4jError))
    return error instanceof Error ? error : new Error(String(error));
  if (isAway(error)) return new EngineUnavailable();
  if (tooMuch.test(error.code)) return new TooLarge("engines.this-takes-longer-or");
  return new Error(`the graph store refused a statement (${error.code})`);
}

/** The error of a text that a person wrote; its syntax message is theirs to see. */
export function toUserError(error: unknown): Error {
  if (!(error instanceof Neo4jError)) return toPortError(error);
  if (isAway(error)) return new EngineUnavailable();
  if (tooMuch.test(error.code)) {
    return new TooLarge("engines.query-took-longer-or");
  }
  if (/AccessMode|Forbidden|ReadOnly/u.test(error.code))
    return new InvalidInput("engines.queries-only-read-here-2");
  if (!ofTheText.test(error.code)) return new TooLarge("engines.query-not-borne");
  return new InvalidInput("engines.said", { said: shortMessage(error.message) });
}

/** Codes that speak of the text itself. All others are the server's own trouble, and stay there. */
const ofTheText = patternOf(
  "u",
  String.raw`^Neo\.ClientError\.Statement\.`,
  String.raw`(?:SyntaxError|SemanticError|TypeError|ArgumentError|ArithmeticError|ParameterMissing|`,
  String.raw`EntityNotFound|InvalidArguments|NotSystemDatabaseError)$`,
);

/**
 * The first line of a message, without places in a text that nobody wrote, and without values:
 * what stands in quotes could be one.
 */
function shortMessage(message: string): string {
  const [line = ""] = message.split("\n");
  return line
    .replace(/\s*\(line \d+, column \d+.*$/u, "")
    .replaceAll("`", "")
    .replace(/\$?clew_\d+/gu, "a text")
    .replace(/'[^']*'|"[^"]*"/gu, "'…'")
    .replace(/\b(?:String|Long|Double|Boolean)\((?:[^()]|\([^()]*\))*\)/gu, "a value")
    .slice(0, 300);
}

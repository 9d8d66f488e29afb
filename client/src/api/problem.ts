import type { CombinedError } from "urql";
import { say } from "../wording/index.ts";

/** Codes of the public contract, and "UNKNOWN" for everything else. */
type ProblemCode =
  | "NOT_FOUND"
  | "INVALID_INPUT"
  | "NOT_PERMITTED"
  | "CONFLICT"
  | "TOO_LARGE"
  | "ENGINE_UNAVAILABLE"
  | "NETWORK"
  | "UNKNOWN";

/** What went wrong, in a sentence, and what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly advice: string;
}

const codes: readonly ProblemCode[] = [
  "NOT_FOUND",
  "INVALID_INPUT",
  "NOT_PERMITTED",
  "CONFLICT",
  "TOO_LARGE",
  "ENGINE_UNAVAILABLE",
];

export function problemOf(error: CombinedError | undefined): Problem {
  if (error?.networkError) return problemNamed("NETWORK");
  const first = error?.graphQLErrors[0];
  const stated: unknown = first?.extensions["code"];
  const code = codes.find((known) => known === stated) ?? "UNKNOWN";
  const known = problemNamed(code);
  return code === "UNKNOWN" || !first ? known : { ...known, message: first.message };
}

/** A code as a sentence and what to do. */
export const problemNamed = (code: ProblemCode): Problem => ({
  code,
  message: say(`problem.${code}.message`),
  advice: say(`problem.${code}.advice`),
});

/** A problem the page itself finds. */
export const problem = (message: string, advice = ""): Problem => ({
  code: "INVALID_INPUT",
  message,
  advice,
});

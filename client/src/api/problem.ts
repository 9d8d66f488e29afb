import type { CombinedError } from "urql";
import { problemWords } from "../wording/index.ts";

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
  if (error?.networkError)
    return {
      code: "NETWORK",
      message: problemWords.NETWORK.message,
      advice: problemWords.NETWORK.advice,
    };
  const first = error?.graphQLErrors[0];
  const stated: unknown = first?.extensions["code"];
  const code = codes.find((known) => known === stated) ?? "UNKNOWN";
  const words = problemWords[code];
  return {
    code,
    message: code === "UNKNOWN" || !first ? words.message : first.message,
    advice: words.advice,
  };
}

/** A problem the page itself finds. */
export const problem = (message: string, advice = ""): Problem => ({
  code: "INVALID_INPUT",
  message,
  advice,
});

import type { CypherText } from "./statements.ts";
import type { Parameters, Row } from "./values.ts";

/** Bounds of one statement. */
export interface Limits {
  /** Longest time, in milliseconds; past it the request gets TooLarge. */
  readonly milliseconds?: number;
}

/** Sends one statement inside a transaction. */
export type Run = (text: CypherText, parameters?: Parameters) => Promise<readonly Row[]>;

/** An entity found by its search terms. */
export interface Hit {
  readonly ref: string;
  /** BM25, unit-less; comparable within one answer only. */
  readonly score: number;
}

/** What a text written by a person gives. */
export interface UserAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** True if there were more rows. */
  readonly truncated: boolean;
}

/** Bounds of a text written by a person. */
export interface UserLimits {
  readonly milliseconds: number;
  readonly rows: number;
}

/**
 * The graph port: what every engine does. Answers are plain values.
 * Errors: EngineUnavailable within 3 s where the store does not answer, TooLarge past a limit.
 */
export interface Graph {
  readonly engine: "embedded" | "neo4j";
  /** Reads; tried again once or twice where the store hiccups. */
  readonly read: (
    text: CypherText,
    parameters?: Parameters,
    limits?: Limits,
  ) => Promise<readonly Row[]>;
  /**
   * Writes in one transaction: all of it is kept or nothing. The work may be run again after a
   * conflict, so it must have no effect of its own. What was written is read by every later read of
   * this process.
   */
  readonly write: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Entities by search terms, best first. */
  readonly fullText: (terms: string, limit: number) => Promise<readonly Hit[]>;
  /** A text written by a person: read only, limited. Throws InvalidInput with a sentence. */
  readonly readUserText: (
    text: string,
    parameters: Parameters,
    limits: UserLimits,
  ) => Promise<UserAnswer>;
  /** Creates constraints and indexes where they are missing. */
  readonly setUp: () => Promise<void>;
  /** Forces what was acknowledged to disk. */
  readonly flush: () => Promise<void>;
  /** Ends the engine. */
  readonly close: () => Promise<void>;
}

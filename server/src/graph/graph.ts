import type { CypherText } from "./statements.ts";
import type { Vetted } from "../cypher-wall/index.ts";
import type { Parameters, Row } from "./values.ts";

/** Bounds of one statement. */
export interface Limits {
  /** Longest time, in milliseconds; past it the request gets TooLarge. */
  readonly milliseconds?: number;
}

/**
 * Sends one statement inside a transaction. Those that are sent without waiting are done one after
 * the other, in the order in which they were sent.
 */
export type Run = (text: CypherText, parameters?: Parameters) => Promise<readonly Row[]>;

/** What a query written by a person gives. */
export interface UserAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** True if there were more rows. */
  readonly truncated: boolean;
}

/** Bounds of a query written by a person. */
export interface UserLimits {
  readonly milliseconds: number;
  readonly rows: number;
  /** Most bytes of all rows together, about. */
  readonly bytes: number;
  /** Ends it early. */
  readonly signal?: AbortSignal | undefined;
}

/** A query written by a person that the wall let through. */
export type UserQuery = Vetted;

/** What a query of a person could do to the world outside the store. */
export interface OutsideReach {
  /** Whether it could read a file. */
  readonly file: boolean;
  /** Whether it could send a request. */
  readonly network: boolean;
  /** Whether this was taken from the documentation of a hosted service. */
  readonly assumed: boolean;
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
  /**
   * Resolves with true when a write of this process next goes through, with false once the engine
   * is closed or the signal aborts.
   */
  readonly whenWritten: (signal: AbortSignal) => Promise<boolean>;
  /**
   * Goes up as each write begins and as it ends: what was read at a count holds as long as the count
   * does. Undefined where others may write to the store as well.
   */
  readonly writesSeen: () => number | undefined;
  /**
   * A query written by a person: read only, limited. Throws InvalidInput, TooLarge past a limit,
   * NotPermitted where the store would let it out.
   */
  readonly readUserQuery: (
    query: UserQuery,
    parameters: Parameters,
    limits: UserLimits,
  ) => Promise<UserAnswer>;
  /** What a query of a person could do outside the store. */
  readonly outside: () => Promise<OutsideReach>;
  /** Creates constraints and indexes where they are missing. */
  readonly setUp: () => Promise<void>;
  /** Forces what was acknowledged to disk. */
  readonly flush: () => Promise<void>;
  /**
   * Brings what the engine's log holds into its own file, so that it opens quickly after a kill.
   * What it costs hangs on the store.
   */
  readonly checkpoint: () => Promise<void>;
  /**
   * Takes out of the store's own files what was deleted from it. Neo4j has files of its own: it
   * uses their room again for what comes.
   */
  readonly scour: () => Promise<void>;
  /** Ends the engine. */
  readonly close: () => Promise<void>;
}

import {
  sentence,
  type Sentence,
  type SentenceKey,
  type SentenceValues,
} from "../sentences/index.ts";

/** The codes of `extensions.code`: public API. */
export type ErrorCode =
  | "NOT_FOUND"
  | "INVALID_INPUT"
  | "NOT_PERMITTED"
  | "CONFLICT"
  | "TOO_LARGE"
  | "ENGINE_UNAVAILABLE";

/**
 * An expected refusal. Its sentence is shown to people: it names what was asked for, never what
 * else exists.
 */
export abstract class ClewError extends Error {
  abstract readonly code: ErrorCode;
  readonly sentence: Sentence;

  constructor(key: SentenceKey, values?: SentenceValues, before = "") {
    const said = sentence(key, values);
    super(before + said.text);
    this.sentence = said;
  }
}

/** What may be asked for and not be held. */
export type Sought =
  | "entity"
  | "link"
  | "source row"
  | "source"
  | "import"
  | "upload"
  | "saved query"
  | "chart"
  | "case file";

/** Nothing of that name is held. */
export class NotFound extends ClewError {
  override readonly code = "NOT_FOUND";
  constructor(what: Sought) {
    super("shared.not-held", { what });
  }
}

/**
 * What was asked cannot be read; the sentence says what is allowed, behind the field's name where
 * there is one.
 */
export class InvalidInput extends ClewError {
  override readonly code = "INVALID_INPUT";
  /** The argument or input field that it is about; undefined where it is about all of them. */
  readonly field: string | undefined;

  constructor(key: SentenceKey, values?: SentenceValues, field?: string) {
    super(key, values, field === undefined ? "" : `${field}: `);
    this.field = field;
  }
}

/** It may not be done here; the sentence says what would allow it. */
export class NotPermitted extends ClewError {
  override readonly code = "NOT_PERMITTED";
}

/** Something else happened to the same thing first. */
export class Conflict extends ClewError {
  override readonly code = "CONFLICT";
}

/** The answer would pass a limit; the sentence names the limit and what to narrow. */
export class TooLarge extends ClewError {
  override readonly code = "TOO_LARGE";
}

/** The graph store does not answer. */
export class EngineUnavailable extends ClewError {
  override readonly code = "ENGINE_UNAVAILABLE";
  constructor(key: SentenceKey = "shared.store-away") {
    super(key);
  }
}

/** The disk has no room for what the graph store would write; nothing of it was written. */
export class StoreFull extends EngineUnavailable {
  constructor() {
    super("shared.disk-full");
  }
}

/** What was asked for is kept in the journal; the graph store cannot show it yet. */
export class WrittenUnshown extends EngineUnavailable {
  constructor() {
    super("shared.written-unshown");
  }
}

/** The search index is still being made: nothing can be called not held yet. */
export class SearchNotReady extends Conflict {
  constructor() {
    super("search.not-ready");
  }
}

/** Throws InvalidInput unless low ≤ value ≤ high. */
export function assertWithin(name: string, value: number, low: number, high: number): void {
  if (!Number.isFinite(value) || value < low || value > high)
    throw high === Number.MAX_SAFE_INTEGER
      ? new InvalidInput("shared.at-least", { low }, name)
      : new InvalidInput("shared.within", { low, high }, name);
}

/** Throws InvalidInput unless low ≤ length of list ≤ high. */
export function assertLength(
  name: string,
  { length }: { readonly length: number },
  low: number,
  high: number,
): void {
  if (length < low || length > high)
    throw new InvalidInput("shared.length", { low, high, length }, name);
}

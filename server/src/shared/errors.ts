/** The codes of `extensions.code`: public API. */
export type ErrorCode =
  | "NOT_FOUND"
  | "INVALID_INPUT"
  | "NOT_PERMITTED"
  | "CONFLICT"
  | "TOO_LARGE"
  | "ENGINE_UNAVAILABLE";

/**
 * An expected refusal. Its message is shown to people: it names what was asked for, never what else
 * exists.
 */
export abstract class ClewError extends Error {
  abstract readonly code: ErrorCode;
}

/** Nothing of that name is held. */
export class NotFound extends ClewError {
  override readonly code = "NOT_FOUND";
  constructor(
    what: "entity" | "link" | "source row" | "source" | "import" | "upload" | "saved query",
  ) {
    super(`No such ${what} is held here.`);
  }
}

/** What was asked cannot be read; the message says what is allowed, behind the field's name where there is one. */
export class InvalidInput extends ClewError {
  override readonly code = "INVALID_INPUT";
  /** What is allowed, without the field. */
  readonly sentence: string;
  /** The argument or input field that it is about; undefined where it is about all of them. */
  readonly field: string | undefined;

  constructor(sentence: string, field?: string) {
    super(field === undefined ? sentence : `${field}: ${sentence}`);
    this.sentence = sentence;
    this.field = field;
  }
}

/** Something else happened to the same thing first. */
export class Conflict extends ClewError {
  override readonly code = "CONFLICT";
}

/** The answer would pass a limit; the message names the limit and what to narrow. */
export class TooLarge extends ClewError {
  override readonly code = "TOO_LARGE";
}

/** The graph store does not answer. */
export class EngineUnavailable extends ClewError {
  override readonly code = "ENGINE_UNAVAILABLE";
  constructor() {
    super("The graph store does not answer. Nothing was lost; try again in a moment.");
  }
}

/** Throws InvalidInput unless low ≤ value ≤ high. */
export function assertWithin(name: string, value: number, low: number, high: number): void {
  if (!Number.isFinite(value) || value < low || value > high) {
    throw new InvalidInput(`${name} must be from ${low} to ${high}.`);
  }
}

/** Throws InvalidInput unless low ≤ length of list ≤ high. */
export function assertLength(
  name: string,
  list: { readonly length: number },
  low: number,
  high: number,
): void {
  if (list.length < low || list.length > high) {
    throw new InvalidInput(`${name} must hold ${low} to ${high} values; it holds ${list.length}.`);
  }
}

import type { SentenceKey, SentenceValues } from "../../sentences/index.ts";
import { Conflict, InvalidInput, NotPermitted, TooLarge, type ErrorCode } from "../errors.ts";

/** An expected refusal as it crosses to another thread. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly key: SentenceKey;
  readonly values: SentenceValues;
  readonly field: string | undefined;
}

/** How a thread answers. */
export type Answer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly refusal: Refusal | undefined; readonly message: string };

/** What a thread says: an item of a stream, a question, or its answer, which is the last. */
export type FromThread = { readonly item: unknown } | { readonly question: unknown } | Answer;

/** Work for a thread: the task of a file, by name. */
export interface Order {
  readonly module: string;
  readonly name: string;
  readonly input: unknown;
  readonly streamed: boolean;
}

/** What a thread is sent: its work, or the answer to what it sent last (none to an item). */
export type ToThread = Order | { readonly answer: unknown };

/** What a thread gave. Throws the refusal that crossed, or an error. */
export function outputOf(answer: Answer): unknown {
  if (answer.ok) return answer.output;
  if (answer.refusal === undefined) throw new Error(answer.message);
  const { code, key, values, field } = answer.refusal;
  if (code === "TOO_LARGE") throw new TooLarge(key, values);
  if (code === "CONFLICT") throw new Conflict(key, values);
  if (code === "NOT_PERMITTED") throw new NotPermitted(key, values);
  throw new InvalidInput(key, values, field);
}

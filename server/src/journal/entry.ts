import { sha256 } from "../shared/ids.ts";

/** What an entry of the journal keeps. */
export const entryTypes = [
  "import",
  "pictures",
  "ended",
  "undone",
  "note",
  "note-undone",
  "decision",
  "page",
  "removal",
  "answer",
  "taken-over",
] as const;
export type EntryType = (typeof entryTypes)[number];

/** A request that may come again: digests of its key and of what it asks for. */
export interface Stamp {
  readonly key: string;
  readonly request: string;
}

/** What was answered to a request with a key: names of what it made, never values. */
export interface KeptAnswer extends Stamp {
  readonly answer: unknown;
}

/** What stays of an entry for good. */
export interface Head {
  /** Its number in its segment, from 1. */
  readonly n: number;
  /** When it was written, ISO. */
  readonly at: string;
  readonly type: EntryType;
  /** What it is about: an import, a source row, a decision or a paper by its id, or a source. */
  readonly about: string;
  /** How many writes the store had counted by then. */
  readonly writes: number;
  /** SHA-256 of the body. */
  readonly body: string;
  /** SHA-256 of the head before; empty for the first. */
  readonly before: string;
  readonly kept?: KeptAnswer;
}

/** An entry of the journal. */
export interface Entry extends Head {
  /** The segment that it stands in. */
  readonly segment: string;
  /** What it keeps, as JSON; undefined where it was erased. */
  readonly content: unknown;
}

/** A line of a segment: its checksum, head and body with tabs between. */
export function lineOf(head: Head, body: string): string {
  const text = JSON.stringify(head);
  return `${sha256(text).slice(0, 16)}\t${text}\t${body}\n`;
}

/** The digest by which the next head names this one. */
export function digestOfHead(head: Head): string {
  return sha256(JSON.stringify(head));
}

/** A line as it was read; undefined where it is not as it was written. */
export interface Line {
  readonly head: Head;
  /** The body's JSON; empty where it was erased. */
  readonly body: string;
}

/** Reads a line without its end. */
export function readLine(line: string): Line | undefined {
  const [checksum, text, body, ...rest] = line.split("\t");
  if (text === undefined || body === undefined || rest.length > 0) return undefined;
  if (sha256(text).slice(0, 16) !== checksum) return undefined;
  const head = JSON.parse(text) as Head; // its checksum is right: it is as Clew wrote it
  return body === "" || sha256(body) === head.body ? { head, body } : undefined;
}

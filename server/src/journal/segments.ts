import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Conflict } from "../shared/errors.ts";
import { makeOwnFolder } from "../shared/own-folder.ts";
import { lineOf, type Entry, type Line } from "./entry.ts";
import { copyOf, readSegment, writeSegment } from "./segment.ts";

/** Entries of the journal that can be read no more. */
export interface Damage {
  readonly segment: string;
  /** Numbers of the entries. */
  readonly entries: readonly number[];
}

/** The segments in a folder, by name. */
export async function segmentsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return [...new Set(names.map((name) => /^(.+)\.(?:journal|copy)$/u.exec(name)?.[1] ?? ""))]
    .filter((name) => name !== "")
    .toSorted();
}

/** All entries that can be read in a folder, in the order in which the store was written to. */
export async function allEntries(folder: string): Promise<readonly Entry[]> {
  const segments: Entry[][] = [];
  for (const segment of await segmentsIn(folder)) {
    const { lines } = await readSegment(join(folder, `${segment}.journal`));
    segments.push(lines.flatMap((line) => (line === undefined ? [] : [entryOf(segment, line)])));
  }
  return merged(segments);
}

/** The entries of segments in one order; those of one segment stay in theirs, whatever its clock did. */
function merged(segments: readonly (readonly Entry[])[]): readonly Entry[] {
  const places = segments.map(() => 0);
  const all: Entry[] = [];
  for (;;) {
    const coming = segments.flatMap((entries, at) => entries[places[at] ?? 0] ?? []);
    const next = coming.toSorted(byWrites)[0];
    if (next === undefined) return all;
    all.push(next);
    const at = segments.findIndex((entries, one) => entries[places[one] ?? 0] === next);
    places[at] = (places[at] ?? 0) + 1;
  }
}

function byWrites(a: Entry, b: Entry): number {
  if (a.writes !== b.writes) return a.writes - b.writes;
  return `${a.at} ${a.segment}` < `${b.at} ${b.segment}` ? -1 : 1;
}

/** A line as an entry. */
export function entryOf(segment: string, { head, body }: Line): Entry {
  return {
    ...head,
    segment,
    // read when it is asked for: a journal has many entries, and most questions are about few
    get content(): unknown {
      return body === "" ? undefined : JSON.parse(body);
    },
  };
}

/** The lines of each segment in a folder, as one text. Throws Conflict where one is damaged. */
export async function segmentTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const segment of await segmentsIn(folder)) {
    const whole = await wholeSegment(join(folder, `${segment}.journal`));
    texts.set(segment, whole.map(({ head, body }) => lineOf(head, body)).join(""));
  }
  return texts;
}

/**
 * Puts a segment of one folder into another: the longer of the two stays, and a content that was
 * erased in either is gone. Throws Conflict where neither goes on from the other.
 */
export async function joinSegment(from: string, to: string, segment: string): Promise<void> {
  const name = `${segment}.journal`;
  makeOwnFolder(to);
  const added = await wholeSegment(join(from, name));
  // what is damaged here is what a backup is for
  const held = (await readSegment(join(to, name))).lines;
  const length = Math.max(added.length, held.length);
  const lines = Array.from({ length }, (_, at): Line => {
    const [own, other] = [held[at], added[at]];
    const line = own ?? other;
    if (line === undefined) throw new Conflict("journal.damaged", { folder: to });
    if (own !== undefined && other !== undefined && own.head.body !== other.head.body)
      throw new Conflict("journal.backup-of-another");
    return other?.body === "" ? other : line;
  });
  await writeSegment(join(to, name), lines);
}

/** The lines of a segment. Throws Conflict where one is damaged. */
export async function wholeSegment(path: string): Promise<readonly Line[]> {
  const { lines } = await readSegment(path);
  const whole = lines.filter((line) => line !== undefined);
  if (whole.length < lines.length) throw new Conflict("journal.damaged", { folder: dirname(path) });
  return whole;
}

/** The entries in a folder that can be read in neither copy. */
export async function damageIn(folder: string): Promise<readonly Damage[]> {
  const damaged: Damage[] = [];
  for (const segment of await segmentsIn(folder)) {
    const { lines } = await readSegment(join(folder, `${segment}.journal`));
    const entries = lines.flatMap((line, at) => (line === undefined ? [at + 1] : []));
    if (entries.length > 0) damaged.push({ segment, entries });
  }
  return damaged;
}

/** Changes whenever another server appended. */
export async function sizesOfOthers(folder: string, own: string): Promise<string> {
  const others = (await segmentsIn(folder)).filter((segment) => segment !== own);
  const sizes = others.map(async (segment) => {
    const path = join(folder, `${segment}.journal`);
    const { size } = await stat(path).catch(() => stat(copyOf(path)));
    return `${segment} ${size}`;
  });
  return (await Promise.all(sizes)).join("\n");
}

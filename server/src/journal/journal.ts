import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Conflict } from "../shared/errors.ts";
import { sha256 } from "../shared/ids.ts";
import { makeOwnFolder } from "../shared/own-folder.ts";
import { queue } from "../shared/work/queue.ts";
import {
  digestOfHead,
  lineOf,
  type Entry,
  type EntryType,
  type Head,
  type KeptAnswer,
  type Line,
  type Stamp,
} from "./entry.ts";
import { addLine, copyOf, readSegment, syncFolder, writeSegment } from "./segment.ts";

/** What is to be kept. */
export interface Draft {
  readonly type: EntryType;
  readonly about: string;
  /** What is kept, as plain JSON. */
  readonly content: unknown;
  /** How many writes the store has counted. */
  readonly writes: number;
  /** The answer to the request that it comes from, where that has a key. */
  readonly kept?: KeptAnswer | undefined;
}

/** Entries of the journal that can be read no more. */
export interface Damage {
  readonly segment: string;
  /** Numbers of the entries. */
  readonly entries: readonly number[];
}

/**
 * The journal: what is true, in the order in which it came. The graph and all else is made from it.
 * Each server appends to a segment of its own; a segment is two files with the same lines.
 */
export interface Journal {
  /** The name of this server's own segment. */
  readonly own: string;
  readonly folder: string;
  /** Requests with a key that are under way, by the digest of the key. */
  readonly underWay: Map<string, Promise<unknown>>;
  /** Keeps something; on the disk when it returns. */
  readonly append: (draft: Draft) => Promise<Entry>;
  /** The heads of this server's own segment. */
  readonly heads: () => readonly Head[];
  /** All entries of all segments, in the order in which the store was written to. */
  readonly entries: () => Promise<readonly Entry[]>;
  /** Takes the contents of entries out of this server's own segment; their heads stay. Gives how many. */
  readonly erase: (which: (entry: Entry) => boolean) => Promise<number>;
  /** What was answered to a request with a key; undefined where none was or it is long ago. */
  readonly answered: (key: string, now: string) => Promise<KeptAnswer | undefined>;
  /** What cannot be read. */
  readonly damage: () => Promise<readonly Damage[]>;
  /** Does something while nothing is appended or erased here. */
  readonly still: <T>(work: () => Promise<T>) => Promise<T>;
}

/** How long the answer to a request with a key is kept, in days. */
export const daysKept = 7;

/** Opens the journal in a folder, its own segment by the mark of a server's data folder. */
export async function openJournal(folder: string, mark: string): Promise<Journal> {
  makeOwnFolder(folder);
  const path = join(folder, `${mark}.journal`);
  const inTurn = queue();
  const heads: Head[] = await ownHeads(path, folder);
  let others = "";
  const answers = new Map<string, { readonly at: string; readonly kept: KeptAnswer }>();
  const learn = ({ at, kept }: Head) => kept !== undefined && answers.set(kept.key, { at, kept });
  heads.forEach(learn);
  const appended = async ({ content, ...draft }: Draft): Promise<Entry> => {
    const body = JSON.stringify(content);
    const last = heads.at(-1);
    const head: Head = {
      n: heads.length + 1,
      at: new Date().toISOString(),
      type: draft.type,
      about: draft.about,
      writes: draft.writes,
      body: sha256(body),
      before: last === undefined ? "" : digestOfHead(last),
      ...(draft.kept === undefined ? {} : { kept: draft.kept }),
    };
    await addLine(path, head, body);
    if (last === undefined) await syncFolder(folder);
    heads.push(head);
    learn(head);
    return { ...head, segment: mark, content };
  };
  return {
    own: mark,
    folder,
    underWay: new Map(),
    append: (draft) => inTurn(() => appended(draft)),
    heads: () => heads,
    entries: () => allEntries(folder),
    erase: (which) => inTurn(() => erased(path, mark, which)),
    answered: async (key, now) => {
      const sizes = await sizesOfOthers(folder, mark);
      if (sizes !== others) {
        for (const entry of await allEntries(folder)) if (entry.segment !== mark) learn(entry);
        others = sizes;
      }
      const held = answers.get(key);
      const age = held === undefined ? 0 : Date.parse(now) - Date.parse(held.at);
      return age > daysKept * 86_400_000 ? undefined : held?.kept;
    },
    damage: () => damageIn(folder),
    still: inTurn,
  };
}

/** The digests of a request with a key. */
export function stampOf(key: string, field: string, input: unknown): Stamp {
  return { key: sha256(key), request: sha256(JSON.stringify([field, input])) };
}

/** The mark of a data folder, made when it is first asked for: names its segment of the journal. */
export function markOf(data: string): string {
  const path = join(data, "mark");
  if (!existsSync(path)) {
    makeOwnFolder(data);
    writeFileSync(path, randomUUID(), { mode: 0o600 });
  }
  return readFileSync(path, "utf8").trim();
}

/** The heads of one's own segment, its two copies made even. Throws Conflict where it is damaged. */
async function ownHeads(path: string, folder: string): Promise<Head[]> {
  const { lines, isUneven } = await readSegment(path);
  const whole = lines.filter((line) => line !== undefined);
  if (whole.length < lines.length) throw new Conflict("journal.damaged", { folder });
  if (isUneven) await writeSegment(path, whole);
  return whole.map(({ head }) => head);
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

function entryOf(segment: string, { head, body }: Line): Entry {
  return { ...head, segment, content: body === "" ? undefined : (JSON.parse(body) as unknown) };
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

async function wholeSegment(path: string): Promise<readonly Line[]> {
  const { lines } = await readSegment(path);
  const whole = lines.filter((line) => line !== undefined);
  if (whole.length < lines.length) throw new Conflict("journal.damaged", { folder: dirname(path) });
  return whole;
}

async function erased(
  path: string,
  segment: string,
  which: (entry: Entry) => boolean,
): Promise<number> {
  const whole = await wholeSegment(path);
  const gone = new Set(whole.filter((line) => line.body !== "" && which(entryOf(segment, line))));
  if (gone.size > 0)
    await writeSegment(
      path,
      whole.map((line) => (gone.has(line) ? { ...line, body: "" } : line)),
    );
  return gone.size;
}

async function damageIn(folder: string): Promise<readonly Damage[]> {
  const damaged: Damage[] = [];
  for (const segment of await segmentsIn(folder)) {
    const { lines } = await readSegment(join(folder, `${segment}.journal`));
    const entries = lines.flatMap((line, at) => (line === undefined ? [at + 1] : []));
    if (entries.length > 0) damaged.push({ segment, entries });
  }
  return damaged;
}

/** Changes whenever another server appended. */
async function sizesOfOthers(folder: string, own: string): Promise<string> {
  const others = (await segmentsIn(folder)).filter((segment) => segment !== own);
  const sizes = others.map(async (segment) => {
    const path = join(folder, `${segment}.journal`);
    const { size } = await stat(path).catch(() => stat(copyOf(path)));
    return `${segment} ${size}`;
  });
  return (await Promise.all(sizes)).join("\n");
}

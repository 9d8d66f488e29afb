import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Conflict } from "../shared/errors.ts";
import { sha256 } from "../shared/ids.ts";
import { makeOwnFolder } from "../shared/own-folder.ts";
import { queue } from "../shared/work/queue.ts";
import {
  digestOfHead,
  type Entry,
  type EntryType,
  type Head,
  type KeptAnswer,
  type Stamp,
} from "./entry.ts";
import { keptAnswers } from "./kept-answers.ts";
import { addLine, readSegment, syncFolder, writeSegment } from "./segment.ts";
import { allEntries, damageIn, entryOf, wholeSegment, type Damage } from "./segments.ts";

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

/** Opens the journal in a folder, its own segment by the mark of a server's data folder. */
export async function openJournal(folder: string, mark: string): Promise<Journal> {
  makeOwnFolder(folder);
  const path = join(folder, `${mark}.journal`);
  const inTurn = queue();
  const heads: Head[] = await ownHeads(path, folder);
  const answers = keptAnswers(folder, mark);
  heads.forEach(answers.learn);
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
    answers.learn(head);
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
    answered: answers.answered,
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

/** A file as a folder lists it. */
export interface ListedFile {
  readonly name: string;
  readonly size: number;
  readonly changedAt: number;
}

/** What became of a file: it is not complete yet or waits for its turn, it is held, it could not be taken. */
export type Outcome = "waiting" | "held" | "failed";

/** What is known of a file of a watched folder. Times are in milliseconds. */
export interface KnownFile extends ListedFile {
  /** Since when it has been as it is. */
  readonly since: number;
  readonly outcome: Outcome;
}

/** So long size and time of a file stay as they are before it counts as complete. */
export const steady = 5_000;

/** Endings of names under which programs write what is not complete yet. */
const unfinished = /(?:^\.|~$|\.(?:part|partial|tmp|temp|filepart|crdownload|download|swp)$)/iu;

/** Whether a file may be taken by its name: not hidden, and not one that is still being written. */
export function mayBeTaken(name: string): boolean {
  return !unfinished.test(name);
}

/**
 * What is known of a folder's files once it is listed again: what is new or has changed waits anew,
 * and what is gone is forgotten.
 */
export function known(
  before: ReadonlyMap<string, KnownFile>,
  listed: readonly ListedFile[],
  now: number,
): ReadonlyMap<string, KnownFile> {
  const files = listed.map((file): readonly [string, KnownFile] => {
    const held = before.get(file.name);
    const isSame = held?.size === file.size && held.changedAt === file.changedAt;
    return [file.name, isSame ? held : { ...file, since: now, outcome: "waiting" }];
  });
  return new Map(files);
}

/** The files that are complete and wait, the one that was changed first before all others. */
export function ready(files: ReadonlyMap<string, KnownFile>, now: number): readonly KnownFile[] {
  return [...files.values()]
    .filter(
      ({ outcome, since, size }) => outcome === "waiting" && size > 0 && now - since >= steady,
    )
    .toSorted((a, b) => a.changedAt - b.changedAt || (a.name < b.name ? -1 : 1));
}

/** All files wait anew, as where the source was read as a whole since. */
export function anew(files: ReadonlyMap<string, KnownFile>): ReadonlyMap<string, KnownFile> {
  return new Map([...files].map(([name, file]) => [name, { ...file, outcome: "waiting" }]));
}

import { open, readFile, rename, rm, truncate } from "node:fs/promises";
import { dirname } from "node:path";
import { digestOfHead, lineOf, readLine, type Head, type Line } from "./entry.ts";

/** A segment as it lies on the disk. */
export interface SegmentRead {
  /** Its lines in order; undefined where neither copy of one can be read. */
  readonly lines: readonly (Line | undefined)[];
  /** True where the two copies differ, or end in half a line. */
  readonly isUneven: boolean;
}

/** The second copy of a segment, from which damaged lines are mended. */
export function copyOf(path: string): string {
  return path.replace(/\.journal$/u, ".copy");
}

/**
 * Reads a segment: each line from whichever of its two copies has it whole. Half a line at the end
 * was never acknowledged and is left out.
 */
export async function readSegment(path: string): Promise<SegmentRead> {
  const [first, second] = await Promise.all([textOf(path), textOf(copyOf(path))]);
  const [own, other] = [wholeLines(first), wholeLines(second)];
  const lines: (Line | undefined)[] = [];
  for (let at = 0; at < Math.max(own.length, other.length); at += 1) {
    const line = readLine(own[at] ?? "");
    // a body that was taken out of one copy is gone
    const again = line === undefined || line.body !== "" ? readLine(other[at] ?? "") : undefined;
    lines.push(again?.body === "" ? again : (line ?? again));
  }
  return { lines: chained(lines), isUneven: first !== second || !/(?:^|\n)$/u.test(first) };
}

/** Adds a line to both copies of a segment, or to neither; on the disk when it returns. */
export async function addLine(path: string, head: Head, body: string): Promise<void> {
  const line = lineOf(head, body);
  const size = await addTo(path, line);
  try {
    await addTo(copyOf(path), line);
  } catch (error) {
    await truncate(path, size);
    throw error;
  }
}

/** Writes both copies of a segment anew. */
export async function writeSegment(path: string, lines: readonly Line[]): Promise<void> {
  const text = lines.map(({ head, body }) => lineOf(head, body)).join("");
  for (const copy of [path, copyOf(path)]) await replace(copy, text);
}

/** A line whose head does not follow from the one before was put there by somebody else. */
function chained(lines: readonly (Line | undefined)[]): readonly (Line | undefined)[] {
  let before: string | undefined = "";
  return lines.map((line, at) => {
    const fits =
      line !== undefined &&
      line.head.n === at + 1 &&
      (before === undefined || line.head.before === before);
    before = fits ? digestOfHead(line.head) : undefined;
    return fits ? line : undefined;
  });
}

function wholeLines(text: string): readonly string[] {
  return text.split("\n").slice(0, -1);
}

async function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  });
}

/**
 * Adds a text to a file, or leaves it as it was: half a line would spoil the next. Gives the size
 * before.
 */
async function addTo(path: string, text: string): Promise<number> {
  const file = await open(path, "a", 0o600);
  const { size } = await file.stat();
  try {
    await file.writeFile(text);
    await file.datasync();
    return size;
  } catch (error) {
    await file.truncate(size).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(draft, path);
  await syncFolder(dirname(path));
}

/** Forces to disk what a folder holds: new names and those that went. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  await folder.sync().finally(() => folder.close());
}

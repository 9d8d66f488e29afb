import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { unpackTask } from "./packs.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import { InvalidInput } from "../../../shared/errors.ts";

/** Files as a command was given them, folders and packs opened. */
interface Opened {
  readonly paths: readonly string[];
  /** What was left out of packs, and that their files lie in none of the folders named. */
  readonly left: readonly Sentence[];
}

const mostFiles = 5_000;

/**
 * Opens folders and packs (zip) for as long as `work` takes: it is given the paths of their files.
 * Hidden files are left out. Throws InvalidInput for more than 5,000 files.
 */
export async function withPackedFiles<T>(
  given: readonly string[],
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const uploads = await mkdtemp(join(tmpdir(), "clew-inspect-"));
  try {
    const paths: string[] = [];
    const left: Sentence[] = [];
    for (const path of (await Promise.all(given.map(filesBelow))).flat()) {
      const pack = await unpackTask.run({ path, name: basename(path), uploads });
      if (pack === undefined) paths.push(path);
      else {
        paths.push(...pack.members.map(({ upload, name }) => join(uploads, upload, name)));
        left.push(...pack.left, sentence("cli.inspect.packed", { name: basename(path) }));
      }
    }
    return await work({ paths, left });
  } finally {
    await rm(uploads, { recursive: true, force: true });
  }
}

async function filesBelow(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(
      (entry) =>
        entry.isFile() && !join(entry.parentPath, entry.name).slice(path.length).includes("/."),
    )
    .map((entry) => join(entry.parentPath, entry.name));
  if (files.length > mostFiles) throw new InvalidInput("files.pack-too-many", { mostFiles });
  return files.toSorted();
}

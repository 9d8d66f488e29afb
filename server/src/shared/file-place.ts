import { realpathSync } from "node:fs";
import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { InvalidInput } from "./errors.ts";

/** Where a file is, or would be. */
export interface Place {
  /** Absolute, with every link followed. */
  readonly path: string;
  readonly exists: boolean;
}

const controls = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/u;
const longest = 4_096;
/** What the file system says of a path at which nothing is. */
const absent = new Set<unknown>(["ENOENT", "ENOTDIR"]);

/**
 * The place of a name below a folder. Throws InvalidInput where the name is empty, too long, holds
 * NUL, a line end or another control character, or where it leads out of the folder: by itself, or
 * by a link. Every path that comes from a mapping, a table, an upload or an address goes through
 * here.
 */
export async function placeWithin(folder: string, name: string): Promise<Place> {
  assertReadable(name);
  const asked = resolve(folder, name);
  if (!isWithin(resolve(folder), asked)) throw new InvalidInput("shared.path-outside");
  const root = await realpath(folder);
  const place = await placeOf(asked);
  if (!isWithin(root, place.path)) throw new InvalidInput("shared.path-outside");
  return place;
}

/**
 * The place of a path that a person gave to a command, from the folder they stand in. It may lie
 * anywhere but among Clew's `own` files, where those are named. Throws InvalidInput as above.
 */
export async function placeGiven(cwd: string, path: string, own?: string): Promise<Place> {
  assertReadable(path);
  const place = await placeOf(resolve(cwd, path));
  const kept = own === undefined ? undefined : (await placeOf(own)).path;
  if (kept !== undefined && isWithin(kept, place.path)) throw new InvalidInput("shared.path-own");
  return place;
}

/** True if a path is below a folder; both are absolute and without links. */
export function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/**
 * Throws InvalidInput, for a field if one is named, where a text can be the path of no file that is
 * meant.
 */
export function assertReadable(name: string, field?: string): void {
  if (name === "" || name.length > longest || controls.test(name))
    throw new InvalidInput("shared.path-unreadable", {}, field);
}

/**
 * The path of a file that lies in a folder, at once, for what is read before Clew answers. Throws
 * InvalidInput as placeWithin does.
 */
export function fileWithin(folder: string, name: string): string {
  assertReadable(name);
  const path = realpathSync(join(folder, name));
  if (!isWithin(realpathSync(folder), path)) throw new InvalidInput("shared.path-outside");
  return path;
}

async function placeOf(path: string): Promise<Place> {
  const real = await realpath(path).catch(whereAbsent);
  if (real !== undefined) return { path: real, exists: true };
  // a link to nowhere would be written through
  if ((await lstat(path).catch(whereAbsent)) !== undefined)
    throw new InvalidInput("shared.path-outside");
  const above = await placeOf(dirname(path));
  return { path: join(above.path, basename(path)), exists: false };
}

/** Nothing for a path at which nothing is. Throws InvalidInput where it cannot be followed. */
function whereAbsent(error: unknown): undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (absent.has(code)) return undefined;
  throw new InvalidInput("shared.path-unreadable");
}

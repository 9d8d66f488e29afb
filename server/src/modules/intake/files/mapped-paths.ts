import { glob, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { InvalidInput } from "../../../shared/errors.ts";
import { assertReadable, isWithin, placeWithin } from "../../../shared/file-place.ts";

/** The name under which the mapping of files that were sent is kept beside them. */
export const keptMappingName = "mapping.clew.yaml";

const mostStars = 3;
const mostChoices = 20;
const mostFound = 10_000;

/**
 * The files that a mapping's path or pattern names below its folder, by name. Files of Clew's own,
 * below `own`, are not among them, unless the mapping itself lies there. Throws InvalidInput for a
 * path that leads out of the folder, and for a pattern that would take long to compare.
 */
export async function pathsOf(
  folder: string,
  pattern: string,
  own: string,
): Promise<readonly string[]> {
  const place = await placeWithin(folder, pattern);
  const root = await realpath(folder);
  const isOwn = await ownFiles(root, own);
  if (place.exists && (await isFile(place.path))) return isOwn(place.path) ? [] : [place.path];
  assertPattern(pattern);
  const paths: string[] = [];
  const exclude = ({ name, parentPath }: { readonly name: string; readonly parentPath: string }) =>
    name === "node_modules" ||
    (name.startsWith(".") && name !== ".") ||
    isOwn(join(parentPath, name));
  for await (const found of glob(pattern, { cwd: root, withFileTypes: true, exclude })) {
    const { path } = await placeWithin(root, join(found.parentPath, found.name));
    if (!isOwn(path) && (await isFile(path))) paths.push(path);
    if (paths.length > mostFound)
      throw new InvalidInput("files.pattern-finds-many", { most: mostFound });
  }
  return [...new Set(paths)].toSorted();
}

/** Tells the files that Clew keeps for itself from those that a mapping may read. */
async function ownFiles(root: string, own: string): Promise<(path: string) => boolean> {
  const data = await realpath(own).catch(() => own);
  const isSent = root === data || isWithin(data, root);
  return (path) =>
    isSent ? basename(path) === keptMappingName : path === data || isWithin(data, path);
}

/** Throws InvalidInput for what no list of files needs, and what takes long to compare. */
function assertPattern(pattern: string): void {
  assertReadable(pattern);
  const stars = pattern.split(/[\\/]/u).map((part) => part.split("*").length - 1);
  const folders = stars.filter((count) => count > 0).length;
  const choices = pattern.split(",").length;
  const braces = pattern.split("{").length - 1;
  const isSlow =
    Math.max(...stars) > mostStars || folders > mostStars || choices > mostChoices || braces > 1;
  if (isSlow || /[@!+?*]\(/u.test(pattern)) throw new InvalidInput("files.pattern-too-rich");
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

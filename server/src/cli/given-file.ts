import { placeGiven } from "../shared/file-place.ts";
import type { Io } from "./io.ts";

/** The path of a file that a command reads. Throws InvalidInput for one that can be none. */
export async function fileToRead(path: string, io: Io): Promise<string> {
  return (await placeGiven(io.cwd, path)).path;
}

/**
 * The path of a file that a command writes. Throws InvalidInput for one that can be none, leads
 * through a link to nowhere, or lies among Clew's own files.
 */
export async function fileToWrite(path: string, io: Io): Promise<string> {
  return (await placeGiven(io.cwd, path, io.own)).path;
}

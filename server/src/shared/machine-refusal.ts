import { ClewError, Conflict, InvalidInput, NotPermitted } from "./errors.ts";

/** What the machine says where a person can do something about it. */
const refusals: Readonly<Record<string, () => ClewError>> = {
  ENOSPC: () => new Conflict("shared.disk-full"),
  EFBIG: () => new Conflict("shared.file-too-large-here"),
  EDQUOT: () => new Conflict("shared.disk-full"),
  EROFS: () => new NotPermitted("shared.folder-read-only"),
  EACCES: () => new NotPermitted("shared.folder-read-only"),
  EPERM: () => new NotPermitted("shared.folder-read-only"),
  ENOTDIR: () => new InvalidInput("shared.no-folder"),
  EMFILE: () => new Conflict("shared.too-many-files-open"),
  ENAMETOOLONG: () => new InvalidInput("shared.path-unreadable"),
  ELOOP: () => new InvalidInput("shared.path-unreadable"),
  ENFILE: () => new Conflict("shared.too-many-files-open"),
};

/**
 * The refusal that an error stands for: its own, or what to do about a full disk, a folder that
 * cannot be written or too many open files; undefined for a mistake of the program.
 */
export function refusalOf(error: unknown): ClewError | undefined {
  if (error instanceof ClewError) return error;
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === "EEXIST" && "syscall" in error && error.syscall === "mkdir")
    return new InvalidInput("shared.no-folder");
  if ("errcode" in error && error.errcode === sqliteFull) return refusals["ENOSPC"]?.();
  return refusals[code]?.() ?? (error.cause === undefined ? undefined : refusalOf(error.cause));
}

/** SQLite's number for a database that may not grow: mostly the disk is full. */
const sqliteFull = 13;

/** True where the disk was full: the same may go through once there is room. */
export function isDiskFull(error: unknown): boolean {
  return refusalOf(error)?.sentence.key === "shared.disk-full";
}

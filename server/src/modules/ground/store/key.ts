import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { Conflict } from "../../../shared/errors.ts";
import { sha256 } from "../../../shared/ids.ts";
import { makeOwnFolder } from "../../../shared/own-folder.ts";

/** Keys of schema 1 were salts of any form; those that Clew makes are 64 hexadecimal digits. */
const form = /^[\x20-\x7e]{1,200}$/u;

/**
 * Reads the key under which refs are made; undefined where the file is missing. Only its owner may
 * read it. Throws Conflict where it cannot be read.
 */
export function readKey(path: string): string | undefined {
  const key = textOf(path)?.trim();
  if (key === undefined) return undefined;
  if (!form.test(key)) throw new Conflict("store.key-unreadable", { path });
  chmodSync(path, 0o600);
  return key;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new Conflict("store.key-unreadable", { path });
  }
}

/**
 * Writes the key, whole and forced to disk, unless another process was first. Gives the key that
 * lies there.
 */
export function keepKey(path: string, key: string): string {
  makeOwnFolder(dirname(path));
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, "w", 0o600);
  try {
    writeSync(file, `${key}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readKey(path) ?? key;
}

/** What the store keeps to know its key by, and from which the key cannot be found. */
export function keyDigest(key: string): string {
  return sha256(`clew key ${key}`);
}

import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { Conflict, NotPermitted } from "../shared/errors.ts";
import { makeOwnFolder } from "../shared/own-folder.ts";

/** Who works on a data folder. */
interface Owner {
  readonly pid: number;
  readonly socket: string;
  /** The embedded engine's process. */
  readonly child?: number;
}

/** A data folder taken by this process. */
export interface Lock {
  readonly kind: "taken";
  /** Path of the local socket at which this process may be asked. */
  readonly socket: string;
  /** Notes the embedded engine's process, so that it can be ended should this process die. */
  readonly noteChild: (pid: number | undefined) => void;
  readonly release: () => void;
}

/** A data folder that a live process works on: commands are handed to it. */
export interface Busy {
  readonly kind: "busy";
  readonly socket: string;
}

const patience = 20_000;
/** How long after it was made a lock may still be without its words, in milliseconds. */
const beingWritten = 2_000;

/**
 * Takes a data folder, or tells at which socket its live owner is to be asked. A dead owner's
 * engine is ended. Throws Conflict after 20 s of an owner that neither answers nor ends.
 */
export async function takeOrFind(data: string): Promise<Lock | Busy> {
  makeOwnFolder(data);
  const path = join(data, "clew.lock");
  const until = Date.now() + patience;
  for (;;) {
    const lock = tryTake(path, data);
    if (lock !== undefined) return lock;
    const owner = readOwner(path);
    if (owner !== undefined && isAlive(owner.pid)) {
      if (await answers(owner.socket)) return { kind: "busy", socket: owner.socket };
    } else if (owner !== undefined || !isYoung(path)) {
      endOrphan(owner);
      rmSync(path, { force: true });
      continue;
    }
    if (Date.now() > until || (owner !== undefined && isForeign(owner.pid)))
      throw owner === undefined
        ? new Conflict("cli.folder-taken")
        : new Conflict("cli.folder-taken-by", { process: String(owner.pid) });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function tryTake(path: string, data: string): Lock | undefined {
  const socket = socketFor(data);
  const write = (owner: Owner) => {
    writeFileSync(`${path}.new`, JSON.stringify(owner), { mode: 0o600 });
    // whole at any moment: who finds half a lock would take its owner for dead
    renameSync(`${path}.new`, path);
  };
  try {
    const file = openSync(path, "wx", 0o600);
    writeSync(file, JSON.stringify({ pid: process.pid, socket }));
    closeSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return undefined;
    // the folder is there, and takes no files: /proc does so
    if (code === "ENOENT") throw new NotPermitted("shared.folder-read-only");
    throw error;
  }
  return {
    kind: "taken",
    socket,
    noteChild: (child) =>
      write({ pid: process.pid, socket, ...(child === undefined ? {} : { child }) }),
    release: () => {
      rmSync(socket, { force: true });
      rmSync(path, { force: true });
    },
  };
}

/**
 * A socket path of its own for a data folder: beside the data where it fits the 100 bytes that
 * sockets may have.
 */
function socketFor(data: string): string {
  const near = join(data, "clew.sock");
  if (Buffer.byteLength(near) < 100) return near;
  return join(
    tmpdir(),
    `clew-${createHash("sha256").update(data).digest("hex").slice(0, 16)}.sock`,
  );
}

/** undefined where there is no lock, or one without its words. */
function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Owner;
  } catch {
    return undefined;
  }
}

/** Whether a lock was made so lately that its owner may still be writing it. */
function isYoung(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made < beingWritten;
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** True where the machine says that a process is no Clew: it has got the number of one that ended. */
function isForeign(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("clew");
  } catch {
    return false;
  }
}

/** A process that has ended and was not yet reaped holds nothing. */
function isZombie(pid: number): boolean {
  try {
    return / Z /u.test(readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/u, ""));
  } catch {
    return false;
  }
}

/** Ends the engine of a dead owner, if that process is still one of ours. */
function endOrphan(owner: Owner | undefined): void {
  if (owner?.child === undefined || !isAlive(owner.child)) return;
  try {
    const commandLine = readFileSync(`/proc/${owner.child}/cmdline`, "utf8");
    if (commandLine.includes("engines/embedded/child.ts")) process.kill(owner.child, "SIGKILL");
  } catch {
    return;
  }
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ socketPath, path: "/alive", timeout: 1_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => resolve(false));
    asked.end();
  });
}

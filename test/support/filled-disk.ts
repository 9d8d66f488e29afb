import {
  closeSync,
  existsSync,
  openSync,
  rmSync,
  statfsSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { clew, startServer } from "./run-clew.ts";
import { workDespite } from "./work-despite.ts";

/** A disk that can be filled. */
export interface Disk {
  readonly fill: () => void;
  readonly isFull: () => boolean;
  readonly makeRoom: () => void;
}

/** A disk that is filled while a server works on it. */
export interface Filling {
  readonly disk: Disk;
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly fillings: number;
  /** Numbers from 0 to 1. */
  readonly random: () => number;
}

/** What became of it. */
export interface Filled {
  readonly fillings: number;
  /** Requests that came to nothing while there was no room. */
  readonly refused: number;
  readonly acknowledged: number;
  /** What is not as it was acknowledged, a line each. */
  readonly wrong: readonly string[];
}

/** Room that is left at most when a disk is filled, in bytes: writes of all sizes end in it. */
const mostLeft = 400_000;
const longestWait = 2_500;
const triesWhileFull = 4;
const late = Symbol("no answer in 20 s");
const tooLong = () =>
  new Promise<typeof late>((resolve) => setTimeout(() => resolve(late), 20_000));

/** A small disk of its own, by its mount point: a file takes all of it but for a chance remainder. */
export function smallDisk(mount: string, random: () => number): Disk {
  const ballast = join(mount, "ballast");
  const fill = () => {
    const { bavail, bsize } = statfsSync(mount);
    const file = openSync(ballast, "a");
    const piece = Buffer.alloc(1 << 16);
    try {
      for (let room = bavail * bsize - random() * mostLeft; room > 0; room -= piece.length)
        writeSync(file, piece, 0, Math.min(piece.length, room));
    } catch {
      // the server has filled it meanwhile
    }
    closeSync(file);
  };
  return {
    fill,
    isFull: () => existsSync(ballast),
    makeRoom: () => rmSync(ballast, { force: true }),
  };
}

/** A disk that says that it is full while a file lies there, for any program that `environment` goes to. */
export function flaggedDisk(flag: string): Disk & { readonly environment: Record<string, string> } {
  const preload = fileURLToPath(new URL("no-room.ts", import.meta.url));
  return {
    fill: () => writeFileSync(flag, ""),
    isFull: () => existsSync(flag),
    makeRoom: () => rmSync(flag, { force: true }),
    environment: { NODE_OPTIONS: `--import ${preload}`, NO_ROOM: flag },
  };
}

/** A server on a disk on which there is room again only after some requests came to nothing. */
function serverOn({ disk, fillings, random }: Filling, address: string, wrong: string[]) {
  let [done, refused] = [0, 0];
  let timer: NodeJS.Timeout | undefined;
  const fillSoon = () => {
    if (done >= fillings) return;
    timer = setTimeout(() => {
      disk.fill();
      done += 1;
    }, random() * longestWait);
  };
  const asked = async <T>(ask: (address: string) => Promise<T | undefined>): Promise<T> => {
    for (let tries = 0; tries < 300; tries += 1) {
      const answer = await Promise.race([ask(address).catch(() => undefined), tooLong()]);
      if (answer === late) wrong.push("a request had no answer in 20 s");
      else if (answer !== undefined) return answer;
      if (disk.isFull()) refused += 1;
      if (disk.isFull() && refused % triesWhileFull === 0) {
        disk.makeRoom();
        fillSoon();
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error("no answer in a minute");
  };
  fillSoon();
  return {
    asked,
    isOver: () => done >= fillings,
    onRefused: (why: string) =>
      void (/disk is full|written and kept/u.test(why) ? undefined : wrong.push(why)),
    counts: () => ({ fillings: done, refused }),
    end: () => {
      clearTimeout(timer);
      disk.makeRoom();
    },
  };
}

/**
 * Imports, states, decides and removes on a disk that is full again and again; each request is sent
 * again, under its key, until it is answered. Then looks whether all that was acknowledged is there,
 * once, and whether the journal alone gives the same graph.
 */
export async function fillDisk(filling: Filling): Promise<Filled> {
  const { environment, folder } = filling;
  const server = await startServer([], environment, folder);
  const wrong: string[] = [];
  const { counts, end, ...trouble } = serverOn(filling, server.address, wrong);
  const work = await workDespite(trouble);
  end();
  await server.stop();
  wrong.push(...work.wrong);
  const { out } = await clew(["doctor", "--digest", "--json"], environment, folder);
  const doctor = JSON.parse(out || "{}");
  const checks = (doctor.checks ?? []) as { check: string; ok: boolean; found: { text: string } }[];
  if (checks.length === 0) wrong.push(`the doctor says ${out}`);
  for (const { check, ok, found } of checks)
    if (!ok && check !== "disk") wrong.push(`the doctor finds ${check}: ${found.text}`); // it is small
  const made = await clew(["rebuild", "--json"], environment, folder);
  if (JSON.parse(made.out || "{}").digest !== doctor.digest)
    wrong.push("the journal gives another graph than the one in use");
  return { ...counts(), acknowledged: work.acknowledged, wrong };
}

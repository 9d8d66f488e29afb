import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { TooLarge } from "../../shared/errors.ts";

const pause = 100;
const page = 4_096;

/**
 * Does work while a child's memory is watched; kills the child once it has taken so many bytes more
 * than it had, for a list has no limit of its own in it. The work then ends with TooLarge. Only
 * where the system tells (Linux).
 */
export async function watched<T>(
  child: ChildProcess,
  bytes: number,
  work: () => Promise<T>,
): Promise<T> {
  const before = (await memoryOf(child)) ?? 0;
  let tooMuch = false;
  const timer = setInterval(() => {
    void memoryOf(child).then((now) => {
      if (now === undefined || now - before < bytes) return;
      tooMuch = true;
      child.kill("SIGKILL");
    });
  }, pause);
  try {
    return await work();
  } catch (error) {
    if (tooMuch) throw new TooLarge("engines.query-took-more-memory");
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** Resident memory of a process, in bytes. */
async function memoryOf(child: ChildProcess): Promise<number | undefined> {
  const text = await readFile(`/proc/${child.pid ?? 0}/statm`, "utf8").catch(() => undefined);
  const pages = Number(text?.split(" ")[1]);
  return Number.isFinite(pages) ? pages * page : undefined;
}

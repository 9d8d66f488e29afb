import { readdirSync, readFileSync } from "node:fs";

/** Memory that a process has now, in bytes; 0 where there is no such process. */
export function residentOf(pid: number | undefined): number {
  return statusOf(pid, "VmRSS");
}

/** Most memory that a process had so far, in bytes; 0 where there is no such process. */
export function peakOf(pid: number | undefined): number {
  return statusOf(pid, "VmHWM");
}

/** Time of a processor that a process took so far, its threads too, in milliseconds; 0 where there is none. */
export function processorOf(pid: number | undefined): number {
  return ticksOf(pid, [11, 12]);
}

/** Time of a processor that processes took which a process had started and that ended, in milliseconds. */
export function endedProcessorOf(pid: number): number {
  return ticksOf(pid, [13, 14]);
}

function ticksOf(pid: number | undefined, places: readonly number[]): number {
  if (pid === undefined) return 0;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /u, "")
      .split(" ");
    return places.reduce((sum, place) => sum + Number(fields[place]) * 10, 0); // hundredths of a second
  } catch {
    return 0;
  }
}

function statusOf(pid: number | undefined, field: string): number {
  if (pid === undefined) return 0;
  try {
    const line = readFileSync(`/proc/${pid}/status`, "utf8")
      .split("\n")
      .find((one) => one.startsWith(`${field}:`));
    return Number(/\d+/u.exec(line ?? "")?.[0] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}

/** Process ids of a process' children (this one's unless given) whose command line names something. */
export function childrenNamed(name: string, of = process.pid): readonly number[] {
  return readdirSync("/proc").flatMap((entry) => {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) return [];
    try {
      const parent = Number(
        readFileSync(`/proc/${pid}/stat`, "utf8")
          .replace(/^.*\) \S+ /u, "")
          .split(" ")[0],
      );
      return parent === of && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(name)
        ? [pid]
        : [];
    } catch {
      return [];
    }
  });
}

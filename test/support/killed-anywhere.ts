import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { clew, startClew, startServer } from "./run-clew.ts";
import { workDespite } from "./work-despite.ts";

/** Where it happens, how often, and by which chance. */
export interface Killing {
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly kills: number;
  readonly random: () => number;
}

/** What became of it. */
export interface KilledAnywhere {
  readonly kills: number;
  /** Requests that were acknowledged. */
  readonly acknowledged: number;
  /** What is not as it was acknowledged, a line each. */
  readonly wrong: readonly string[];
}

const longestRun = 2_500;
type Server = Awaited<ReturnType<typeof startServer>>;

/** A server that is killed at chance moments, and started again by the next request. */
function killedServer({ environment, folder, kills, random }: Killing) {
  let server: Server | undefined;
  let done = 0;
  const started = async (): Promise<Server> => {
    if (server !== undefined) return server;
    const fresh = await startServer([], environment, folder);
    server = fresh;
    if (done < kills)
      setTimeout(() => {
        done += 1;
        fresh.process.kill("SIGKILL");
      }, random() * longestRun);
    void fresh.ended.then(() => (server === fresh ? (server = undefined) : undefined));
    return fresh;
  };
  /** Asks again, under the same key, until an answer comes. */
  const asked = async <T>(ask: (address: string) => Promise<T | undefined>): Promise<T> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const { address, ended } = await started();
      const answer = await ask(address).catch(() => undefined);
      if (answer !== undefined) return answer;
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 300))]);
    }
    throw new Error("no answer in 200 tries");
  };
  return { asked, killed: () => done, stop: async () => void (await server?.stop()) };
}

/**
 * Imports, states, decides and removes while the server is killed at chance moments. Then looks
 * whether all that was acknowledged is there, once, and whether the journal alone gives the same graph.
 */
export async function killAnywhere(killing: Killing): Promise<KilledAnywhere> {
  const { environment, folder, kills } = killing;
  const { asked, killed, stop } = killedServer(killing);
  const { acknowledged, wrong } = await workDespite({ asked, isOver: () => killed() >= kills });
  await stop();
  const after = await killedCommands(environment, folder, killing);
  return { kills: killed(), acknowledged, wrong: [...wrong, ...after] };
}

/** Kills `clew rebuild` and `clew backup` at chance moments: the store stays what it was. */
async function killedCommands(
  environment: Readonly<Record<string, string>>,
  folder: string,
  { kills, random }: Pick<Killing, "kills" | "random">,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const digest = async (): Promise<string> => {
    const { out } = await clew(["doctor", "--digest", "--json"], environment, folder);
    const read = JSON.parse(out || "{}");
    if (read.ok !== true) wrong.push(`the doctor finds ${out.slice(0, 300)}`);
    return String(read.digest);
  };
  const before = await digest();
  const file = join(folder, "killed.backup");
  for (let round = 0; round < Math.ceil(kills / 4); round += 1) {
    for (const words of [["rebuild"], ["backup", file]]) {
      const running = startClew(words, environment, folder);
      const timer = setTimeout(() => running.process.kill("SIGKILL"), 300 + random() * longestRun);
      await running.ended;
      clearTimeout(timer);
    }
    if (environment["NEO4J_URI"] === undefined && (await digest()) !== before)
      wrong.push("the store is another after a killed rebuild");
    if (existsSync(file)) {
      const data = join(folder, "restored");
      const restored = await clew(
        ["restore", file, "--json"],
        { ...environment, CLEW_DATA: data },
        folder,
      );
      const made =
        environment["NEO4J_URI"] === undefined ? JSON.parse(restored.out).digest : before;
      if (made !== before) wrong.push("a backup beside a kill gives another store");
      rmSync(data, { recursive: true });
      rmSync(file);
    }
  }
  const made = JSON.parse((await clew(["rebuild", "--json"], environment, folder)).out);
  if (made.digest !== before) wrong.push("the journal gives another graph than the one in use");
  return wrong;
}

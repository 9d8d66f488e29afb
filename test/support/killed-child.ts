import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateHeron } from "../../server/src/modules/intake/demo/index.ts";
import { openDesk, type ImportState } from "../../server/src/modules/intake/imports/index.ts";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import { openClew, type OpenClew } from "../../server/src/open.ts";
import { dump } from "./dump.ts";
import { keyed } from "./test-stores.ts";

const silent = { info: () => undefined, error: () => undefined };

/** An open Clew, and how to kill the child that holds its store. */
export interface Mortal {
  readonly clew: OpenClew;
  readonly kill: () => void;
}

/** Imports of the demo's sources during which the child is killed. */
export interface ChildKilling {
  readonly folder: string;
  /** Which of the demo's mappings are imported. */
  readonly mappings: RegExp;
  /** It is killed each time an import has written so many of its states. */
  readonly every: number;
}

/** What became of it. */
export interface ChildKilled {
  /** The store it was done to, still open. */
  readonly mortal: Mortal;
  readonly kills: number;
  /** The dumps of a store that was left alone and of this one. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** Imports sources of the demo once undisturbed, and once while the child with the store is killed again and again. */
export async function killChild({ folder, mappings, every }: ChildKilling): Promise<ChildKilled> {
  const demo = await generateHeron(join(folder, "demo"), { seed: 20_261_120 });
  const chosen = demo.mappings.filter((path) => mappings.test(path));
  const whole = await openMortal(join(folder, "whole"));
  await importAll(whole, chosen, () => undefined);
  const expected = await dump(whole.clew);
  await whole.clew.close();

  const mortal = await openMortal(join(folder, "mortal"));
  let [states, kills] = [0, 0];
  await importAll(mortal, chosen, ({ state }) => {
    states += 1;
    if (state !== "running" || states % every !== 0) return;
    mortal.kill();
    kills += 1;
  });
  return { mortal, kills, expected, found: await dump(mortal.clew) };
}

async function importAll(
  { clew }: Mortal,
  mappings: readonly string[],
  onProgress: (state: ImportState) => void,
): Promise<void> {
  const desk = openDesk(clew, () => "2026-05-01T00:00:00.000Z", settlerOf(clew).settle);
  for (const path of mappings) {
    const mapping = parseMapping(readFileSync(path, "utf8"), path, clew.ontology);
    const request = { mapping, folder: join(path, ".."), mappingName: path };
    const { state } = await desk.run(request, { onProgress, settle: false });
    if (state !== "done") throw new Error(`the import of ${path} is ${state}`);
  }
}

async function openMortal(data: string): Promise<Mortal> {
  let child: number | undefined;
  const settings = { data, host: "127.0.0.1", port: 0, log: "silent" as const };
  keyed(settings);
  const clew = await openClew(settings, silent, (pid) => (child = pid));
  return {
    clew,
    kill: () => {
      if (child === undefined) throw new Error("no child");
      process.kill(child, "SIGKILL");
      child = undefined;
    },
  };
}

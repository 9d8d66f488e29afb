import { adBookOf, type AdBook } from "./ad-book.ts";
import { crossing } from "./crossing-owners.ts";
import { diceOf, type Dice } from "./dice.ts";
import { fictionalFrom, type Fictional } from "./fictional.ts";
import { mappingOf } from "./world-mapping.ts";
import type { Apart, MadeWorld, Pair } from "./world.ts";

/** Where a world is made: its chance, what it may name, its ads, and what crosses owners in it. */
export interface Scene {
  readonly name: string;
  readonly dice: Dice;
  readonly fictional: Fictional;
  readonly ads: AdBook;
  readonly apart: Apart[];
  readonly perhapsApart: Apart[];
  /** Says that an identifier crosses owners, and why; returns the value, to be used. */
  readonly cross: (kind: string, value: string, why: string) => string;
  /** The same of what may come to cross owners; it is kept if in the end the ads show that it does. */
  readonly mayCross: (kind: string, value: string, why: string) => string;
}

export interface Beside {
  /** Contents of further files by their names, and how the mapping reads them. */
  readonly files: readonly (readonly [string, string])[];
  readonly mapping: readonly string[];
  readonly truth?: ReadonlyMap<string, string>;
  readonly together?: readonly Pair[];
}

export function sceneOf(name: string, seed: number): Scene {
  const dice = diceOf(seed, name);
  const apart: Apart[] = [];
  const perhapsApart: Apart[] = [];
  const into = (list: Apart[]) => (kind: string, value: string, why: string) => {
    list.push({ identifier: `${kind}:${value}`, why });
    return value;
  };
  return {
    name,
    dice,
    fictional: fictionalFrom(dice),
    ads: adBookOf(dice),
    apart,
    perhapsApart,
    cross: into(apart),
    mayCross: into(perhapsApart),
  };
}

/** The world as its files say it. */
export function finished(scene: Scene, beside: Beside = { files: [], mapping: [] }): MadeWorld {
  return {
    files: new Map([
      ["mapping.yaml", mappingOf(scene.name, beside.mapping)],
      ["ads.csv", scene.ads.contents()],
      ...beside.files,
    ]),
    truth: new Map([...scene.ads.truth, ...(beside.truth ?? [])]),
    apart: [...scene.apart, ...crossing(scene.perhapsApart, scene.ads.rows)],
    together: beside.together ?? [],
  };
}

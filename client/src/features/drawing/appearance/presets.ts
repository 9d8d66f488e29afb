import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import { appearanceIn, isPlain, type Appearance } from "../../../chart/index.ts";

/** Rules under a name. They name measures and properties, and no value of any row. */
export interface Preset {
  readonly name: string;
  readonly appearance: Appearance;
}

const KEY = "clew.appearance-presets";
export const MOST_PRESETS = 30;
export const LONGEST_NAME = 60;

/** What this browser kept, as far as it can be read. */
export function presetsIn(text: string | null): readonly Preset[] {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
  if (!Array.isArray(kept)) return [];
  const read = kept.slice(0, MOST_PRESETS).flatMap((one: unknown): readonly Preset[] => {
    if (typeof one !== "object" || one === null || !("name" in one)) return [];
    const appearance = appearanceIn("appearance" in one ? one.appearance : null);
    const name = typeof one.name === "string" ? one.name.trim().slice(0, LONGEST_NAME) : "";
    return name === "" || isPlain(appearance) ? [] : [{ name, appearance }];
  });
  return [...new Map(read.map((one) => [one.name, one])).values()];
}

function readAll(): readonly Preset[] {
  try {
    return presetsIn(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

const presets = createStore<{ readonly list: readonly Preset[] }>()(() => ({ list: readAll() }));
export const usePresets = () => useStore(presets, ({ list }) => list);

/** False where this browser keeps nothing. */
function keep(list: readonly Preset[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    return false;
  }
  presets.setState({ list });
  return true;
}

/** Keeps rules under a name, in the place of those that had it; says what became of it. */
export function keepPreset(preset: Preset): "kept" | "full" | "not-kept" {
  const others = readAll().filter(({ name }) => name !== preset.name);
  if (others.length >= MOST_PRESETS) return "full";
  const sorted = [...others, preset].toSorted((a, b) => a.name.localeCompare(b.name));
  return keep(sorted) ? "kept" : "not-kept";
}

export const forgetPreset = (name: string) =>
  keep(readAll().filter((preset) => preset.name !== name));

import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";

/** What a letter does, with the key it has unless somebody gave it another. One key means one thing on all pages. */
export const keyDefaults = {
  expand: "e",
  hide: "delete",
  pin: "p",
  shared: "s",
  mostTools: "m",
  groups: "t",
  connectors: "k",
  whatIf: "w",
  appearance: "r",
  filter: "i",
  select: "v",
  box: "b",
  lasso: "l",
  fit: "f",
  intoCase: "c",
  addByHand: "n",
  note: "a",
  hypothesis: "h",
  sketchLink: "d",
  why: "q",
  profile: "o",
  same: "y",
  different: "x",
  unsure: "u",
  takeBack: "z",
} as const;
export type KeyId = keyof typeof keyDefaults;
type Keys = Readonly<Record<KeyId, string>>;

/** Goes to another view; never given away. */
export const GO = "g";
const KEPT = "clew.keys";
const ids = Object.keys(keyDefaults).filter((name): name is KeyId => name in keyDefaults);

/** Letters and digits, and Delete: every other key has a meaning that stays. */
export const canBeGiven = (key: string) =>
  key === "delete" || (/^[\p{L}\p{N}]$/u.test(key) && key !== GO);

/** Keys out of what a browser kept: where it is none, or two would have one, all have their own again. */
export function keysIn(text: string | null): Keys {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    return keyDefaults;
  }
  if (typeof kept !== "object" || kept === null) return keyDefaults;
  const found = new Map<string, unknown>(Object.entries(kept));
  const keyOf = (id: KeyId) => {
    const key = found.get(id);
    return typeof key === "string" && canBeGiven(key) ? key : keyDefaults[id];
  };
  const entries = ids.map((id) => [id, keyOf(id)] as const);
  const isEachOnce = new Set(entries.map(([, key]) => key)).size === ids.length;
  return isEachOnce ? { ...keyDefaults, ...Object.fromEntries(entries) } : keyDefaults;
}

function readKeys(): Keys {
  try {
    return keysIn(globalThis.localStorage?.getItem(KEPT) ?? null);
  } catch {
    return keyDefaults;
  }
}

const map = createStore<{ readonly keys: Keys }>()(() => ({ keys: readKeys() }));
export const useKeys = () => useStore(map, ({ keys }) => keys);

/** What a key does; null where it does nothing that can be changed. */
export function actOfKey(key: string): KeyId | null {
  const { keys } = map.getState();
  const pressed = key.toLowerCase() === "backspace" ? "delete" : key.toLowerCase();
  return ids.find((id) => keys[id] === pressed) ?? null;
}

/** A key as people read it: a capital, or Del. */
export const keyWord = (key: string) => (key === "delete" ? "Del" : key.toUpperCase());
/** The key of an act as people read it. */
export const keyLabel = (id: KeyId) => keyWord(map.getState().keys[id]);

/** Gives an act a key; one that had it takes the other's. Kept in this browser. */
export function giveKey(id: KeyId, key: string): void {
  const { keys } = map.getState();
  const other = ids.find((one) => one !== id && keys[one] === key);
  keep({ ...keys, [id]: key, ...(other ? { [other]: keys[id] } : {}) });
}
export const resetKeys = () => keep(keyDefaults);
export const isOwnKeys = (keys: Keys) => ids.every((id) => keys[id] === keyDefaults[id]);

function keep(keys: Keys): void {
  map.setState({ keys });
  try {
    localStorage.setItem(KEPT, JSON.stringify(keys));
  } catch {
    // A browser without room keeps no keys; they hold until the page is left.
  }
}

const GO_MS = 1_000;
let goAt = Number.NEGATIVE_INFINITY;
let letterAt = Number.POSITIVE_INFINITY;

/** Notes a letter before anybody acts on it: the first within a second of a G belongs to that G. */
export function noteLetter(key: string, at: number): void {
  if (isAfterGo(at)) {
    letterAt = at;
    return;
  }
  if (key.toLowerCase() !== GO) return;
  goAt = at;
  letterAt = Number.POSITIVE_INFINITY;
}

/** Whether a letter belongs to a G before it. */
export const isAfterGo = (at: number) => at - goAt < GO_MS && at <= letterAt;

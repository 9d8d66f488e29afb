import { NumberText } from "../../../../shared/exact-json.ts";
import { trimmed } from "../types.ts";

/**
 * The texts that stand at a path: a name as it is, else a.b is b inside a; a list gives several.
 * Numbers keep the digits that they are written with.
 */
export function valuesAt(value: unknown, path: string): readonly string[] {
  return leavesAt(value, path).flatMap(textsOf);
}

/** True if numbers stand at a path, and nothing else. */
export function isNumberAt(value: unknown, path: string): boolean {
  const leaves = leavesAt(value, path).flatMap((leaf) => (Array.isArray(leaf) ? leaf : [leaf]));
  const stated = leaves.filter((leaf) => leaf !== null);
  return stated.length > 0 && stated.every(isNumber);
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" || value instanceof NumberText;
}

/** What stands at a path, lists on the way opened. */
function leavesAt(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => leavesAt(item, path));
  if (!isObject(value)) return [];
  if (Object.hasOwn(value, path)) return [value[path]];
  for (let dot = path.indexOf("."); dot > 0; dot = path.indexOf(".", dot + 1)) {
    const head = path.slice(0, dot);
    if (Object.hasOwn(value, head)) return leavesAt(value[head], path.slice(dot + 1));
  }
  return [];
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    const whole = textInPieces(value);
    return whole === undefined ? value.flatMap(textsOf) : nonEmpty(whole);
  }
  if (value instanceof NumberText) return [value.text];
  if (typeof value === "string") return nonEmpty(value.toWellFormed());
  return typeof value === "number" || typeof value === "boolean" ? [String(value)] : [];
}

function nonEmpty(value: string): readonly string[] {
  const text = trimmed(value);
  return text === "" ? [] : [text];
}

/** One text that was cut where something in it is marked: ["call ", {"type": "phone", "text": "…"}]. */
function textInPieces(list: readonly unknown[]): string | undefined {
  if (!list.some(isObject) || !list.some((piece) => typeof piece === "string")) return undefined;
  const pieces = list.map((piece) => {
    if (typeof piece === "string") return piece;
    return isObject(piece) && typeof piece["text"] === "string" ? piece["text"] : undefined;
  });
  return pieces.every((piece) => piece !== undefined) ? pieces.join("").toWellFormed() : undefined;
}

/** The columns that a row of JSON has, nested ones as a.b; none where it is no JSON. */
export function columnsInJson(raw: string): ReadonlySet<string> {
  const columns = new Set<string>();
  try {
    collectPaths(JSON.parse(raw), "", columns);
  } catch {
    return columns;
  }
  return columns;
}

/** Adds the paths of a row's values, nested ones as a.b. */
export function collectPaths(value: unknown, prefix: string, columns: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectPaths(item, prefix, columns);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    columns.add(trimmed(path));
    if (typeof item === "object") collectPaths(item, path, columns);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof NumberText)
  );
}

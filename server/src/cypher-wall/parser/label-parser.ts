import { refusalAt } from "../refusal.ts";
import type { Labels, Place } from "../query-tree.ts";
import { nearestName } from "../vocabulary.ts";
import type { Cursor } from "./cursor.ts";

/**
 * Labels or link types behind a colon or IS: `A`, `A:B`, `A|B`, `(A&!B)|C`, `%`. Where no bar may
 * be read, it belongs to the form around them.
 */
export function labelsOf(cursor: Cursor, of: Named, withBar = true): Labels {
  let left = bothOf(cursor, of);
  while (withBar && cursor.takesSign("|")) {
    cursor.takesSign(":"); // [:A|:B], the older form
    left = { is: "or", left, right: bothOf(cursor, of) };
  }
  return left;
}

/** What is named: labels of nodes, types of links, or either. */
export type Named = "labels" | "types" | "either";

function bothOf(cursor: Cursor, of: Named): Labels {
  let left = oneOf(cursor, of);
  while (cursor.takesSign("&") || cursor.takesSign(":"))
    left = { is: "and", left, right: oneOf(cursor, of) };
  return left;
}

function oneOf(cursor: Cursor, of: Named): Labels {
  const { at } = cursor;
  if (cursor.takesSign("!")) return { is: "not", of: cursor.nested(() => oneOf(cursor, of)) };
  if (cursor.takesSign("%")) return { is: "any" };
  if (cursor.isSign("$")) throw refusalAt(at, "wall.dynamic-label");
  if (cursor.peek()?.kind === "parameter") throw refusalAt(at, "wall.dynamic-label");
  if (!cursor.takesSign("(")) return { is: "label", name: knownName(cursor, of, at), at };
  const inner = cursor.nested(() => labelsOf(cursor, of));
  cursor.expectSign(")");
  return inner;
}

/** A label or type that may be named. One that is not held would give no rows without a word. */
function knownName(cursor: Cursor, of: Named, at: Place): string {
  const name = cursor.name();
  const { labels, types } = cursor.vocabulary;
  const known = { labels: [labels], types: [types], either: [labels, types] }[of];
  if (known.some((names) => names.has(name))) return name;
  const near = known.map((names) => nearestName(name, names)).find((one) => one !== undefined);
  const shown = name.slice(0, 64);
  if (near !== undefined) throw refusalAt(at, "wall.label-near", { name: shown, near });
  throw refusalAt(at, of === "types" ? "wall.type" : "wall.label", { name: shown });
}

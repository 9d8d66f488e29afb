import { Failure } from "../values/failure.ts";
import type { Perform } from "./perform.ts";
import { boundedList } from "../values/bounds.ts";
import { equals } from "../values/comparison.ts";
import { toBoolean, toFloat, toInteger } from "../values/conversions.ts";
import { textOf } from "../values/texts.ts";
import { isList, isMap, kindOf, type Value } from "../values/cypher-values.ts";

function listOf(value: Value | undefined): readonly Value[] | null {
  if (value === null || value === undefined) return null;
  if (isList(value)) return value;
  throw new Failure("reader.list-wanted", { kind: kindOf(value) });
}

export const functionsOfLists: Readonly<Record<string, Perform>> = {
  size: ([value]) => {
    if (typeof value === "string") return BigInt([...value].length);
    const list = listOf(value);
    return list === null ? null : BigInt(list.length);
  },
  head: ([value]) => listOf(value)?.[0] ?? null,
  last: ([value]) => listOf(value)?.at(-1) ?? null,
  tail: ([value]) => listOf(value)?.slice(1) ?? null,
  reverse: ([value]) => {
    if (typeof value === "string") return [...value].toReversed().join("");
    return listOf(value)?.toReversed() ?? null;
  },
  range: ([first, last, step = 1n]) => range(first, last, step),
  isEmpty: ([value]) => {
    if (value === null || value === undefined) return null;
    if (typeof value === "string" || isList(value)) return value.length === 0;
    if (isMap(value)) return Object.keys(value).length === 0;
    throw new Failure("reader.wrong-kind", { kind: kindOf(value) });
  },
  nullIf: ([a = null, b = null]) => (equals(a, b) === true ? null : a),
  toStringList: ([value]) => listOf(value)?.map(textOf) ?? null,
  toIntegerList: ([value]) => listOf(value)?.map((one) => toInteger(one)) ?? null,
  toFloatList: ([value]) => listOf(value)?.map((one) => toFloat(one)) ?? null,
  toBooleanList: ([value]) => listOf(value)?.map((one) => toBoolean(one)) ?? null,
};

function range(first: Value | undefined, last: Value | undefined, step: Value): Value {
  if (first === null || last === null || step === null) return null;
  if (typeof first !== "bigint" || typeof last !== "bigint" || typeof step !== "bigint")
    throw new Failure("reader.number-wanted", { kind: "" });
  if (step === 0n) throw new Failure("reader.by-zero");
  const count = (last - first) / step + 1n;
  boundedList(Number(count));
  return Array.from({ length: Math.max(0, Number(count)) }, (_, at) => first + BigInt(at) * step);
}

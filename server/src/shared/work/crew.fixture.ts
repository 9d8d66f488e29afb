import { InvalidInput } from "../errors.ts";
import { defineTask } from "./task.ts";

/** Tasks for the crew's test. */
export const addTask = defineTask(
  import.meta.url,
  "addTask",
  ([a, b]: readonly [number, number]) => a + b,
);

export const refuseTask = defineTask(import.meta.url, "refuseTask", (limit: number): number => {
  throw new InvalidInput("shared.within", { low: 0, high: limit }, "limit");
});

export const spinTask = defineTask(import.meta.url, "spinTask", (milliseconds: number) => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
  return milliseconds;
});

export const hoardTask = defineTask(import.meta.url, "hoardTask", (count: number) => {
  const lists: number[][] = [];
  for (let list = 0; list < count; list += 1)
    lists.push(Array.from({ length: 100_000 }, (_, index) => index * list));
  return lists.length;
});

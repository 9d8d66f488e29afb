import { describe, expect, it } from "vitest";
import { findInText } from "./extraction.ts";

const shapes: readonly (readonly [string, string])[] = [
  ["number words", "two one two five five five zero one four seven "],
  ["digits one by one", "7 9 4 6 0 9 5 8 3 1 "],
  ["numbers behind a +", "+44 20 7946 0958 +1 0 "],
  ["letters one by one", "t w o o n e "],
  ["open brackets", "( 0 4 "],
];

/** What finding numbers in a text costs this thread, in ms of processor time: the least of five. */
function costOf(text: string): number {
  const costs = [1, 2, 3, 4, 5].map(() => {
    const begun = process.threadCpuUsage();
    findInText("Phone", text, { region: "GB" });
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1_000;
  });
  return Math.min(...costs);
}

describe("finding numbers in a long text", () => {
  it.each(shapes)("twice the letters take twice the time: %s", (_, piece) => {
    const text = (letters: number) => piece.repeat(Math.ceil(letters / piece.length));
    costOf(text(1_000));
    expect(costOf(text(4_000)) / costOf(text(2_000))).toBeLessThan(3.5);
  });
});

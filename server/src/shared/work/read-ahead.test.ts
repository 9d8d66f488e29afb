import { describe, expect, it } from "vitest";
import { readAhead } from "./read-ahead.ts";

describe("reading ahead", () => {
  it("gives all items in their order", async () => {
    const read: number[] = [];
    for await (const item of readAhead(upTo(5), 2)) read.push(item);
    expect(read).toEqual([0, 1, 2, 3, 4]);
  });

  it("asks for so many items before they are wanted", async () => {
    const made: number[] = [];
    const items = readAhead(upTo(5, made), 2);
    await items.next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(made).toEqual([0, 1, 2]);
    await items.return(undefined);
  });

  it("throws an error behind the items before it", async () => {
    const read: number[] = [];
    const all = async () => {
      for await (const item of readAhead(broken(), 3)) read.push(item);
    };
    await expect(all()).rejects.toThrow("broken");
    expect(read).toEqual([0]);
  });

  it("leaves what it reads from where it is left early", async () => {
    let left = false;
    const items = readAhead(
      upTo(5, [], () => (left = true)),
      2,
    );
    for await (const _ of items) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(left).toBe(true);
  });
});

async function* upTo(
  count: number,
  made: number[] = [],
  onEnd: () => void = () => undefined,
): AsyncGenerator<number> {
  try {
    for (let item = 0; item < count; item += 1) {
      made.push(item);
      yield item;
    }
  } finally {
    onEnd();
  }
}

async function* broken(): AsyncGenerator<number> {
  yield 0;
  throw new Error("broken");
}

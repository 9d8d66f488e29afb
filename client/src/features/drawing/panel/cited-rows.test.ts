import { describe, expect, it } from "vitest";
import { foldedSums } from "./cited-rows.ts";
import { isInside } from "../ground/inside.ts";

const paid = (source: string, amount: string, currency?: string) => ({
  source,
  properties: [
    { name: "amount", value: amount },
    ...(currency ? [{ name: "currency", value: currency }] : []),
  ],
});

describe("sums of parallel events", () => {
  it("are kept apart by currency, with in, out and net seen from one end", () => {
    expect(
      foldedSums([paid("a", "100", "USD"), paid("b", "30", "USD"), paid("a", "5", "EUR")], "a"),
    ).toEqual([
      { unit: "USD", out: 100, in: 30, net: -70 },
      { unit: "EUR", out: 5, in: 0, net: -5 },
    ]);
  });
  it("leave out what is no number", () =>
    expect(foldedSums([paid("a", "12,x", "USD")], "a")).toEqual([]));
});

describe("a lasso", () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 4 },
    { x: 0, y: 10 },
  ];
  it("takes what is inside", () => expect(isInside({ x: 2, y: 5 }, line)).toBe(true));
  it("leaves what lies in its bay", () => expect(isInside({ x: 5, y: 8 }, line)).toBe(false));
});

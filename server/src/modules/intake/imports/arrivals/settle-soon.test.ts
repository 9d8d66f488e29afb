import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settleSoon } from "./settle-soon.ts";

describe("what follows from rows that come", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const counted = (took = 0) => {
    const began: number[] = [];
    const soon = settleSoon(async () => {
      began.push(performance.now());
      await new Promise((resolve) => setTimeout(resolve, took));
    });
    return { began, soon };
  };

  it("is worked out once for rows that come together", async () => {
    const { began, soon } = counted();
    for (let at = 0; at < 5; at += 1) {
      soon();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(began).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(began).toHaveLength(1);
  });

  it("does not wait longer than half a minute for rows that never stop", async () => {
    const { began, soon } = counted();
    for (let at = 0; at < 31; at += 1) {
      soon();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(began).toHaveLength(1);
  });

  it("is tried again five seconds after it could not be done, and then no more", async () => {
    const began: number[] = [];
    const soon = settleSoon(async () => {
      began.push(performance.now());
      await new Promise((resolve) => setTimeout(resolve, 60_000));
      if (began.length === 1) throw new Error("no room");
    });
    soon();
    await vi.advanceTimersByTimeAsync(62_000 + 4_900);
    expect(began).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(began).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(began).toHaveLength(2);
  });

  it("rests nine times as long as it took", async () => {
    const { began, soon } = counted(10_000);
    soon();
    await vi.advanceTimersByTimeAsync(12_000);
    soon();
    await vi.advanceTimersByTimeAsync(89_000);
    expect(began).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(began).toHaveLength(2);
  });
});

import { afterAll, describe, expect, it } from "vitest";
import { addTask, hoardTask, refuseTask, spinTask } from "./crew.fixture.ts";
import { openCrew } from "./crew.ts";
import { InvalidInput, TooLarge } from "../errors.ts";

describe("a crew", () => {
  const crew = openCrew({ size: 2, megabytes: 64 });
  afterAll(() => crew.close());

  it("does work on other threads, more at once than there are threads", async () => {
    const sums = await Promise.all(
      [1, 2, 3, 4, 5].map((number) => crew.run(addTask, [number, 10])),
    );
    expect(sums).toEqual([11, 12, 13, 14, 15]);
  });

  it("leaves the asking thread free", async () => {
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 5);
    await crew.run(spinTask, 200);
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(0);
  });

  it("passes refusals on as refusals", async () => {
    await expect(crew.run(refuseTask, 0)).rejects.toThrow(InvalidInput);
    await expect(crew.run(refuseTask, 0)).rejects.toThrow("limit: Give a number from 0 to 0.");
  });

  it("ends work that is called off or takes too long, and works on", async () => {
    const control = new AbortController();
    const spinning = crew.run(spinTask, 60_000, { signal: control.signal });
    setTimeout(() => control.abort(new Error("called off")), 50);
    await expect(spinning).rejects.toThrow("called off");
    await expect(crew.run(spinTask, 60_000, { milliseconds: 50 })).rejects.toThrow(TooLarge);
    expect(
      await Promise.all([
        crew.run(addTask, [1, 1]),
        crew.run(addTask, [2, 2]),
        crew.run(addTask, [3, 3]),
      ]),
    ).toEqual([2, 4, 6]);
  });

  it("refuses work that needs too much memory, and works on", async () => {
    await expect(crew.run(hoardTask, 5_000)).rejects.toThrow(TooLarge);
    expect(await crew.run(addTask, [1, 1])).toBe(2);
  });
});

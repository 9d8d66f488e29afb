import { beforeAll, describe, expect, it } from "vitest";
import type { CDPSession, Page } from "playwright-core";
import { moveIn } from "./house.ts";
import { figures, moved, pressable, settled, until, type Figure } from "./support.ts";

const seed = "phone:+12125550147";

describe("hands on the chart", () => {
  let page: Page;
  let touch: CDPSession;
  let complaints: string[];
  moveIn((stay) => void ({ page, complaints } = stay));
  beforeAll(async () => {
    touch = await page.context().newCDPSession(page);
    await page.getByTestId("sources-held").waitFor();
    await page.keyboard.type("212 555 0147");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Open chart" }).first().click();
    await settled(page, (shown) => shown.length > 20);
    await page.locator(".chart-keys").focus();
    await page.keyboard.press("Escape");
  });

  const at = async (id: string): Promise<Figure> => {
    const found = (await figures(page)).find((one) => one.id === id);
    if (found === undefined) throw new Error(`${id} is not shown`);
    return found;
  };
  /** How far two figures stand apart on the screen. */
  const apart = async (a: string, b: string) => {
    const [one, other] = [await at(a), await at(b)];
    return Math.hypot(one.x - other.x, one.y - other.y);
  };
  /** One beside the first that stands free of panels. */
  const otherThan = async (id: string) => {
    for (const one of await figures(page))
      if (one.id !== id && one.x > 480 && one.x < 980 && one.y > 220 && one.y < 640) return one.id;
    throw new Error("no other figure");
  };
  const points = (...places: readonly (readonly [number, number])[]) =>
    places.map(([x, y], id) => ({ x, y, id }));
  const send = (type: string, touchPoints: ReturnType<typeof points>) =>
    touch.send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints });
  const isOpen = (wished: boolean) =>
    until(
      "the details",
      () => page.getByTestId("details").count(),
      (count) => count > 0 === wished,
    );

  it("drag one figure, which is one step, and leave the others where they are", async () => {
    const other = await otherThan(seed);
    const before = await settled(page);
    const { x, y } = await pressable(page, other);
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 20; step += 1) await page.mouse.move(x + step * 3, y + step * 2);
    await page.mouse.up();
    const after = await settled(page);
    const now = after.find(({ id }) => id === other);
    expect(now?.x).toBeCloseTo(x + 60, 0);
    expect(now?.y).toBeCloseTo(y + 40, 0);
    const rest = (all: readonly Figure[]) => all.filter(({ id }) => id !== other);
    expect(moved(rest(before), rest(after))).toBeLessThan(0.5);
    await page.locator(".chart-keys").focus();
    await page.keyboard.press("Control+z");
    await until(
      "its place",
      () => at(other),
      (one) => Math.abs(one.x - x) < 1,
    );
  });

  it("drag the ground, which moves the view and no figure", async () => {
    const before = await settled(page);
    await page.mouse.move(700, 190);
    await page.mouse.down();
    for (let step = 1; step <= 10; step += 1) await page.mouse.move(700 + step * 5, 190 + step);
    await page.mouse.up();
    const after = await settled(page);
    expect(moved(before, after)).toBeLessThan(0.5);
    const [first, now] = [before[0], after.find(({ id }) => id === before[0]?.id)];
    expect((now?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(50, 0);
  });

  it("turn the wheel about the pointer, which stays where it is", async () => {
    const other = await otherThan(seed);
    const { x, y } = await pressable(page, seed);
    const before = await apart(seed, other);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -240);
    await until(
      "larger",
      () => apart(seed, other),
      (now) => now > before * 1.3,
    );
    const now = await at(seed);
    expect(Math.hypot(now.x - x, now.y - y)).toBeLessThan(1);
    await page.mouse.wheel(0, 240);
    await until(
      "as before",
      () => apart(seed, other),
      (far) => Math.abs(far - before) < 2,
    );
  });

  it("tap with a finger, which selects, and tap the ground, which selects nothing", async () => {
    await page.locator(".chart-keys").focus();
    await page.keyboard.press("Escape");
    await isOpen(false);
    const { x, y } = await pressable(page, seed);
    await send("touchStart", points([x, y]));
    await send("touchEnd", []);
    await isOpen(true);
    expect(
      (await figures(page)).filter(({ isSelected }) => isSelected).map(({ id }) => id),
    ).toEqual([seed]);
    await page.getByTestId("toolbar-fit").click();
    await settled(page);
    await send("touchStart", points([620, 190]));
    await send("touchEnd", []);
    await isOpen(false);
  });

  it("pinch with two fingers, which makes larger what lies between", async () => {
    const other = await otherThan(seed);
    const before = await apart(seed, other);
    const start = await settled(page);
    await send("touchStart", points([640, 400]));
    await send("touchStart", points([640, 400], [760, 400]));
    for (let step = 1; step <= 10; step += 1)
      await send("touchMove", points([640 - step * 6, 400], [760 + step * 6, 400]));
    await send("touchEnd", []);
    await until(
      "twice as far",
      () => apart(seed, other),
      (now) => Math.abs(now / before - 2) < 0.1,
    );
    expect(moved(start, await settled(page))).toBeLessThan(1);
    expect((await figures(page)).some(({ isSelected }) => isSelected)).toBe(false);
    await page.getByTestId("toolbar-fit").click();
  });

  it("leave pinned figures where they are", async () => {
    const { x, y } = await pressable(page, seed);
    await page.mouse.click(x, y);
    await isOpen(true);
    await page.locator(".chart-keys").focus();
    await page.keyboard.press("p");
    const pinned = await pressable(page, seed);
    const before = await settled(page);
    await page.mouse.move(pinned.x, pinned.y);
    await page.mouse.down();
    for (let step = 1; step <= 10; step += 1) await page.mouse.move(pinned.x + step * 4, pinned.y);
    await page.mouse.up();
    expect(moved(before, await settled(page))).toBeLessThan(0.5);
  });

  it("complained of nothing on the way", () => {
    expect(complaints).toEqual([]);
  });
});

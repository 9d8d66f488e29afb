import { describe, expect, it } from "vitest";
import { beginView } from "./view.ts";

const close = (a: { x: number; y: number }, b: { x: number; y: number }) => {
  expect(a.x).toBeCloseTo(b.x, 6);
  expect(a.y).toBeCloseTo(b.y, 6);
};

describe("the view", () => {
  it("zooms about a point, which stays where it is", () => {
    const view = beginView();
    view.set({ zoom: 0.5, pan: { x: 30, y: -10 } });
    const before = view.onChart({ x: 200, y: 100 });
    view.zoomAt(1.7, { x: 200, y: 100 });
    close(view.onChart({ x: 200, y: 100 }), before);
    expect(view.zoom()).toBeCloseTo(0.85, 6);
  });

  it("keeps its zoom within bounds, and the point where it is even there", () => {
    const view = beginView();
    const before = view.onChart({ x: 50, y: 60 });
    view.zoomAt(1_000, { x: 50, y: 60 });
    expect(view.zoom()).toBe(4);
    close(view.onChart({ x: 50, y: 60 }), before);
    view.zoomAt(1e-9, { x: 50, y: 60 });
    expect(view.zoom()).toBe(0.05);
  });

  it("goes from the chart to the screen and back", () => {
    const view = beginView();
    view.set({ zoom: 2, pan: { x: 7, y: 9 } });
    close(view.onChart(view.onScreen({ x: 12.5, y: -3 })), { x: 12.5, y: -3 });
  });

  it("refuses what is no place, and tells each change once", () => {
    const view = beginView();
    let told = 0;
    const stop = view.follow(() => (told += 1));
    view.set({ zoom: Number.NaN, pan: { x: 0, y: 0 } });
    expect([told, view.zoom()]).toEqual([0, 1]);
    view.panBy({ x: 1, y: 0 });
    expect(told).toBe(1);
    stop();
    view.panBy({ x: 1, y: 0 });
    expect(told).toBe(1);
  });
});

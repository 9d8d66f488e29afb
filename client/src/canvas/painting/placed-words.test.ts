import { describe, expect, it } from "vitest";
import { beginContent } from "../content.ts";
import { inkOf } from "../look/ink.ts";
import { emptyScene, entity, line } from "../scene-samples.ts";
import type { Scene } from "../scene.ts";
import { wordsPlaced, type PlacedWords } from "./placed-words.ts";
import { LEAST_PX } from "./writing.ts";
import { LINE_HIGH } from "./word-stamps.ts";

/** Letters of one width: what a browser measures is not needed to see whether words overlap. */
const stamps = { widthOf: ({ text, px }: { text: string; px: number }) => text.length * px * 0.6 };
const writing = { ink: inkOf.light, stamps };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxesOf = ({ labels }: PlacedWords, zoom: number): readonly Box[] =>
  labels.map(({ figure, words, x, y }) => ({
    x: figure.x * zoom + x,
    y: figure.y * zoom + y,
    width: stamps.widthOf(words),
    height: words.px * LINE_HIGH,
  }));

const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width - 0.01 &&
  Math.abs(a.y - b.y) * 2 < a.height + b.height - 0.01;

/** A tight grid of figures with long labels; the first has most lines. */
function crowd(count: number, more: Partial<Scene> = {}) {
  const content = beginContent();
  const ids = Array.from({ length: count }, (_, at) => `e${at}`);
  content.draw({
    ...emptyScene,
    entities: ids.map((id) => entity(id, `Somebody called ${id}`)),
    places: new Map(ids.map((id, at) => [id, { x: (at % 20) * 70, y: Math.floor(at / 20) * 60 }])),
    lines: ids.slice(1).map((id) => line(`l${id}`, "e0", id)),
    notShown: new Map(ids.map((id) => [id, 12])),
    ...more,
  });
  return content;
}

describe("words on the drawing", () => {
  for (const zoom of [0.1, 0.4, 1, 2.5])
    it(`cover neither each other nor a figure at zoom ${zoom}, and none is smaller than can be read`, () => {
      const content = crowd(200);
      const placed = wordsPlaced(content, zoom, writing);
      const boxes = boxesOf(placed, zoom);
      expect(boxes.length).toBeGreaterThan(0);
      for (const [at, box] of boxes.entries())
        for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      for (const figure of content.inOrder()) {
        const body = {
          x: figure.x * zoom,
          y: figure.y * zoom,
          width: figure.width * zoom,
          height: figure.height * zoom,
        };
        for (const box of boxes) expect(overlap(box, body)).toBe(false);
      }
      for (const { words } of [...placed.labels, ...placed.words])
        expect(words.px).toBeGreaterThanOrEqual(LEAST_PX);
      for (const { tag } of placed.tags) expect(tag.words.px).toBeGreaterThanOrEqual(LEAST_PX);
    });

  it("are fewer where it is narrow, and all where there is room", () => {
    const count = (zoom: number) => wordsPlaced(crowd(200), zoom, writing).labels.length;
    expect(count(0.1)).toBeLessThan(count(0.6));
    expect(count(4)).toBe(200);
  });

  it("speak first of what has most lines, and of what is chosen wherever it stands", () => {
    const labelled = (content: ReturnType<typeof crowd>) =>
      wordsPlaced(content, 0.2, writing).labels.map(({ figure }) => figure.look.id);
    expect(labelled(crowd(200))[0]).toBe("e0");
    const chosen = crowd(200, { selected: new Set(["e87", "e88"]) });
    expect(labelled(chosen).slice(0, 2).toSorted()).toEqual(["e87", "e88"]);
  });

  it("say kind and count of a line that is long enough, and always of one that is chosen", () => {
    const pair = (apart: number, chosen: string | null) => {
      const content = beginContent();
      content.draw({
        ...emptyScene,
        entities: [entity("a"), entity("b")],
        places: new Map([
          ["a", { x: 0, y: 0 }],
          ["b", { x: apart, y: 0 }],
        ]),
        lines: [{ ...line("l", "a", "b"), count: 23 }],
        line: chosen,
      });
      return wordsPlaced(content, 1, writing).words.map(({ words }) => words.text);
    };
    expect(pair(220, null)).toEqual(["called × 23"]);
    expect(pair(60, null)).toEqual([]);
    expect(pair(60, "l")).toEqual(["called × 23"]);
  });

  it("keep within bounds whatever a label is", () => {
    const content = beginContent();
    content.draw({
      ...emptyScene,
      entities: [entity("a", "W".repeat(10_000)), entity("b", "\u202Ereversed\u202C <b>&")],
      places: new Map([
        ["a", { x: 0, y: 0 }],
        ["b", { x: 400, y: 0 }],
      ]),
    });
    const texts = wordsPlaced(content, 1, writing).labels.map(({ words }) => words.text);
    for (const text of texts) expect([...text].length).toBeLessThanOrEqual(30);
    expect(texts.join("")).not.toMatch(/[\u202A-\u202E]/u);
  });
});

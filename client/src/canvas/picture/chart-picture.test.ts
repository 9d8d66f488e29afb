import { describe, expect, it } from "vitest";
import type { Scene } from "../scene.ts";
import { emptyScene, entity, line } from "../scene-samples.ts";
import { chartPicture } from "./chart-picture.ts";

const hostile = '</text><script>x</script> & "L" \u0001\ud800';
const scene = (entities: Scene["entities"], lines: Scene["lines"]): Scene => ({
  ...emptyScene,
  entities,
  lines,
});

const caption = {
  title: hostile,
  lines: ["2 items and 2 links shown", "word ".repeat(80)],
  legend: [{ kind: "Phone", label: "Phone 2" }],
  foot: ["Sources: A <source>", "Drawn with Clew on 1 Jan 2026."],
};

describe("the picture of a chart", () => {
  const drawing = {
    scene: scene(
      [entity("a", hostile), entity("b", "(212) 555-0147"), entity("nowhere", "not drawn")],
      [line("1", "a", "b"), line("2", "b", "a"), line("3", "a", "nowhere")],
    ),
    places: new Map([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 300, y: 0 }],
    ]),
    hulls: [{ path: "M0 0L1 1", ink: "#337ede", name: "A & B", at: { x: 1, y: 2 } }],
  };

  it("shows what is drawn with title, legend, sources and date, whatever it is called", () => {
    const svg = chartPicture(drawing, caption);
    expect(svg).not.toContain("<script>");
    expect(svg).not.toMatch(/[\u0000-\u0008]|\p{Surrogate}/u);
    for (const text of [
      "(212) 555-0147",
      "Phone 2",
      "Sources: A &lt;source&gt;",
      "1 Jan 2026",
      "A &amp; B",
    ])
      expect(svg).toContain(text);
    expect(svg).not.toContain("not drawn");
    expect(svg.match(/<ellipse /g)).toHaveLength(2);
  });

  it("draws two links of a pair beside each other, each with its arrow", () => {
    const svg = chartPicture(drawing, caption);
    const courses = [...svg.matchAll(/<path d="(M[^"]+Q[^"]+)"/g)].map(([, d]) => d);
    expect(courses).toHaveLength(2);
    expect(new Set(courses.map((d) => /Q150 (-?\d+)/.exec(d ?? "")?.[1]))).toEqual(
      new Set(["-13", "13"]),
    );
    expect(svg.match(/<polygon /g)).toHaveLength(2);
  });

  it("has a size for a chart on which nothing stands", () => {
    const svg = chartPicture(
      { scene: scene([], []), places: new Map(), hulls: [] },
      { ...caption, legend: [] },
    );
    expect(svg).toMatch(/viewBox="0 0 720 \d+"/);
    expect(svg).not.toContain("Infinity");
  });
});

import { describe, expect, it } from "vitest";
import { builtInOntology, loadOntology } from "../../../../ontology/index.ts";
import { parseMapping } from "../../mapping/index.ts";
import { candidates, choicesOf, nameForRows, theOne } from "./choose-file.ts";

const mapping = parseMapping(
  `
dataset: { id: t-files, title: Files }
files:
  - path: "ads*.csv"
    entities: { ad: { kind: Ad, key: id } }
  - path: tips.jsonl
    entities: { tip: { kind: Report, key: id } }
  - path: "ads*.csv"
    entities: { phone: { kind: Phone, value: phone } }
`,
  "mapping.yaml",
  loadOntology([builtInOntology]),
);
const paths = (name?: string, file?: string) =>
  candidates(mapping, { name, file }).map(({ path }) => path);

describe("which file of a mapping rows are of", () => {
  it("is each path once, with all that it is read for", () => {
    expect(choicesOf(mapping)).toEqual([
      { path: "ads*.csv", ats: [0, 2] },
      { path: "tips.jsonl", ats: [1] },
    ]);
  });

  it("is told by the name of a file; where none fits all may be meant", () => {
    expect(paths("ads-7.csv")).toEqual(["ads*.csv"]);
    expect(paths("other.csv")).toEqual(["ads*.csv", "tips.jsonl"]);
    expect(paths("ads-7.csv", "tips.jsonl")).toEqual(["tips.jsonl"]);
  });

  it("is refused where none or several fit, with the choice", () => {
    const all = choicesOf(mapping);
    expect(() => theOne([], all, "records")).toThrow("ads*.csv, tips.jsonl");
    expect(() => theOne(all, all, "records")).toThrow("Say which one");
    expect(() => paths(undefined, "none.csv")).toThrow("ads*.csv, tips.jsonl");
  });

  it("gives rows the name of the JSON lines that it names, else one of their own", () => {
    const [ads, tips] = choicesOf(mapping);
    expect(nameForRows(tips ?? { path: "", ats: [] }, 1)).toBe("tips.jsonl");
    expect(nameForRows(ads ?? { path: "", ats: [] }, 0)).toBe("added.jsonl");
    expect(nameForRows({ path: "b/*.jsonl", ats: [] }, 2)).toBe("added-3.jsonl");
  });
});

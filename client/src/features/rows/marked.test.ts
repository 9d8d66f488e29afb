import { describe, expect, it } from "vitest";
import { aboutWords, excerptOf, stretchesOf } from "./marked.ts";

const citation = (
  text: string,
  spans: readonly { field: string; start: number; end: number }[],
  fields: readonly string[] = ["body"],
) => ({
  fields,
  observedAt: null,
  spans,
  record: {
    id: "r",
    dataset: "d",
    datasetTitle: "D",
    timezone: null,
    file: "f.csv",
    name: "1",
    position: "2",
    sha256: "00",
    raw: text,
    receivedAt: "",
    cells: [{ column: "body", text }],
    notes: [],
  },
});

describe("marking what a row states", () => {
  it("marks just the words that are asked about, where they stand by themselves", () => {
    const text = "Anna is not Annabel, call Anna";
    expect(aboutWords(citation(text, []), "Anna").spans).toEqual([
      { field: "body", start: 0, end: 4 },
      { field: "body", start: 26, end: 30 },
    ]);
    expect(aboutWords(citation(text, []), "Bella").spans).toEqual([]);
    expect(aboutWords(citation("Anna", []), "Anna").spans).toEqual([]);
    expect(aboutWords(citation(text, [{ field: "body", start: 5, end: 7 }]), "").spans).toEqual([
      { field: "body", start: 5, end: 7 },
    ]);
  });

  it("marks the span and nothing else", () => {
    const text = "call two one 2 after six";
    expect(
      stretchesOf(citation(text, [{ field: "body", start: 5, end: 14 }]), "body", text),
    ).toEqual([
      { text: "call ", isMarked: false },
      { text: "two one 2", isMarked: true },
      { text: " after six", isMarked: false },
    ]);
  });
  it("marks a cited column whole where there is no span", () =>
    expect(stretchesOf(citation("x", []), "body", "x")).toEqual([{ text: "x", isMarked: true }]));
  it("survives spans that overlap or run past the end", () => {
    const spans = [
      { field: "body", start: 0, end: 3 },
      { field: "body", start: 1, end: 99 },
    ];
    expect(
      stretchesOf(citation("abcd", spans), "body", "abcd")
        .map(({ text }) => text)
        .join(""),
    ).toBe("abcd");
  });
  it("finds the column of a field that says which of a list", () =>
    expect(stretchesOf(citation("999", [], ["body.0"]), "body", "999")[0]?.isMarked).toBe(true));
  it("quotes the cited columns by name where there is no span", () => {
    expect(
      excerptOf(citation("x", []))
        .map(({ text }) => text)
        .join(""),
    ).toBe("body x");
  });
  it("quotes the marked words with a little around them", () => {
    const text = `${"a".repeat(200)} 555 ${"b".repeat(200)}`;
    const quoted = excerptOf(citation(text, [{ field: "body", start: 201, end: 204 }]));
    expect(quoted[1]).toEqual({ text: "555", isMarked: true });
    expect(quoted.map((stretch) => stretch.text).join("").length).toBeLessThan(120);
  });
});

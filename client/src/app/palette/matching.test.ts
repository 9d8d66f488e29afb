import { describe, expect, it } from "vitest";
import { matching } from "./matching.ts";

const labels = ["Show everything", "Queries", "Shared wording", "What they share", "Café Réunion"];
const found = (text: string) =>
  matching(
    labels.map((label) => ({ label })),
    text,
  ).map(({ label }) => label);

describe("finding a command by words", () => {
  it("gives all in their order where nothing is typed", () => expect(found(" ")).toEqual(labels));
  it("puts what begins so before what has it later", () =>
    expect(found("share")).toEqual(["Shared wording", "What they share"]));
  it("takes the beginnings of words, in any order", () =>
    expect(found("every sh")).toEqual(["Show everything"]));
  it("finds letters within a word last", () =>
    expect(found("har")).toEqual(["Shared wording", "What they share"]));
  it("does not ask for accents", () => expect(found("cafe reu")).toEqual(["Café Réunion"]));
  it("gives nothing where a word is not in it", () => expect(found("show nothing")).toEqual([]));
});

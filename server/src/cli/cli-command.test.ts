import { describe, expect, it } from "vitest";
import { readGiven } from "./cli-command.ts";

const search = {
  options: { limit: { type: "string" }, kind: { type: "string", multiple: true } },
  words: [1, 1],
  usage: "search TEXT [--limit 20]",
} as const;

describe("words of a command that cannot be read", () => {
  it.each([
    [
      ["x", "--limit", "-1"],
      "--limit needs a value. One that begins with a dash is written as --limit=-1. Use it " +
        "as: clew search TEXT [--limit 20]",
    ],
    [
      ["x", "--limit"],
      "--limit needs a value. One that begins with a dash is written as --limit=-1. Use it " +
        "as: clew search TEXT [--limit 20]",
    ],
    [["x", "--limt", "3"], "There is no option --limt. Use it as: clew search TEXT [--limit 20]"],
    [["x", "--json=3"], "--json takes no value. Use it as: clew search TEXT [--limit 20]"],
    [["x", "y"], "Use it as: clew search TEXT [--limit 20]"],
  ])("%j are refused in our own sentence", (args, sentence) => {
    expect(() => readGiven(search, args)).toThrow(sentence);
  });

  it("a count that is none is refused by its option", () => {
    for (const given of ["-1", "1.5", "many", ""])
      expect(() => readGiven(search, ["x", `--limit=${given}`]).count("limit", 20)).toThrow(
        "--limit takes a whole number.",
      );
  });
});

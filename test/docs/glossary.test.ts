import { describe, expect, it } from "vitest";
import { filesIn, read, sources } from "../architecture/tree.ts";

const notUsed = read("docs/glossary.md").split("## Words that are not used")[1] ?? "";

/** The words of a row of the glossary's last table. */
const wordsIn = (where: string): readonly string[] => {
  const row = notUsed.split("\n").find((line) => line.startsWith(`| ${where} |`)) ?? "";
  return [...row.matchAll(/\*([^*]+)\*/gu)].map(([, word = ""]) => word);
};

const messageFiles = [
  "server/src/sentences/en.json",
  ...filesIn("client/src/wording/en").filter((name) => name.endsWith(".json")),
];

/** A message without the names of what is put into it. */
const withoutNames = (message: string) => message.replaceAll(/\{\w+(?=[,}])/gu, "{");

/** Its plural ends with s, or ies for y. */
const asWord = (word: string) =>
  new RegExp(String.raw`(?<![\w-])${word.replace(/y$/u, "(?:y|ie)")}s?(?![\w-])`, "iu");

describe("the glossary", () => {
  it("names words that are not used, of files and on the screen", () => {
    expect(wordsIn("names of files").length).toBeGreaterThan(5);
    expect(wordsIn("comments").length).toBeGreaterThan(1);
    expect(wordsIn("screen and command line").length).toBeGreaterThan(10);
  });

  it.each(wordsIn("screen and command line"))("keeps “%s” off the screen", (word) => {
    const used = messageFiles.flatMap((name) =>
      Object.entries(JSON.parse(read(name)) as Readonly<Record<string, string>>)
        .filter(([, message]) => asWord(word).test(withoutNames(message)))
        .map(([key]) => `${name} ${key}`),
    );
    expect(used).toEqual([]);
  });

  it.each(wordsIn("comments"))("keeps “%s” out of comments", (word) => {
    const used = sources.flatMap((name) =>
      [...read(name).matchAll(/^\s*(?:\/\*+|\*|\/\/) .*$/gmu)]
        .filter(([line]) => asWord(word).test(line))
        .map(([line]) => `${name}: ${line.trim()}`),
    );
    expect(used).toEqual([]);
  });

  it.each(wordsIn("names of files"))("calls no file “%s”", (word) => {
    const named = sources.filter((name) => new RegExp(`/${word}s?\\.tsx?$`, "u").test(name));
    expect(named).toEqual([]);
  });
});

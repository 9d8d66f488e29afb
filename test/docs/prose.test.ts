import { describe, expect, it } from "vitest";
import { filesIn, read } from "../architecture/tree.ts";
import { sentencesIn, sentencesOf, wordsIn } from "./sentences-of.ts";

const pages = [
  "README.md",
  "DESIGN.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...filesIn("docs").filter((name) => name.endsWith(".md")),
];
const wordings = [
  "server/src/sentences/en.json",
  ...filesIn("client/src/wording/en").filter((name) => name.endsWith(".json")),
];

/** Plain English: short sentences on the average, and none that has to be read twice. */
describe("prose", () => {
  it.each(pages)("of %s is in short sentences", (name) => {
    expect(judged(sentencesOf(read(name)))).toEqual(plain);
  });

  it.each(wordings)("of %s is in short sentences", (name) => {
    expect(judged(messagesOf(read(name)).flatMap(sentencesIn))).toEqual(plain);
  });
});

const plain = { meanAtMost15: true, long: [] };

function judged(sentences: readonly string[]) {
  const words = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
  const mean = words / Math.max(1, sentences.length);
  return {
    meanAtMost15: mean <= 15 || mean.toFixed(1),
    long: sentences.filter((sentence) => wordsIn(sentence) > 30),
  };
}

/** Messages as somebody reads them: one word for each value, and the usual branch of each choice. */
function messagesOf(json: string): readonly string[] {
  const messages: string[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === "string") messages.push(withoutValues(value));
    return value;
  });
  return messages;
}

function withoutValues(message: string): string {
  const innermost = /\{\s*\w+(?:\s*,\s*\w+)?(?:\s*,\s*[^{}]*)?\}/gu;
  const branch = /\b(?!other\b)(?:=?\w+)\s*\{[^{}]*\}/gu;
  const choice = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,[^{}]*other\s*\{([^{}]*)\}\s*\}/gu;
  let text = message;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(choice, "$1").replace(innermost, "value");
    text = text.replace(branch, "");
  }
  return text;
}

import { describe, expect, it } from "vitest";
import { filesIn, read } from "../architecture/tree.ts";
import { pages } from "./pages.ts";
import { sentencesIn, sentencesOf, wordsIn } from "./sentences-of.ts";

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
  const open = message.indexOf("{");
  if (open === -1) return message.replaceAll("#", "1");
  const close = closing(message, open);
  const said = /^\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/u.test(message.slice(open + 1))
    ? usualBranch(message.slice(open + 1, close))
    : "value";
  return `${message.slice(0, open).replaceAll("#", "1")}${said}${withoutValues(message.slice(close + 1))}`;
}

function usualBranch(choice: string): string {
  const open = choice.indexOf("{", choice.search(/\bother\s*\{/u));
  return withoutValues(choice.slice(open + 1, closing(choice, open)));
}

/** Where the brace closes that opens at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`No brace closes: ${text}`);
}

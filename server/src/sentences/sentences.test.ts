import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import en from "./en.json" with { type: "json" };
import { asWritten, packSentence, sentence, unpackSentence } from "./index.ts";

const source = fileURLToPath(new URL("..", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.includes("generated/"))
  .map((name) => readFileSync(join(source, name), "utf8"));
const code = files.join("\n");

describe("sentences", () => {
  it("write numbers and plurals as English does", () => {
    expect(sentence("weights.rows-copy", { copies: 1 }).text).toBe(
      "1 row repeats the words of another.",
    );
    expect(sentence("shared.within", { low: 1, high: 20_000 }).text).toBe(
      "Give a number from 1 to 20,000.",
    );
  });

  it("hold sentences of their own", () => {
    const reason = sentence("weights.sharing-does-not-link", { name: "place" });
    const { text, values } = sentence("explain.step-shared", {
      kind: "place",
      label: "Portland",
      reason,
    });
    expect(text).toBe("Both have place Portland. Sharing a place does not link.");
    expect(values["reason"]).toBe(reason);
  });

  it("are kept by key and come back with what stands in them", () => {
    const reason = sentence("weights.sharing-does-not-link", { name: "place" });
    const one = sentence("explain.step-shared", { kind: "place", label: "Portland", reason });
    expect(unpackSentence(packSentence(one))).toEqual(one);
  });

  it("that were kept before they had keys come back as they were written", () => {
    expect(unpackSentence("The row is empty.")).toEqual(asWritten("The row is empty."));
    expect(unpackSentence('{"key":"no.such-key","values":{}}', "As it was.").text).toBe(
      "As it was.",
    );
    expect(unpackSentence('{"key":"constructor","values":{}}').key).toBe("shared.as-written");
  });

  it("show markup and braces of values as they are", () => {
    expect(asWritten("<b>{x}</b> 'y'").text).toBe("<b>{x}</b> 'y'");
  });

  it("all have a message that can be read, and are all used", () => {
    for (const message of Object.values(en)) expect(() => parse(message)).not.toThrow();
    const unused = Object.keys(en).filter((key) => !code.includes(`"${key}"`));
    expect(unused).toEqual([]);
  });

  it("are given what their messages ask for", () => {
    const wrong = callsIn(code).flatMap(({ key, values }) => {
      const message = (en as Readonly<Record<string, string>>)[key];
      if (message === undefined || values === undefined || values.includes("...")) return [];
      const names = namesIn(values);
      const asked = [...new Set(placesIn(parse(message)))];
      return asked.filter((name) => !names.has(name)).map((name) => `${key}: ${name}`);
    });
    expect(callsIn(code).length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });
});

interface Call {
  readonly key: string;
  /** Source of what is given; undefined where it is no object written there. */
  readonly values: string | undefined;
}

/** Where sentences are made: the key, and the source of their values. */
function callsIn(source: string): readonly Call[] {
  const calls = source.matchAll(
    /(?:sentence|InvalidInput|Conflict|TooLarge|BrokenContainer)\(\s*"([\w.-]+)"(,\s*)?/gu,
  );
  return [...calls].map(({ 0: text, 1: key = "", 2: more, index }) => {
    const at = index + text.length;
    if (more === undefined || source[at] === ")") return { key, values: "" };
    return {
      key,
      values: source[at] === "{" ? source.slice(at + 1, closing(source, at)) : undefined,
    };
  });
}

/** Where the brace that opens at a place is closed. */
function closing(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    if ("{[(".includes(source[at] ?? " ")) depth += 1;
    if ("}])".includes(source[at] ?? " ")) depth -= 1;
    if (depth === 0) return at;
  }
  return source.length;
}

/** The names in the source of an object: `a, b: c.d({ e })` gives a and b. */
function namesIn(source: string): ReadonlySet<string> {
  let depth = 0;
  let flat = "";
  for (const sign of source) {
    if ("{[(".includes(sign)) depth += 1;
    if (depth === 0) flat += sign;
    if ("}])".includes(sign)) depth -= 1;
  }
  return new Set(flat.split(",").map((part) => /^\s*(\w+)/u.exec(part)?.[1] ?? ""));
}

function placesIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.select || element.type === TYPE.plural)
      return [
        element.value,
        ...Object.values(element.options).flatMap(({ value }) => placesIn(value)),
      ];
    return element.type === TYPE.tag ? placesIn(element.children) : [element.value];
  });
}

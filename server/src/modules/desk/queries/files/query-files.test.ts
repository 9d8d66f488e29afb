import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainParameter } from "../parameters/query-parameter.ts";
import { shippedQueries, type SavedQuery } from "../saved-queries.ts";
import { fileOf, isLostIn, queriesInFile } from "./query-files.ts";
import { parseQueryFile } from "./query-heading.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const own: SavedQuery = {
  id: "q1",
  title: "Ads | of a phone",
  description: "First line.\nSecond | line.",
  tags: ["ads", "phones"],
  isFavourite: false,
  columns: [],
  own: undefined,
  text: "// my own comment\nMATCH (p:Phone {ref: $phone})--(a:Ad)\nRETURN a",
  parameters: [
    { ...plainParameter("phone", "entity"), kinds: ["Phone"], label: "Which | phone" },
    { ...plainParameter("least", "integer"), default: -3, least: -10, most: 10 },
    { ...plainParameter("days", "integer"), default: 3 },
    { ...plainParameter("on", "boolean"), default: true },
    { ...plainParameter("when", "period"), default: { from: "2026", to: "2027" } },
    {
      ...plainParameter("city", "choice"),
      options: ["A, B", "C"],
      default: "C",
      suggestions: { from: "fixed", values: ["C"] },
    },
  ],
};

describe("files of queries", () => {
  it("in Cypher come back as the same query", () => {
    const { name, content } = fileOf(own, "cypher");
    expect(name).toBe("ads-of-a-phone.cypher");
    const { title, description, tags, text, parameters } = own;
    expect(parseQueryFile(content)).toEqual({
      title,
      description,
      tags,
      text,
      parameters,
      columns: [],
    });
    expect(queriesInFile(name, bytes(content))[0]).toMatchObject({ title, text });
  });

  it("in Cypher come back whatever a default or a label holds", () => {
    const anyText = fc.string({ unit: "grapheme", maxLength: 30 });
    fc.assert(
      fc.property(anyText, anyText, (label, fallback) => {
        const said = label.trim() === "" ? "x" : label;
        const parameter = { ...plainParameter("p", "text"), label: said, default: fallback };
        const { content } = fileOf({ ...own, parameters: [parameter] }, "cypher");
        expect(parseQueryFile(content)).toMatchObject({ parameters: [parameter] });
      }),
      {
        examples: [
          ["a", "\u2028"],
          ["\u2029!", ""],
        ],
      },
    );
  });

  it("in BloodHound's form have query, name and description, one object a file", () => {
    const { name, content } = fileOf(own, "bloodhound");
    expect(name).toBe("ads-of-a-phone.json");
    expect(JSON.parse(content)).toEqual({
      query: own.text,
      name: own.title,
      description: own.description,
    });
    expect(isLostIn("bloodhound", own)).toBe(true);
    expect(isLostIn("cypher", own)).toBe(false);
    const [back] = queriesInFile(name, bytes(content));
    expect(back).toEqual({ title: own.title, text: own.text, description: own.description });
  });

  it("may have a byte-order mark, in UTF-8 and UTF-16", () => {
    const json = '{"query":"RETURN 1 AS n","name":"Kérdés","description":""}';
    const utf16 = Buffer.concat([Buffer.from("fffe", "hex"), Buffer.from(json, "utf16le")]);
    for (const content of [bytes(`\u{feff}${json}`), utf16])
      expect(queriesInFile("q.json", content)[0]).toMatchObject({ title: "Kérdés" });
    const cypher = bytes("\u{feff}// title: Marked\r\nRETURN 1 AS n\r\n");
    expect(queriesInFile("q.cypher", cypher)[0]).toMatchObject({ title: "Marked" });
  });

  it("without a title are called as the file is", () => {
    const [query] = queriesInFile("ads-per-day.cypher", bytes("MATCH (a:Ad) RETURN a"));
    expect(query).toMatchObject({ title: "ads per day", text: "MATCH (a:Ad) RETURN a" });
  });

  it.each([
    ["a picture", "p.png", Buffer.from("89504e470d0a1a0a", "hex"), /UTF-8/u],
    ["a table", "t.csv", bytes("a,b\n1,2"), /no query/u],
    ["other JSON", "o.json", bytes('{"nodes":[]}'), /no query/u],
    ["JSON of other types", "o.json", bytes('{"query":1,"name":{}}'), /no query/u],
    ["an empty list", "o.json", bytes("[]"), /no query/u],
    ["broken JSON", "b.json", bytes('{"query":'), /broken JSON/u],
    ["deep JSON", "d.json", bytes("[".repeat(900_000)), /broken JSON|no query/u],
    ["a heading alone", "h.cypher", bytes("// title: x\n"), /below its heading/u],
    ["a broken parameter", "h.cypher", bytes("// param: ?? what\nRETURN 1"), /no parameter/u],
    ["nothing", "n.cypher", bytes(""), /below its heading/u],
  ])("that are none are named: %s", (_, name, content, message) => {
    expect(() => queriesInFile(name, content)).toThrow(message);
  });

  it("of all that ships come back", () => {
    for (const query of shippedQueries()) {
      const back = parseQueryFile(fileOf(query, "cypher").content);
      expect(back).toMatchObject({ title: query.title, parameters: query.parameters });
    }
  });
});

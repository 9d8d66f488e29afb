import { describe, expect, it } from "vitest";
import { processorTimeOf } from "../../../../../test/support/processor-time.ts";
import { completionsAt, typeOfLinks, type Vocabulary } from "./completions.ts";
import { piecesOf } from "./cypher-pieces.ts";
import { formatCypher } from "./format-cypher.ts";

const property = (name: string) => ({ name, label: name });
const vocabulary: Vocabulary = {
  kinds: [
    { name: "Phone", label: "Phone", properties: [property("number")] },
    { name: "Ad", label: "Ad", properties: [property("title"), property("price")] },
  ],
  linkTypes: [{ name: "MENTIONS", label: "mentions", properties: [property("at")] }],
  functions: ["count", "toLower"],
  parameters: ["word", "least"],
};
/** What is offered where the bar stands. */
const offered = (text: string) => {
  const at = text.indexOf("|");
  const whole = text.replace("|", "");
  return completionsAt(whole, at, vocabulary)?.options.map(({ label }) => label) ?? [];
};

describe("completion", () => {
  it("offers kinds, types of links, parameters and functions where they may stand", () => {
    expect(offered("MATCH (a:|")).toEqual(expect.arrayContaining(["Phone", "Ad", "Record"]));
    expect(offered("MATCH (a)-[l:MEN|")).toEqual(["MENTIONS", "STATED_IN", "ABOUT"]);
    expect(offered("MATCH (a:Ad) WHERE a:P|")).toContain("Phone");
    expect(offered("WHERE a.title = $|")).toEqual(["word", "least"]);
    expect(offered("RETURN to|")).toContain("toLower");
    expect(offered("MAT|")).toContain("MATCH");
  });

  it("offers the properties of what a name stands for", () => {
    const ads = offered("MATCH (x:Phone)-[m:MENTIONS]-(a:Ad) WHERE a.|");
    expect(ads.slice(0, 3)).toEqual(["title", "price", "id"]);
    expect(ads).not.toContain("number");
    expect(offered("MATCH (x:Phone)-[m:MENTIONS]-(a:Ad) RETURN m.|")[0]).toBe("at");
    expect(offered("MATCH (p:Phone {|")[0]).toBe("number");
    expect(offered("RETURN a.|\nMATCH (a:Ad)")).toContain("title");
  });

  it("offers nothing within texts, comments and values of maps", () => {
    expect(offered("MATCH (a:Ad {title: '|")).toEqual([]);
    expect(offered("// MATCH (a:|")).toEqual([]);
    expect(offered("/* MATCH (a:|")).toEqual([]);
  });

  it("takes at most 50 ms of the processor in the longest text, with many kinds", () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      name: `Kind${at}`,
      label: `Kind ${at}`,
      properties: Array.from({ length: 30 }, (_unused, n) => property(`p${n}`)),
    }));
    const text = `${"MATCH (a:Kind1)--(b:Kind2) WHERE a.p1 = 'x' ".repeat(430)}RETURN a.`;
    const all = { ...vocabulary, kinds: many };
    completionsAt(text, text.length, all);
    const took = processorTimeOf(() =>
      expect(completionsAt(text, text.length, all)?.options.length).toBeGreaterThan(30),
    );
    expect(took).toBeLessThan(50);
  });

  it("names types of links as the server does", () => {
    expect([typeOfLinks("mentions"), typeOfLinks("postedBy")]).toEqual(["MENTIONS", "POSTED_BY"]);
  });
});

describe("formatting", () => {
  it("puts clauses on lines of their own and words in capitals", () => {
    expect(
      formatCypher(
        "match (a:Ad)-[:MENTIONS]->(p:Phone) where a.price>3 and p.match = 'with and' // why\n" +
          "return p,  count(a) as ads order by ads desc limit 5",
      ),
    ).toBe(
      "MATCH (a:Ad)-[:MENTIONS]->(p:Phone)\nWHERE a.price>3\n" +
        "  AND p.match = 'with and' // why\nRETURN p, count(a) AS ads\nORDER BY ads DESC\n" +
        "LIMIT 5",
    );
  });

  it("leaves what stands in brackets on its line", () => {
    const text = "MATCH (a:Ad)\nWHERE EXISTS { MATCH (a)--(p:Phone) WHERE p.df > 1 }\nRETURN a";
    expect(formatCypher(text)).toBe(text);
  });

  it("changes nothing but space and capitals, twice nothing", () => {
    const texts = [
      "optional match (n) return n.`odd name` as x union all unwind [1,2] as n return n",
      "MATCH (a) WHERE a.x STARTS WITH 'y' OPTIONAL MATCH (b) RETURN a",
      "return 'not closed",
      "/* a\nb */ return $p + 1.5e3",
    ];
    for (const text of texts) {
      const once = formatCypher(text);
      const bare = (one: string) => one.replace(/\s+/g, "").toLowerCase();
      expect(bare(once)).toBe(bare(text));
      expect(formatCypher(once)).toBe(once);
    }
  });

  it("reads every text whole", () => {
    for (const text of ["a`b", "'", "$", "x.y..z <= 3 /* open", "é ß 你好"])
      expect(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
  });
});

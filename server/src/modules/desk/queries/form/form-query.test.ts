import { describe, expect, it } from "vitest";
import { vetted, vocabularyOf } from "../../../../cypher-wall/index.ts";
import { builtInOntology, loadOntology } from "../../../../ontology/index.ts";
import { checkedForm, comparisons, type AskedByForm } from "./asked-by-form.ts";
import { queryOfForm } from "./form-query.ts";

const ontology = loadOntology([builtInOntology]);
const vocabulary = vocabularyOf(ontology);
const made = (form: AskedByForm) => queryOfForm(checkedForm(form, ontology), ontology);

describe("the Cypher of a form", () => {
  it("is what a person would write", () => {
    const { text, parameters } = made({
      kind: "Phone",
      has: [{ property: "country", is: "equals", value: "US" }],
      linked: [{ linkKind: "mentions", kind: "Ad", atLeast: 3, period: "2026-03" }],
    });
    expect(text).toBe(`MATCH (a:Phone)
WHERE a.country = $country
MATCH (a)-[l1:MENTIONS]-(b1:Ad)
WHERE b1.ref <> a.ref
  AND l1.lastSeen >= $period.from
  AND l1.firstSeen < $period.to
WITH a, count(DISTINCT b1) AS adsCount, collect(DISTINCT b1)[0..20] AS ads
WHERE adsCount >= $least
WITH a, a.id AS id, adsCount, ads
ORDER BY adsCount DESC, id
LIMIT 500
RETURN a AS phone, adsCount, ads`);
    expect(parameters.map(({ name, type, default: value }) => [name, type, value])).toEqual([
      ["country", "text", "US"],
      ["least", "integer", 3],
      ["period", "period", "2026-03"],
    ]);
  });

  it("passes the wall for each kind, property and comparison", () => {
    for (const kind of ontology.entityKinds.values())
      for (const { name } of kind.properties)
        for (const is of comparisons) {
          const has = [{ property: name, is, value: "7" }];
          const linked = [{ kind: kind.name, within: 3, has, period: "2026" }];
          const { text } = made({ kind: kind.name, has, linked, period: "2026-03" });
          expect(vetted(text, vocabulary).columns.length).toBe(3);
        }
  });

  it("never holds what was typed", () => {
    const typed = "x' OR true //`";
    const has = [{ property: "title", is: "contains", value: typed }] as const;
    const { text, parameters } = made({ kind: "Ad", has, linked: [{ kind: "Ad", has }] });
    expect(text).not.toContain("OR true");
    expect(parameters.filter(({ default: value }) => value === typed).length).toBe(2);
  });

  it.each([
    [{ kind: "User" }, /No kind is called User/u],
    [{ kind: "Ad", has: [{ property: "nope", is: "equals", value: "1" }] }, /no property nope/u],
    [{ kind: "Ad", has: [{ property: "title", is: "equals", value: " " }] }, /compared with/u],
    [{ kind: "Ad", linked: [{ within: 9 }] }, /from 1 to 4/u],
    [{ kind: "Ad", linked: [{ linkKind: "knowsOf" }] }, /No kind is called knowsOf/u],
    [{ kind: "Ad", period: "spring" }, /Write period as/u],
    [{ kind: "Ad", has: [{ property: "price", is: "atLeast", value: "much" }] }, /a number/u],
  ] as const)("is not made of %j", (form, message) => {
    expect(() => made(form as AskedByForm)).toThrow(message);
  });
});

import { expect, it } from "vitest";
import { builtInOntology, loadOntology } from "../../../ontology/index.ts";
import { parseMapping } from "./index.ts";
import { warningsOf } from "./mapping-warnings.ts";

const ontology = loadOntology([builtInOntology]);
const warningsFor = (columns: readonly string[]) =>
  warningsOf(
    parseMapping(
      `dataset: { id: t-wide, title: Wide, timezone: UTC, dates: ymd }
files:
  - path: wide.csv
    record: id
    entities:
      ad: { kind: Ad, key: id, properties: { ${columns.map((name) => `${name}: ${name}`).join(", ")} } }
`,
      "wide.yaml",
      ontology,
    ),
    ontology,
  );

const textsFor = (columns: readonly string[]) => warningsFor(columns).map(({ text }) => text);

it("names few undeclared properties one by one, and tells of very many in one sentence", () => {
  expect(textsFor(["shoe", "mood"])).toEqual([
    "Ad has no property shoe. It is kept as text.",
    "Ad has no property mood. It is kept as text.",
  ]);
  expect(textsFor(Array.from({ length: 300 }, (_, at) => `c${at}`))).toEqual([
    "Ad has no properties c0, c1, c2, c3, c4 and 295 others. They are kept as text.",
  ]);
});

import { describe, expect, it } from "vitest";
import { builtInOntology, loadOntology } from "../../../ontology/index.ts";
import type { Entity } from "../../ground/entities/index.ts";
import { firstChartOf } from "./first-chart.ts";
import type { Surveyed } from "./parts.ts";

const ontology = loadOntology([builtInOntology]);
const made = (kind: string, id: string, df = 2, degree = 3): Entity => ({
  ref: `ref-${id}`,
  id,
  kind,
  label: id,
  datasets: [],
  degree,
  df,
  marks: [],
});
const numbered = (kind: string, count: number, df?: number) =>
  Array.from({ length: count }, (_, at) => made(kind, `${kind}-${at}`, df));
const around = (entities: readonly Entity[], events = 0) =>
  entities.map((entity, at) => ({ entity, events: events === 0 ? 0 : events - at }));
const countOf = (neighbours: Surveyed["neighbours"]): Surveyed["counts"] =>
  [...Map.groupBy(neighbours, ({ entity, events }) => `${entity.kind} ${events > 0}`)].map(
    ([key, some]) => ({
      kind: key.split(" ")[0] ?? "",
      contact: key.endsWith("true"),
      total: some.length,
    }),
  );
const surveyed = (
  neighbours: Surveyed["neighbours"],
  beyond: Surveyed["beyond"] = [],
  entity = made("Phone", "tip"),
): Surveyed => ({
  entity,
  neighbours,
  counts: countOf(neighbours),
  beyond,
  beyondIsExact: true,
  things: 2_000,
});
const ads = numbered("Ad", 30);
const callers = around(numbered("Phone", 30), 40);
const site = { entity: made("Website", "site", 4), through: ["ref-Ad-28", "ref-Ad-29"] };

describe("what is drawn first around a number", () => {
  const survey = surveyed([...around(ads), ...callers], [site]);
  const { parts, entities } = firstChartOf(survey, ontology, { limit: 12 });
  const part = (key: string) => parts.find((one) => one.key === key);

  it("gives each kind its share, so that calls take no place of ads or of what is shared", () => {
    expect(parts.map(({ key, shown }) => [key, shown])).toEqual([
      ["SHARED:Website", 1],
      ["CONTACT:Phone", 6],
      ["LINKED:Ad", 5],
    ]);
    expect(entities).toHaveLength(13);
  });

  it("takes the most frequent contacts, and says so", () => {
    expect(part("CONTACT:Phone")?.ids[0]).toBe("Phone-0");
    expect(part("CONTACT:Phone")?.reason.text).toBe("The 6 most frequent contacts of 30 (phones)");
    expect(part("SHARED:Website")?.reason.text).toBe("1 of 1 website that others have too");
  });

  it("takes an ad that joins what is shared before those that join nothing", () => {
    expect(part("LINKED:Ad")?.ids[0]).toBe("Ad-28");
  });

  it("never leaves what is shared without one that joins it, within the limit", () => {
    const sites = ads.map(({ ref }, at) => ({
      entity: made("Website", `site-${at}`, 4),
      through: [ref],
    }));
    for (const limit of [1, 2, 3, 7, 20]) {
      const chart = firstChartOf(surveyed(around(ads), sites), ontology, { limit });
      const drawn = new Set(chart.entities.map(({ ref }) => ref));
      const lone = sites.filter(
        ({ entity, through }) => drawn.has(entity.ref) && !through.some((ref) => drawn.has(ref)),
      );
      expect([limit, lone.length]).toEqual([limit, 0]);
      expect(chart.entities.length).toBeLessThanOrEqual(limit + 1);
    }
  });

  it("gives the rest of one part alone, with what joins it", () => {
    const rest = firstChartOf(survey, ontology, { limit: 50, only: "SHARED:Website" });
    expect(rest.entities.map(({ id }) => id)).toEqual(["tip", "site", "Ad-28"]);
    expect([rest.shown, rest.total, rest.parts.length]).toEqual([1, 1, 1]);
    expect(() => firstChartOf(survey, ontology, { limit: 5, only: "SHARED:Ship" })).toThrow(
      "There is no part SHARED:Ship around it.",
    );
  });
});

describe("what is too common", () => {
  const desk = { entity: made("Phone", "desk", 900), through: ["ref-Ad-1"] };
  const survey = surveyed(around(ads), [desk]);

  it("is counted and left out, and comes when it is asked for", () => {
    const { parts, entities } = firstChartOf(survey, ontology, { limit: 48 });
    expect(parts.at(-1)).toMatchObject({ key: "TOO_COMMON:Phone", shown: 0, total: 1 });
    expect(parts.at(-1)?.reason.text).toBe("1 phone too common to link");
    expect(entities.some(({ id }) => id === "desk")).toBe(false);
    const asked = firstChartOf(survey, ontology, { limit: 48, only: "TOO_COMMON:Phone" });
    expect(asked.entities.map(({ id }) => id)).toEqual(["tip", "Ad-1", "desk"]);
  });
});

describe("what is drawn first around an item", () => {
  const own = [made("Phone", "common", 40), made("Account", "rare", 2)];
  const alike = [
    { entity: made("Ad", "by-common"), through: ["ref-common"] },
    { entity: made("Ad", "by-rare"), through: ["ref-rare"] },
  ];
  const item = made("Ad", "seed");

  it("are its identifiers, and the items that share the rarest of them first", () => {
    const { parts } = firstChartOf(surveyed(around(own), alike, item), ontology, { limit: 9 });
    expect(parts.map(({ key, ids }) => [key, ids])).toEqual([
      ["SHARED:Account", ["rare"]],
      ["SHARED:Phone", ["common"]],
      ["ALIKE:Ad", ["by-rare", "by-common"]],
    ]);
  });

  it("takes no more than a quarter of others alike", () => {
    const many = ads.map((entity) => ({ entity, through: ["ref-rare"] }));
    const { parts } = firstChartOf(surveyed(around(own), many, item), ontology, { limit: 20 });
    expect(parts.at(-1)).toMatchObject({ key: "ALIKE:Ad", shown: 5, total: 30 });
  });
});

it("counts what was not read, and says at least where what lies behind is not known", () => {
  const survey = surveyed(around(ads), [site]);
  const part = { kind: "Ad", contact: false, total: 5_000 };
  const busy = { ...survey, counts: [part], beyondIsExact: false };
  const chart = firstChartOf(busy, ontology, { limit: 10 });
  expect(chart.parts.map(({ total, totalIsExact }) => [total, totalIsExact])).toEqual([
    [1, false],
    [5_000, true],
  ]);
  expect(chart.chosenBy.text).toMatch(/^10 of at least 5,001 near it/u);
});

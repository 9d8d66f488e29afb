import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { cityOf, normalise } from "../../../ontology/normalise/index.ts";
import { builtInOntology, loadOntology } from "../../../ontology/index.ts";
import { findInText } from "../extraction/index.ts";
import { generateHeron } from "./index.ts";
import { stockPictures } from "./ads.ts";
import { cities } from "./demo-cities.ts";

const rows = z.array(z.record(z.string(), z.string()));
const truthShape = z.object({
  ads: z.array(
    z.object({
      id: z.string(),
      group: z.string(),
      role: z.string(),
      numbers: z.array(z.object({ value: z.string(), written: z.string() })),
    }),
  ),
  bridges: z.array(z.object({ between: z.array(z.string()), by: z.string() })),
  reposts: z.array(z.object({ id: z.string(), of: z.string() })),
});
const mappingShape = z.object({
  dataset: z.object({ id: z.string() }),
  files: z.array(
    z.object({
      path: z.string(),
      entities: z.record(z.string(), z.object({ kind: z.string() })),
      links: z.array(z.object({ kind: z.string(), from: z.string(), to: z.string() })),
    }),
  ),
});

const folder = mkdtempSync(join(tmpdir(), "heron-"));
const again = mkdtempSync(join(tmpdir(), "heron-"));
let mappings: readonly string[] = [];

beforeAll(async () => {
  ({ mappings } = await generateHeron(folder, { seed: 1 }));
  await generateHeron(again, { seed: 1 });
});
afterAll(() => [folder, again].forEach((made) => rmSync(made, { recursive: true })));

const text = (name: string): string => readFileSync(join(folder, name), "utf8");
const table = (name: string, delimiter = ","): readonly Record<string, string>[] =>
  rows.parse(parseCsv(text(name), { columns: true, delimiter }));
const truth = (): z.infer<typeof truthShape> => truthShape.parse(JSON.parse(text("truth.json")));

/**
 * The two ends of the only tie between the rings, and who speaks with the prepaid number alone.
 */
function onlyTieOf(calls: readonly Record<string, string>[]): readonly string[] {
  return calls
    .filter(({ caller, callee }) => caller === "+16465550112" || callee === "+16465550112")
    .flatMap(({ caller, callee }) => [caller ?? "", callee ?? ""]);
}

describe("Operation Heron", () => {
  it("is the same, byte for byte, for the same seed", () => {
    const names = readdirSync(folder);
    expect(
      names.filter(
        (name) => !readFileSync(join(folder, name)).equals(readFileSync(join(again, name))),
      ),
    ).toEqual([]);
    expect(names).toHaveLength(18);
  });

  it("has 3,118 ads in sixty cities, each of them exactly one city of GeoNames", () => {
    expect(table("ads.csv")).toHaveLength(3118);
    expect(new Set(table("ads.csv").map(({ city, region }) => `${city}, ${region}`)).size).toBe(60);
    expect(
      cities.filter(
        ({ city, region }) => cityOf({ name: city, region, country: "US" }) === undefined,
      ),
    ).toEqual([]);
  });

  it("hides numbers only in ways that can be read back, and nothing else looks like one", () => {
    const ads = table("ads.csv");
    const wrong = truth().ads.filter(({ numbers }, at) => {
      const body = ads[at]?.["body"] ?? "";
      const found = findInText("Phone", body, { region: "US" });
      return (
        found.map(({ value }) => value.value).join() !== numbers.map(({ value }) => value).join() ||
        !numbers.every(({ written }) => body.includes(written))
      );
    });
    expect(wrong).toEqual([]);
  });

  it("uses nothing but fictional numbers and reserved domains", () => {
    for (const name of readdirSync(folder).filter((file) => /csv|json$/.test(file))) {
      expect(
        [...text(name).matchAll(/\+1(\d{10})\b/g)]
          .map(([, digits = ""]) => digits.slice(3, 8))
          .filter((part) => part !== "55501"),
        name,
      ).toEqual([]);
      expect(
        [...text(name).matchAll(/https?:\/\/[\w.-]+/g)]
          .map(([url]) => url)
          .filter((url) => !/\.?example\.(com|net|org)$/.test(url)),
        name,
      ).toEqual([]);
    }
  });

  it("tells of the lodge in line 1,871, with a number that is hidden", () => {
    expect(text("ads.csv").split("\n")[1870]).toContain(
      "call two one 2 five5five zero1four7 after six",
    );
    expect(text("hotline.csv").split("\n")[87]).toContain("2026-0412");
  });

  it("glues a third of all ads by the booking number, and joins two rings by the prepaid one alone", () => {
    const ads = truth().ads;
    const booked = ads.filter(({ numbers }) =>
      numbers.some(({ value }) => value === "+18005550100"),
    ).length;
    expect(booked / ads.length).toBeGreaterThan(0.3);
    expect(booked / ads.length).toBeLessThan(0.4);
    const prepaid = new Set(
      ads
        .filter(({ numbers }) => numbers.some(({ value }) => value === "+16465550112"))
        .map(({ group }) => group),
    );
    expect([...prepaid].toSorted()).toEqual(["ring-a", "ring-b"]);
    const ring = ads
      .filter(({ group }) => group === "ring-b")
      .flatMap(({ numbers }) => numbers.map(({ value }) => value));
    expect(new Set(ring)).toEqual(new Set(["+16465550112", "+18005550100"]));
  });

  it("lets the two rings share nothing else: no caller, account, picture or page", () => {
    const ads = table("ads.csv");
    const groups = truth().ads.map(({ group }) => group);
    const calls = table("calls.csv", ";");
    const ties = (ring: string): ReadonlySet<string> => {
      const own = truth().ads.flatMap(({ group, numbers }) =>
        group === ring ? numbers.map(({ value }) => value) : [],
      );
      const shown = ads.flatMap((ad, at) =>
        groups[at] === ring
          ? [ad["account"] ?? "", ad["website"] ?? "", ...(ad["image_hashes"] ?? "").split("|")]
          : [],
      );
      const callers = calls
        .filter(({ caller, callee }) => own.includes(caller ?? "") || own.includes(callee ?? ""))
        .flatMap(({ caller, callee }) => [caller ?? "", callee ?? ""]);
      return new Set(
        [...own, ...shown, ...callers].filter(
          (tie) => tie !== "" && tie !== "+18005550100" && !stockPictures.includes(tie),
        ),
      );
    };
    const shared = ties("ring-a").intersection(ties("ring-b"));
    expect([...shared].filter((tie) => !onlyTieOf(calls).includes(tie))).toEqual([]);
    expect(shared).toContain("+16465550112");
  });

  it("meets the lodge in three sources within four days", () => {
    const lodge = "alder lodge, mill road, scranton, pa";
    const addressOf = (raw: string | undefined): string | undefined =>
      normalise("address", raw ?? "", { region: "US" })?.value;
    const days = table("ads.csv")
      .filter(({ incall }) => addressOf(incall) === lodge)
      .map(({ posted_at: at }) => (at ?? "").slice(0, 10));
    expect(days.filter((day) => day >= "2026-04-02" && day <= "2026-04-05")).toHaveLength(3);
    expect(
      table("hotline.csv")
        .filter(({ place }) => addressOf(place) === lodge)
        .map(({ report }) => report),
    ).toEqual(["2026-0412"]);
    expect(addressOf("ALDER LODGE, MILL RD, SCRANTON, PA")).toBe(lodge);
    expect(table("stays.csv").filter(({ hotel }) => addressOf(hotel) === lodge)).toEqual([]);
  });

  it("has mappings of known kinds, whose links name their entities", () => {
    const { entityKinds, linkKinds } = loadOntology([builtInOntology]);
    for (const path of mappings) {
      const { files } = mappingShape.parse(parseYaml(readFileSync(path, "utf8")));
      for (const { entities, links } of files) {
        expect(
          Object.values(entities).filter(({ kind }) => !entityKinds.has(kind)),
          path,
        ).toEqual([]);
        for (const { kind, from, to } of links) {
          const spec = linkKinds.get(kind);
          expect(spec?.from, `${path} ${kind}`).toContain(entities[from]?.kind);
          expect(spec?.to, `${path} ${kind}`).toContain(entities[to]?.kind);
        }
      }
    }
  });
});

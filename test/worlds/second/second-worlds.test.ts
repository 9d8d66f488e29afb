import { describe, expect, it } from "vitest";
import type { MadeWorld } from "../world.ts";
import { secondWorlds } from "./index.ts";

const seed = 11;

describe.each(secondWorlds)("$name", (world) => {
  const made = world.make(seed);
  const all = [...made.files.values()].join("\n");

  it("is made again from its seed, and another from another", () => {
    const again = world.make(seed);
    expect([...again.files]).toEqual([...made.files]);
    expect([...again.truth]).toEqual([...made.truth]);
    expect(again.apart).toEqual(made.apart);
    expect([...world.make(seed + 1).files]).not.toEqual([...made.files]);
  });

  it("names itself in its mapping, and every file that it maps is there", () => {
    const mapping = made.files.get("mapping.yaml") ?? "";
    expect(mapping).toContain(`\n  id: ${world.name}\n`);
    const mapped = [...mapping.matchAll(/- path: (\S+)/gu)].map(([, path]) => path ?? "");
    expect(mapped.toSorted()).toEqual(
      [...made.files.keys()].filter((name) => name !== "mapping.yaml").toSorted(),
    );
  });

  it("has an owner for keys that stand in its files, each once", () => {
    const keys = firstCells(made);
    const missing = [...made.truth.keys()].filter((key) => !keys.has(key.replace(/^\w+\//u, "")));
    expect(missing).toEqual([]);
  });

  it("has between 1,500 and 3,000 things, of owners with one or two and of some with many", () => {
    expect(made.truth.size).toBeGreaterThan(1450);
    expect(made.truth.size).toBeLessThan(3000);
    const sizes = [...Map.groupBy(made.truth, ([, owner]) => owner).values()]
      .map(({ length }) => length)
      .toSorted((one, other) => one - other);
    expect(sizes.length).toBeGreaterThan(120);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(6);
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(20);
  });

  it("calls fictional numbers and reserved domains only", () => {
    const numbers = [
      ...all.matchAll(/(?<![\w+])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}\b/gu),
    ];
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.map(([number]) => number).filter((number) => !isFictional(number))).toEqual([]);
    const hosts = [...all.matchAll(/(?:@|https:\/\/)([\w.-]*\w)/gu)].map(([, host]) => host ?? "");
    expect(hosts.filter((host) => !host.endsWith(".example"))).toEqual([]);
  });

  it("says which ids cross owners, and which pairs travel together", () => {
    expect(made.apart.length).toBeGreaterThan(3);
    for (const { identifier } of made.apart) expect(identifier).toMatch(/^[a-zA-Z]+:./u);
    for (const [one, other] of made.together) {
      expect(made.truth.get(one)).toBeDefined();
      expect(made.truth.get(one)).not.toBe(made.truth.get(other));
    }
  });
});

function firstCells(made: MadeWorld): Set<string> {
  const sheets = [...made.files].filter(([name]) => name.endsWith(".csv"));
  const cells = sheets.flatMap(([, text]) => text.split("\n").map((line) => line.split(",")[0]));
  return new Set(cells.filter((cell) => cell !== undefined));
}

function isFictional(number: string): boolean {
  return /^1?[2-9]\d{2}55501\d{2}$/u.test(number.replaceAll(/\D/gu, ""));
}

import { describe, expect, it } from "vitest";
import { rowsIn, usersOf, type Row } from "./rows-in.ts";
import { worlds, type MadeWorld } from "./index.ts";

const madeOnce = new Map(worlds.map((world) => [world.name, world.make(1)]));
const made = (name: string) => madeOnce.get(name) ?? raise(name);
const textOf = (world: MadeWorld) => [...world.files.values()].join("\n");
const names = worlds.map(({ name }) => name);

describe("the fictional worlds", () => {
  it("are twelve, each with a name and a description of its own", () => {
    expect(new Set(names).size).toBe(12);
    expect(new Set(worlds.map(({ description }) => description)).size).toBe(12);
  });

  it.each(worlds)("$name is the same from the same seed, and another from another", (world) => {
    expect(world.make(1)).toEqual(made(world.name));
    expect(world.make(2).files).not.toEqual(made(world.name).files);
  });

  it.each(names)("%s has a mapping whose dataset bears its name", (name) => {
    expect(made(name).files.get("mapping.yaml")).toContain(`\n  id: ${name}\n`);
  });

  it.each(names)("%s has 1,500 to 3,500 rows and 60 to 800 owners", (name) => {
    const { files, truth } = made(name);
    expect(within(rowsIn(files).length, 1_500, 3_500)).toBe(true);
    expect(within(new Set(truth.values()).size, 60, 800)).toBe(true);
  });

  it.each(names)("%s has many owners of one or two things, and a few of 30 and more", (name) => {
    const things = [...made(name).truth];
    const counts = [...Map.groupBy(things, ([, owner]) => owner).values()].map((own) => own.length);
    const share = (holds: (count: number) => boolean) =>
      counts.filter(holds).length / counts.length;
    expect(share((count) => count <= 2)).toBeGreaterThan(0.35);
    expect(share((count) => count >= 30)).toBeGreaterThan(0.004);
    expect(share((count) => count >= 30)).toBeLessThan(0.15);
  });

  it.each(names)("%s says the owner of each ad and job post, and of no thing it lacks", (name) => {
    const { files, truth } = made(name);
    const keys = new Set(rowsIn(files).flatMap(keyOf));
    expect([...truth.keys()].filter((key) => !keys.has(key))).toEqual([]);
    const posts = [...keys].filter((key) => !key.startsWith("Person/"));
    expect(posts.filter((key) => !truth.has(key))).toEqual([]);
  });

  it.each(names)("%s names fictional numbers and reserved domains alone", (name) => {
    const text = textOf(made(name));
    const phones = [...text.matchAll(/\+1\d{10}\b/gu)].map(([phone]) => phone);
    expect(phones.length).toBeGreaterThan(500);
    expect(phones.filter((phone) => !/^\+1[2-9]\d\d55501\d\d$/u.test(phone))).toEqual([]);
    const mails = [...text.matchAll(/@([\w-]+(?:\.[\w-]+)+)/gu)].map(([, domain = ""]) => domain);
    const sites = [...text.matchAll(/https?:\/\/([\w.-]+)/gu)].map(([, host = ""]) => host);
    const reserved = /(?:\.(?:example|test)|^example\.(?:com|net|org))\.?$/u;
    const foreign = [...mails.filter((domain) => /\.[a-z]+$/u.test(domain)), ...sites].filter(
      (domain) => !reserved.test(domain) && !handles(text).has(domain),
    );
    expect(foreign).toEqual([]);
  });

  it.each(names)("%s has identifiers that cross owners, none of them twice", (name) => {
    const { apart, files, truth } = made(name);
    const users = usersOf(files, truth);
    const crossing = apart.filter(({ identifier }) => (users.get(identifier)?.size ?? 0) > 1);
    expect(crossing.length).toBeGreaterThan(0);
    expect(crossing.length / apart.length).toBeGreaterThan(0.9);
    expect(new Set(apart.map(({ identifier }) => identifier)).size).toBe(apart.length);
  });

  it.each(names)("%s has people who travel together only where it has guests", (name) => {
    const { together, truth } = made(name);
    expect(together.length > 0).toBe(name === "guest-lists-and-recycled-numbers");
    expect(together.filter(([a, b]) => truth.get(a) === truth.get(b))).toEqual([]);
    expect(together.flat().filter((key) => !truth.has(key))).toEqual([]);
  });
});

function keyOf(row: Row): string[] {
  if (row["payment"] !== undefined || row["call"] !== undefined) return [];
  if (row["guest"] !== undefined) return [`Person/${row["guest"]}`];
  return [row["job_id"] === undefined ? `Ad/${row["ad_id"]}` : `JobPost/${row["job_id"]}`];
}

/** Names on platforms, which may have a dot as domains have. */
function handles(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/: @([\w.]+)/gu)].map(([, handle = ""]) => handle));
}

function within(count: number, least: number, most: number): boolean {
  return count >= least && count <= most;
}

function raise(name: string): never {
  throw new Error(`No world ${name}.`);
}

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { clew } from "../support/run-clew.ts";

/*
 * Data folders as earlier versions of Clew left them, one of each format: two sources, a statement
 * by hand and a decision, imported by the program of that day with the files of formats/README.md.
 */
const stores = join(import.meta.dirname, "formats");
const folder = mkdtempSync(join(tmpdir(), "clew-formats-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = readdirSync(stores).filter((name) => name.endsWith(".tgz"));

/** Unpacks a store; gives what runs commands on it. */
function commandsOn(name: string) {
  const data = join(folder, name.replace(".tgz", ""));
  mkdirSync(data);
  execFileSync("tar", ["-xzf", join(stores, name), "-C", data]);
  const environment = { CLEW_DATA: data, CLEW_LOG: "silent" };
  return async (...words: readonly string[]) => {
    const { code, out } = await clew([...words, "--json"], environment, folder);
    expect([words[0], code]).toEqual([words[0], 0]);
    return JSON.parse(out);
  };
}

describe("stores of earlier formats", () => {
  it("are of three formats", () => {
    expect(names).toHaveLength(3);
  });

  it.each(names)("%s opens with all that it held, and is made anew from it", async (name) => {
    const run = commandsOn(name);
    const labels = async (text: string) =>
      (await run("search", text)).edges.map(({ node }: { node: { label: string } }) => node.label);
    const holdsAll = async () => {
      expect(await labels("Ann by hand")).toEqual(["Ann by hand"]);
      expect(await labels("quiet room")).toHaveLength(1);
      const around = await run("neighbourhood", "phone:+12125550142");
      const ids = around.entities.map(({ id }: { id: string }) => id.replace(/-[0-9a-f]{8}$/u, ""));
      expect(ids).toEqual(
        expect.arrayContaining([
          "ad:ads/1",
          "ad:ads/2",
          "phone:+12125550199",
          "person:notes/Ann by hand",
        ]),
      );
      const { checks } = await run("doctor");
      expect(checks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([]);
      expect(checks[0].found.values).toMatchObject({
        entities: 9,
        links: 10,
        records: 8,
        sources: 3,
      });
    };
    await holdsAll();
    expect(await run("rebuild")).toMatchObject({ imports: 2, notes: 1, decisions: 1 });
    await holdsAll();
  });
});

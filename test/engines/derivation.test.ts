import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Graph } from "../../server/src/graph/index.ts";
import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { dump } from "../support/dump.ts";
import { describeEachEngine } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";
import { northCsv, southCsv, wordingMapping } from "../support/wordings.ts";
import { openKept } from "../../server/src/shared/kept.ts";

describeEachEngine("what follows from what is held", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-derivation-"));
  const imported = (dataset: string, csv: string) => {
    const test = open();
    return importText(
      {
        ...test,
        desk: openDesk(
          test.clew,
          () => "2026-05-01T00:00:00.000Z",
          async () => undefined,
        ),
      },
      folder,
      wordingMapping(dataset),
      { [`${dataset}.csv`]: csv },
    );
  };
  const templates = async () =>
    (await dump(open().clew)).filter((line) => line.includes("template:"));

  it("is worked out in a process of its own, to the same end as in this one", async () => {
    await imported("t-north", northCsv);
    await imported("t-south", southCsv);
    expect(await templates()).toEqual([]);
    await settlerOf({ ...open().clew, kept: openKept() }, 0).settle();
    const apart = await dump(open().clew);
    expect(await templates()).not.toEqual([]);
    await open().desk.remove("t-north");
    await open().desk.remove("t-south");
    expect(await templates()).toEqual([]);
    await imported("t-north", northCsv);
    await imported("t-south", southCsv);
    await settlerOf({ ...open().clew, kept: openKept() }).settle();
    expect(await dump(open().clew)).toEqual(apart);
  }, 120_000);

  it("says so where that process cannot write, and comes to the same when it can again", async () => {
    const before = await dump(open().clew);
    await open().desk.remove("t-south");
    await imported("t-south", southCsv);
    let writes = 0;
    const breaking: Graph = {
      ...open().clew.graph,
      write: async (work) =>
        writes++ === 1 ? Promise.reject(new Error("no room left")) : open().clew.graph.write(work),
    };
    await expect(
      settlerOf({ ...open().clew, kept: openKept(), graph: breaking }, 0).settle(),
    ).rejects.toThrow("no room left");
    expect(writes).toBe(2);
    await settlerOf({ ...open().clew, kept: openKept() }, 0).settle();
    expect(await dump(open().clew)).toEqual(before);
  }, 120_000);

  it("ends with an error where that process is killed in the midst of a write", async () => {
    const before = await dump(open().clew);
    await open().desk.remove("t-south");
    await imported("t-south", southCsv);
    const { graph } = open().clew;
    const stalling: Graph = {
      ...graph,
      write: (work) =>
        graph.write(async (run) =>
          work(async (text, parameters) => {
            const { execFileSync } = await import("node:child_process");
            execFileSync("pkill", [
              "-KILL",
              "-P",
              String(process.pid),
              "-f",
              "derivation/apart/deriving-child",
            ]);
            return run(text, parameters);
          }),
        ),
    };
    await expect(
      settlerOf({ ...open().clew, kept: openKept(), graph: stalling }, 0).settle(),
    ).rejects.toThrow("has ended");
    await settlerOf({ ...open().clew, kept: openKept() }, 0).settle();
    expect(await dump(open().clew)).toEqual(before);
  }, 120_000);
});

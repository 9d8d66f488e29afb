import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import { openTest } from "../support/engines.ts";
import { pageText, root } from "./pages.ts";

const examples = join(root, "docs", "examples");
const mappings = readdirSync(examples, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".yaml") && path.includes("/"),
);
const folder = mkdtempSync(join(tmpdir(), "clew-examples-"));
const opened = openTest({ data: join(folder, "data"), host: "127.0.0.1", port: 0, log: "silent" });

afterAll(async () => {
  await (await opened).clew.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the mappings that pages show", () => {
  const blocks = ["README.md", "docs/guides/your-own-files.md"].flatMap((page) =>
    [...pageText(page).matchAll(/```yaml\n([^]*?)```/gu)].map(([, text = ""], at) => ({
      name: `${page}, mapping ${at + 1}`,
      text,
    })),
  );

  it.each(blocks)("$name can be read", async ({ text }) => {
    const whole = text.startsWith("dataset:")
      ? text
      : `dataset: { id: shown, title: Shown }\nfiles:\n${text}`;
    const { clew } = await opened;
    expect(parseMapping(whole, "shown.yaml", clew.ontology).files.length).toBeGreaterThan(0);
  });
});

describe("the example mappings", () => {
  it.each(mappings)(
    "%s imports with the counts that their README says and no reject",
    async (path) => {
      const { clew, desk } = await opened;
      const name = basename(path);
      const mapping = parseMapping(readFileSync(join(examples, path), "utf8"), name, clew.ontology);
      const state = await desk.run({
        mapping,
        folder: join(examples, dirname(path)),
        mappingName: name,
      });
      const row =
        pageText("docs/examples/README.md")
          .split("\n")
          .find((line) => line.includes(`(${path})`)) ?? "";
      const [, records, entities, links] =
        /(\d+) rows, (\d+) entities, (\d+) links/u.exec(row) ?? [];
      expect(state).toMatchObject({
        state: "done",
        rejects: 0,
        records: Number(records),
        entities: Number(entities),
        links: Number(links),
      });
    },
  );

  it("has a folder for each row of the README", () => {
    const linked = [
      ...pageText("docs/examples/README.md").matchAll(/\]\(([^)]+\/[^)]+\.yaml)\)/gu),
    ].map(([, path]) => path ?? "");
    expect(linked.toSorted()).toEqual(mappings.toSorted());
  });
});

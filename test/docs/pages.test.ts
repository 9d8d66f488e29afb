import { existsSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../server/src/cli/commands/index.ts";
import { settingsReference } from "../../server/src/settings.ts";
import { pages, pageText, root } from "./pages.ts";

describe("the pages that people read", () => {
  it.each(pages)("%s links to files that are there", (page) => {
    const targets = [...withoutCode(pageText(page)).matchAll(/\]\(([^)\s]+)\)/gu)].flatMap(
      ([, target]) =>
        target === undefined || /^(https?:|mailto:|#)/u.test(target) ? [] : [target],
    );
    const missing = targets.filter(
      (target) => !existsSync(join(root, dirname(page), target.split("#")[0] ?? "")),
    );
    expect(missing).toEqual([]);
  });

  it.each(pages)("%s stays inside the checkout and names no path of one machine", (page) => {
    const text = pageText(page);
    const outside = [...text.matchAll(/\]\(([^)\s#:]+)\)/gu)]
      .map(([, target]) => normalize(join(dirname(page), target ?? "")))
      .filter((path) => path.startsWith(".."));
    expect(outside).toEqual([]);
    expect(text).not.toMatch(/(^|[\s"'`(=])\/(home|root|tmp|Users|work)\//u);
  });

  it("names every saved query in docs/guides/queries.md", () => {
    const text = pageText("docs/guides/queries.md");
    const names = readdirSync(join(root, "cypher", "queries")).map((file) =>
      file.replace(/\.cypher$/u, ""),
    );
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    const named = [...text.matchAll(/^`([a-z-]+)` — /gmu)].map(([, name]) => name ?? "");
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("names the commands, options and variables that the program has, and no others", () => {
    const text = pageText("docs/guides/command-line.md");
    const table = [...text.matchAll(/^\| `clew (\w+)([^`]*)` \|/gmu)].map(
      ([, name = "", rest = ""]) => ({ name, options: optionsIn(rest) }),
    );
    const serve = { name: "serve", options: ["--port", "--demo"] };
    const known = [
      serve,
      ...commands.map(({ name, usage }) => ({ name, options: optionsIn(usage) })),
    ];
    expect(table.map(({ name }) => name).toSorted()).toEqual(
      known.map(({ name }) => name).toSorted(),
    );
    for (const { name, options } of table) {
      const own = known.find((command) => command.name === name)?.options ?? [];
      expect(
        options.filter((option) => !own.includes(option)),
        `options of ${name}`,
      ).toEqual([]);
    }
    const variables = settingsReference()
      .split("\n")
      .map((line) => line.split(" ")[0] ?? "");
    expect(variables.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it("gives the FinCEN Files' credit, and beside every table the sentence that being named says nothing", () => {
    const text = pageText("docs/guides/fincen.md");
    expect(text).toContain("Open Database License 1.0");
    const tables = text.match(/(^\|.*\n)+/gmu)?.length ?? 0;
    const pictures = text.match(/!\[/gu)?.length ?? 0;
    const sentences =
      text.match(/being named in a report is no sign of wrongdoing/giu)?.length ?? 0;
    expect(sentences).toBeGreaterThanOrEqual(tables + pictures);
  });
});

function withoutCode(text: string): string {
  return text.replace(/```[^]*?```/gu, "").replace(/`[^`\n]*`/gu, "");
}

function optionsIn(usage: string): readonly string[] {
  return [...usage.matchAll(/--[a-z-]+/gu)]
    .map(([option]) => option)
    .filter((option) => option !== "--json");
}

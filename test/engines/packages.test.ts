import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openPackage } from "../../server/src/modules/desk/packages/index.ts";
import { readArchive, contentOf } from "../../server/src/shared/archive/zip-reader.ts";
import { describeEachEngine } from "../support/engines.ts";
import { exportWorld, hostileNames, worldIds } from "../support/export-world.ts";
import { importText } from "../support/import-files.ts";

const asking = `query ($ids: [ID!]!, $title: String!) {
  packageEntities(ids: $ids, title: $title, summary: "As written.") {
    name content bytes sha256 key entities links records notes { text }
  }
}`;

describeEachEngine("a package", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-package-"));
  const ids = worldIds.split("\n");
  const made = async (chosen: readonly string[]) => {
    const answer = await open().ask(asking, { ids: chosen, title: "Old Mill" });
    const { content, ...said } = answer["packageEntities"];
    return { said, bytes: Buffer.from(content, "base64") };
  };

  it("holds the network, each row that supports it word for word, and what was decided", async () => {
    const { "world.yaml": mapping = "", ...files } = exportWorld;
    await importText(open(), folder, mapping, files);
    await open().ask(
      `
        mutation {
          decide(
            input: {type: "different", ids: ["person:t-world/1", "person:t-world/2"], reasons: ["two ages"]}
          ) { ok }
        }
      `,
    );
    const { said, bytes } = await made(ids);
    expect(said).toMatchObject({ entities: 43, links: 49, records: 18, bytes: bytes.length });
    expect(said.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    const { verdict, content } = openPackage(bytes, said.key);
    expect(verdict).toMatchObject({ isWhole: true, faults: [], title: "Old Mill" });
    expect(content?.rows).toHaveLength(18);
    expect(content?.rows.map(({ raw }) => raw)).toEqual(
      expect.arrayContaining((exportWorld["people.jsonl"] ?? "").split("\n")),
    );
    const names = content?.graph.entities.flatMap(({ properties }) => properties["name"] ?? []);
    expect(names).toEqual(expect.arrayContaining([...hostileNames]));
    expect(content?.decisions).toMatchObject([
      { type: "different", inForce: true, about: ["person:t-world/1", "person:t-world/2"] },
    ]);
    const calls = content?.chronology.filter(({ fact }) => fact.includes("called"));
    expect(calls?.map(({ stated, from }) => [stated, from])).toEqual([
      ["2026-03-01 10:00", "2026-03-01T15:00:00.000Z"],
      ["2026-03-02 11:00", "2026-03-02T16:00:00.000Z"],
      ["2026-03-03", "2026-03-03T05:00:00.000Z"],
    ]);
    expect(content?.methods.map(({ name }) => name)).toContain("Clew");
  });

  it("is the same bytes for the same selection, in whatever order it was named", async () => {
    const [first, second] = [await made(ids), await made(ids.toReversed())];
    expect(first.bytes.equals(second.bytes)).toBe(true);
    expect((await made(ids.slice(1))).said.sha256).not.toBe(first.said.sha256);
  });

  it("says what is not held, and refuses a title that is none", async () => {
    const { said, bytes } = await made(["phone:+12125550147", "phone:+12125550100"]);
    expect(said.notes.map(({ text }: { text: string }) => text)).toEqual([
      "1 of 2 are not held, so they are not in the file.",
    ]);
    expect(openPackage(bytes).content?.gaps).toHaveLength(1);
    await expect(open().ask(asking, { ids, title: " " })).rejects.toThrow("A title has 1 to 200");
    await expect(made(["phone:+12125550100"])).rejects.toThrow("No such entity");
  });

  it("is checked by sha256sum and openssl as its README says", async () => {
    const { said, bytes } = await made(ids);
    const place = join(folder, "unpacked");
    mkdirSync(place, { recursive: true });
    for (const part of readArchive(bytes, { parts: 100, bytes: 1e9 }).parts)
      writeFileSync(join(place, part.name), contentOf(part) ?? "");
    const readme = readFileSync(join(place, "README.txt"), "utf8");
    const [sums = "", signature = "", print = ""] = readme
      .split("\n")
      .filter((line) => /^ {2}(?:sha256sum|openssl)/u.test(line));
    const run = (command: string) =>
      execFileSync("bash", ["-c", `set -o pipefail; ${command}`], {
        cwd: place,
        encoding: "utf8",
        stdio: "pipe",
      });
    expect(run(sums).trim().split("\n")).toHaveLength(readdirSync(place).length - 1);
    expect(run(signature)).toContain("Signature Verified Successfully");
    expect(run(print)).toContain(said.key);
    const rows = join(place, "rows.jsonl");
    writeFileSync(rows, readFileSync(rows, "utf8").replace("Ann", "Anm"));
    expect(() => run(sums)).toThrow(/rows.jsonl: FAILED|did NOT match/u);
    const manifest = join(place, "manifest.json");
    writeFileSync(manifest, `${readFileSync(manifest, "utf8")} `);
    expect(() => run(signature)).toThrow(/Verification Failure|Command failed/u);
  });

  it("is signed by a key that only its user can read", () => {
    const { data } = open().settings;
    expect(statSync(join(data, "package-key.pem")).mode & 0o777).toBe(0o600);
  });
});

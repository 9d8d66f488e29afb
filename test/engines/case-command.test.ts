import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyStore } from "../support/engines.ts";
import { adsCsv, adsMapping, writeFiles } from "../support/import-files.ts";
import { readPdf } from "../support/pdf-read.ts";
import { clew } from "../support/run-clew.ts";

const heading = `// title: Ads of a number
// description: Ads that name a number.
// param: phone entity | Phone | The number | {"kinds":["Phone"]}
`;
const asItCame = {
  name: "Ads of a number",
  description: "Ads that name a number.",
  query: "MATCH (u:User)-[:MemberOf]->(g:Group) RETURN u",
};
const mended = "MATCH (p:Phone {ref: $phone})-[:MENTIONS]-(a:Ad) RETURN a, a.id ORDER BY a.id";

/** The way of the guide to case files, by command. */
describe.each(["neo4j"] as const)(
  "a case from a query to a package, by command on %s",
  (engine) => {
    const folder = mkdtempSync(join(tmpdir(), "clew-case-command-"));
    const elsewhere = mkdtempSync(join(tmpdir(), "clew-elsewhere-"));
    let environment: Readonly<Record<string, string>>;
    beforeAll(async () => {
      const { data, neo4j } = await emptyStore(engine, folder);
      environment = {
        CLEW_DATA: data,
        CLEW_LOG: "error",
        ...(neo4j && {
          NEO4J_URI: neo4j.uri,
          NEO4J_USER: neo4j.user,
          NEO4J_PASSWORD: neo4j.password,
        }),
      };
      writeFiles(folder, { "ads.csv": adsCsv, "mapping.yaml": adsMapping });
      expect((await run("import", "mapping.yaml")).code).toBe(0);
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const run = (...words: readonly string[]) => clew(words, environment, folder);
    const json = async (...words: readonly string[]) => {
      const ended = await run(...words, "--json");
      expect(ended).toMatchObject({ code: 0 });
      return JSON.parse(ended.out);
    };

    it("keeps a query that is refused as a draft, takes the mended one, and runs it", async () => {
      writeFileSync(join(folder, "one.json"), `\u{feff}${JSON.stringify(asItCame)}`);
      const [draft] = JSON.parse((await run("query", "save", "one.json", "--json")).out).taken;
      expect(draft).toMatchObject({ outcome: "draft" });
      expect((await run("query", asItCame.name)).code).toBe(2);
      writeFileSync(join(folder, "mended.cypher"), `${heading}\n${mended}\n`);
      const [saved] = (await json("query", "save", "mended.cypher", "--duplicates", "replace"))
        .taken;
      expect(saved).toMatchObject({ outcome: "saved" });
      expect((await json("query", "versions", asItCame.name)).length).toBe(2);
      const ran = await json("query", asItCame.name, "--param", "phone=phone:+12125550147");
      expect(ran.rows.length).toBeGreaterThan(0);
    });

    it("puts what it gives into a case with a reason, and a note", async () => {
      await json("case", "open", "Night", "buses", "--number", "K-7");
      const asked = ["--query", asItCame.name, "--param", "phone=phone:+12125550147"];
      const added = await json("case", "add", "K-7", ...asked, "--why", "Which ads name it");
      expect(added.exhibitCount).toBe(1);
      await json("case", "note", "K-7", "Ask the hotline for the call of 3 March.");
    });

    it("writes chronology, report and package, and finds a flipped byte where there is no store", async () => {
      const { facts } = await json("case", "chronology", "K-7");
      expect(facts.length).toBeGreaterThan(0);
      await json("case", "chronology", "K-7", "--out", "facts.xlsx");
      await json("report", "--case", "K-7", "--out", "report.pdf");
      const { texts } = await readPdf(readFileSync(join(folder, "report.pdf")));
      expect(texts.join(" ")).toContain("Ask the hotline");
      const made = await json("package", "--case", "K-7", "--out", "case.zip");
      expect(made.entities).toBeGreaterThan(0);
      await json("export", "--case", "K-7", "--format", "xlsx", "--out", "case.xlsx");
      const zip = readFileSync(join(folder, "case.zip"));
      const verify = async (bytes: Buffer) => {
        writeFileSync(join(elsewhere, "case.zip"), bytes);
        return (await clew(["verify", "case.zip"], {}, elsewhere)).code;
      };
      expect(await verify(zip)).toBe(0);
      for (const nth of [0.1, 0.4, 0.7]) {
        const flipped = Buffer.from(zip);
        const place = Math.floor(zip.length * nth);
        flipped[place] = (flipped[place] ?? 0) ^ 1;
        expect(await verify(flipped)).toBe(1);
      }
    });
  },
);

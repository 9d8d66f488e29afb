import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArchive } from "../support/archive-read.ts";
import { emptyStore, engines, openTest, type TestClew } from "../support/engines.ts";
import {
  adsCsv,
  adsMapping,
  callsFiles,
  callsMapping,
  importText,
} from "../support/import-files.ts";
import { readPdf } from "../support/pdf-read.ts";

const open = `mutation { openCase(title: "Night buses", number: "K-7", purpose: "Warrant 12") { caseFile { id } } }`;
const change = `mutation ($id: ID!) { changeCase(case: $id, changes: {
  summary: "Ann Ferro uses the number 212.555.0147." }) { ok } }`;
const add = `mutation ($id: ID!, $members: [CaseMemberInput!]!) {
  addToCase(case: $id, members: $members, why: "The tip") { ok errors { message } } }`;
const report = `query ($id: ID!, $format: ReportFormat!, $parts: [ReportPart!], $redact: [String!], $chart: String) {
  caseReport(case: $id, format: $format, parts: $parts, redact: $redact, chart: $chart) {
    name content bytes entities links facts redacted notes { text } } }`;

const chart = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 200" width="720" height="200" role="img">',
  '<title>Night buses</title><rect width="100%" height="100%" fill="#fbfbf9"/>',
  '<text x="360" y="40" text-anchor="middle" font-size="12" fill="#1c2129">(212) 555-0147</text>',
  '<text x="360" y="90" font-size="12" fill="#1c2129">Ann Ferro</text></svg>',
].join("");
const phone = "phone:+12125550147";
const person = "person:t-calls/h1";

describe.each(engines)("the report of a case, %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-reports-"));
  let test: TestClew;
  let id = "";
  beforeAll(async () => {
    test = await openTest(await emptyStore(engine, folder));
    await importText(test, join(folder, "ads"), adsMapping, { "ads.csv": adsCsv });
    await importText(test, join(folder, "calls"), callsMapping, callsFiles);
    id = (await test.ask(open))["openCase"].caseFile.id;
    const query = { text: "MATCH (p:Phone) RETURN p.id AS id ORDER BY id", title: "Phones" };
    const entities = [phone, "phone:+16465550112", "ad:t-ads/1", "ad:t-ads/2", person];
    const members = [...entities.map((entity) => ({ entity })), { query }];
    expect((await test.ask(add, { id, members }))["addToCase"].errors).toEqual([]);
    await test.ask(change, { id });
  }, 240_000);
  afterAll(async () => {
    await test.clew.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const made = async (asked: object) => (await test.ask(report, { id, ...asked }))["caseReport"];
  const bytesOf = (one: { content: string }) => Buffer.from(one.content, "base64");

  it("tells what is in it, when, where it is stated, how it was found, and what is missing", async () => {
    const html = bytesOf(await made({ format: "html", chart })).toString("utf8");
    for (const text of [
      "Case K-7: Night buses",
      "It asserts no guilt",
      "Ann Ferro uses the number 212.555.0147.",
      "<svg",
      "called",
      "Test calls: calls.csv",
      "2026-03-14 10:00",
      "MATCH (p:Phone)",
      "What it cannot do",
      "What is missing",
      "The tip",
      "counter(pages)",
    ])
      expect(html).toContain(text);
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/u);
  });

  it("has the parts that were chosen, and what is missing in any case", async () => {
    const html = bytesOf(await made({ format: "html", parts: ["links"] })).toString("utf8");
    expect(html).toContain("What is missing");
    expect(html).not.toContain("MATCH (p:Phone)");
    expect(html).not.toContain("uses the number");
  });

  it.each(["html", "docx", "pdf"])("is the same bytes each time, as %s", async (format) => {
    expect(await made({ format, chart })).toEqual(await made({ format, chart }));
  });

  it("is a tagged PDF that readers find words in", async () => {
    const pdf = await readPdf(bytesOf(await made({ format: "pdf", chart })));
    const text = pdf.texts.join(" ");
    expect(pdf.title).toBe("Case K-7: Night buses");
    expect([pdf.language, pdf.isMarked]).toEqual(["en", true]);
    for (const role of ["Document", "H1", "H2", "Table", "TH", "TD", "Figure"])
      expect(pdf.roles).toContain(role);
    expect(text).toContain("Ann Ferro");
    expect(text).toContain(`Page ${pdf.texts.length} of ${pdf.texts.length}`);
  });

  it("is a DOCX with headings, repeated table heads, page numbers and words for its picture", async () => {
    const parts = readArchive(bytesOf(await made({ format: "docx", chart })));
    const document = parts.get("word/document.xml")?.toString("utf8") ?? "";
    expect(document).toContain('w:val="Heading1"');
    expect(document).toContain("<w:tblHeader/>");
    expect(document).toMatch(/descr="The chart/u);
    expect(parts.get("word/footer1.xml")?.toString("utf8")).toContain("NUMPAGES");
    expect(parts.get("word/media/picture1.png")?.subarray(1, 4).toString("latin1")).toBe("PNG");
  });

  it.each(["html", "docx", "pdf"])(
    "has nothing of what is redacted in its bytes, as %s",
    async (format) => {
      const asked = { format, chart, redact: [phone, person, "t-ads"] };
      const one = await made(asked);
      expect(one.redacted.slice(0, 2).every((count: number) => count > 0)).toBe(true);
      const all = await everythingIn(format, bytesOf(one));
      const plain = all.normalize("NFKD").toLowerCase();
      expect(plain).toContain("[redacted 1]");
      expect(plain).not.toMatch(/ferro|\bann\b/u);
      expect(plain).not.toMatch(/zero1four7/u);
      expect(plain.replace(/[^\p{L}\p{N}]/gu, "")).not.toContain("2125550147");
      expect(plain).not.toContain(Buffer.from("Ann Ferro").toString("hex"));
    },
  );

  it("names what is wrong with what it is asked", async () => {
    const refused = (asked: object) => made(asked).then(() => "", String);
    expect(await refused({ format: "pdf", redact: [" "] })).toMatch(/is empty/u);
    expect(await refused({ format: "pdf", chart: "<svg><script/></svg>" })).toMatch(
      /plain picture/u,
    );
    expect(await refused({ format: "pdf", id: "none" })).toMatch(/No such/u);
    expect(await refused({ format: "pdf", redact: Array(201).fill("x") })).toMatch(/redact/u);
    const { notes } = await made({ format: "html", redact: ["Nobody Anywhere"] });
    expect(notes.map(({ text }: { text: string }) => text).join(" ")).toMatch(/stands nowhere/u);
  });
});

/** All texts of a file: what readers find, and what stands in it unpacked. */
async function everythingIn(format: string, bytes: Buffer): Promise<string> {
  if (format === "html") return bytes.toString("utf8");
  if (format === "docx")
    return [...readArchive(bytes).values()]
      .map((part) => part.toString("utf8").replace(/<[^>]*>/gu, ""))
      .concat([...readArchive(bytes).values()].map((part) => part.toString("utf8")))
      .join("\n");
  const { texts, title } = await readPdf(bytes);
  return [title, ...texts, ...streamsIn(bytes)].join("\n");
}

/** The streams of a PDF inflated, and the file as it is. */
function streamsIn(bytes: Buffer): readonly string[] {
  const raw = bytes.toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n/gu)].flatMap(({ 0: word, index }) => {
    const from = index + word.length;
    try {
      return [inflateSync(bytes.subarray(from, raw.indexOf("endstream", from))).toString("latin1")];
    } catch {
      return [];
    }
  });
  return [raw.replaceAll("\u0000", ""), ...streams];
}

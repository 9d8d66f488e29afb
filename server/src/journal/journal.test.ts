import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOf } from "./segment.ts";
import { allEntries, joinSegment, segmentTexts } from "./segments.ts";
import { openJournal, stampOf, type Journal } from "./journal.ts";

const folder = () => mkdtempSync(join(tmpdir(), "clew-journal-"));
const note = (journal: Journal, content: unknown, writes = 1) =>
  journal.append({ type: "note", about: "notes/1", content, writes });
const pathIn = (where: string, name = "own") => join(where, `${name}.journal`);

/** Changes one letter in a file. */
function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe("the journal", () => {
  it("gives what was appended, in order, when it is opened again", async () => {
    const where = folder();
    const journal = await openJournal(where, "own");
    await note(journal, { words: "first\twith a tab\nand a line" });
    await note(journal, { words: "second" });
    const again = await openJournal(where, "own");
    expect((await again.entries()).map(({ n, content }) => [n, content])).toEqual([
      [1, { words: "first\twith a tab\nand a line" }],
      [2, { words: "second" }],
    ]);
    expect((await note(again, { words: "third" })).n).toBe(3);
  });

  it("drops half a line at the end: it was never acknowledged", async () => {
    const where = folder();
    await note(await openJournal(where, "own"), { words: "whole" });
    appendFileSync(pathIn(where), readFileSync(pathIn(where)).subarray(0, 90));
    const again = await openJournal(where, "own");
    await note(again, { words: "next" });
    expect((await again.entries()).map(({ content }) => content)).toEqual([
      { words: "whole" },
      { words: "next" },
    ]);
  });

  it("mends a changed letter anywhere in one copy from the other", async () => {
    const where = folder();
    const journal = await openJournal(where, "own");
    await note(journal, { words: "one" });
    await note(journal, { words: "two" });
    const whole = readFileSync(pathIn(where), "utf8");
    for (let at = 0; at < whole.length; at += 7) {
      flip(at % 2 === 0 ? pathIn(where) : copyOf(pathIn(where)), at);
      expect(await journal.damage()).toEqual([]);
      await openJournal(where, "own");
      expect(readFileSync(pathIn(where), "utf8")).toBe(whole);
      expect(readFileSync(copyOf(pathIn(where)), "utf8")).toBe(whole);
    }
  });

  it("names what neither copy has, and refuses to go on as if it had not been", async () => {
    const where = folder();
    const journal = await openJournal(where, "own");
    for (const words of ["one", "two", "three"]) await note(journal, { words });
    const at = readFileSync(pathIn(where), "utf8").indexOf("two");
    flip(pathIn(where), at);
    flip(copyOf(pathIn(where)), at);
    expect(await journal.damage()).toEqual([{ segment: "own", entries: [2] }]);
    await expect(openJournal(where, "own")).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("finds an entry that somebody put between, took away or changed with its checksum", async () => {
    const where = folder();
    const journal = await openJournal(where, "own");
    for (const words of ["one", "two", "three"]) await note(journal, { words });
    const lines = readFileSync(pathIn(where), "utf8").split("\n").slice(0, 3);
    const put = (text: string) =>
      [pathIn(where), copyOf(pathIn(where))].forEach((path) => writeFileSync(path, text));
    put(`${[lines[0], lines[2]].join("\n")}\n`);
    expect(await journal.damage()).toEqual([{ segment: "own", entries: [2] }]);
    put(`${[lines[0], lines[0], lines[2]].join("\n")}\n`);
    expect((await journal.damage())[0]?.entries).toContain(2);
  });

  it("takes contents out of both copies and keeps that there was something", async () => {
    const where = folder();
    const journal = await openJournal(where, "own");
    await note(journal, { words: "canary" });
    await note(journal, { words: "stays" });
    expect(await journal.erase(({ n }) => n === 1)).toBe(1);
    for (const path of [pathIn(where), copyOf(pathIn(where))])
      expect(readFileSync(path, "utf8")).not.toContain("canary");
    expect((await allEntries(where)).map(({ n, content }) => [n, content])).toEqual([
      [1, undefined],
      [2, { words: "stays" }],
    ]);
    expect(await (await openJournal(where, "own")).damage()).toEqual([]);
  });

  it("leaves out of both copies what does not fit on the disk", async () => {
    const where = folder();
    const journal = await openJournal(where, "own");
    await note(journal, { words: "one" });
    const before = readFileSync(pathIn(where), "utf8");
    // a folder in its place refuses every write
    rmSync(copyOf(pathIn(where)));
    mkdirSync(copyOf(pathIn(where)));
    await expect(note(journal, { words: "two" })).rejects.toThrow();
    expect(readFileSync(pathIn(where), "utf8")).toBe(before);
    rmSync(copyOf(pathIn(where)), { recursive: true });
    writeFileSync(copyOf(pathIn(where)), before);
    expect((await note(journal, { words: "two" })).n).toBe(2);
    expect(await journal.damage()).toEqual([]);
  });

  it("puts the segments of two servers in the order in which the store was written to", async () => {
    const where = folder();
    const [a, b] = [await openJournal(where, "a"), await openJournal(where, "b")];
    await note(a, "a1", 1);
    await note(b, "b4", 4);
    await note(a, "a7", 7);
    await note(b, "b5", 5);
    const all = await a.entries();
    expect(all.map(({ content }) => content)).toEqual(["a1", "b4", "b5", "a7"]);
  });

  it("knows the answer to a key from any server, for seven days", async () => {
    const where = folder();
    const [a, b] = [await openJournal(where, "a"), await openJournal(where, "b")];
    const kept = { ...stampOf("key", "decide", { ids: [1] }), answer: { judgement: "x" } };
    const entry = await a.append({ type: "decision", about: "x", content: {}, writes: 1, kept });
    const day = (days: number) =>
      new Date(Date.parse(entry.at) + days * 86_400_000 - 1_000).toISOString();
    expect(await b.answered(kept.key, day(7))).toEqual(kept);
    expect(await b.answered(kept.key, day(8))).toBeUndefined();
    expect(await b.answered(stampOf("other", "decide", {}).key, day(1))).toBeUndefined();
  });

  it("joins a backup's segment with its own: the longer stays, what was erased in one is gone", async () => {
    const [where, backup] = [folder(), folder()];
    const journal = await openJournal(where, "own");
    await note(journal, { words: "removed later" });
    for (const [name, text] of await segmentTexts(where)) writeFileSync(pathIn(backup, name), text);
    await note(journal, { words: "since" });
    await journal.erase(({ n }) => n === 1);
    await joinSegment(backup, where, "own");
    const joined = (await allEntries(where)).map(({ content }) => content);
    expect(joined).toEqual([undefined, { words: "since" }]);
  });
});

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeEachEngine } from "../support/engines.ts";
import { adsCsv, adsMapping, importText } from "../support/import-files.ts";

const knownMapping = `
dataset: { id: t-known, title: Known, region: US, timezone: UTC }
files:
  - path: known.jsonl
    observedAt: seen
    entities:
      person: { kind: Person, key: id, properties: { name: name } }
      car: { kind: Vehicle, value: plate }
    links: [ { kind: uses, from: person, to: car } ]
`;
const known = [
  { id: "k1", name: ["Ana María O'Neil", "欧阳伟"], plate: "RY52 APF", seen: "2026-01-01" },
  { id: "k2", name: "Bea Thorn", plate: "", seen: "2026-01-01" },
  { id: "k2", name: "Mirabel Zweig", plate: "", seen: "2026-06-01" },
]
  .map((row) => JSON.stringify(row))
  .join("\n");

const message = `Fwd: she said ANA MARIA ONEIL would call from two one 2 five5five zero1four7,
write to @Alder.House or drive the ry 52 apf. Bea Thorn was there; Bea Thornton was not.
欧阳伟 also. Nobody knows (646) 555-0199. Ana Maria O’Neil again.`;

describeEachEngine("screening a pasted text", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-screening-"));
  const screen = async (text: string, first = 50, after: string | null = null) =>
    (
      await open().ask(
        `
          query ($text: String!, $first: Int, $after: String) {
            screen(text: $text, first: $first, after: $after) {
              total totalIsExact shown read
              pageInfo { hasNextPage endCursor }
              searched { id }
              edges { node { by times spans { start end } entity { id } } }
            }
          }
        `,
        { text, first, after },
      )
    ).screen;
  const named = (answer: any, text = message) =>
    answer.edges.map(({ node: { entity, by, times, spans } }: any) => [
      entity.id,
      by,
      times,
      text.slice(spans[0].start, spans[0].end),
    ]);

  it("says that nothing is held, and how much was read, where nothing is", async () => {
    expect(await screen(message)).toMatchObject({ total: 0, searched: [], edges: [] });
  });

  it("finds what is held, disguised too, by first place, with its places", async () => {
    await importText(open(), folder, adsMapping, { "ads.csv": adsCsv });
    await importText(open(), folder, knownMapping, { "known.jsonl": known });
    const answer = await screen(message);
    expect(named(answer)).toEqual([
      ["person:t-known/k1", "name", 3, "ANA MARIA ONEIL"],
      ["phone:+12125550147", "identifier", 1, "two one 2 five5five zero1four7"],
      ["account:instagram:alder.house", "identifier", 1, "@Alder.House"],
      ["vehicle:US:RY52APF", "identifier", 1, "ry 52 apf"],
      ["person:t-known/k2", "name", 1, "Bea Thorn"],
    ]);
    expect(answer).toMatchObject({ total: 5, totalIsExact: true });
    expect(answer.searched.map(({ id }: { id: string }) => id)).toEqual(["t-known", "t-ads"]);
  });

  it("gives pages of one reading", async () => {
    const first = await screen(message, 2);
    const second = await screen(message, 2, first.pageInfo.endCursor);
    expect([first.shown, first.pageInfo.hasNextPage, second.shown]).toEqual([2, true, 2]);
    expect(named(second)[0]?.[0]).toBe("account:instagram:alder.house");
  });

  it("finds what stands at the end of a million letters, at its place", async () => {
    const filler = "The caller asked about rooms near the station.\n";
    const text = `${filler.repeat(21_000)}Mirabel Zweig, 212.555.0147`;
    expect(named(await screen(text), text)).toEqual([
      ["person:t-known/k2", "name", 1, "Mirabel Zweig"],
      ["phone:+12125550147", "identifier", 1, "212.555.0147"],
    ]);
  });

  it("refuses an empty text and one that is too long", async () => {
    await expect(screen("  ")).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(screen("a".repeat(1_000_001))).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it("reads hostile texts as texts", async () => {
    for (const text of ['"); DROP', "\0\ud800@\0", "@".repeat(5_000), "1 ".repeat(50_000)])
      expect((await screen(text)).total).toBe(0);
  });
});

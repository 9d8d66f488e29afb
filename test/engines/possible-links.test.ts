import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeEachEngine } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

const mapping = `
dataset: { id: t-calls, title: Calls, region: US, timezone: UTC }
files:
  - path: calls.csv
    entities: { a: { kind: Phone, value: caller }, b: { kind: Phone, value: callee } }
    links: [ { kind: called, from: a, to: b } ]
`;
const numbers = (pairs: readonly (readonly [number, number])[]) =>
  `caller,callee\n${pairs.map(([a, b]) => `212 555 01${a},212 555 01${b}`).join("\n")}\n`;
const asked = `
  {
    possibleLinks(id: "phone:+12125550110") {
      refused
      links {
        entity { id }
        score
        common { id }
        commonTotal
        decision { verdict }
      }
      measured { hidden found first limit }
    }
  }
`;
const decide = "mutation ($input: DecideInput!) { decide(input: $input) { ok judgement { id } } }";

describeEachEngine("possible links", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-possible-"));

  it("are given with what both have in common and how often the method is right, accepted and refused", async () => {
    await importText(open(), folder, mapping, {
      "calls.csv": numbers([
        [10, 20],
        [10, 21],
        [11, 20],
        [11, 21],
        [12, 20],
        [12, 30],
        [13, 30],
      ]),
    });
    const { possibleLinks } = await open().ask(asked);
    expect(
      possibleLinks.links.map(
        ({ entity, commonTotal }: { entity: { id: string }; commonTotal: number }) => [
          entity.id,
          commonTotal,
        ],
      ),
    ).toEqual([
      ["phone:+12125550111", 2],
      ["phone:+12125550112", 1],
    ]);
    expect(possibleLinks.links[0].score).toBeCloseTo(1 / 3 + 1 / 2, 9);
    expect(possibleLinks.measured.hidden).toBeGreaterThan(0);
    const ids = ["phone:+12125550110", "phone:+12125550111"];
    const accepted = await open().ask(decide, { input: { type: "join", ids } });
    expect(accepted.decide.ok).toBe(true);
    expect((await open().ask(asked)).possibleLinks.links[0].decision).toEqual({
      verdict: "joined",
    });
    await open().ask(decide, { input: { type: "join", ids, verdict: "refused" } });
    const after = (await open().ask(asked)).possibleLinks;
    expect([
      after.refused,
      after.links.map(({ entity }: { entity: { id: string } }) => entity.id),
    ]).toEqual([1, ["phone:+12125550112"]]);
    expect(
      (
        await open().ask(
          '{ linksAmong(ids: ["phone:+12125550110", "phone:+12125550111"]) { links { id } } }',
        )
      ).linksAmong.links,
    ).toEqual([]);
  });
});

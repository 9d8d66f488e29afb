import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followChart } from "../../server/src/modules/desk/charts/follow-chart.ts";
import { checkedPicture } from "../../server/src/modules/desk/packages/checked-picture.ts";
import { callsFiles, callsMapping, importText } from "../support/import-files.ts";
import { emptyStore, engines, openTest, type TestClew } from "../support/engines.ts";

const keep = `mutation ($chart: ID, $after: Int!, $name: String!, $steps: [JSON!]!, $key: String) {
  keepChart(chart: $chart, after: $after, name: $name, drawn: 2, steps: $steps, idempotencyKey: $key) {
    ok errors { message } chart { id name drawn page } } }`;
const show =
  "query ($id: ID!, $after: Int) { chart(id: $id) { name page pages(after: $after) { number by steps } } }";

describe.each(engines)("charts that are kept, %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-charts-"));
  let test: TestClew;
  beforeAll(async () => {
    test = await openTest(await emptyStore(engine, folder));
  }, 120_000);
  afterAll(async () => {
    await test.clew.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = async (text: string, variables: object) =>
    Object.values(await test.ask(text, { ...variables }))[0];
  const kept = (chart: string | null, after: number, steps: readonly object[], name = "Bridge") =>
    ask(keep, { chart, after, name, steps });

  it("grow by steps in order; a page that somebody else added first refuses the next", async () => {
    const { chart } = await kept(null, 0, [{ act: "draw" }]);
    expect(chart).toMatchObject({ name: "Bridge", drawn: 2, page: 1 });
    const both = await Promise.all([
      kept(chart.id, 1, [{ act: "mine" }]),
      kept(chart.id, 1, [{ act: "yours" }]),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const { pages } = await ask(show, { id: chart.id, after: 1 });
    expect(pages).toMatchObject([{ number: 2, by: "local" }]);
    expect((await kept(chart.id, 2, [{ act: "again" }], "Renamed")).chart.page).toBe(3);
    const { name } = await ask(show, { id: chart.id, after: 3 });
    expect(name).toBe("Renamed");
  });

  it("come once for a request that comes again", async () => {
    const asked = { chart: null, after: 0, name: "Once", steps: [], key: "begin" };
    const first = await ask(keep, asked);
    expect((await ask(keep, asked)).chart.id).toBe(first.chart.id);
  });

  it("tell whoever looks of new pages within a second", async () => {
    const { chart } = await kept(null, 0, [{ act: "draw" }]);
    const following = followChart(test.clew, { id: chart.id, after: 1, signal: undefined });
    const next = following.next();
    const begun = performance.now();
    await kept(chart.id, 1, [{ act: "moved" }]);
    const kepts = performance.now();
    expect((await next).value).toMatchObject([{ number: 2, steps: [{ act: "moved" }] }]);
    expect(performance.now() - kepts).toBeLessThan(1_000);
    expect(begun).toBeLessThan(kepts);
    await following.return(undefined);
  });

  it("are doubled with all their steps, and deleted", async () => {
    const { chart } = await kept(null, 0, [{ act: "draw" }]);
    await kept(chart.id, 1, [{ act: "moved" }]);
    const duplicate =
      "mutation ($id: ID!, $name: String!) { duplicateChart(chart: $id, name: $name) { chart { id page } } }";
    const double = await ask(duplicate, { id: chart.id, name: "Copy" });
    expect(double.chart.page).toBe(2);
    const before = await ask(show, { id: chart.id, after: 0 });
    const after = await ask(show, { id: double.chart.id, after: 0 });
    expect([after.name, after.pages]).toEqual(["Copy", before.pages]);
    await ask("mutation ($id: ID!) { deleteChart(chart: $id) { ok } }", { id: chart.id });
    expect(await ask(show, { id: chart.id, after: 0 })).toBe(null);
    const refused = await kept(chart.id, 2, []);
    expect(refused.errors[0].message).toMatch(/No such chart/u);
  });

  it("have a picture of what is still held, as it was at any of their pages", async () => {
    await importText(test, join(folder, "calls"), callsMapping, callsFiles);
    const { neighbourhood } = await test.ask(
      '{ neighbourhood(ids: ["phone:+12125550147"]) { entities { ref kind label } links { id source target } } }',
    );
    const [a, b] = neighbourhood.entities;
    const gone = ["abcdefghijklmnopqrstuvwxyz", "Phone"];
    const came = [[a.ref, a.kind], [b.ref, b.kind], gone];
    const places = [a, b].map(({ ref }, at) => [ref, null, [at * 200, 10]]);
    const draw = { act: "do", step: { name: "draw", label: "", entities: [[], came], places } };
    const hide = { act: "do", step: { name: "hide", label: "", hidden: [[], [b.ref]] } };
    const { chart } = await kept(null, 0, [draw, { act: "unknown" }, []], "Two <numbers>");
    await kept(chart.id, 1, [hide], "Two <numbers>");
    const pictured = "query ($id: ID!, $page: Int) { chart(id: $id) { picture(page: $page) } }";
    const { picture: then } = await ask(pictured, { id: chart.id, page: 1 });
    expect(then.match(/<circle/gu)).toHaveLength(2 + new Set([a.kind, b.kind]).size);
    expect(then).toContain("Two &lt;numbers&gt;");
    expect(checkedPicture(then)).toBe(then);
    const { picture: now } = await ask(pictured, { id: chart.id });
    expect(now.match(/<circle/gu)).toHaveLength(2);
    const empty = (await kept(null, 0, [])).chart.id;
    expect(await ask(pictured, { id: empty })).toEqual({ picture: null });
  });

  it("refuse a name that is none and steps without end", async () => {
    expect((await kept(null, 0, [], " ")).ok).toBe(false);
    expect((await kept(null, 0, [], "x".repeat(401))).ok).toBe(false);
    expect(
      (
        await kept(
          null,
          0,
          Array.from({ length: 1_001 }, () => ({})),
        )
      ).ok,
    ).toBe(false);
  });
});

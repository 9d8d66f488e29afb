import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { clew, post } from "../support/run-clew.ts";
import { writeFiles } from "../support/import-files.ts";
import { roomFiles } from "../support/rooms.ts";
import { moveIn, themes, visit, type House } from "./house.ts";
import { inOrder, openSection, faults, glue, letGlueLink, picture, until } from "./support.ts";

describe("clusters that can be corrected", () => {
  let browser: Browser;
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ browser, house, page, complaints } = stay));
  beforeAll(async () => {
    const folder = join(house.folder, "rooms");
    writeFiles(folder, await roomFiles());
    expect(
      (await clew(["import", join(folder, "rooms.yaml")], house.environment, house.folder)).code,
    ).toBe(0);
    await letGlueLink(house.address);
    await page.getByTestId("sources-held").waitFor();
  });

  const rows = () => page.getByTestId("clusters-row");
  const details = () => page.getByTestId("cluster-details");
  const send = () => page.getByTestId("decide-send").click();
  const toTab = async (tab: string) => {
    if (tab === "decisions") return openSection(page, "decisions", "decided");
    await page.getByTestId("rail-networks").click();
    await page.getByTestId(`clusters-tab-${tab}`).click();
  };
  const refOf = async (id: string) =>
    String(
      (await post(house.address, "query ($id: ID!) { entity(id: $id) { ref } }", { id })).body.data
        .entity.ref,
    );
  /** Opens the cluster that the account alone holds together. */
  const toGlued = async () => {
    await page.goto("/clusters");
    await rows().filter({ hasText: "one connector" }).first().click({ timeout: 25_000 });
    await details().getByTestId("cluster-cut").getByRole("button", { name: glue }).waitFor();
  };

  it("shows what a cluster touches, its names, prices and radius, each by its definition", async () => {
    await toGlued();
    expect(await details().getByTestId("cluster-facts").innerText()).toMatch(
      inOrder(
        "55: 54 ads, 1 report",
        "6 phones",
        "2 accounts",
        "13 Jan 2026",
        String.raw`Paula \(13\), Daria \(11\)`,
        String.raw`\$ 230 \(54\)`,
        "2,702 km, 10 places",
      ),
    );
    await details().getByTestId("meaning-radius").click();
    await page.getByTestId("definition").getByText("kilometres").waitFor();
    await page.keyboard.press("Escape");
    await page.getByTestId("clusters-order").selectOption("places");
    await page
      .getByTestId("clusters-shown")
      .getByText(/most places first\./)
      .waitFor();
    await page.getByTestId("clusters-order").selectOption("size");
  });

  it("cuts the tie that glued it, shows both halves, and takes it back", async () => {
    await toGlued();
    await picture(page, "decisions-glued");
    await page.getByTestId("cluster-cut-here").click();
    await page.getByTestId("decide-reasons").fill("The account of a photographer.");
    await page.getByTestId("decide-against").fill("Both sides advertise in Dallas.");
    await picture(page, "decisions-cut-dialog");
    await send();
    const banner = page.getByTestId("cut-banner");
    await banner.waitFor();
    const halves = banner.getByTestId("cut-half");
    expect((await halves.allInnerTexts()).map((text) => /· (\d+) items/.exec(text)?.[1])).toEqual([
      "34",
      "21",
    ]);
    for (const [at, size] of [
      [0, "34"],
      [1, "21"],
    ] as const) {
      await halves.nth(at).click();
      await details().getByTestId("cluster-facts").getByText(size, { exact: true }).waitFor();
    }
    await page.getByText("half of what was cut").first().waitFor();
    await picture(page, "decisions-halves");
    await banner.getByTestId("cut-undo").click();
    await banner.waitFor({ state: "hidden" });
    await rows().filter({ hasText: "one connector" }).first().waitFor();
    expect(await page.getByTestId("toasts").getByText("no longer links any network").count()).toBe(
      0,
    );
  });

  it("names a cluster by a decision, with what is against; changed and taken back from the list", async () => {
    await toGlued();
    await page.getByTestId("cluster-name-it").click();
    expect(await page.getByTestId("decide-verdict").inputValue()).toBe("unclear");
    await page.getByTestId("decide-label").fill("Harbor");
    await page.getByTestId("decide-verdict").selectOption("agency");
    await page.getByTestId("decide-against").fill("No payments are held.");
    await send();
    const name = details().getByTestId("cluster-name");
    await name.waitFor();
    expect(await name.innerText()).toMatch(
      /Harbor · Agency by local, \d+ \w+ \d{4}, \d\d:\d\d[^]*For: no reason given[^]*Against: No payments are held\./,
    );
    expect(await page.getByTestId("clusters-named").innerText()).toMatch(
      /Harbor · Agency by local, .*; against: No payments are held\./,
    );
    await page.getByTestId("cluster-rename").click();
    await page.getByTestId("decide-verdict").selectOption("unclear");
    await send();
    await name.getByText("Harbor · Unclear").waitFor();
    await picture(page, "decisions-named");
    await toTab("decisions");
    const decisions = page.getByTestId("cluster-decision").filter({ hasText: "Harbor ·" });
    await until(
      "one decision",
      () => decisions.count(),
      (count) => count === 1,
    );
    expect(await decisions.innerText()).toMatch(/and 51 more items[^]*Harbor · Unclear/);
    await decisions.getByTestId("take-back").click();
    await until(
      "no name left",
      () => decisions.count(),
      (count) => count === 0,
    );
  });

  it("puts two things into one cluster that share nothing, and takes it back", async () => {
    await toGlued();
    await details().getByTestId("cluster-join").first().click();
    expect(await page.getByTestId("decide-send").isDisabled()).toBe(true);
    await page.getByTestId("decide-other").fill("Alder Lodge");
    await page
      .getByTestId("decide-dialog")
      .getByRole("option")
      .filter({ hasText: "Kira" })
      .first()
      .click();
    await send();
    await page.getByTestId("toasts").getByText("the two are now in one network").waitFor();
    await page.getByTestId("toasts").getByRole("button", { name: "Undo" }).last().click();
    await toTab("decisions");
    await until(
      "no pair left",
      () => page.getByTestId("cluster-decision").count(),
      (count) => count === 1,
    );
  });

  it("asks of ties between clusters, and leads to both and to the profile", async () => {
    await toTab("threads");
    const tie = page.getByTestId("tie").filter({ hasText: "alder.house" });
    await tie.waitFor({ timeout: 25_000 });
    expect(await tie.innerText()).toMatch(
      /It alone links 53 items with 19: a connector, or a mistake\?/,
    );
    await picture(page, "decisions-threads");
    for (const at of [0, 1]) {
      const words = await tie.getByTestId("tie-cluster").nth(at).innerText();
      await tie.getByTestId("tie-cluster").nth(at).click();
      await details()
        .getByRole("heading", { name: words.split("\n")[0]?.trim() ?? "", exact: true })
        .waitFor();
      await toTab("threads");
    }
    await tie.getByTestId("tie-profile").click();
    await page.getByTestId("profile").getByRole("heading", { name: "alder.house" }).waitFor();
  });

  it("overrules what is common to many, and takes that back", async () => {
    await page.goto("/clusters/common");
    const hub = page.getByTestId("hub").filter({ hasText: "(800) 555-0100" });
    await hub.getByTestId("hub-links").click({ timeout: 25_000 });
    await page.getByTestId("decide-against").fill("A public switchboard.");
    await send();
    await hub.getByTestId("decision").waitFor();
    expect(await hub.innerText()).toMatch(
      /1,140[^]*Too common to link[^]*Used to link by local[^]*Against: A public switchboard\./,
    );
    expect(await hub.getAttribute("data-links")).toBe("true");
    await picture(page, "decisions-hubs");
    await hub.getByTestId("take-back").click();
    await hub.getByTestId("hub-links").waitFor();
    expect(await hub.getAttribute("data-links")).toBe("false");
  });

  it("shows both sides of a number that changed hands, and lets somebody decide that it did not", async () => {
    await toTab("hands");
    const change = page.getByTestId("hand-change");
    await change.waitFor({ timeout: 25_000 });
    expect(await change.getByTestId("hand-before").innerText()).toMatch(
      /Until 9 Oct 2026\s+35 items/,
    );
    expect(await change.getByTestId("hand-after").innerText()).toMatch(
      /From 2 Nov 2026\s+1 item[^]*Ferro Flowers[^]*Nothing beside it/,
    );
    await picture(page, "decisions-hands");
    await change.getByTestId("one-holder").click();
    await page.getByTestId("decide-reasons").fill("The holder said so.");
    await send();
    await page.getByTestId("hand-decision").getByText("One holder throughout").waitFor();
    await page.getByTestId("empty").getByText("Nothing changed hands").waitFor();
    await page.goto(`/entity/${await refOf("phone:+12125550147")}`);
    const own = page.getByTestId("linking");
    await own.getByText("One holder throughout").waitFor();
    await own.getByTestId("take-back").click();
    await page.getByTestId("profile-hands").getByTestId("hand-change").waitFor();
    await own.getByTestId("linking-one-holder").waitFor();
    expect(await page.getByTestId("profile").innerText()).not.toMatch(/\b\d{4}-\d{2}-\d{2}\b/);
    await picture(page, "decisions-profile");
  });

  it("calls an identifier too common to link, from its profile, and takes it back from the chart", async () => {
    await page.goto(`/entity/${await refOf("phone:+12125550147")}`);
    const own = page.getByTestId("linking");
    await own.getByTestId("linking-decide").click();
    await page.getByTestId("decide-reasons").fill("A rented switchboard.");
    await send();
    await own.getByText("Not used to link").waitFor();
    expect(await own.innerText()).toMatch(
      /Too common to link\.[^]*Not used to link by local, \d+ \w+ \d{4}[^]*For: A rented switchboard\./,
    );
    await page.goto("/clusters/common");
    expect(
      await page
        .getByTestId("hub")
        .filter({ hasText: "(212) 555-0147" })
        .getAttribute("data-links", { timeout: 25_000 }),
    ).toBe("false");
    await page.goto(`/entity/${await refOf("phone:+12125550147")}`);
    await page.getByTestId("open-chart").click();
    const onChart = page.getByTestId("details").getByTestId("linking");
    await onChart.getByText("A rented switchboard.").waitFor();
    await picture(page, "decisions-linking-chart");
    await onChart.getByTestId("take-back").click();
    await onChart.getByTestId("linking-decide").getByText("Do not use to link …").waitFor();
    expect(await onChart.innerText()).toContain("Used to link.");
  });

  it("compares clusters with a known list, by pairs and by thing, and names keys that nothing has", async () => {
    const membership = (
      await post(
        house.address,
        '{ clusterMembership(scope: { datasets: ["heron-ads"] }) { key cluster } }',
      )
    ).body.data.clusterMembership.slice(0, 300);
    const csv = membership
      .map(
        ({ key, cluster }: { key: string; cluster: number | null }, at: number) =>
          `${key},${cluster ?? ""},${at % 2 ? "north" : "south"}`,
      )
      .join("\n");
    await page.goto("/clusters/agreement");
    await page.getByTestId("agreement-text").fill(`key,cluster\n`);
    await page.getByText("There is no row below the column names.").waitFor();
    await page
      .getByTestId("agreement-text")
      .fill(
        `key,cluster,region\nnothing-held,x,north\n${csv}\n${csv.split("\n")[0]}\n` +
          `${membership[0].key},elsewhere,north\n`,
      );
    await page.getByTestId("agreement-by").selectOption("region");
    await page.getByTestId("agreement-measure").click();
    const found = page.getByTestId("agreement-clusters");
    await found.waitFor({ timeout: 40_000 });
    expect(await found.innerText()).toMatch(
      /300 items that both know[^]*By pairs\s+\d+ %[^]*By item \(B-cubed\)[^]*(north|south)/,
    );
    await page.getByText(/Clew holds nothing with these keys: line 2\./).waitFor();
    await page.getByText(/into another network than an earlier line: line 304\./).waitFor();
    await page.getByText(/1 line repeats an earlier line/).waitFor();
    await picture(page, "decisions-agreement");
  });

  it.each(themes)("keeps the rules of accessibility in %s", async (theme) => {
    const { page: other, complaints } = await visit(browser, house.address, theme);
    const look = async (name: string) => {
      await picture(other, `decisions-${name}-${theme}`);
      expect([name, await faults(other)]).toEqual([name, []]);
    };
    for (const [tab, waits] of [
      ["threads", "tie"],
      ["common", "hub"],
      ["hands", "hand-change"],
      ["decisions", "cluster-decision"],
      ["agreement", "agreement-text"],
    ] as const) {
      await other.goto(`/clusters/${tab}`);
      await other.getByTestId(waits).first().waitFor({ timeout: 25_000 });
      await look(tab);
    }
    await other.goto("/clusters");
    await other
      .getByTestId("clusters-row")
      .filter({ hasText: "one connector" })
      .first()
      .click({ timeout: 25_000 });
    await other.getByTestId("cluster-members").waitFor();
    await look("cluster");
    await other.getByTestId("cluster-name-it").click();
    await other.getByTestId("decide-label").waitFor();
    await look("dialog");
    await other.goto(`/entity/${await refOf("phone:+12125550147")}`);
    await other.getByTestId("hand-change").waitFor();
    await look("profile");
    await other.goto(`/entity/${await refOf("image:5ab8e01794cf2d63")}`);
    await other.getByText("only its hash is known").waitFor();
    await look("picture");
    await other.goto(`/entity/${await refOf("phone:+12125550147")}`);
    await other.getByTestId("open-chart").click();
    await other.getByTestId("possible-open").click();
    await other.getByTestId("possible-link").first().waitFor({ timeout: 30_000 });
    await look("chart");
    expect(complaints).toEqual([]);
    await other.context().close();
  });

  it("complained of nothing on the way, and asked nobody else", () => {
    expect(complaints).toEqual([]);
  });
});

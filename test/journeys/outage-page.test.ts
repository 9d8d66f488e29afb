import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cutLine, type CutLine } from "../support/cut-line.ts";
import { moveIn, type Theme } from "./house.ts";
import { dropFile, faults, picture, until } from "./support.ts";

const rows = Array.from(
  { length: 20_000 },
  (_, at) => `${at},Person ${at},212 555 0${100 + (at % 100)}`,
);
const csv = Buffer.from(["id,name,phone", ...rows].join("\n"));

describe("an import while Neo4j is away", () => {
  let page: Page;
  let line: CutLine;
  moveIn((stay) => void ({ page } = stay), {
    engine: "neo4j",
    with: "nothing",
    way: async (uri) => {
      line = await cutLine(uri);
      return line.uri;
    },
  });
  const state = () => page.getByTestId("import-state").innerText();
  const comes = (wished: string) => until(wished, state, (now) => now === wished);
  const begin = async () => {
    await page.goto("/");
    await dropFile(page, page.getByTestId("home"), "people.csv", csv);
    await page.getByTestId("import-columns").waitFor();
    await page.getByTestId("import-dataset").fill("people");
    await page.getByTestId("role-name").selectOption("property");
    await page.getByTestId("role-id").selectOption("key");
    await page.getByTestId("import-row-kind").selectOption("Person");
    await page.getByTestId("role-phone").selectOption("entity");
    await page.getByTestId("import-region").fill("US");
    await page.getByTestId("import-start").click();
    await until(
      "some rows",
      () => page.getByTestId("import-run").innerText(),
      (text) => /[1-9][\d,]* of 20,000/u.test(text),
    );
  };
  const wear = async (colorScheme: Theme) => {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
    });
  };

  it("says that it waits for the store, in light and dark, and without a fault for a screen reader", async () => {
    await begin();
    await line.cut();
    await comes("Waiting for the store");
    await page.getByText("the import goes on by itself when the store is back").waitFor();
    await picture(page, "outage-run-light");
    expect(await faults(page)).toEqual([]);
    await wear("dark");
    await picture(page, "outage-run-dark");
    expect(await faults(page)).toEqual([]);
    await wear("light");
  });

  it("goes on by itself once the store is back", async () => {
    await line.join();
    await comes("Running");
  });

  it("is listed among the sources as waiting, and is cancelled there at once", async () => {
    await line.cut();
    await comes("Waiting for the store");
    await page.getByTestId("rail-sources").click();
    await page.getByText("Waiting for the store").waitFor();
    await page.getByTestId("problem").first().waitFor();
    await picture(page, "outage-sources-light");
    await wear("dark");
    await picture(page, "outage-sources-dark");
    await page.getByTestId("cancel-people").click();
    await page.getByRole("cell", { name: "Cancelled" }).waitFor();
    await line.join();
    await until(
      "the sources",
      () => page.getByTestId("sources-view").innerText(),
      (text) => text.includes("No source is held"),
    );
  });
});

import { chromium } from "playwright-core";
import { chromiumFlags, chromiumPath } from "./support/chromium.ts";
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] });
const theme = process.argv[2] === "dark" ? "dark" : "light";
const context = await browser.newContext({
  viewport: { width: 1440, height: 900 },
  colorScheme: theme,
});
const page = await context.newPage();
page.on("console", (m) => m.type() === "error" && console.log("console:", m.text().slice(0, 300)));
page.on("pageerror", (e) => console.log("pageerror:", e.message.slice(0, 500)));
await page.goto("http://127.0.0.1:4555");
await page.waitForSelector("[data-testid=home]");
await page.keyboard.type("212.555.0147");
await page.keyboard.press("Enter");
await page.getByRole("button", { name: "Open chart" }).click();
await page.waitForTimeout(2500);
await page.screenshot({ path: `/tmp/look/chart-${theme}.png` });
const shown = await page.evaluate(() => window.clewChart?.shown() ?? []);
console.log(shown.length, shown[0]);
const f = shown[1];
if (f) {
  await page.mouse.move(f.x, f.y);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/look/hover-${theme}.png` });
  await page.mouse.click(f.x, f.y);
  await page.waitForTimeout(800);
  await page.screenshot({ path: `/tmp/look/picked-${theme}.png` });
}
await browser.close();

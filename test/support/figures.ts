import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../.cache/figures/", import.meta.url));

/** Figures of one test, each under what it says; the latest run's stand. */
export type Figures = Readonly<Record<string, string>>;

/** Keeps a figure that a run measured, under its test as docs/TRUST.md names it. */
export function keepFigure(test: string, what: string, figure: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(test), JSON.stringify({ ...figuresOf(test), [what]: figure }));
}

/** The figures that runs on this machine kept for a test; none where it has not run. */
export function figuresOf(test: string): Figures {
  if (!existsSync(fileOf(test))) return {};
  return JSON.parse(readFileSync(fileOf(test), "utf8")) as Figures;
}

function fileOf(test: string): string {
  return `${folder}${test.replaceAll(/\W+/gu, "-")}.json`;
}

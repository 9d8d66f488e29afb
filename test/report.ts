import { readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What vitest's JSON reporter writes of a suite, as far as it is used here. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      /** Milliseconds. */
      readonly duration?: number | null;
    }[];
  }[];
}

/** A test and how long it took. */
export interface Took {
  readonly seconds: number;
  readonly name: string;
}

/** The tests that took longest, longest first. */
export function slowestOf(reports: readonly Report[], most: number): readonly Took[] {
  return reports
    .flatMap(({ testResults }) => testResults)
    .flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, duration }) => ({
        seconds: (duration ?? 0) / 1_000,
        name: `${name.split("/").at(-1) ?? name}: ${fullName.trim()}`,
      })),
    )
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, most);
}

/** Branches of a folder that tests go through. `share`: 0 to 1. */
export interface BranchShare {
  readonly folder: string;
  readonly share: number;
  readonly branches: number;
}

interface Covered {
  readonly branches: { readonly total: number; readonly covered: number };
}

/** By module, from the summary that vitest writes; least first. */
export function branchShares(coverage: string, root: string): readonly BranchShare[] {
  const summary = JSON.parse(
    readFileSync(join(coverage, "coverage-summary.json"), "utf8"),
  ) as Readonly<Record<string, Covered>>;
  const files = Object.entries(summary).filter(([name]) => name !== "total");
  const byFolder = Map.groupBy(files, ([name]) =>
    relative(root, name).split("/").slice(0, -1).slice(0, 5).join("/"),
  );
  return [...byFolder]
    .map(([folder, own]) => {
      const branches = own.reduce((sum, [, one]) => sum + one.branches.total, 0);
      const covered = own.reduce((sum, [, one]) => sum + one.branches.covered, 0);
      return { folder, branches, share: branches === 0 ? 1 : covered / branches };
    })
    .toSorted((a, b) => a.share - b.share);
}

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** An import of one file by another. Types count. */
export interface Import {
  readonly name: string;
  /** Path in the checkout, or the name of a package. */
  readonly target: string;
}

/** Files below a folder, as paths in the checkout, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** The text of a file of the checkout. */
export function read(name: string): string {
  return readFileSync(join(root, name), "utf8");
}

/** Source files that people write, tests and generated ones left out. */
export const sources = [...filesIn("server/src"), ...filesIn("client/src")].filter(
  (name) =>
    /\.tsx?$/u.test(name) &&
    !/\.(test|fixture)\.tsx?$/u.test(name) &&
    !name.includes("/generated/"),
);

/** All imports of these. */
export const imports: readonly Import[] = sources.flatMap((name) =>
  targetsOf(name).map((target) => ({ name, target })),
);

/** The room of a file: a module of the server or a feature of the client. */
export function roomOf(name: string): string | undefined {
  return /^(server\/src\/modules\/[^/]+\/[^/]+|client\/src\/features\/[^/]+)\//u.exec(name)?.[1];
}

/** A text without its comments. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|\/\/.*$/gmu, "");
}

/** What comes back to itself. */
export function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const behind = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of edges.get(from) ?? []) if (!seen.has(to)) behind(to, seen.add(to));
    return seen;
  };
  return [...edges.keys()].filter((name) => behind(name).has(name));
}

/** Edges between what `nameOf` makes of files. */
export function edgesBetween(
  nameOf: (name: string) => string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const edges = new Map<string, Set<string>>();
  for (const { name, target } of imports) {
    const [from, to] = [nameOf(name), nameOf(target)];
    if (from === undefined || to === undefined || from === to) continue;
    edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
  return edges;
}

function targetsOf(name: string): readonly string[] {
  return [...read(name).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu)].map(([, target = ""]) =>
    target.startsWith(".") ? relative(root, normalize(join(root, dirname(name), target))) : target,
  );
}

import { basename, matchesGlob } from "node:path";
import { InvalidInput } from "../../../../shared/errors.ts";
import type { Mapping } from "../../mapping/index.ts";

/** A file of a mapping, by its path: it may be read several times. */
export interface FileChoice {
  readonly path: string;
  /** Its places in the mapping, from 0. */
  readonly ats: readonly number[];
}

const mostNamed = 20;

/** The files that a mapping names, each once. */
export function choicesOf({ files }: Mapping): readonly FileChoice[] {
  const places = files.map(({ path }, at) => ({ path, at }));
  return [...Map.groupBy(places, ({ path }) => path)].map(([path, own]) => ({
    path,
    ats: own.map(({ at }) => at),
  }));
}

/**
 * The files of a mapping that rows may be of: the one asked for; else those whose pattern fits a
 * file's name; else all. Throws InvalidInput where the one asked for is none of them.
 */
export function candidates(
  mapping: Mapping,
  { file, name }: { readonly file?: string | undefined; readonly name?: string | undefined },
): readonly FileChoice[] {
  const all = choicesOf(mapping);
  if (file !== undefined) {
    const asked = all.filter(({ path }) => path === file);
    if (asked.length === 0)
      throw new InvalidInput("imports.no-such-file", { files: named(all) }, "file");
    return asked;
  }
  const fitting = name === undefined ? [] : all.filter(({ path }) => fits(name, path));
  return fitting.length > 0 ? fitting : all;
}

/** The one file that fits. Throws InvalidInput where none or several do. */
export function theOne(
  fitting: readonly FileChoice[],
  all: readonly FileChoice[],
  field: string,
): FileChoice {
  const [one, other] = fitting;
  if (one === undefined)
    throw new InvalidInput("imports.no-file-fits", { files: named(all) }, field);
  if (other !== undefined)
    throw new InvalidInput("imports.several-files-fit", { files: named(fitting) }, "file");
  return one;
}

/**
 * The name that rows bear which come by themselves: that of the file of JSON lines which the mapping
 * names, else one of their own.
 */
export function nameForRows({ path }: FileChoice, at: number): string {
  const name = basename(path);
  if (/^[\p{L}\p{N} ._-]+\.jsonl$/u.test(name)) return name;
  return at === 0 ? "added.jsonl" : `added-${at + 1}.jsonl`;
}

function fits(name: string, path: string): boolean {
  const pattern = basename(path);
  return pattern === name || matchesGlob(name, pattern);
}

function named(choices: readonly FileChoice[]): string {
  const shown = choices.slice(0, mostNamed).map(({ path }) => path);
  return shown.join(", ");
}

import { readFileSync } from "node:fs";

/** A feature as the schema sees it. */
export interface Module {
  readonly name: string;
  /** Its part of the schema. */
  readonly sdl: string;
  /** Resolvers by type and field, each typed beside it by what the schema says. */
  readonly resolvers: object;
}

/** Declares a module. */
export function defineModule(module: Module): Module {
  return module;
}

/** The text of a file beside a module. */
export function sdlBeside(module: string, file: string): string {
  return readFileSync(new URL(`./${file}`, module), "utf8");
}

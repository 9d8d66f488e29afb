import { readFileSync } from "node:fs";

/** One field's resolver. Parent, arguments and context are typed by each resolver itself. */
export type Resolver = (parent: never, args: never, context: never) => unknown;

/** A subscription's two halves. */
export interface Subscriber {
  readonly subscribe: (parent: never, args: never, context: never) => AsyncIterable<unknown>;
  readonly resolve: (value: never) => unknown;
}

/** Resolvers by type and field. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver | Subscriber>>>>;

/** A feature as the schema sees it. */
export interface Module {
  readonly name: string;
  /** Its part of the schema. */
  readonly sdl: string;
  readonly resolvers: Resolvers;
}

/** Declares a module. */
export function defineModule(module: Module): Module {
  return module;
}

/** The text of a file beside a module. */
export function sdlBeside(module: string, file: string): string {
  return readFileSync(new URL(`./${file}`, module), "utf8");
}

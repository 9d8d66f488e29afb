import type { Journal } from "./journal.ts";
import { openOriginals, type Originals } from "./originals.ts";

/** The journal as a process sees it beside the one that has it: nothing can be entered from there. */
export function othersJournal(folder: string): Journal {
  const refuse = () => Promise.reject(new Error("another process has the journal"));
  return {
    own: "",
    folder,
    underWay: new Map(),
    append: refuse,
    heads: () => [],
    entries: refuse,
    erase: refuse,
    answered: refuse,
    damage: refuse,
    still: refuse,
  };
}

/** The originals beside a journal. */
export function originalsOf({ folder }: Pick<Journal, "folder">): Originals {
  return openOriginals(`${folder}/originals`);
}

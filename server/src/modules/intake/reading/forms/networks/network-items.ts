import type { Sentence } from "../../../../../sentences/index.ts";

/** Texts by property name. */
export type ItemTexts = Readonly<Record<string, readonly string[]>>;

/** Something that a network file names. */
export interface EntityItem {
  readonly type: "entity";
  /** Line, from 1. */
  readonly position: string;
  /** As the source has it. */
  readonly raw: string;
  /** What links of the file call it. */
  readonly id: string;
  /** A kind of Clew's. */
  readonly kind: string;
  /** Of an identifier: its value. */
  readonly value?: string;
  readonly label?: string;
  readonly texts: ItemTexts;
}

/** A link of a network file between two of its entities, by their ids. */
export interface LinkItem {
  readonly type: "link";
  readonly position: string;
  readonly raw: string;
  /** Its own id, else its place: it is one event of many between the same ends. */
  readonly id: string;
  /** A link kind of Clew's, or what the file calls it. */
  readonly kind?: string;
  readonly word?: string;
  readonly source: string;
  readonly target: string;
  readonly texts: ItemTexts;
}

/** A part of a network file that cannot be read. */
export interface BrokenItem {
  readonly type: "broken";
  readonly position: string;
  readonly reason: Sentence;
}

export type NetworkItem = EntityItem | LinkItem | BrokenItem;

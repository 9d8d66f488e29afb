import { realAt, signedAt } from "../../../shared/numbers.ts";
import type { Families } from "./text-families/families.ts";

/** A text of an entity, with the rows that state it. */
export interface StatedText {
  /** Public id of the ad, post, message or page. */
  readonly id: string;
  readonly text: string;
  /** Ascending by record. */
  readonly rows: readonly StatingRow[];
}

/** A row that states a text. */
export interface StatingRow {
  readonly record: string;
  /** Columns that the text comes from. */
  readonly fields: readonly string[];
  readonly observedAt?: string;
}

/** A template as it should be held. */
export interface WantedTemplate {
  /** 16 hexadecimal digits that follow from its members' words alone. */
  readonly name: string;
  readonly centre: StatedText;
  /** How many entities use it. */
  readonly size: number;
  /**
   * Each text with its share of word pairs in common with the central text, 0 to 1, and its rank by
   * what it says.
   */
  readonly members: readonly {
    readonly text: StatedText;
    readonly similarity: number;
    readonly rank: number;
  }[];
}

/** How many hexadecimal digits of a family's name are its template's. */
export const nameLength = 16;

/**
 * The templates of texts: families of two entities or more. `families` are those of the texts, in
 * their order.
 */
export function wantedOf(
  texts: readonly StatedText[],
  families: Families,
): readonly WantedTemplate[] {
  const members: WantedTemplate["members"][number][][] = families.names.map(() => []);
  for (const [at, text] of texts.entries())
    members[families.of[at] ?? -1]?.push({
      text,
      similarity: realAt(families.similarity, at),
      rank: signedAt(families.ranks, at),
    });
  return families.names.flatMap((name, family) => {
    const own = members[family] ?? [];
    const size = new Set(own.map(({ text: { id } }) => id)).size;
    const centre = texts[families.centres[family] ?? 0];
    return size < 2 || centre === undefined
      ? []
      : [{ name: name.slice(0, nameLength), centre, size, members: own }];
  });
}

/**
 * Some of a template's texts, its central one first, then those that rank first: mostly the same
 * where one more comes. What its slots are read from.
 */
export function sampleOf({ centre, members }: WantedTemplate, most: number): readonly string[] {
  const others = members.filter(({ text }) => text !== centre).toSorted((a, b) => a.rank - b.rank);
  return [centre, ...others.slice(0, most - 1).map(({ text }) => text)].map(({ text }) => text);
}

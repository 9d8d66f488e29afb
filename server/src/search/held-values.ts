import type { SearchedEntity } from "./search-types.ts";

/** What the index keeps of an entity as it is written, to show where a text was found. */
export interface HeldValues {
  readonly label: string;
  readonly value: string;
  readonly values: SearchedEntity["values"];
}

type Packed = readonly [
  string,
  string,
  readonly (readonly [string, string, 0 | 1])[],
  readonly (readonly string[])[],
];

/** What is kept of an entity as one text. */
export function packHeld({ label, value, values, names, handles, codes }: SearchedEntity): string {
  const packed: Packed = [
    label,
    value,
    values.map(({ property, text, isFormer }) => [property, text, isFormer ? 1 : 0]),
    [names, handles, codes],
  ];
  return JSON.stringify(packed);
}

/** What is kept of an entity from its text. */
export function unpackHeld(text: string): HeldValues {
  const [label, value, values] = JSON.parse(text) as Packed;
  return {
    label,
    value,
    values: values.map(([property, one, former]) => ({
      property,
      text: one,
      isFormer: former === 1,
    })),
  };
}

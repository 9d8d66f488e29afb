import { isMessageKey, type MessageKey } from "./messages.ts";
import { say } from "./say.tsx";

/** What a number on the page means. */
export interface Definition {
  readonly name: string;
  readonly label: string;
  /** What it means, in a sentence. */
  readonly meaning: string | { readonly text: string };
  readonly unit: string;
  /** Where it comes from; empty where it is a plain count. */
  readonly paper: string;
}

/** Numbers whose meaning stands here; that of others comes from the server. */
export type Measure = MessageKey extends infer Key
  ? Key extends `meaning.${infer Name}.label`
    ? Name
    : never
  : never;

const paperOf = (name: Measure) => {
  const key = `meaning.${name}.paper`;
  return isMessageKey(key) ? say(key) : "";
};

/** What a number means, with its unit and its paper. */
export const meaningOf = (name: Measure): Definition => ({
  name,
  label: say(`meaning.${name}.label`),
  meaning: say(`meaning.${name}.meaning`),
  unit: say(`meaning.${name}.unit`),
  paper: paperOf(name),
});

import { Children, type ReactNode } from "react";
import { intl } from "./intl.ts";
import type { MessageKey } from "./messages.ts";

/** What a message is filled with, by the names that stand in it. */
export type Filling = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A message as plain text. */
export const say = (key: MessageKey, filling?: Filling): string =>
  intl.formatMessage({ id: key }, filling);

interface SayProps {
  readonly it: MessageKey;
  readonly [name: string]: ReactNode | Wrapping;
}

/** What a tag of a message becomes: <b>so</b>. */
type Wrapping = (parts: readonly ReactNode[]) => ReactNode;
export const bold: Wrapping = (parts) => <b>{Children.toArray(parts)}</b>;

/** A message among whose words parts of the page stand: names, buttons, numbers that can be pressed. */
export const Say = ({ it, ...filling }: SayProps) => (
  <>{Children.toArray(intl.formatMessage({ id: it }, filling))}</>
);

/** "a, b and c". */
export const listed = (names: readonly string[]): string => intl.formatList([...names]);

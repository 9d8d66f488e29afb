/** What of a figure or a line a rule decides: figures by colour, size and caption, lines by width. */
export const channels = ["colour", "size", "caption", "width"] as const;
export type Channel = (typeof channels)[number];

/**
 * By which value each is drawn, by its key; null for the usual look. Keys name a measure, as
 * "shared", or a property, as "property:age". They hold no value of any row.
 */
export type Appearance = Readonly<Record<Channel, string | null>>;

/** The usual look. */
export const plain: Appearance = { colour: null, size: null, caption: null, width: null };

export const isPlain = (appearance: Appearance) =>
  channels.every((channel) => appearance[channel] === null);

const PROPERTY = "property:";
/** The key of a property's values. */
export const propertyKey = (name: string) => PROPERTY + name;
/** The property whose values a key means; null for a measure. */
export const propertyOf = (key: string | null): string | null =>
  key?.startsWith(PROPERTY) === true ? key.slice(PROPERTY.length) : null;

/** Whether a look needs properties of entities, which the chart has to read first. */
export const readsProperties = ({ colour, size, caption }: Appearance) =>
  [colour, size, caption].some((key) => propertyOf(key) !== null);

const LONGEST_KEY = 200;
const isKey = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= LONGEST_KEY;

/** A look out of what a browser or a chart kept; what is no key stands for the usual look. */
export function appearanceIn(kept: unknown): Appearance {
  if (typeof kept !== "object" || kept === null) return plain;
  const found = new Map<string, unknown>(Object.entries(kept));
  const keyOf = (channel: Channel) => {
    const value = found.get(channel);
    return isKey(value) ? value : null;
  };
  return {
    colour: keyOf("colour"),
    size: keyOf("size"),
    caption: keyOf("caption"),
    width: keyOf("width"),
  };
}

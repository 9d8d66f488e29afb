/** A network for drawing: figures on a grid that is a little out of line, most lines to near ones. */
export interface Network {
  readonly figures: readonly { id: string; kind: string; label: string; x: number; y: number }[];
  readonly links: readonly { id: string; source: string; target: string; count: number }[];
}

/** Kinds with an icon and a colour each. */
export const kinds: Readonly<Record<string, { readonly icon: string; readonly colour: string }>> = {
  Phone: {
    icon: '<path d="M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6z"/>',
    colour: "#0b5fa5",
  },
  Ad: { icon: '<path d="M3 11l15-6v14L3 13z"/><path d="M7 14v5h3v-4"/>', colour: "#a55a0b" },
  Person: {
    icon: '<circle cx="12" cy="8" r="4"/><path d="M5 20a7 7 0 0 1 14 0"/>',
    colour: "#0f7a54",
  },
  Image: {
    icon: '<rect x="3" y="5" width="18" height="14" rx="2"/><circle cx="9" cy="10" r="2"/><path d="M21 16l-5-5-9 8"/>',
    colour: "#0f7a8a",
  },
  Account: {
    icon: '<circle cx="12" cy="12" r="4"/><path d="M16 8v5a3 3 0 0 0 5 0v-1a9 9 0 1 0-4 7"/>',
    colour: "#7a2fa5",
  },
  Address: {
    icon: '<path d="M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11z"/><circle cx="12" cy="10" r="2"/>',
    colour: "#a52f2f",
  },
};

/** The same for the same numbers. */
export function networkOf(count: number, links: number): Network {
  const names = Object.keys(kinds);
  const wide = Math.ceil(Math.sqrt(count * 1.4));
  const random = generator(7);
  return {
    figures: Array.from({ length: count }, (_, at) => ({
      id: `e${at}`,
      kind: names[at % names.length] ?? "Phone",
      label: `(212) 555-01${String(at % 100).padStart(2, "0")} no. ${at}`,
      x: (at % wide) * 130 + random() * 40,
      y: Math.floor(at / wide) * 95 + random() * 30,
    })),
    links: Array.from({ length: links }, (_, at) => {
      const source = at % count;
      const isFar = random() < 0.1;
      const step = isFar
        ? Math.floor(random() * count)
        : 1 + Math.floor(random() * 3) + (at % 2) * wide;
      return {
        id: `l${at}`,
        source: `e${source}`,
        target: `e${(source + step) % count}`,
        count: 1 + (at % 7),
      };
    }),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

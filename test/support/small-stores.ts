import type { Columns, KindFacts } from "../../server/src/modules/networks/scopes/index.ts";

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const kinds = ["Ad", "Phone", "Account", "Template", "Image", "Location", "Person", "Address"];
const told: Readonly<Record<string, number>> = { Template: 1, Image: 1, Address: 2 };

/** What linking needs to know of the kinds of such a store. */
export const kindsTold: readonly KindFacts[] = kinds.map((name) => {
  const isIdentifier = !["Ad", "Person", "Location"].includes(name);
  return {
    isIdentifier,
    isPlace: name === "Location",
    weight: isIdentifier ? 0.9 : 0,
    hasPlace: false,
    changesHands: name === "Phone",
    tells: told[name] ?? 0,
    isHolder: false,
  };
});

/** A thing, what it touches ("Phone 1", "Location Reno"), and the day it was seen. */
export type Told = readonly [thing: string, touches: readonly string[], day: number | undefined];

/** A store of some things, in columns. */
export function storeOf(told: readonly Told[], words: Readonly<Record<string, number>> = {}) {
  const names = [...new Set(told.flatMap(([thing, touches]) => [thing, ...touches]))].toSorted();
  const numberOf = new Map(names.map((name, at) => [name, at]));
  const links = told.flatMap(([thing, touches, at]) =>
    touches.map(
      (touch) => [numberOf.get(thing) ?? 0, numberOf.get(touch) ?? 0, touch, at] as const,
    ),
  );
  const kindOf = (name: string) => kinds.indexOf(name.split(" ")[0] ?? "");
  const linkKinds = ["mentions", "locatedIn", "stayedAt"];
  const linkKind = (source: number, touch: string) => {
    if (touch.startsWith("Location")) return 1;
    return touch.startsWith("Address") && names[source]?.startsWith("Person") === true ? 2 : 0;
  };
  const times = Float64Array.from(links, ([, , , at]) =>
    at === undefined ? Number.NaN : start + at * day,
  );
  const columns: Columns = {
    entities: {
      kinds: Uint16Array.from(names, kindOf),
      df: new Uint32Array(names.length),
      unrecognised: new Uint8Array(names.length),
      words: Uint16Array.from(names, (name) =>
        name.startsWith("Template") ? (words[name] ?? 40) : 0,
      ),
      marked: new Uint8Array(names.length),
      datasets: new Uint32Array(names.length),
    },
    links: {
      sources: Uint32Array.from(links, ([source]) => source),
      targets: Uint32Array.from(links, ([, target]) => target),
      kinds: Uint16Array.from(links, ([source, , touch]) => linkKind(source, touch)),
      datasets: new Uint32Array(links.length),
      firstSeen: times,
      lastSeen: times,
      amounts: new Float64Array(links.length),
      units: new Uint16Array(links.length),
    },
    entityKinds: kinds,
    linkKinds,
    units: [],
    datasetLists: [],
    breaks: new Map(),
    things: told.length,
  };
  return { names, numberOf, columns };
}

/** Words of the page of groups, and what its numbers mean where the server gives no definition with them. */
export interface Definition {
  readonly name: string;
  readonly label: string;
  /** What it means, in a sentence. */
  readonly meaning: string;
  readonly unit: string;
  /** Where it comes from; empty where it is a plain count. */
  readonly paper: string;
}

export const groupMeasures = {
  modularity: {
    name: "modularity",
    label: "How well it falls into groups",
    meaning: "How much more of the links lies within groups than chance would put there.",
    unit: "−0.5 to 1; above 0.3 groups stand out",
    paper: "Newman & Girvan 2004, Phys. Rev. E 69:026113",
  },
  resolution: {
    name: "resolution",
    label: "Fineness",
    meaning: "The higher, the more and the smaller the groups that are found.",
    unit: "above 0; 1 is the plain form",
    paper: "Reichardt & Bornholdt 2006, Phys. Rev. E 74:016110",
  },
  steadiness: {
    name: "steadiness",
    label: "Steadiness",
    meaning:
      "The share of further runs, each from another seed, in which an entity stayed with its group.",
    unit: "0 to 1, mean over its entities",
    paper: "Groups as by Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233",
  },
  topFive: {
    name: "topFive",
    label: "Stays among the first five",
    meaning:
      "A tenth of the links is hidden at random and the ranking made again; this is the share of such draws in which it is among the first five.",
    unit: "0 to 1",
    paper: "Borgatti, Carley & Krackhardt 2006, Social Networks 28:124–136",
  },
  rankConfirmed: {
    name: "rankConfirmed",
    label: "Place by what is confirmed",
    meaning:
      "Its place by “on the way between others” when values that are not recognised, and links that only sources graded D, E or F state, are left out.",
    unit: "from 1",
    paper: "",
  },
  joins: {
    name: "joins",
    label: "What it joins",
    meaning:
      "Of the links between two groups the share that is its own; where it is in neither, of the ways of two steps.",
    unit: "0 to 1",
    paper: "",
  },
  reached: {
    name: "reached",
    label: "Can be reached from",
    meaning:
      "The share of all entities that can be reached from the set, nearer ones counting more: each by one over its distance.",
    unit: "0 to 1; members count",
    paper: "Borgatti 2006, Comput. Math. Organ. Theory 12:21–34",
  },
  naive: {
    name: "naive",
    label: "As most tools would join it",
    meaning:
      "Everything that shares anything is joined, hubs too: switchboards, stock pictures, copied phrases. The share is that of all entities in the largest piece.",
    unit: "0 to 1",
    paper: "",
  },
  df: {
    name: "df",
    label: "Joined to it",
    meaning: "Distinct things that are joined to the identifier by any link.",
    unit: "things",
    paper: "",
  },
  flow: {
    name: "flow",
    label: "What flows",
    meaning:
      "Sums of what the rows state: money by its currency, seconds of calls, or events, which count 1 each. Nothing is converted.",
    unit: "as shown",
    paper: "",
  },
  chain: {
    name: "chain",
    label: "Carried by the weakest step",
    meaning:
      "A way along which money or calls went, taken strongest first; no amount counts twice.",
    unit: "as shown",
    paper: "After Ahuja, Magnanti & Orlin 1993, Network Flows, § 3.5",
  },
} as const satisfies Readonly<Record<string, Definition>>;

/** How steady a group is, in a word. */
export const steadyWord = (share: number) =>
  steadyWords.find(([least]) => share >= least)?.[1] ?? "not steady";
const steadyWords = [
  [0.95, "very steady"],
  [0.8, "steady"],
  [0.5, "loose at its edges"],
] as const;

/** What an entity does with what flows: rows added up, nothing of intent. */
export const flowRoles: Readonly<Record<string, string>> = {
  COLLECTS: "More comes in than goes out",
  FORWARDS: "About as much goes out as comes in",
  SENDS: "More goes out than comes in",
  BOTH: "Some comes in, some goes out",
};

const three = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });
const cents = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const money = (value: number) =>
  Number.isInteger(value) ? value.toLocaleString("en-GB") : cents.format(value);

/** A score: three figures are as many as anybody compares. */
export const score = (value: number | null) => (value === null ? "–" : three.format(value));

/** "97 %"; never 0 or 100 for what is not quite so. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return "under 1 %";
  return whole === 100 && share < 1 ? "over 99 %" : `${whole} %`;
}

/** A sum in the unit that the rows state. */
export function amount(value: number, unit: string | null): string {
  if (unit === "events") return `${money(value)} ${value === 1 ? "event" : "events"}`;
  return unit === "seconds"
    ? `${money(Math.round(value / 60))} min`
    : `${money(value)} ${unit ?? ""}`.trim();
}

export const unitWord = (unit: string) => unitWords.get(unit) ?? unit;
const unitWords = new Map([
  ["seconds", "Call time"],
  ["events", "Events"],
]);

import type { Definition } from "./groups.ts";

/** What the numbers of the page of pairs that are likely the same mean. */
export const reviewMeasures = {
  queue: {
    name: "queue",
    label: "Pairs to decide",
    meaning:
      "Pairs that are alike enough to ask a person, and that nobody decided yet. Each stands in the list below with its fields, and each field opens its source row.",
    unit: "pairs",
    paper: "",
  },
  pairWeight: {
    name: "pairWeight",
    label: "Weight",
    meaning:
      "How much likelier the two rows are about the same thing than not, all fields taken together: each bit doubles it, each bit below 0 halves it. It is what stands before any field, and the bits of the fields, added up. It says nothing about what anybody did.",
    unit: "bits; above 0 it is likelier than not",
    paper: "Fellegi & Sunter 1969, J. Am. Stat. Assoc. 64:1183–1210",
  },
  base: {
    name: "base",
    label: "Before any field is looked at",
    meaning:
      "Two things taken at random are seldom the same: the logarithm of how seldom. It is estimated from these things alone.",
    unit: "bits, as a rule far below 0",
    paper: "Fellegi & Sunter 1969, J. Am. Stat. Assoc. 64:1183–1210",
  },
  bits: {
    name: "bits",
    label: "Bits",
    meaning:
      "How much oftener this likeness is met among pairs that are the same than among others: its logarithm. A rare value in common says more than a frequent one. What a household shares anyway (an address, a family name) counts less.",
    unit: "bits, for (above 0) or against (below 0)",
    paper:
      "Levels and their shares: Fellegi & Sunter 1969; estimated without examples: Winkler 1988, ASA Survey Research 667–671",
  },
  common: {
    name: "common",
    label: "How common",
    meaning:
      "The share of the other things that state what both state. Where it is low, sharing it says much.",
    unit: "0 to 100 % of the things of that kind; nothing where the two state different things",
    paper: "",
  },
  changes: {
    name: "changes",
    label: "If the same",
    meaning:
      "Things in each cluster that the decision would touch, as they are now and as they would be: what is treated as the same stands in one cluster. Worked out over all that is held; nothing is kept by looking.",
    unit: "things in each cluster, greatest first",
    paper: "",
  },
  prior: {
    name: "prior",
    label: "How seldom two are the same",
    meaning: "The pairs that are expected to be the same, as a share of all pairs there are.",
    unit: "one in so many pairs",
    paper: "",
  },
  m: {
    name: "m",
    label: "Among the same (m)",
    meaning:
      "Of pairs that are the same, the share that shows this likeness. It is estimated from the data, without examples.",
    unit: "0 to 100 %",
    paper:
      "m of Fellegi & Sunter 1969; by expectation and maximisation: Dempster, Laird & Rubin 1977, J. R. Stat. Soc. B 39:1–38",
  },
  u: {
    name: "u",
    label: "Among others (u)",
    meaning: "Of pairs that are not the same, the share that shows this likeness by chance.",
    unit: "0 to 100 %",
    paper: "u of Fellegi & Sunter 1969",
  },
} as const satisfies Readonly<Record<string, Definition>>;

export const markNames: Readonly<Record<string, string>> = {
  "+": "speaks for it",
  "−": "speaks against it",
  "~": "says little",
  "!": "contradicts it",
};

export const pairVerdicts = {
  same: "Treated as the same",
  different: "Not the same",
  unsure: "Left open",
} as const;
export type PairVerdict = keyof typeof pairVerdicts;

export const isPairVerdict = (type: string): type is PairVerdict => type in pairVerdicts;

const share = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

/** A share that may be very small, so that what is divided by it can be followed: "93.3 %", "0.43 %", "0.00012 %". */
export const rate = (value: number) =>
  `${value >= 0.1 && value < 1 ? Math.min(99.9, Math.round(value * 1_000) / 10) : share.format(value * 100)} %`;

/** "+4.2", "−3.0", "0.0": bits always with their sign. */
export function bits(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return text === "0.0" ? text : `${value > 0 ? "+" : "−"}${text}`;
}

/** What a weight says, in words. */
export function weightWords(weight: number): string {
  if (weight >= 10) return "far likelier the same than not";
  if (weight >= 3) return "likelier the same than not";
  if (weight > -3) return "open: about as likely as not";
  return "likelier different than the same";
}

/** "statedName" as people say it: "stated name". */
export const fieldWords = (name: string) =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/^./, (letter) => letter.toUpperCase())
    .replace(/ [A-Z](?=[a-z])/g, (part) => part.toLowerCase());

import type { Definition } from "./groups.ts";

/** Names that a cluster may be given. Each always stands with who gave it, when, and what speaks against it. */
export const clusterVerdicts = [
  ["unclear", "Unclear"],
  ["independent", "Independent"],
  ["agency", "Agency"],
  ["trafficking indicators", "Trafficking indicators"],
  ["spam", "Spam"],
  ["scam", "Scam"],
] as const;

interface Decided {
  readonly type: string;
  readonly verdict: string;
  readonly label: string;
  /** How many it is about. */
  readonly entityTotal: number;
}

/** What was decided, in a few words. */
export function decisionWords({ type, verdict, label, entityTotal }: Decided): string {
  if (type === "cut") return "Cut: it joins no cluster";
  if (type === "hub") return verdict === "links" ? "Used to link" : "Not used to link";
  if (type === "join" && verdict === "refused") return "No link between them";
  if (type === "join") return entityTotal === 1 ? "One holder throughout" : "Belong together";
  if (type === "name")
    return [label, clusterVerdicts.find(([id]) => id === verdict)?.[1] ?? verdict]
      .filter(Boolean)
      .join(" · ");
  return (
    (
      { same: "Treated as the same", different: "Not the same", unsure: "Left open" } as Readonly<
        Record<string, string>
      >
    )[type] ?? type
  );
}

/** What the numbers of clusters' further pages mean. */
export const clusterPageMeasures = {
  identifiers: {
    name: "identifiers",
    label: "Joined to it",
    meaning:
      "Phones, accounts, pictures and other identifiers that its things touch, what is common to many included.",
    unit: "identifiers, by kind",
    paper: "",
  },
  total: {
    name: "clusters",
    label: "Clusters",
    meaning:
      "Things that hang together by what they share. Each stands in the list, with what joins it.",
    unit: "clusters of the least size that is chosen, or more",
    paper: "Parted by Leiden: Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233",
  },
  measured: {
    name: "measured",
    label: "What was measured",
    meaning:
      "Entities of the chosen sources that are joined by what is shared, and the links that join them. What is common to many, and places, join nothing.",
    unit: "entities and links",
    paper: "",
  },
  above: {
    name: "hubAbove",
    label: "As many as it may join",
    meaning:
      "Where nothing is known of what else its things share, an identifier links as long as it joins no more: twice the root of all things held, at least fifty.",
    unit: "things",
    paper: "",
  },
  known: {
    name: "known",
    label: "Things of your list",
    meaning: "Rows of your list whose key names a thing that is held; they alone are compared.",
    unit: "things",
    paper: "",
  },
  names: {
    name: "names",
    label: "Names",
    meaning:
      "Names that its things state of themselves, those of most things first, at most fifty. A name in an ad is a working name more often than not.",
    unit: "things that state it",
    paper: "",
  },
  prices: {
    name: "prices",
    label: "Prices",
    meaning:
      "Least, median and greatest price that its things state, as written, each currency by itself; nobody converts them.",
    unit: "as written; things that state one",
    paper: "",
  },
  languages: {
    name: "languages",
    label: "Languages",
    meaning:
      "Languages that its things state, or that their texts are in where that is clear; those of most things first.",
    unit: "things",
    paper: "",
  },
  radius: {
    name: "radius",
    label: "Radius",
    meaning:
      "From the most central of its places to the farthest, along the surface of the earth. Places without coordinates do not count.",
    unit: "kilometres",
    paper: "",
  },
  elsewhere: {
    name: "elsewhere",
    label: "In groups without it",
    meaning:
      "Of the things that have it, those that belong to groups which hang together without it.",
    unit: "things",
    paper: "",
  },
  groups: {
    name: "hubGroups",
    label: "Groups",
    meaning:
      "In how many groups its things fall that hang together without it: one over the chance that two of them fall into the same. Many unrelated groups mean a switchboard, a stock picture, a copied phrase.",
    unit: "groups, from 1",
    paper: "Effective number: Hill 1973, Ecology 54:427–432",
  },
  handSide: {
    name: "handSide",
    label: "Seen with it",
    meaning:
      "Things that rows join with it on this side of the break. What stands on the other side is none of theirs.",
    unit: "things",
    paper: "",
  },
  gap: {
    name: "gap",
    label: "Gap",
    meaning:
      "Days between the last sighting before and the first after. Numbers are given out again; what stands on the two sides is linked by it only within its own spell.",
    unit: "days",
    paper: "",
  },
  pairPrecision: {
    name: "pairs",
    label: "By pairs",
    meaning:
      "Of all pairs that stand together, the share that belongs together (precision); of all pairs that belong together, the share that stands together (recall); and their harmonic mean.",
    unit: "0 to 100 %, with the middle 95 % of 200 draws of known clusters",
    paper: "",
  },
  bCubed: {
    name: "bCubed",
    label: "By thing (B-cubed)",
    meaning:
      "For each thing the share of its companions that is right, and of its right companions the share that is found; averaged over things, so that one large cluster does not decide all.",
    unit: "0 to 100 %, with the middle 95 % of 200 draws of known clusters",
    paper: "Bagga & Baldwin 1998, COLING-ACL 79–85",
  },
  possible: {
    name: "possible",
    label: "How often it is right",
    meaning:
      "Links that are held were hidden one by one and looked for: the share found among the first places, and the share of first places that were the hidden link. The second is a lower bound, since links that no source states count as wrong.",
    unit: "0 to 100 %",
    paper: "Zhou, Lü & Zhang 2009, Eur. Phys. J. B 71:623–630",
  },
  shown: {
    name: "shown",
    label: "Shows it",
    meaning: "Things that show the picture or one that is nearly the same, as rows state it.",
    unit: "things",
    paper: "",
  },
  variants: {
    name: "variants",
    label: "Nearly the same pictures",
    meaning:
      "Pictures whose hashes differ in a few bits at most, mirrored or not, from one another or by way of others: crops, copies, the same room. The same picture is not the same person.",
    unit: "pictures, each once whoever shows it",
    paper: "Perceptual hash: Zauner 2010, FH Hagenberg",
  },
  distance: {
    name: "distance",
    label: "Distance",
    meaning:
      "Bits of 64 in which its hash differs from that of the group's first picture, mirrored or not. None: the same picture; up to about ten: nearly the same.",
    unit: "bits, 0 to 64",
    paper: "Perceptual hash: Zauner 2010, FH Hagenberg",
  },
} as const satisfies Readonly<Record<string, Definition>>;

/** What an identifier that alone links two sides asks. */
export const tieQuestion = ([one, other]: readonly [string, string]) =>
  `It alone links ${one} things with ${other}: a go-between (key link), or a mistake?`;

export const notAStatement =
  "A cluster is a pattern of rows. It is no statement about who is behind them.";

import { groupMeasures, type Definition } from "./groups.ts";

/** What the numbers of the page of clusters mean. */
export const clusterMeasures = {
  size: {
    name: "size",
    label: "Things",
    meaning:
      "Things in the cluster: ads, persons, reports and the like. The identifiers that join them do not count.",
    unit: "things",
    paper: "",
  },
  firstSeen: {
    name: "firstSeen",
    label: "First seen",
    meaning:
      "The least time at which one of its things was seen with what it shares, as source rows state it.",
    unit: "day, UTC; “no times” where no row states one",
    paper: "",
  },
  lastSeen: {
    name: "lastSeen",
    label: "Last seen",
    meaning:
      "The greatest time at which one of its things was seen with what it shares, as source rows state it.",
    unit: "day, UTC; “no times” where no row states one",
    paper: "",
  },
  alone: {
    name: "alone",
    label: "Alone",
    meaning:
      "Things that share nothing that links, or only what is common to many. They are in no cluster.",
    unit: "things",
    paper: "",
  },
  here: {
    name: "here",
    label: "Here",
    meaning: "Things of this cluster that touch the identifier.",
    unit: "things",
    paper: "",
  },
  df: { ...groupMeasures.df, label: "Anywhere" },
  weight: {
    name: "weight",
    label: "Weight",
    meaning:
      "What sharing it says: the logarithm of all things held over those joined to it, times the weight of its kind, so that rare is strong; three tenths of that where the value is not recognised.",
    unit: "from 0, natural logarithm; without time decay",
    paper: "After Spärck Jones 1972, J. Documentation 28:11–21",
  },
  places: {
    name: "places",
    label: "Places",
    meaning:
      "Where its things are, and how many of them. A place joins nothing by itself; an address does, unless it is common to many.",
    unit: "things",
    paper: "",
  },
  cut: {
    name: "cut",
    label: "Cut check",
    meaning:
      "Identifiers without which the cluster falls into two sides of five things or more, widest cut first, at most ten.",
    unit: "things on each of the two largest sides",
    paper: "Cut points: Tarjan 1972, SIAM J. Comput. 1:146–160",
  },
  tieSide: {
    name: "tieSide",
    label: "One side",
    meaning:
      "Things of the cluster, or of the side, that hangs on the other by this one thread alone; first those that it is linked with itself, by the row that says so.",
    unit: "things",
    paper: "Cut points: Tarjan 1972, SIAM J. Comput. 1:146–160",
  },
  parted: {
    name: "parted",
    label: "Part of a larger piece",
    meaning:
      "A piece of more than 25 things was parted into its groups, so that what hangs together loosely is not one cluster.",
    unit: "yes or no",
    paper: "Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233 (Leiden)",
  },
} as const satisfies Readonly<Record<string, Definition>>;

/** What one thread asks whoever looks at it. */
export const cutQuestion = ([one, other]: readonly [string, string]) =>
  `One thread holds ${one} and ${other} things together: a go-between (key link), or a mistake?`;

/** What stands beside every thread that may be a go-between, as beside every go-between. */
export const tieCaution =
  "It may be a victim's or a shared phone, or that of someone who only passes things on. Taking one out may strengthen a network (Duijn, Kashirin & Sloot 2014, Sci. Rep. 4:4238).";

/** What a score means. */
export interface MeasureDefinition {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  readonly unit: string;
  readonly paper: string;
}

/** All scores and sets, in the order in which they are shown. */
export const definitions: readonly MeasureDefinition[] = [
  {
    name: "betweenness",
    label: "On the way between others",
    meaning: "Of all shortest ways between two others, the mean share that passes through it.",
    unit: "0 to 1; undirected, unweighted",
    paper: "Freeman 1977, Sociometry 40:35–41; Brandes 2001, J. Math. Sociol. 25:163–177",
  },
  {
    name: "degree",
    label: "Directly linked",
    meaning: "The share of all others that it is linked with.",
    unit: "0 to 1",
    paper: "Freeman 1979, Social Networks 1:215–239",
  },
  {
    name: "closeness",
    label: "Near to all",
    meaning: "One over its mean distance to those it can reach, times the share it can reach.",
    unit: "0 to 1; measured up to 20,000 entities",
    paper: "Wasserman & Faust 1994, Social Network Analysis, p. 201",
  },
  {
    name: "harmonic",
    label: "Near to many",
    meaning: "The sum of one over its distance to each other.",
    unit: "0 to n − 1; measured up to 20,000 entities",
    paper: "Boldi & Vigna 2014, Internet Math. 10:222–262",
  },
  {
    name: "pageRank",
    label: "Often come by",
    meaning: "How often one would be there when following links at random.",
    unit: "0 to 1; all add up to 1; damping 0.85",
    paper: "Brin & Page 1998, Comput. Netw. 30:107–117",
  },
  {
    name: "constraint",
    label: "Tied up",
    meaning: "How far its links are tied up with each other; low for who spans holes.",
    unit: "about 0 to 1.2; none without links",
    paper: "Burt 1992, Structural Holes, p. 54–56",
  },
  {
    name: "fragmentation",
    label: "Fallen apart",
    meaning: "Of all pairs left, the share that nothing joins any more.",
    unit: "0 to 1",
    paper: "Borgatti 2006, Comput. Math. Organ. Theory 12:21–34",
  },
];

/** What stands beside every go-between. */
export const caution =
  "It may be a victim's or a shared phone, or that of someone who only passes things on. Taking one out may strengthen a network (Duijn, Kashirin & Sloot 2014, Sci. Rep. 4:4238).";

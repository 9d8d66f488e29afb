import { sentence, type Sentence } from "../../../sentences/index.ts";

/** What a score means. */
export interface MeasureDefinition {
  readonly name: string;
  readonly label: string;
  readonly meaning: Sentence;
  readonly unit: string;
  readonly paper: string;
}

/** All scores and sets, in the order in which they are shown. */
export const definitions: readonly MeasureDefinition[] = [
  {
    name: "betweenness",
    label: "On the way between others",
    meaning: sentence("measures.betweenness"),
    unit: "0 to 1; undirected, unweighted",
    paper: "Freeman 1977, Sociometry 40:35–41; Brandes 2001, J. Math. Sociol. 25:163–177",
  },
  {
    name: "degree",
    label: "Directly linked",
    meaning: sentence("measures.degree"),
    unit: "0 to 1",
    paper: "Freeman 1979, Social Networks 1:215–239",
  },
  {
    name: "closeness",
    label: "Near to all",
    meaning: sentence("measures.closeness"),
    unit: "0 to 1; measured up to 20,000 entities",
    paper: "Wasserman & Faust 1994, Social Network Analysis, p. 201",
  },
  {
    name: "harmonic",
    label: "Near to many",
    meaning: sentence("measures.harmonic"),
    unit: "0 to n − 1; measured up to 20,000 entities",
    paper: "Boldi & Vigna 2014, Internet Math. 10:222–262",
  },
  {
    name: "pageRank",
    label: "Often come by",
    meaning: sentence("measures.page-rank"),
    unit: "0 to 1; all add up to 1; damping 0.85",
    paper: "Brin & Page 1998, Comput. Netw. 30:107–117",
  },
  {
    name: "constraint",
    label: "Tied up",
    meaning: sentence("measures.constraint"),
    unit: "about 0 to 1.2; none without links",
    paper: "Burt 1992, Structural Holes, p. 54–56",
  },
  {
    name: "fragmentation",
    label: "Fallen apart",
    meaning: sentence("measures.fragmentation"),
    unit: "0 to 1",
    paper: "Borgatti 2006, Comput. Math. Organ. Theory 12:21–34",
  },
];

/** What stands beside every broker. */
export const caution = sentence("brokers.caution");

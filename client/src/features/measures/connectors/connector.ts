import type { BrokerMeasure, ConnectorsQuery } from "../../../api/index.ts";

export type Connector = ConnectorsQuery["brokers"]["brokers"][number];
export interface Tested {
  readonly topFive: number;
  readonly rankConfirmed: number | null;
  readonly draws: number;
}

/** The score that each ranking is by. */
export const measureOf: Readonly<Record<BrokerMeasure, keyof Connector["scores"]>> = {
  BETWEENNESS: "betweenness",
  DEGREE: "degree",
  CLOSENESS: "closeness",
  HARMONIC: "harmonic",
  PAGERANK: "pageRank",
  CONSTRAINT: "constraint",
};
/** What may be ranked by, in the order of the choice. */
export const rankedBy: readonly BrokerMeasure[] = [
  "BETWEENNESS",
  "DEGREE",
  "CLOSENESS",
  "HARMONIC",
  "PAGERANK",
  "CONSTRAINT",
];

import { defineModule, sdlBeside } from "../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const brokersModule = defineModule({ name: "brokers", sdl: sdlBeside(import.meta.url, "brokers.graphql"), resolvers });
export { betweennessOf } from "./measures/betweenness.ts";
export { closenessOf, type Closeness } from "./measures/closeness.ts";
export { constraintOf } from "./measures/constraint.ts";
export { crossingsOf, type Crossing, type Joined } from "./measures/crossing.ts";
export { degreeCentralityOf, degreesOf, flowsOf, strengthsOf, type Flows } from "./measures/degree.ts";
export { directedBetweennessOf } from "./measures/directed.ts";
export { betweennessOnCrew, sampledBetweennessOnCrew } from "./measures/on-crew.ts";
export { pageRankOf, type PageRanking } from "./measures/pagerank.ts";
export { sampledBetweennessOf, type Estimate, type Sampling } from "./measures/sampled-betweenness.ts";

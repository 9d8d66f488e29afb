import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const brokersModule = defineModule({
  name: "brokers",
  sdl: sdlBeside(import.meta.url, "brokers.graphql"),
  resolvers,
});
export { crossingsOf } from "./measures/crossing.ts";
export { piecesAround } from "./pieces-around.ts";
export { cutPointsOf } from "./sides.ts";
export { onlyTiesOfGroups, onlyTiesOfPieces } from "./only-ties.ts";
export { betweennessFor } from "./measured-scope.ts";
export { scoreRow, type ScoreRow } from "./scores.ts";
export { removalsOf, scoresOf } from "./tasks.ts";

export { crossingsOf } from "./measures/crossing.ts";
export { piecesAround } from "./pieces-around.ts";
export { cutPointsOf } from "./sides.ts";
export { onlyTiesOfGroups, onlyTiesOfPieces } from "./only-ties.ts";
export { betweennessFor, ranking } from "./measured-scope.ts";
export { scoreRow, type ScoreRow } from "./scores.ts";
export { removalsOf, scoresOf } from "./tasks.ts";
export { removalOf } from "./removal-answers.ts";

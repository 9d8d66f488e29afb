export { generateHeron } from "./heron.ts";
export { easy, hard, usual, type Difficulty } from "./difficulty.ts";

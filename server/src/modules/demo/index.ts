export { generateHeron } from "./heron.ts";

export { reachOf } from "./reach.ts";

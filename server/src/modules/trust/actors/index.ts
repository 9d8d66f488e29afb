export { reachOf } from "./actor-reach.ts";

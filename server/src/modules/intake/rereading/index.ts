export { reread, type RereadRequest } from "./reread.ts";
export { readSince, type EarlierFind, type ReadSince } from "./since.ts";
export type { Rereading } from "./rereading-state.ts";

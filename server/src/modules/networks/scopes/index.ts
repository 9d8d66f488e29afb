export type { Facts } from "./network-facts.ts";
export { kindFacts, scoped, tiesOf, type Scoped } from "./measured.ts";
export { marksAt, standsForNothing, type Columns } from "./snapshot.ts";
export type { Touches } from "./touches.ts";
export type { ScopeInput } from "./scope-input.ts";
export type { KindFacts, Selection } from "./scope.ts";

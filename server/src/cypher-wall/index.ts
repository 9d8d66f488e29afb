export { printQuery } from "./query-printer.ts";
export { makesOneOfMany } from "./scopes.ts";
export type * from "./query-tree.ts";
export { vettedTask } from "./tasks.ts";
export { vetted, type Vetted } from "./vetted.ts";
export { vocabularyOf, type Vocabulary } from "./vocabulary.ts";
export { expressionsIn, mentionedIn, partsOf, piecesOf, variablesOf } from "./tree-walk.ts";
export { isOwnParameter } from "./own-parameters.ts";
export { parametersIn } from "./parameters-in.ts";

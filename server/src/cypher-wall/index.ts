export { printQuery, type Printed } from "./print.ts";
export { functionsAllowed } from "./functions.ts";
export { aggregates, makesOneOfMany } from "./scopes.ts";
export type * from "./tree.ts";
export { vetted, type Vetted } from "./vetted.ts";
export { vocabularyOf, type Vocabulary } from "./vocabulary.ts";
export { expressionsIn, partsOf, variablesOf } from "./walk.ts";
export { isOwnParameter } from "./parameters.ts";

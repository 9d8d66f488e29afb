export { checksOf, type Check } from "./doctor.ts";
export { damagedOriginals, keptChecks } from "./kept-checks.ts";

export type { Check } from "./doctor-check.ts";
export { checksOf } from "./doctor.ts";
export { damagedOriginals, keptChecks } from "./kept-checks.ts";

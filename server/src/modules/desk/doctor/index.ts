export { checksOf, type Check } from "./doctor.ts";

export { checksOf } from "./doctor.ts";

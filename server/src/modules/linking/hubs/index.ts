export { markIdentifiers } from "./marking.ts";

export { openEvidence, type Evidence } from "./evidence.ts";

export { openEvidence, type Evidence, type Place } from "./evidence.ts";

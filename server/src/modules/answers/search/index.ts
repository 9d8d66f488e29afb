export { statusOf, version } from "./status.ts";

export { openPackage } from "./open-package.ts";
export { packageOfIds, packageOfQuery, type MadePackage } from "./make-package.ts";
export type { Verdict } from "./verify-package.ts";

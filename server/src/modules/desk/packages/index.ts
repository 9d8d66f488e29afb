export { gatherPackage, type PackageAsked } from "./gather.ts";
export { packageOfIds, packageOfQuery, type MadePackage } from "./make-package.ts";
export { openPackage, type OpenedPackage } from "./open-package.ts";
export { signingKeyOf } from "./signing-key.ts";
export type { Verdict } from "./verify-package.ts";
export { writePackage, type WrittenPackage } from "./write-package.ts";
export type * from "./types.ts";

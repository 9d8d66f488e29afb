export { checkedPicture } from "./checked-picture.ts";
export { gatherPackage, type PackageAsked } from "./gather.ts";
export { openPackage, type OpenedPackage } from "./open-package.ts";
export { packageOf, packageOfIds, packageOfQuery, type MadePackage } from "./make-package.ts";
export { sentPackage } from "./resolvers.ts";
export { mostDocuments } from "./write-package.ts";
export type { PackageContent, PackageDocument, PackageMember, PackageQuery } from "./types.ts";
export type { Verdict } from "./verify-package.ts";

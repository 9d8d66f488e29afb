export { documentOf } from "./case-documents.ts";
export { packageOfCase } from "./case-package.ts";

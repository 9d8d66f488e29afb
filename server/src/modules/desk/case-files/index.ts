export { documentOf } from "./case-documents.ts";
export { packageOfCase } from "./case-package.ts";
export { askedOfCase } from "./case-package.ts";

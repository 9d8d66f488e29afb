export { documentOf } from "./case-documents.ts";
export { askedOfCase, packageOfCase } from "./case-package.ts";

export { documentOf } from "./case-documents.ts";

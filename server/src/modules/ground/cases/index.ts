export {
  caseStatuses,
  inCase,
  type CaseEvent,
  type CaseFile,
  type CaseHeading,
  type CasePage,
  type Exhibit,
  type FactByHand,
} from "./case-file.ts";
export {
  exhibitKey,
  type DocumentExhibit,
  type EntityExhibit,
  type ExhibitContent,
  type LinkExhibit,
  type QueryExhibit,
  type SeenThen,
} from "./exhibit.ts";
export { broughtBy } from "./exhibit.ts";
export { caseOf, casesOf, entitiesInCase, ownCase } from "./read-cases.ts";
export { documentsIn } from "./documents-in.ts";

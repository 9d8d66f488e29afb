export { reportOfCase, reportOfEntities, type MadeReport } from "./make-report.ts";
export { reportFormats, reportParts, type ReportFormat, type ReportPart } from "./types.ts";

export { ExportMenu } from "./ExportMenu.tsx";
export { exportChart, exportQuery, FORMATS } from "./exporting.ts";
export { exportCase, packageCase } from "./exporting-case.ts";
export { ReportDialog } from "./ReportDialog.tsx";
export { bytesOf, fileName, save } from "./saving.ts";

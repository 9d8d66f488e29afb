export { ExportMenu } from "./ExportMenu.tsx";
export { exportQuery, FORMATS } from "./exporting.ts";

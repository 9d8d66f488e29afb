export { ExportMenu } from "./ExportMenu.tsx";
export { exportQuery, FORMATS } from "./exporting.ts";
export { bytesOf, fileName, save } from "./saving.ts";

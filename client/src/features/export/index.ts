export { ExportMenu } from "./ExportMenu.tsx";
export { exportQuery, FORMATS } from "./exporting.ts";
export { exportCase, packageCase } from "./exporting-case.ts";
export { bytesOf, fileName, save } from "./saving.ts";

export { FindBox } from "./FindBox.tsx";
export { FindPage } from "./FindPage.tsx";
export { PastedPage } from "./PastedPage.tsx";
export { find, isProse } from "./lookUp.ts";

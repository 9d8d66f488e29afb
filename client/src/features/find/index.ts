export { FindBox } from "./FindBox.tsx";
export { FindPage } from "./FindPage.tsx";
export { ListPage } from "./ListPage.tsx";
export { find } from "./lookUp.ts";

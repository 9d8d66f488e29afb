export { LeftOutDialog } from "./LeftOutDialog.tsx";
export { Meaning } from "./Meaning.tsx";

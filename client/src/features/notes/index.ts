export { AddForm } from "./AddForm.tsx";

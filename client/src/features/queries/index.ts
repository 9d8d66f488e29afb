export { QueriesPage } from "./QueriesPage.tsx";

export { ImportWizard } from "./ImportWizard.tsx";
export { SourcesPage } from "./SourcesPage.tsx";

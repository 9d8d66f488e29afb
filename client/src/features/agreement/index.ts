export { AgreementTab } from "./AgreementTab.tsx";

export { WhyPage } from "./WhyPage.tsx";
export { WhyPanel } from "./WhyPanel.tsx";

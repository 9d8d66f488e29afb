export { HandsOfOne } from "./HandsOfOne.tsx";
export { HandsTab } from "./HandsTab.tsx";
export { HubsTab } from "./HubsTab.tsx";
export { LinkingOf } from "./LinkingOf.tsx";
export { overrule } from "./overrule.ts";

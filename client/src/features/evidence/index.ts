export { Counted } from "./Counted.tsx";
export { alone, inCluster, joinedTo, onHand, onThread, type OfCluster } from "./evidence.ts";
export { EvidenceDrawer } from "./EvidenceDrawer.tsx";

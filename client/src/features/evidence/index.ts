export { Counted } from "./Counted.tsx";
export { alone, inCluster, joinedTo, onHand, onTie, type OfCluster } from "./opened-evidence.ts";
export { EvidenceDrawer } from "./EvidenceDrawer.tsx";

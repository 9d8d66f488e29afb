export { Counted } from "./Counted.tsx";
export {
  alone,
  eventsOf,
  inCluster,
  joinedTo,
  onHand,
  onTie,
  showEvidence,
  type EventsOf,
  type OfCluster,
} from "./opened-evidence.ts";
export { EvidenceDrawer } from "./EvidenceDrawer.tsx";

export {
  agreementBy,
  agreementOf,
  type Agreement,
  type AgreementOfValue,
  type Interval,
  type Judged,
} from "./agreement.ts";
export { membersOf } from "./found-clusters.ts";
export { networkSizes } from "./connectors/network-sizes.ts";
export { pageOfEvidence } from "./evidence-pages.ts";

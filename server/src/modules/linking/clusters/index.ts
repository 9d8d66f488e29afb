export {
  agreementBy,
  agreementOf,
  type Agreement,
  type AgreementOfValue,
  type Interval,
  type Judged,
} from "./agreement.ts";
export { membersOf } from "./read.ts";
export { pageOfEvidence } from "./evidence-answers.ts";

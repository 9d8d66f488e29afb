export {
  amountColumnsOf,
  amountGroups,
  noAmounts,
  seeAmount,
  type AmountColumn,
  type AmountColumns,
  type AmountsSeen,
} from "./amount-columns.ts";
export { textsOf, type Pictures } from "./binding-texts.ts";
export { dateOrdersOf, planFile, timeColumns, type DateOrders, type FilePlan } from "./plan.ts";
export { refsOf, stateRow } from "./state-row.ts";
export type { StatedAlias, StatedEntity, StatedLink, StatedRow } from "./stated.ts";
export { joinValues } from "./state-values.ts";

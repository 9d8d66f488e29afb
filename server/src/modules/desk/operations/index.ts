export { carryOperations } from "./carry-over.ts";
export { openOperations, type OperationLog } from "./operations.ts";

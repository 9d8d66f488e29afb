export { openOperations, type OperationLog } from "./operations.ts";

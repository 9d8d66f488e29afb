export { cellsOf, shapeNamed, type FileShapeHeld } from "./cells.ts";
export { handFile, labelledRow, type Cell } from "./labelled-row.ts";
export {
  amountOf,
  foldProperties,
  isSuperseded,
  typedValue,
  type FoldedProperty,
  type FoldedStatement,
} from "./property-fold.ts";
export {
  packSpans,
  packStatement,
  packValues,
  unpackSpans,
  unpackStatement,
  unpackValues,
  type LinkStatement,
  type SpanOf,
  type StatedValue,
  type StatedValues,
} from "./stated-values.ts";
export { isZone, timeColumns, timeTyped, zoneOfRow } from "./time-typed.ts";

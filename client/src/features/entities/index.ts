export { EntityLine, Label } from "./EntityLine.tsx";
export { EntityPicker } from "./EntityPicker.tsx";
export { KindMark, shapeOf } from "./KindMark.tsx";
export { useSettled } from "./useSettled.ts";

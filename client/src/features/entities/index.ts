export { EntityLine, Label } from "./EntityLine.tsx";
export { EntityPicker, useSettled } from "./EntityPicker.tsx";
export { KindMark, shapeOf } from "./KindMark.tsx";

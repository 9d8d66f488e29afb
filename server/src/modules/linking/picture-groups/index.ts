export { derivePictureGroups } from "./derive.ts";

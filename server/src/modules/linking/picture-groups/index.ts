export { derivePictureGroups } from "./group-derivation.ts";

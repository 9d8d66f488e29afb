export { distanceOf, isMirrored, nearGroups } from "./near.ts";
export { isPictureName, readPicture, type ReadPicture } from "./read.ts";

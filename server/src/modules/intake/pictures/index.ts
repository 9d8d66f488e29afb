export { distanceOf, isMirrored, nearGroups, nearTask, type NearGroup } from "./near.ts";
export { isPictureName, readPicture, type ReadPicture } from "./picture-file.ts";

export { distanceOf, isMirrored, nearGroups, nearTask, type NearGroup } from "./near.ts";
export {
  isPictureName,
  readPicture,
  type PictureFolders,
  type ReadPicture,
} from "./picture-file.ts";

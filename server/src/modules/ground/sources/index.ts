export {
  forgetSource,
  keepSource,
  sourceRows,
  sourcesById,
  sourcesHeld,
  type Source,
} from "./sources.ts";

export {
  forgetSource,
  keepSource,
  regionsNamed,
  sourceRows,
  sourcesById,
  sourcesHeld,
  type Source,
} from "./sources.ts";

export {
  forgetSource,
  keepSource,
  regionsNamed,
  sourceRow,
  sourceRows,
  sourcesById,
  sourcesHeld,
  type Source,
} from "./sources.ts";

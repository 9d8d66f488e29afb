export { planKept, type KeptFile, type KeptRow } from "./kept-files.ts";
export { planFiles, type MappingInFolder, type Notations, type PlannedFile } from "./files.ts";
export { planArriving, type ArrivingFile } from "./arriving-files.ts";
export { addRejects, cutRejects, readRejects, rejectsPath, type Reject } from "./rejects.ts";
export { picturesOf } from "./row-pictures.ts";
export {
  digestOf,
  forgetReadings,
  packReading,
  readAgain,
  readingFor,
  rereadingsFolder,
  unpackReading,
  type ReadAgain,
  type SavedReading,
} from "./saved-reading.ts";
export { withPackedFiles } from "./packed-files.ts";
export { receiveAll } from "./received.ts";
export { gather, lookPrefix, pathOfUpload, receive, sweepLooks, sweepUploads } from "./uploads.ts";

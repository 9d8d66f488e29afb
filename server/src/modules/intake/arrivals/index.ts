export { secondsToVisible } from "./seconds.ts";
export { watchFolder, type Watch } from "./watch-folder.ts";

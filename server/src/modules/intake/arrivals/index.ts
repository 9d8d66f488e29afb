export { secondsToVisible } from "./seconds.ts";
export { watchFolder } from "./watch-folder.ts";

import { say } from "../../wording/index.ts";
/** What is shown where nothing that is shared weighs. */
export const unweighed = (isLinked: boolean) =>
  isLinked ? say("explain.unweighed.linkedDirectly") : say("explain.unweighed.nothingThatLinks");

export { adopt } from "./adopt.ts";
export { numbered } from "./numbering.ts";
export { entityOf, groupNames } from "./answers.ts";
export { groupsOf, type Grouped } from "./grouped.ts";
export { leiden } from "./leiden.ts";
export { modularityOf } from "./modularity.ts";
export { leidenTask, steadyTask } from "./tasks.ts";

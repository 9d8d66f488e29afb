export { adopt } from "./adopt.ts";
export { numbered } from "./numbering.ts";
export { entityOf, groupNames } from "./answers.ts";
export { groupsOf, type Grouped } from "./grouped.ts";
export { partitionOf } from "./partition.ts";
export { plainGroups, readScope, type ReadScope } from "./read-scope.ts";
export { leiden } from "./algorithms/leiden.ts";
export { modularityOf } from "./algorithms/modularity.ts";
export { leidenTask, steadyTask } from "./tasks.ts";

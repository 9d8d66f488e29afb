export {
  directedNetworkOf,
  networkOf,
  type DirectedNetwork,
  type LinkList,
  type Network,
  type Rows,
} from "./network.ts";
export { beginEdgeList, readEdgeList, type NamedNetwork, type RejectedRow } from "./edge-list.ts";
export { componentsOf } from "./components.ts";
export { coresOf } from "./cores.ts";
export { cutsOf } from "./cut-points.ts";
export { degreeOf } from "./degree-of.ts";

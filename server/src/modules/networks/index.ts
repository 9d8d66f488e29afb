export { directedNetworkOf, networkOf, type DirectedNetwork, type LinkList, type Network, type Rows } from "./network.ts";
export { readEdgeList, type NamedNetwork, type RejectedRow } from "./edge-list.ts";
export { randomOf, shuffle } from "./random.ts";

export { directedNetworkOf, networkOf, type DirectedNetwork, type LinkList, type Network, type Rows } from "./network.ts";

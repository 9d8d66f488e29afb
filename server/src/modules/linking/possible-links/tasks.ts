import { defineTask } from "../../../shared/work/task.ts";
import type { Network } from "../../networks/networks/index.ts";
import { measured, type Measured } from "./hidden-links.ts";

/** Measures the method on a thread of the crew. */
export const measureTask = defineTask(
  import.meta.url,
  "measureTask",
  ({
    network,
    closed,
    limit,
  }: {
    readonly network: Network;
    readonly closed: Uint8Array;
    readonly limit: number;
  }): Measured => measured(network, closed, limit),
);

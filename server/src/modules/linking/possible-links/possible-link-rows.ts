import type { Scoped } from "../../networks/scopes/index.ts";
import type { Judgement } from "../judgements/index.ts";
import type { Possible } from "./allocation.ts";

/** A possible link, as its fields are resolved from. */
export interface PossibleLinkRow extends Possible {
  readonly read: Scoped;
  readonly decision: Judgement | undefined;
}

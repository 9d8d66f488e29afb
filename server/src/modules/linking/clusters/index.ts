import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const clustersModule = defineModule({
  name: "clusters",
  sdl: sdlBeside(import.meta.url, "clusters.graphql"),
  resolvers,
});
export {
  agreementBy,
  agreementOf,
  type Agreement,
  type AgreementOfValue,
  type Interval,
  type Judged,
} from "./agreement.ts";
export { membersOf } from "./found-clusters.ts";
export { pageOfEvidence } from "./evidence-pages.ts";

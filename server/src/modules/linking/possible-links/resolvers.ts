import type { Clew } from "../../../context.ts";
import type { Context } from "../../../schema-context.ts";
import { assertWithin, NotFound } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../shared/kept.ts";
import { entityOf } from "../../networks/communities/index.ts";
import { refOf } from "../../ground/entities/index.ts";
import { inForce, judgementsHeld, type Judgement } from "../judgements/index.ts";
import { isHub } from "../../ground/weights/index.ts";
import { scoped, type Scoped } from "../../networks/scopes/index.ts";
import { possibleLinks } from "./allocation.ts";
import type { Measured } from "./hidden-links.ts";
import type { PossibleLinkRow } from "./possible-link-rows.ts";
import { measureTask } from "./tasks.ts";
import { sentence } from "../../../sentences/index.ts";

const mostCommon = 20;
const measures = slotFor<UntilWritten<Measured>>("how well links are proposed");

export const resolvers: Pick<ApiResolvers<Context>, "Query" | "PossibleLink"> = {
  Query: {
    possibleLinks: async (_, { id, limit }, context) => {
      assertWithin("limit", limit, 1, 50);
      const read = await scoped({ shared: false }, context);
      const entity = read.localOf(refOf(context.clew, id));
      if (entity === undefined) throw new NotFound("entity");
      const closed = closedIn(read);
      const decisions = await decisionsAbout(read.refOf(entity), context.clew);
      const refused = new Set(
        [...decisions].filter(([, { verdict }]) => verdict === "refused").map(([ref]) => ref),
      );
      const ranked = possibleLinks(read.network, closed, entity, limit + refused.size).filter(
        (one) => !refused.has(read.refOf(one.entity)),
      );
      return {
        entity: () => entityOf(read, entity, context),
        links: ranked.slice(0, limit).map((one): PossibleLinkRow => ({
          ...one,
          read,
          decision: decisions.get(read.refOf(one.entity)),
        })),
        refused: refused.size,
        method: sentence("possible-links.resource-allocation-index-zhou"),
        caveat: sentence("possible-links.lead-never-fact-nothing"),
        measured: () => measuredOnce(context.clew, read, closed, limit),
      };
    },
  },
  PossibleLink: {
    entity: ({ entity, read }, _, context) => entityOf(read, entity, context),
    common: ({ common, read }, _, context) =>
      common.slice(0, mostCommon).map((one) => entityOf(read, one, context)),
    commonTotal: ({ common }) => common.length,
    reason: ({ common }) =>
      sentence("possible-links.both-linked-with-few", {
        entities: common.length,
      }),
    decision: ({ decision }) => (decision === undefined ? null : { ...decision, inForce: true }),
  },
};

/** 1 by entity: hubs and places, which say nothing. */
function closedIn(read: Scoped): Uint8Array {
  return Uint8Array.from({ length: read.network.size }, (_, entity) =>
    Number(
      read.kindOf(entity) === "Location" ||
        isHub({ df: read.dfOf(entity), marks: read.marksOf(entity) }, read.facts.things),
    ),
  );
}

/** Decisions in force whether an entity and another belong together, by the other's ref. */
async function decisionsAbout(
  ref: string,
  { graph }: Clew,
): Promise<ReadonlyMap<string, Judgement>> {
  const pairs = inForce(await judgementsHeld(graph, ["join"])).filter(
    ({ about }) => about.length === 2 && about.includes(ref),
  );
  return new Map(
    pairs.flatMap((one) =>
      one.about.filter((other) => other !== ref).map((other) => [other, one] as const),
    ),
  );
}

/** Measures the method once for each state of the store. */
async function measuredOnce(
  clew: Clew,
  read: Scoped,
  closed: Uint8Array,
  limit: number,
): Promise<Measured> {
  return clew.kept
    .of(measures, () => untilWritten<Measured>())
    .at(String(limit), read.facts.storeWrites, () =>
      clew.crew.run(measureTask, { network: read.network, closed, limit }),
    );
}

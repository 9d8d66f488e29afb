import { lookedAt, type Crossing, type Found } from "../corroboration/index.ts";
import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { pageOfEvidence } from "../clusters/index.ts";
import { entitiesAt, entityAt, refOf, type Entity } from "../../ground/entities/index.ts";
import { hubAbove } from "../../ground/weights/index.ts";
import type { HandChangeRow, HandSideRow, HubRow } from "./hub-rows.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

const mostPage = 500;
const mostNamed = 20;
const day = 86_400_000;
const hubDefinition = sentence("hubs.identifiers-taken-from-rarest");
const changeDefinition = sentence("hubs.nobody-was-seen-with");

export const resolvers: Pick<ApiResolvers<Context>, "Query" | "Hub" | "HandChange" | "HandSide"> = {
  Query: {
    hubs: async (_, { first, after }, { clew, reach }) => {
      const found = await lookedAt(clew, reach);
      const all = hubsOf(found);
      const { from, size } = pageOf(first, after, mostPage);
      return {
        ...connectionOf(all.slice(from, from + size), from, all.length, true),
        definition: hubDefinition,
        above: hubAbove(found.read.facts.things),
      };
    },
    changesOfHands: async (_, { id, first, after }, { clew, reach }) => {
      const found = await lookedAt(clew, reach);
      const only =
        id === null || id === undefined ? undefined : found.read.numberOf(refOf(clew, id));
      const asked = id !== null && id !== undefined;
      const all = found.changes
        .filter(({ identifier }) => !asked || identifier === only)
        .toSorted((a, b) => b.at - a.at || a.identifier - b.identifier);
      const { from, size } = pageOf(first, after, mostPage);
      const shown = all
        .slice(from, from + size)
        .map((change): HandChangeRow => ({ ...change, found }));
      return { ...connectionOf(shown, from, all.length, true), definition: changeDefinition };
    },
  },
  Hub: {
    identifier: ({ identifier, found: { read } }, _, context) =>
      entityAt(read.refAt(identifier), context),
    links: (hub) =>
      (decisionOn(hub)?.verdict ?? (hub.verdict === "busy" ? "links" : "common")) === "links",
    found: ({ verdict }) => verdict,
    reason: reasonOf,
    decision: (hub) => decisionOn(hub) ?? null,
  },
  HandChange: {
    identifier: ({ identifier, found: { read } }, _, context) =>
      entityAt(read.refAt(identifier), context),
    until: ({ until }) => new Date(until).toISOString(),
    at: ({ at }) => new Date(at).toISOString(),
    gap: ({ at, until }) => (at - until) / day,
    before: ({ identifier, before: things, sharedBefore: common, found }): HandSideRow => ({
      identifier,
      things,
      common,
      found,
    }),
    after: ({ identifier, after: things, sharedAfter: common, found }): HandSideRow => ({
      identifier,
      things,
      common,
      found,
    }),
    reason: ({ at, until, before, after }) =>
      sentence("hubs.last-seen-with-on", {
        before: before.length,
        until: dayOf(until),
        after: after.length,
        at: dayOf(at),
      }),
  },
  HandSide: {
    members: ({ things, found }, _, context) => named(things, found, context),
    shared: ({ common, found }, _, context) => named(common, found, context),
    sharedTotal: ({ common }) => common.length,
    things: ({ things }) => things.length,
    evidence: ({ identifier, things, found: { read } }, { first, after }, context) =>
      pageOfEvidence(
        things.map((thing) => ({
          ref: read.refAt(thing),
          linked: { ref: read.refAt(identifier) },
        })),
        { first, after: after ?? null },
        context,
      ),
  },
};

async function named(
  numbers: readonly number[],
  { read }: Found,
  context: Context,
): Promise<readonly Entity[]> {
  return entitiesAt(numbers.slice(0, mostNamed).map(read.refAt), context);
}

/** What was found, and what was decided of others. */
function hubsOf(found: Found): readonly HubRow[] {
  const { crossings, hubs, read } = found;
  const known = new Set(crossings.map(({ identifier }) => identifier));
  const decided = [...hubs.keys()]
    .flatMap((ref) => read.numberOf(ref) ?? [])
    .filter((identifier) => !known.has(identifier));
  const others = decided.map((identifier): Crossing => ({
    identifier,
    things: read.columns.entities.df[identifier] ?? 0,
    elsewhere: 0,
    groups: 0,
    verdict: "size",
  }));
  return [...crossings, ...others]
    .toSorted((a, b) => b.things - a.things || a.identifier - b.identifier)
    .map((one) => ({ ...one, found }));
}

function decisionOn({ identifier, found: { hubs, read } }: HubRow) {
  const judgement = hubs.get(read.refAt(identifier));
  return judgement === undefined ? undefined : { ...judgement, inForce: true };
}

function reasonOf({ things, elsewhere, groups, verdict, found: { read } }: HubRow): Sentence {
  const above = hubAbove(read.facts.things);
  if (verdict === "common")
    return sentence("hubs.common", { things, elsewhere, groups: Math.round(groups) });
  if (verdict === "busy")
    return sentence("hubs.busy", { things, above, groups: Math.round(groups) });
  return things > above
    ? sentence("hubs.above", { things, above })
    : sentence("hubs.few", { things });
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

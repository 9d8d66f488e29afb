import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { pageOfEvidence } from "../clusters/index.ts";
import { refOf, type Entity } from "../../ground/entities/index.ts";
import { hubAbove } from "../../ground/weights/index.ts";
import type { Change } from "./changes-of-hands.ts";
import type { Crossing } from "./hubs.ts";
import { lookedAt, type Found } from "./identifier-survey.ts";

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

type Hub = Crossing & { readonly found: Found };
type HandChange = Change & { readonly found: Found };

const [mostPage, mostNamed, day] = [500, 20, 86_400_000];
const hubDefinition =
  "Identifiers are taken from the rarest to the most common; each is asked into how many groups its things already fall that hang together without it. In six or more, with three tenths of its things in them, it is common to many and links nothing; where nothing is known of its things, more than 2 √N of them (at least 50) make it so.";
const changeDefinition =
  "Nobody was seen with it for 30 days or more and at least twice as long as at any other time, and the things before and after, three or more a side that hang together among themselves, share nothing else; or a source names a holder since a day, 14 days or more after all else was last seen, who shares nothing else with it.";

export const resolvers: Resolvers = {
  Query: {
    hubs: async (_: unknown, { first, after }: Page, { clew, reach }: Context) => {
      const found = await lookedAt(clew, reach);
      const all = hubsOf(found);
      const { from, size } = pageOf(first, after, mostPage);
      return {
        ...connectionOf(all.slice(from, from + size), from, all.length, true),
        definition: hubDefinition,
        above: hubAbove(found.read.facts.things),
      };
    },
    changesOfHands: async (
      _: unknown,
      { id, first, after }: Page & { readonly id?: string | null },
      { clew, reach }: Context,
    ) => {
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
        .map((change): HandChange => ({ ...change, found }));
      return { ...connectionOf(shown, from, all.length, true), definition: changeDefinition };
    },
  },
  Hub: {
    identifier: ({ identifier, found: { read } }: Hub, _: unknown, { loaders }: Context) =>
      loaders.entity.load(read.refAt(identifier)),
    links: (hub: Hub) =>
      (decisionOn(hub)?.verdict ?? (hub.verdict === "busy" ? "links" : "common")) === "links",
    found: ({ verdict }: Hub) => verdict,
    reason: reasonOf,
    decision: (hub: Hub) => decisionOn(hub) ?? null,
  },
  HandChange: {
    identifier: ({ identifier, found: { read } }: HandChange, _: unknown, { loaders }: Context) =>
      loaders.entity.load(read.refAt(identifier)),
    until: ({ until }: HandChange) => new Date(until).toISOString(),
    at: ({ at }: HandChange) => new Date(at).toISOString(),
    gap: ({ at, until }: HandChange) => (at - until) / day,
    before: ({ identifier, before: things, sharedBefore: common, found }: HandChange): Side => ({
      identifier,
      things,
      common,
      found,
    }),
    after: ({ identifier, after: things, sharedAfter: common, found }: HandChange): Side => ({
      identifier,
      things,
      common,
      found,
    }),
    reason: ({ at, until, before, after }: HandChange) =>
      `Last seen with ${plural(before.length)} on ${dayOf(until)}, with ${after.length === 1 ? "another" : `${after.length} others`} from ${dayOf(at)}; the two sides share nothing else.`,
  },
  HandSide: {
    members: ({ things, found }: Side, _: unknown, context: Context) =>
      named(things, found, context),
    shared: ({ common, found }: Side, _: unknown, context: Context) =>
      named(common, found, context),
    things: ({ things }: Side) => things.length,
    evidence: (
      { identifier, things, found: { read } }: Side,
      { first, after }: Page,
      context: Context,
    ) =>
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

interface Side {
  readonly identifier: number;
  readonly things: readonly number[];
  readonly common: readonly number[];
  readonly found: Found;
}

async function named(
  numbers: readonly number[],
  { read }: Found,
  { loaders }: Context,
): Promise<readonly Entity[]> {
  const loaded = await loaders.entity.loadMany(numbers.slice(0, mostNamed).map(read.refAt));
  return loaded.filter((one): one is Entity => one !== undefined && !(one instanceof Error));
}

/** What was found, and what was decided of others. */
function hubsOf(found: Found): readonly Hub[] {
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

function decisionOn({ identifier, found: { hubs, read } }: Hub) {
  const judgement = hubs.get(read.refAt(identifier));
  return judgement === undefined ? undefined : { ...judgement, inForce: true };
}

function reasonOf({ things, elsewhere, groups, verdict, found: { read } }: Hub): string {
  const above = hubAbove(read.facts.things);
  if (verdict === "common")
    return `Of the ${plural(things)} that have it, ${elsewhere} belong to about ${Math.round(groups)} groups that hang together without it and share nothing else.`;
  if (verdict === "busy")
    return `More things have it than usual (${things}, above ${above}), but they share other things as well: they fall into ${groups < 0.5 ? "no group of its own" : `about ${Math.round(groups)} groups`} without it.`;
  return things > above
    ? `${plural(things)} have it, more than ${above}; what else they share tells too little.`
    : `${plural(things)} have it.`;
}

function plural(things: number): string {
  return things === 1 ? "1 thing" : `${things} things`;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

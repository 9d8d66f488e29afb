import { numberAt, realAt } from "../../../shared/numbers.ts";
import type { Context } from "../../../schema-context.ts";
import { once } from "../../../shared/once.ts";
import { entityOf } from "../communities/index.ts";
import { caution } from "./definitions.ts";
import { ranksOf } from "./rank.ts";
import { betweennessFor, confirmedOf, type Ranking, type Read } from "./measured-scope.ts";
import { scoreRow } from "./scores.ts";
import { shareOf, whyOf } from "./broker-sentences.ts";
import { sourcesById } from "../../ground/sources/index.ts";

const mostJoins = 10;

/** The first of a ranking, each with what it holds together and how sure its place is. */
export async function brokerRows(found: Ranking, context: Context) {
  const [scores, between] = await Promise.all([found.scores(), found.betweenness()]);
  const confirmed = once(() => confirmedRanks(found, context));
  const cutPoints = new Set(scores.cutPoints);
  return (await found.first()).map((entity, place) => {
    const joins = async () =>
      (await found.joins()).crossings.find((crossing) => crossing.entity === entity)?.joins ?? [];
    return {
      rank: place + 1,
      entity: () => entityOf(found.scoped, entity, context),
      scores: scoreRow(found.scoped, scores, between, entity),
      betweennessError: realAt(between.standardErrors, entity),
      group: async () => numberAt((await found.groups()).membership, entity) + 1,
      joins: async () =>
        (await joins())
          .toSorted((a, b) => shareOf(b) - shareOf(a))
          .slice(0, mostJoins)
          .map((one) => ({ a: one.groups[0] + 1, b: one.groups[1] + 1, share: shareOf(one) })),
      joinsTotal: async () => (await joins()).length,
      cutPoint: cutPoints.has(entity),
      topFive: async () =>
        (await found.steadiness()).entities.find((one) => one.entity === entity)?.share ?? 0,
      rankConfirmed: async () => (await confirmed()).get(entity) ?? null,
      why: async () => whyOf(await joins(), cutPoints.has(entity)),
      caution,
    };
  });
}

async function confirmedRanks(
  { scoped }: Read,
  { clew, signal }: Context,
): Promise<ReadonlyMap<number, number>> {
  const sources = await sourcesById(clew);
  const weak = new Set(
    [...sources.values()]
      .filter(({ reliability }) => /^[DEF]/u.test(reliability ?? ""))
      .map(({ id }) => id),
  );
  return ranksOf((await betweennessFor(clew.crew, confirmedOf(scoped, weak), signal)).betweenness);
}

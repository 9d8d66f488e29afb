import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { lookUpAll } from "./look-up.ts";
import { shownPlaces } from "./found-in.ts";
import { readHits, searchAll } from "./search.ts";
import { statusOf } from "./status.ts";
import { once } from "../../../shared/once.ts";
import { regionsNamed, sourcesHeld } from "../../ground/sources/index.ts";

const longest = 500;

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    search: async (_, { text, kinds, first, after }, context) => {
      const { clew, reach } = context;
      const { from, size } = pageOf(first, after, 200);
      if (text.trim() === "" || text.length > longest)
        throw new InvalidInput("search.text-must-hold-characters", { longest }, "text");
      const unknown = kinds?.find((kind) => !clew.ontology.entityKinds.has(kind));
      if (unknown !== undefined)
        throw new InvalidInput("search.there-no-kind", { unknown: unknown.slice(0, 60) }, "kinds");
      const { hits, exact } = await searchAll(clew, reach, text, {
        kinds: kinds ?? undefined,
        regions: regionsNamed(await sourcesHeld(clew)),
      });
      const page = await readHits(clew, reach, text, hits.slice(from, from + size));
      const places = once(() => shownPlaces(page, context));
      const connection = connectionOf(
        page.map(({ entity }) => entity),
        from,
        hits.length,
        exact,
      );
      return {
        ...connection,
        edges: connection.edges.map((edge, index) => ({
          ...edge,
          match: page[index]?.match ?? null,
          found: async () => (await places())[index] ?? [],
        })),
      };
    },
    lookUp: async (_, { texts }, context) => {
      const { clew, reach, signal } = context;
      assertLength("texts", texts, 1, 1_000);
      if (texts.some((text) => text.length > longest))
        throw new InvalidInput("search.each-texts-must-hold", { longest }, "texts");
      const sources = await sourcesHeld(clew);
      const answers = await lookUpAll(clew, reach, texts, {
        sources,
        regions: regionsNamed(sources),
        signal,
      });
      return answers.map(({ found, ...answer }) => ({
        ...answer,
        places: () => shownPlaces(found, context),
      }));
    },
    sources: (_, __, { clew }) => sourcesHeld(clew),
    status: (_, __, { clew }) => statusOf(clew),
  },
};

import type { Context } from "../../../schema-context.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../shared/kept.ts";
import { sha256 } from "../../../shared/ids.ts";
import { readStoreNode } from "../../ground/store/index.ts";
import { regionsNamed, sourcesHeld } from "../../ground/sources/index.ts";
import { screenText, type Screening } from "./screen.ts";

const longest = 1_000_000;

/** The pages of one text are asked for one by one: it is read once. */
const screenings = slotFor<UntilWritten<Screening>>("screenings");

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    screen: async (_, { text, first, after }, { clew, reach, signal }) => {
      const { from, size } = pageOf(first, after, 500);
      if (text.trim() === "" || text.length > longest)
        throw new InvalidInput("screening.text-must-hold", { longest }, "text");
      const searched = await sourcesHeld(clew);
      const writes = (await readStoreNode(clew.graph))?.writes ?? 0;
      const { found, read } = await clew.kept
        .of(screenings, () => untilWritten<Screening>(3))
        .at(sha256(JSON.stringify([reach.datasets, text])), writes, () =>
          screenText(clew, reach, text, { regions: regionsNamed(searched), signal }),
        );
      const page = found.slice(from, from + size);
      return { ...connectionOf(page, from, found.length, true), read, searched };
    },
  },
};

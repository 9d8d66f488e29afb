import type { Context } from "../../../schema-context.ts";
import { NotFound } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { refOf } from "../../ground/entities/index.ts";
import type { InCommon } from "./in-common.ts";
import type { PlaceSeen } from "./places-seen.ts";
import { profileOf } from "./profile.ts";

export const resolvers: Resolvers = {
  Query: {
    profile: async (_: unknown, { id }: { id: string }, { clew, reach, loaders }: Context) => {
      const entity = await loaders.entity.load(refOf(clew, id));
      if (entity === undefined) throw new NotFound("entity");
      return profileOf(clew, reach, entity);
    },
  },
  InCommon: { weight: ({ weight }: InCommon) => weight ?? null },
  PlaceSeen: {
    firstSeen: ({ firstSeen }: PlaceSeen) => firstSeen ?? null,
    lastSeen: ({ lastSeen }: PlaceSeen) => lastSeen ?? null,
  },
};

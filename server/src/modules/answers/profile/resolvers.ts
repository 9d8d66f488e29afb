import type { Context } from "../../../schema-context.ts";
import { NotFound } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { refOf } from "../../ground/entities/index.ts";
import { profileOf } from "./profile.ts";

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    profile: async (_, { id }, { clew, reach, loaders }) => {
      const entity = await loaders.entity.load(refOf(clew, id));
      if (entity === undefined) throw new NotFound("entity");
      return profileOf(clew, reach, entity);
    },
  },
};

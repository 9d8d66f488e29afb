import type { Context } from "../../../schema-context.ts";
import { assertLength, InvalidInput, NotFound } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { entitiesByRef, refOf } from "../../ground/entities/index.ts";
import { runSaved } from "../queries/index.ts";
import { collect } from "./collect.ts";
import { formatNamed, render } from "./render.ts";
import { sentence } from "../../../sentences/index.ts";

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    exportEntities: async (_, { ids, format, name, raw }, { clew, reach }) => {
      assertLength("ids", ids, 1, 5_000);
      const refs = [...new Set(ids.map((id) => refOf(clew, id)))];
      const found = await entitiesByRef(clew, reach, refs);
      if (found.size === 0) throw new NotFound("entity");
      const result = render(
        await collect(
          clew,
          reach,
          refs.flatMap((ref) => found.get(ref) ?? []),
        ),
        { format: formatNamed(format), name: fileName(name), isRaw: raw },
      );
      const missing = refs.length - found.size;
      return missing === 0
        ? result
        : {
            ...result,
            notes: [
              ...result.notes,
              sentence("exports.not-held-not", { missing, count: refs.length }),
            ],
          };
    },
    exportQuery: async (_, { id, parameters, format, name, raw }, { clew, reach }) => {
      const { entities } = await runSaved({ clew, reach }, id, parameters);
      return render(await collect(clew, reach, entities), {
        format: formatNamed(format),
        name: fileName(name),
        isRaw: raw,
      });
    },
  },
};

function fileName(name: string): string {
  if (!/^[A-Za-z0-9_-]{1,80}$/u.test(name))
    throw new InvalidInput("exports.name-holds-letters-digits", {}, "name");
  return name;
}

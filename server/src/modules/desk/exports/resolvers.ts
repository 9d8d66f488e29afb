import type { Context } from "../../../schema-context.ts";
import { assertLength, InvalidInput, NotFound } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { entitiesByRef, refOf } from "../../ground/entities/index.ts";
import { runSaved } from "../queries/index.ts";
import { collect } from "./collect.ts";
import { formatNamed, render } from "./render.ts";

interface ByIds {
  readonly ids: readonly string[];
  readonly format: string;
  readonly name: string;
}

interface ByQuery {
  readonly id: string;
  readonly parameters?: unknown;
  readonly format: string;
  readonly name: string;
}

export const resolvers: Resolvers = {
  Query: {
    exportEntities: async (_: unknown, { ids, format, name }: ByIds, { clew, reach }: Context) => {
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
        formatNamed(format),
        fileName(name),
      );
      const missing = refs.length - found.size;
      return missing === 0
        ? result
        : {
            ...result,
            notes: [...result.notes, `${missing} of ${refs.length} are not held and not in it.`],
          };
    },
    exportQuery: async (
      _: unknown,
      { id, parameters, format, name }: ByQuery,
      { clew, reach }: Context,
    ) => {
      const { entities } = await runSaved(clew, reach, id, parameters);
      return render(await collect(clew, reach, entities), formatNamed(format), fileName(name));
    },
  },
};

function fileName(name: string): string {
  if (!/^[A-Za-z0-9_-]{1,80}$/u.test(name))
    throw new InvalidInput("name holds letters, digits, - and _, at most 80.");
  return name;
}

import type { Clew } from "../../../context.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Reach } from "../../../reach.ts";
import type { Context } from "../../../schema-context.ts";
import { sentence } from "../../../sentences/index.ts";
import { InvalidInput, NotFound } from "../../../shared/errors.ts";
import { caseOf, entitiesInCase } from "../../ground/cases/index.ts";
import { runSaved } from "../queries/index.ts";
import { chosenBy, type Chosen } from "./chosen.ts";
import { collect } from "./collect.ts";
import { formatNamed, needsRecords, render } from "./render.ts";
import type { ExportFile } from "./types.ts";

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    exportEntities: async (_, { ids, ...asked }, { clew, reach }) =>
      exported(clew, reach, await chosenBy(clew, reach, ids), asked),
    exportCase: async (_, { case: id, ...asked }, { clew, reach }) => {
      const refs = entitiesInCase(await caseOf(clew, id));
      if (refs.length === 0) throw new NotFound("entity");
      return exported(clew, reach, await chosenBy(clew, reach, refs), asked);
    },
    exportQuery: async (_, { id, parameters, ...asked }, { clew, reach }) => {
      const { entities, truncated } = await runSaved({ clew, reach }, id, parameters);
      const notes = truncated ? [sentence("exports.query-cut")] : [];
      return exported(clew, reach, { entities, notes }, asked);
    },
  },
};

interface Asked {
  readonly format: string;
  readonly name: string;
  readonly raw: boolean;
}

async function exported(clew: Clew, reach: Reach, chosen: Chosen, asked: Asked) {
  const format = formatNamed(asked.format);
  const name = fileName(asked.name);
  const graph = await collect(clew, reach, chosen.entities, {
    withRecords: needsRecords(format),
  });
  const { ontology } = clew;
  const result = render(graph, { format, name, isRaw: asked.raw, ontology });
  return {
    ...result,
    files: result.files.map(sent),
    notes: [...result.notes, ...chosen.notes],
  };
}

/** A file as JSON can hold it. */
function sent({ content, ...file }: ExportFile) {
  return typeof content === "string"
    ? { ...file, content, encoding: "TEXT" as const }
    : { ...file, content: Buffer.from(content).toString("base64"), encoding: "BASE64" as const };
}

/** Throws InvalidInput for what is no name on every system. */
export function fileName(name: string): string {
  if (!/^[A-Za-z0-9_-]{1,80}$/u.test(name))
    throw new InvalidInput("exports.name-holds-letters-digits", {}, "name");
  return name;
}

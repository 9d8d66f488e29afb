import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Context } from "../../../schema-context.ts";
import { TooLarge } from "../../../shared/errors.ts";
import { packageOfIds, packageOfQuery, type MadePackage } from "./make-package.ts";

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    packageEntities: async (_, { ids, title, summary, chart }, { clew, reach }) => {
      const words = { title, summary: summary ?? undefined, chart: chart ?? undefined };
      return sentPackage(await packageOfIds(clew, reach, ids, words));
    },
    packageQuery: async (_, { id, parameters, title, summary }, { clew, reach }) => {
      const words = { title, summary: summary ?? undefined };
      return sentPackage(await packageOfQuery(clew, reach, { id, parameters }, words));
    },
  },
};

const mostSent = 128 * 1024 * 1024;

/** A package as JSON can hold it. Throws TooLarge above 128 MB. */
export function sentPackage({ bytes, sha256, fingerprint, content, notes }: MadePackage) {
  if (bytes.length > mostSent)
    throw new TooLarge("packages.too-large-to-send", {
      megabytes: Math.ceil(bytes.length / 1024 ** 2),
      limit: mostSent / 1024 ** 2,
    });
  return {
    name: `clew-package-${sha256.slice(0, 12)}.zip`,
    content: bytes.toString("base64"),
    bytes: bytes.length,
    sha256,
    key: fingerprint,
    entities: content.graph.entities.length,
    links: content.graph.links.length,
    records: content.rows.length,
    notes,
  };
}

import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Context } from "../../../schema-context.ts";
import { TooLarge } from "../../../shared/errors.ts";
import { reportOfCase, reportOfEntities, type MadeReport } from "./make-report.ts";

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    caseReport: async (_, { case: id, ...asked }, context) =>
      sent(await reportOfCase(context, id, asked)),
    entitiesReport: async (_, { ids, title, summary, ...asked }, context) =>
      sent(await reportOfEntities(context, { ids, title, summary }, asked)),
  },
};

const mostSent = 128 * 1024 * 1024;

/** A report as JSON can hold it. Throws TooLarge above 128 MB. */
function sent({ bytes, ...made }: MadeReport) {
  if (bytes.length > mostSent)
    throw new TooLarge("reports.too-large-to-send", { limit: mostSent / 1024 ** 2 });
  return { ...made, content: Buffer.from(bytes).toString("base64"), bytes: bytes.length };
}

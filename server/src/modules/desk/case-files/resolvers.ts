import type { Clew } from "../../../context.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Context } from "../../../schema-context.ts";
import { assertWithin, NotFound, WrittenUnshown } from "../../../shared/errors.ts";
import { refusing } from "../../../shared/refusing.ts";
import { caseOf, casesOf, type CaseFile } from "../../ground/cases/index.ts";
import { changedOnce, type Keyed, type Writing } from "../../ground/journal/index.ts";
import { addCaseNote, addToCase, takeFromCase } from "./add-to-case.ts";
import { addFact, takeFact } from "./case-facts.ts";
import { sentPackage } from "../packages/index.ts";
import { packageOfCase } from "./case-package.ts";
import { exhibitFields } from "./exhibit-fields.ts";
import { exhibitRows } from "./exhibit-row.ts";
import { caseStep } from "./case-history.ts";
import { changeCase, openCase } from "./open-case.ts";
import { receivedFields, receivedOf } from "./received-fields.ts";
import { receivePackage } from "./received-package.ts";
import { writeCase } from "./write-case.ts";

const mostExhibits = 2_000;
const nothing: { readonly caseFile: CaseFile | null } = { caseFile: null };

type Fields =
  | "Query"
  | "Mutation"
  | "CaseFile"
  | "Exhibit"
  | "CaseQuery"
  | "ReceivedPackage"
  | "ReceivedEntity";

export const resolvers: Pick<ApiResolvers<Context>, Fields> = {
  Query: {
    caseFiles: (_, __, { clew }) => casesOf(clew),
    caseFile: (_, { id }, { clew }) => caseOrNone(clew, id),
    packageCase: async (_, { case: id, chart }, context) =>
      sentPackage(await packageOfCase(context, id, chart ?? undefined)),
  },
  Mutation: {
    openCase: (_, { idempotencyKey, ...input }, context) =>
      changing(context, { field: "openCase", key: idempotencyKey, input }, (writing) =>
        openCase(context.clew, input, writing),
      ),
    receivePackage: (_, { idempotencyKey: key, package: upload }, context) =>
      changing(context, { field: "receivePackage", key, input: upload }, (writing) =>
        receivePackage(context.clew, upload, writing),
      ),
    changeCase: (_, { idempotencyKey, case: id, changes, after }, context) =>
      changing(
        context,
        { field: "changeCase", key: idempotencyKey, input: [id, changes, after ?? null] },
        async (writing) => {
          await changeCase(context.clew, { id, after: after ?? undefined }, changes, writing);
          return id;
        },
      ),
    addToCase: (_, { idempotencyKey, case: id, members, why }, context) =>
      changing(
        context,
        { field: "addToCase", key: idempotencyKey, input: [id, members, why] },
        async (writing) => {
          await addToCase(context, { id, members, why }, writing);
          return id;
        },
      ),
    takeFromCase: (_, { idempotencyKey, case: id, exhibits, why }, context) =>
      changing(
        context,
        { field: "takeFromCase", key: idempotencyKey, input: [id, exhibits, why] },
        async (writing) => {
          await takeFromCase(context.clew, { id, exhibits, why }, writing);
          return id;
        },
      ),
    addCaseNote: (_, { idempotencyKey, case: id, text, exhibit }, context) =>
      changing(
        context,
        { field: "addCaseNote", key: idempotencyKey, input: [id, text, exhibit ?? null] },
        async (writing) => {
          await addCaseNote(context.clew, { id, text, exhibit }, writing);
          return id;
        },
      ),
    addCaseFact: (_, { idempotencyKey, case: id, fact }, context) =>
      changing(
        context,
        { field: "addCaseFact", key: idempotencyKey, input: [id, fact] },
        async (writing) => {
          await addFact(context.clew, id, fact, writing);
          return id;
        },
      ),
    takeCaseFact: (_, { idempotencyKey, case: id, fact, why }, context) =>
      changing(
        context,
        { field: "takeCaseFact", key: idempotencyKey, input: [id, fact, why] },
        async (writing) => {
          await takeFact(context.clew, id, { fact, why }, writing);
          return id;
        },
      ),
    deleteCase: (_, { idempotencyKey, case: id, after }, context) =>
      changing(
        context,
        { field: "deleteCase", key: idempotencyKey, input: [id, after ?? null] },
        async (writing) => {
          await caseOf(context.clew, id);
          await writeCase(context.clew, { id, after: after ?? undefined }, null, writing);
          return id;
        },
      ),
  },
  CaseFile: {
    exhibits: ({ exhibits }, { first, after }, context) => {
      assertWithin("first", first, 1, mostExhibits);
      const page = exhibits.filter(({ number }) => number > after).slice(0, first);
      return exhibitRows(page, context);
    },
    exhibitTotal: ({ exhibits }) => exhibits.length,
    exhibitCount: ({ exhibits }) =>
      exhibits.filter(({ takenOut }) => takenOut === undefined).length,
    history: ({ history }) => history.map(caseStep),
    isReceived: ({ received }) => received !== undefined,
    received: (file, _, context) => receivedOf(file, context),
  },
  ...exhibitFields,
  ...receivedFields,
};

/** Changes a case once, however often the request comes; `change` gives the case's id. */
function changing(
  context: Context,
  asked: Omit<Keyed, "now">,
  change: (writing: Writing) => Promise<string>,
) {
  return refusing(nothing, async () => {
    const id = await changedOnce(context, asked, { named: "case", change });
    return { caseFile: await shownAfter(context.clew, id, asked.field) };
  });
}

/** The case as the graph shows it. Throws WrittenUnshown where it does not yet. */
async function shownAfter(clew: Clew, id: string, field: string): Promise<CaseFile | null> {
  const file = await caseOrNone(clew, id);
  if (file === null && field === "openCase") throw new WrittenUnshown();
  return file;
}

async function caseOrNone(clew: Clew, id: string): Promise<CaseFile | null> {
  return caseOf(clew, id).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
}

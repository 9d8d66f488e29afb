import { assertWithin } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Context } from "../../../schema-context.ts";
import type { CaseFile } from "../../ground/cases/index.ts";
import { refOf } from "../../ground/entities/index.ts";
import type { OpenedPackage } from "../packages/index.ts";
import { packageOfCaseReceived } from "./received-package.ts";

const mostOfPage = 2_000;

/** The package that a case is of, as far as it can be read. */
export async function receivedOf(
  { id, received }: CaseFile,
  { clew }: Pick<Context, "clew">,
): Promise<OpenedPackage | null> {
  return received === undefined ? null : packageOfCaseReceived(clew, id);
}

/** A page of a list, in its order. */
function pageIn<T>(list: readonly T[] | undefined, { first, after }: Paging): readonly T[] {
  assertWithin("first", first, 1, mostOfPage);
  return (list ?? []).slice(after, after + first);
}

interface Paging {
  readonly first: number;
  readonly after: number;
}

export const receivedFields: Pick<ApiResolvers<Context>, "ReceivedPackage" | "ReceivedEntity"> = {
  ReceivedPackage: {
    key: ({ verdict }) => verdict.key,
    isWhole: ({ verdict }) => verdict.isWhole,
    faults: ({ verdict }) => verdict.faults,
    how: ({ content }) => content?.how ?? "",
    gaps: ({ content }) => content?.gaps ?? [],
    chart: ({ content }) => content?.chart ?? null,
    members: ({ content }) => content?.members ?? [],
    notes: ({ content }) => content?.notes ?? [],
    entities: ({ content }, page) => pageIn(content?.graph.entities, page),
    entityTotal: ({ content }) => content?.graph.entities.length ?? 0,
    links: ({ content }, page) => pageIn(content?.graph.links, page),
    linkTotal: ({ content }) => content?.graph.links.length ?? 0,
    rows: ({ content }, page) => pageIn(content?.rows, page),
    rowTotal: ({ content }) => content?.rows.length ?? 0,
    chronology: ({ content }, page) => pageIn(content?.chronology, page),
    factTotal: ({ content }) => content?.chronology.length ?? 0,
    methods: ({ content }) => content?.methods ?? [],
    decisions: ({ content }) => content?.decisions ?? [],
  },
  ReceivedEntity: {
    properties: ({ properties }) => properties,
    isHeldHere: async ({ id }, _, { clew, loaders }) =>
      (await loaders.entity.load(refOf(clew, id))) !== undefined,
  },
};

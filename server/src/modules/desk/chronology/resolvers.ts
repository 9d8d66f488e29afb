import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertWithin } from "../../../shared/errors.ts";
import { chronologyOfCase } from "./case-chronology.ts";
import { chronologyFile } from "./chronology-file.ts";
import { choicesIn, factsChosen } from "./fact-filter.ts";
import { missingIn } from "./missing-facts.ts";

const mostFacts = 5_000;
const mostCitations = 100;

export const resolvers: Pick<ApiResolvers<Context>, "CaseFile" | "Fact"> = {
  CaseFile: {
    chronology: async (file, { filter, order, first, after }, { clew, reach }) => {
      const { from, size } = pageOf(first, after, mostFacts);
      const all = await chronologyOfCase(clew, reach, file);
      const chosen = factsChosen(all, filter ?? {}, order);
      const { entityKinds, linkKinds } = clew.ontology;
      return {
        ...connectionOf(chosen.slice(from, from + size), from, chosen.length, true),
        held: all.facts.length,
        missing: missingIn(all),
        sources: choicesIn(all.facts, ({ dataset, source }) => ({ id: dataset, label: source })),
        kinds: choicesIn(all.facts, ({ kind }) => ({
          id: kind,
          label: (linkKinds.get(kind) ?? entityKinds.get(kind))?.label ?? kind,
        })),
      };
    },
    chronologyFile: async (file, { filter, order, format }, { clew, reach }) => {
      const all = await chronologyOfCase(clew, reach, file);
      const facts = factsChosen(all, filter ?? {}, order);
      const made = await chronologyFile(clew, reach, {
        file,
        facts,
        notes: missingIn(all),
        format,
      });
      return { ...made, content: Buffer.from(made.bytes).toString("base64") };
    },
  },
  Fact: {
    stated: ({ time }) => time.stated,
    precision: ({ time }) => time.precision,
    from: ({ time }) => time.from,
    to: ({ time }) => time.to,
    zone: ({ time }) => time.zone,
    isZoneAssumed: ({ time }) => time.isZoneAssumed,
    isOfRow: ({ time }) => time.isOfRow,
    text: ({ words }) => words,
    rows: ({ citations }) => citations.length,
    citations: ({ citations }, { first }) => {
      assertWithin("first", first, 1, mostCitations);
      return citations.slice(0, first);
    },
    page: ({ byHand }) => byHand?.page ?? null,
    by: ({ byHand }) => byHand?.by ?? null,
    at: ({ byHand }) => byHand?.at ?? null,
  },
};

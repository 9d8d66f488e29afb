import {
  buildSchema,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { read } from "./tree.ts";

const types = Object.values(buildSchema(read("client/schema.graphql")).getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith("__"));

/** What a list that can be cut says of itself. */
const counts = ["shown", "total", "totalIsExact"];

/** Lists whose count has a name of its own; the other field says how many there are. */
const countedBy: Readonly<Record<string, string>> = {
  "AddRecordsPayload.errors": "rejects",
  "Agreement.firstOtherwise": "otherwise",
  "Agreement.firstSeveral": "several",
  "Agreement.firstUnknown": "unknown",
  "BrokerResult.scores": "network",
  "CommunityResult.membership": "network",
  "Evidence.citations": "rows",
  "Fact.citations": "rows",
  "FoldedLink.links": "count",
  "HandSide.members": "things",
  "Import.rejectSamples": "rejects",
  "Profile.places": "placeCount",
  "Profile.thingsRead": "thingTotal",
  "Query.imports": "importList",
  "Query.parameterSuggestions": "parameterSuggestionList",
  "Query.sharedAttributes": "sharedAttributeList",
  "ReceivedPackage.chronology": "factTotal",
  "Screened.spans": "times",
  "WhatIfPiece.ids": "size",
};

/** Samples, places in one entity, and lists with an answer to each thing asked: nothing is cut. */
const uncut = new Set([
  "EntityEdge.found",
  "InspectedFile.rows",
  "Inspection.sampleEntities",
  "Query.entities",
  "Query.lookUp",
]);

const canBeCut = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter(({ type: of }) => isListType(isNonNullType(of) ? of.ofType : of))
    .filter(
      ({ args, description }) =>
        args.some((arg) => arg.name === "first" || arg.name === "limit") ||
        /at most (?:the first )?[\d,]+|the first (?:[\d,]+|three)\b/iu.test(description ?? ""),
    )
    .map((field) => `${type.name}.${field.name}`);

const isCounted = (type: GraphQLObjectType, list: string): boolean => {
  const fields = type.getFields();
  const name = list.slice(type.name.length + 1);
  const singular = name.replace(/ies$/u, "y").replace(/s$/u, "");
  return (
    counts.every((count) => count in fields) ||
    `${name}Total` in fields ||
    `${singular}Total` in fields ||
    (countedBy[list] ?? "-") in fields
  );
};

describe("lists that can be cut", () => {
  it("say how many there are", () => {
    const silent = types.flatMap((type) =>
      canBeCut(type).filter((list) => !uncut.has(list) && !isCounted(type, list)),
    );
    expect(silent).toEqual([]);
  });

  it("say shown, total and whether that is exact, where they come by pages", () => {
    const pages = types.filter(({ name }) => name.endsWith("Connection"));
    expect(pages.length).toBeGreaterThan(10);
    const without = pages.filter((type) => !counts.every((count) => count in type.getFields()));
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

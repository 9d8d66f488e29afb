import { readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";

/** The row behind each type that has resolvers of its own: a file under src/modules, and what it exports. */
const rows: Readonly<Record<string, string>> = {
  Candidate: "linking/resolution/candidate-rows.ts#CandidateRow",
  CaseFile: "ground/cases/case-file.ts#CaseFile",
  CaseQuery: "ground/cases/exhibit.ts#QueryExhibit",
  Chart: "desk/charts/charts.ts#Chart",
  Citation: "ground/entities/citations.ts#Cited",
  Cluster: "linking/clusters/cluster-rows.ts#ClusterRow",
  ClusterConnection: "linking/clusters/cluster-rows.ts#ClustersRow",
  Connector: "linking/clusters/connectors/ranked-connectors.ts#ConnectorRow",
  ClusterThread: "linking/clusters/cluster-rows.ts#TieRow",
  PossibleJoin: "linking/clusters/possible-joins.ts#PossibleJoinRow",
  Community: "networks/communities/community-rows.ts#GroupRow",
  CommunityMember: "networks/communities/community-rows.ts#MemberRow",
  CommunityResult: "networks/communities/community-rows.ts#PartitionRow",
  BrokerResult: "networks/brokers/measured-scope.ts#Ranking",
  Entity: "ground/entities/types.ts#Entity",
  EntityKind: "../ontology/index.ts#EntityKind",
  Evidence: "linking/clusters/evidence-pages.ts#Evidence",
  Exhibit: "desk/case-files/exhibit-row.ts#ExhibitRow",
  ExplanationStep: "answers/explain/step.ts#ExplanationStep",
  Fact: "desk/chronology/types.ts#Fact",
  FirstChart: "answers/first-chart/first-chart.ts#FirstChart",
  FoldedLink: "answers/neighbourhood/fold-events.ts#FoldedLink",
  HandChange: "linking/hubs/hub-rows.ts#HandChangeRow",
  HandSide: "linking/hubs/hub-rows.ts#HandSideRow",
  Hub: "linking/hubs/hub-rows.ts#HubRow",
  Import: "intake/imports/desk.ts#Progress",
  Judgement: "linking/judgements/judgements.ts#ShownJudgement",
  Link: "ground/entities/types.ts#Link",
  LinkKind: "../ontology/index.ts#LinkKind",
  Measures: "networks/communities/read-scope.ts#ReadScope",
  Neighbourhood: "answers/neighbourhood/neighbourhood.ts#Surroundings",
  NetworkFacts: "networks/scopes/network-facts.ts#Facts",
  Ontology: "../ontology/index.ts#Ontology",
  PictureVariant: "linking/picture-groups/picture-group-rows.ts#VariantRow",
  PossibleLink: "linking/possible-links/possible-link-rows.ts#PossibleLinkRow",
  Property: "ground/entities/properties.ts#ShownProperty",
  ReceivedEntity: "desk/exports/types.ts#ExportEntity",
  ReceivedPackage: "desk/packages/open-package.ts#OpenedPackage",
  Record: "ground/entities/types.ts#RecordNode",
  Rereading: "intake/rereading/rereading-state.ts#Rereading",
  ResolutionModel: "linking/resolution/resolution-cache.ts#ResolvedKind",
  SavedQuery: "desk/queries/saved-queries.ts#SavedQuery",
  Sentence: "../sentences/sentence.ts#Sentence",
  SharedAttribute: "answers/neighbourhood/shared-attributes.ts#SharedIdentifier",
  Source: "ground/sources/sources.ts#Source",
  TextChange: "intake/rereading/text-changes.ts#TextChange",
};

/** One type that stands for all kinds: the documents of commands ask for entities through the interface alone. */
function anyEntity(): string {
  const sdl = readFileSync(
    new URL("./src/modules/ground/entities/entities.graphql", import.meta.url),
    "utf8",
  );
  const fields = /^interface Entity \{([^]*?)^\}/mu.exec(sdl)?.[1] ?? "";
  return `type AnyEntity implements Entity {${fields}}`;
}

const scalars = { DateTime: "string", JSON: "unknown", ID: "string" };

/**
 * The types that resolvers are held to, from the modules' own SDL. The kinds of an ontology are printed when a server
 * starts, and are typed as Entity.
 */
const config: CodegenConfig = {
  schema: "src/modules/*/*/*.graphql",
  generates: {
    "src/generated/resolver-types.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "never",
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        skipTypename: true,
        typesPrefix: "Api",
        maybeValue: "T | null | undefined",
        inputMaybeValue: "T | null",
        resolversNonOptionalTypename: false,
        defaultMapper: "../shared/row.ts#Row<{T}>",
        scalars,
        mappers: Object.fromEntries(
          Object.entries(rows).map(([type, row]) => [type, `../modules/${row}`]),
        ),
      },
    },
    "src/generated/cli-documents.ts": {
      schema: anyEntity(),
      documents: "src/cli/operations/*.graphql",
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        onlyOperationTypes: true,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        skipTypename: true,
        avoidOptionals: { field: true },
        scalars,
      },
    },
  },
};
export { config as default };

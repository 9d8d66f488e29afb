import { makeExecutableSchema } from "@graphql-tools/schema";
import type { IResolvers } from "@graphql-tools/utils";
import type { GraphQLSchema } from "graphql";
import { agreementModule } from "./modules/linking/agreement/index.ts";
import { entitiesModule } from "./modules/ground/entities/index.ts";
import { brokersModule } from "./modules/networks/brokers/index.ts";
import { clustersModule } from "./modules/linking/clusters/index.ts";
import { communitiesModule } from "./modules/networks/communities/index.ts";
import { explainModule } from "./modules/answers/explain/index.ts";
import { exportsModule } from "./modules/desk/exports/index.ts";
import { flowsModule } from "./modules/networks/flows/index.ts";
import { hubsModule } from "./modules/linking/hubs/index.ts";
import { importsModule } from "./modules/intake/imports/index.ts";
import { neighbourhoodModule } from "./modules/answers/neighbourhood/index.ts";
import { notesModule } from "./modules/intake/notes/index.ts";
import { judgementsModule } from "./modules/linking/judgements/index.ts";
import { kindResolvers, ontologyModule, printKinds } from "./modules/ground/kinds/index.ts";
import { pathsModule } from "./modules/answers/paths/index.ts";
import { pictureGroupsModule } from "./modules/linking/picture-groups/index.ts";
import { possibleLinksModule } from "./modules/linking/possible-links/index.ts";
import { profileModule } from "./modules/answers/profile/index.ts";
import { queriesModule } from "./modules/desk/queries/index.ts";
import { rereadingModule } from "./modules/intake/rereading/index.ts";
import { resolutionModule } from "./modules/linking/resolution/index.ts";
import { scopesModule } from "./modules/networks/scopes/index.ts";
import { searchModule } from "./modules/answers/search/index.ts";
import { wordingModule } from "./modules/linking/wording/index.ts";
import type { Ontology } from "./ontology/index.ts";
import type { Module } from "./shared/module.ts";
import { dateTime, json } from "./shared/scalars.ts";

/** All features, in the order in which the schema is printed. */
export const modules: readonly Module[] = [
  entitiesModule,
  ontologyModule,
  searchModule,
  profileModule,
  neighbourhoodModule,
  pathsModule,
  explainModule,
  scopesModule,
  communitiesModule,
  clustersModule,
  resolutionModule,
  brokersModule,
  flowsModule,
  wordingModule,
  judgementsModule,
  hubsModule,
  agreementModule,
  pictureGroupsModule,
  possibleLinksModule,
  queriesModule,
  importsModule,
  rereadingModule,
  notesModule,
  exportsModule,
];

/** The schema of an ontology: the modules' parts and one type a kind. */
export function schemaFor(ontology: Ontology): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: [...modules.map(({ sdl }) => sdl), printKinds(ontology)],
    resolvers: [
      { DateTime: dateTime, JSON: json },
      ...modules.map(({ resolvers }) => resolvers as IResolvers),
      kindResolvers(ontology) as IResolvers,
    ],
    inheritResolversFromInterfaces: false,
  });
}

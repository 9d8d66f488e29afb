import { makeExecutableSchema } from "@graphql-tools/schema";
import type { IResolvers } from "@graphql-tools/utils";
import type { GraphQLSchema } from "graphql";
import { agreementModule } from "./modules/agreement/index.ts";
import { entitiesModule } from "./modules/entities/index.ts";
import { brokersModule } from "./modules/brokers/index.ts";
import { clustersModule } from "./modules/clusters/index.ts";
import { communitiesModule } from "./modules/communities/index.ts";
import { explainModule } from "./modules/explain/index.ts";
import { exportsModule } from "./modules/exports/index.ts";
import { flowsModule } from "./modules/flows/index.ts";
import { hubsModule } from "./modules/hubs/index.ts";
import { importsModule } from "./modules/imports/index.ts";
import { neighbourhoodModule } from "./modules/neighbourhood/index.ts";
import { notesModule } from "./modules/notes/index.ts";
import { judgementsModule } from "./modules/judgements/index.ts";
import { kindResolvers, ontologyModule, printKinds } from "./modules/ontology/index.ts";
import { pathsModule } from "./modules/paths/index.ts";
import { pictureGroupsModule } from "./modules/picture-groups/index.ts";
import { possibleLinksModule } from "./modules/possible-links/index.ts";
import { profileModule } from "./modules/profile/index.ts";
import { queriesModule } from "./modules/queries/index.ts";
import { rereadingModule } from "./modules/rereading/index.ts";
import { resolutionModule } from "./modules/resolution/index.ts";
import { scopesModule } from "./modules/scopes/index.ts";
import { searchModule } from "./modules/search/index.ts";
import { wordingModule } from "./modules/wording/index.ts";
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

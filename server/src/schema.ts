import { makeExecutableSchema } from "@graphql-tools/schema";
import type { IResolvers } from "@graphql-tools/utils";
import type { GraphQLSchema } from "graphql";
import { agreementModule } from "./modules/linking/agreement/module.ts";
import { entitiesModule } from "./modules/ground/entities/module.ts";
import { brokersModule } from "./modules/networks/brokers/module.ts";
import { clustersModule } from "./modules/linking/clusters/module.ts";
import { contactsModule } from "./modules/answers/contacts/module.ts";
import { communitiesModule } from "./modules/networks/communities/module.ts";
import { explainModule } from "./modules/answers/explain/module.ts";
import { exportsModule } from "./modules/desk/exports/module.ts";
import { firstChartModule } from "./modules/answers/first-chart/module.ts";
import { flowsModule } from "./modules/networks/flows/module.ts";
import { hubsModule } from "./modules/linking/hubs/module.ts";
import { arrivalsModule } from "./modules/intake/arrivals/module.ts";
import { importsModule } from "./modules/intake/imports/module.ts";
import { measuresModule } from "./modules/networks/measures/module.ts";
import { neighbourhoodModule } from "./modules/answers/neighbourhood/module.ts";
import { notesModule } from "./modules/intake/notes/module.ts";
import { judgementsModule } from "./modules/linking/judgements/module.ts";
import { ontologyModule } from "./modules/ground/kinds/module.ts";
import { kindResolvers, printKinds } from "./modules/ground/kinds/index.ts";
import { packagesModule } from "./modules/desk/packages/module.ts";
import { pathsModule } from "./modules/answers/paths/module.ts";
import { pictureGroupsModule } from "./modules/linking/picture-groups/module.ts";
import { possibleLinksModule } from "./modules/linking/possible-links/module.ts";
import { profileModule } from "./modules/answers/profile/module.ts";
import { caseFilesModule } from "./modules/desk/case-files/module.ts";
import { chronologyModule } from "./modules/desk/chronology/module.ts";
import { chartsModule } from "./modules/desk/charts/module.ts";
import { queriesModule } from "./modules/desk/queries/module.ts";
import { rereadingModule } from "./modules/intake/rereading/module.ts";
import { reportsModule } from "./modules/desk/reports/module.ts";
import { resolutionModule } from "./modules/linking/resolution/module.ts";
import { scopesModule } from "./modules/networks/scopes/module.ts";
import { screeningModule } from "./modules/answers/screening/module.ts";
import { searchModule } from "./modules/answers/search/module.ts";
import { wordingModule } from "./modules/linking/wording/module.ts";
import type { Ontology } from "./ontology/index.ts";
import type { Module } from "./shared/module.ts";
import { dateTime, json } from "./shared/scalars.ts";

/** All features, in the order in which the schema is printed. */
export const modules: readonly Module[] = [
  entitiesModule,
  ontologyModule,
  searchModule,
  screeningModule,
  profileModule,
  neighbourhoodModule,
  firstChartModule,
  contactsModule,
  pathsModule,
  explainModule,
  scopesModule,
  communitiesModule,
  clustersModule,
  resolutionModule,
  brokersModule,
  flowsModule,
  measuresModule,
  wordingModule,
  judgementsModule,
  hubsModule,
  agreementModule,
  pictureGroupsModule,
  possibleLinksModule,
  queriesModule,
  chartsModule,
  caseFilesModule,
  chronologyModule,
  importsModule,
  arrivalsModule,
  rereadingModule,
  notesModule,
  exportsModule,
  packagesModule,
  reportsModule,
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

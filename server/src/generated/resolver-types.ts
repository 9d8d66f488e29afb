import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CandidateRow } from '../modules/linking/resolution/candidate-rows.ts';
import type { CaseFile } from '../modules/ground/cases/case-file.ts';
import type { QueryExhibit } from '../modules/ground/cases/exhibit.ts';
import type { Chart } from '../modules/desk/charts/charts.ts';
import type { Cited } from '../modules/ground/entities/citations.ts';
import type { ClusterRow, ClustersRow, TieRow } from '../modules/linking/clusters/cluster-rows.ts';
import type { ConnectorRow } from '../modules/linking/clusters/connectors/ranked-connectors.ts';
import type { PossibleJoinRow } from '../modules/linking/clusters/possible-joins.ts';
import type { GroupRow, MemberRow, PartitionRow } from '../modules/networks/communities/community-rows.ts';
import type { Ranking } from '../modules/networks/brokers/measured-scope.ts';
import type { Entity, Link, RecordNode } from '../modules/ground/entities/types.ts';
import type { EntityKind, LinkKind, Ontology } from '../modules/../ontology/index.ts';
import type { Evidence } from '../modules/linking/clusters/evidence-pages.ts';
import type { ExhibitRow } from '../modules/desk/case-files/exhibit-row.ts';
import type { ExplanationStep } from '../modules/answers/explain/step.ts';
import type { Fact } from '../modules/desk/chronology/types.ts';
import type { FirstChart } from '../modules/answers/first-chart/first-chart.ts';
import type { FoldedLink } from '../modules/answers/neighbourhood/fold-events.ts';
import type { HandChangeRow, HandSideRow, HubRow } from '../modules/linking/hubs/hub-rows.ts';
import type { Progress } from '../modules/intake/imports/desk.ts';
import type { ShownJudgement } from '../modules/linking/judgements/judgements.ts';
import type { ReadScope } from '../modules/networks/communities/read-scope.ts';
import type { Surroundings } from '../modules/answers/neighbourhood/neighbourhood.ts';
import type { Facts } from '../modules/networks/scopes/network-facts.ts';
import type { VariantRow } from '../modules/linking/picture-groups/picture-group-rows.ts';
import type { PossibleLinkRow } from '../modules/linking/possible-links/possible-link-rows.ts';
import type { ShownProperty } from '../modules/ground/entities/properties.ts';
import type { ExportEntity } from '../modules/desk/exports/types.ts';
import type { OpenedPackage } from '../modules/desk/packages/open-package.ts';
import type { Rereading } from '../modules/intake/rereading/rereading-state.ts';
import type { ResolvedKind } from '../modules/linking/resolution/resolution-cache.ts';
import type { SavedQuery } from '../modules/desk/queries/saved-queries.ts';
import type { Sentence } from '../modules/../sentences/sentence.ts';
import type { SharedIdentifier } from '../modules/answers/neighbourhood/shared-attributes.ts';
import type { Source } from '../modules/ground/sources/sources.ts';
import type { TextChange } from '../modules/intake/rereading/text-changes.ts';
import type { Row } from '../shared/row.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, ISO 8601 in UTC with milliseconds, as 2026-03-14T18:05:00.000Z. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** What became of rows that were sent. */
export type ApiAddRecordsPayload = {
  /** Rows new to the source so far. */
  readonly added: Scalars['Int']['output'];
  /** Rows that the source held already. */
  readonly again: Scalars['Int']['output'];
  /** Why not; where rows were accepted, those that could not be used, at most 100. */
  readonly errors: ReadonlyArray<ApiUserError>;
  /** The import that brings them, or that brought the same before; null where none were accepted. */
  readonly import?: Maybe<ApiImport>;
  /** True if rows were accepted. */
  readonly ok: Scalars['Boolean']['output'];
  /** Rows, or parts of them, that could not be used. */
  readonly rejects: Scalars['Int']['output'];
  /** Seconds from arrival until the rows could be found; null while they cannot. */
  readonly secondsToVisible?: Maybe<Scalars['Float']['output']>;
};

/** Something that speaks against. */
export type ApiAgainst = {
  /** What kind of sign it is. */
  readonly code: ApiCounterSignCode;
  /** In a sentence. */
  readonly message: ApiSentence;
};

/** How two clusterings agree. Intervals are the middle 95 % of 200 draws of known clusters. */
export type ApiAgreement = {
  /** Rows that name a thing and its cluster once more, left out. */
  readonly again: Scalars['Int']['output'];
  /** By thing: B-cubed (Bagga & Baldwin 1998). */
  readonly bCubed: ApiAgreementMeasures;
  /** The same by value, those of most things first; empty where no values were given. */
  readonly by: ReadonlyArray<ApiAgreementOfValue>;
  /** Their places in the list, from 1, at most 20. */
  readonly firstOtherwise: ReadonlyArray<Scalars['Int']['output']>;
  /** Their places in the list, from 1, at most 20. */
  readonly firstSeveral: ReadonlyArray<Scalars['Int']['output']>;
  /** Their places in the list, from 1, at most 20. */
  readonly firstUnknown: ReadonlyArray<Scalars['Int']['output']>;
  /** Rows that put a thing that was named before into another cluster, left out: the first row counts. */
  readonly otherwise: Scalars['Int']['output'];
  /** By pairs of things in one cluster. */
  readonly pairs: ApiAgreementMeasures;
  /** Rows whose key several things bear (those of several sources or kinds), left out: ids tell them apart. */
  readonly several: Scalars['Int']['output'];
  /** Things that both know. */
  readonly things: Scalars['Int']['output'];
  /** Rows that name nothing held, left out. */
  readonly unknown: Scalars['Int']['output'];
};

/** Precision, recall and their harmonic mean. */
export type ApiAgreementMeasures = {
  /** Harmonic mean of both. */
  readonly f1: ApiAgreementShare;
  /** Share of what is claimed that is right. */
  readonly precision: ApiAgreementShare;
  /** Share of what is known that is found. */
  readonly recall: ApiAgreementShare;
};

/** What is measured. */
export type ApiAgreementOf =
  /** Clusters by what things share. */
  | 'CLUSTERS'
  /** What resolution proposes as the same. */
  | 'RESOLUTION';

/** How well the things with one value of a column are served. */
export type ApiAgreementOfValue = {
  /**
   * True where all things' F1 lies outside this interval, and this F1 outside what as many known
   * clusters drawn from all give: they are served worse or better than chance explains.
   */
  readonly differs: Scalars['Boolean']['output'];
  /** B-cubed F1 of these things among all. */
  readonly f1: ApiAgreementShare;
  /** Things. */
  readonly things: Scalars['Int']['output'];
  /** The value; empty where none was given. */
  readonly value: Scalars['String']['output'];
};

/** A share with its 95 % interval. */
export type ApiAgreementShare = {
  /** Upper end. */
  readonly high: Scalars['Float']['output'];
  /** Lower end. */
  readonly low: Scalars['Float']['output'];
  /** 0 to 1. */
  readonly value: Scalars['Float']['output'];
};

/** A broker: an entity by which others hang together. It may be a victim's or a shared phone. */
export type ApiBroker = {
  /** Standard error of betweenness; 0 where it is exact. */
  readonly betweennessError: Scalars['Float']['output'];
  /** What to keep in mind before acting on it. */
  readonly caution: ApiSentence;
  /** True where its piece falls apart without it. */
  readonly cutPoint: Scalars['Boolean']['output'];
  /** The entity. */
  readonly entity: ApiEntity;
  /** Number of its group, from 1; null where it is in none. */
  readonly group?: Maybe<Scalars['Int']['output']>;
  /** Pairs of groups that it joins, those it carries most of first, at most 10. */
  readonly joins: ReadonlyArray<ApiBrokerJoin>;
  /** How many such pairs there are. */
  readonly joinsTotal: Scalars['Int']['output'];
  /** Place in the ranking, from 1. */
  readonly rank: Scalars['Int']['output'];
  /**
   * Its rank by betweenness without what is not confirmed: links to values that are not recognised,
   * and those that only sources graded D, E or F state; null where it is then between nobody.
   */
  readonly rankConfirmed?: Maybe<Scalars['Int']['output']>;
  /** Its scores. */
  readonly scores: ApiBrokerScores;
  /**
   * Share of draws, each with a tenth of the links hidden, in which it was among the first five by the
   * measure of the ranking, 0 to 1.
   */
  readonly topFive: Scalars['Float']['output'];
  /** What it holds together, in a sentence. */
  readonly why: ApiSentence;
};

/** A group, to be named beside a broker. */
export type ApiBrokerGroup = {
  /** Its most linked entity. */
  readonly around: ApiEntity;
  /** Its number, from 1, greatest first. */
  readonly id: Scalars['Int']['output'];
  /** Entities in it. */
  readonly size: Scalars['Int']['output'];
};

/** Two groups that an entity joins. */
export type ApiBrokerJoin = {
  /** Number of one group. */
  readonly a: Scalars['Int']['output'];
  /** Number of the other. */
  readonly b: Scalars['Int']['output'];
  /**
   * Share of what joins the two that is its own, 0 to 1: of the links between them where it is in one
   * of them, else of the two-step ways.
   */
  readonly share: Scalars['Float']['output'];
};

/** A measure of brokers. */
export type ApiBrokerMeasure =
  /** Mean share of shortest ways through the entity. */
  | 'BETWEENNESS'
  /** How near it is to all others. */
  | 'CLOSENESS'
  /** How far its links are tied up with each other; least first. */
  | 'CONSTRAINT'
  /** Share of all others it is linked with. */
  | 'DEGREE'
  /** Sum of 1 / distance to all others. */
  | 'HARMONIC'
  /** How often one would come by when following links at random. */
  | 'PAGERANK';

/** Two groups by number, and what joined them. */
export type ApiBrokerPair = {
  /** Number of one group. */
  readonly a: Scalars['Int']['output'];
  /** Number of the other. */
  readonly b: Scalars['Int']['output'];
  /** Entities of the set by which they were joined. */
  readonly through: ReadonlyArray<ApiEntity>;
};

/** Who holds a scope together. */
export type ApiBrokerResult = {
  /** The ranked entities. */
  readonly brokers: ReadonlyArray<ApiBroker>;
  /** What to keep in mind when reading it, in sentences. */
  readonly caveats: ReadonlyArray<ApiSentence>;
  /** Draws behind topFive, each with a tenth of the links hidden. */
  readonly draws: Scalars['Int']['output'];
  /** False where betweenness is estimated from a sample (above 5,000 entities). */
  readonly exact: Scalars['Boolean']['output'];
  /** Groups that the brokers join, greatest first, those of two entities or more, at most 500. */
  readonly groups: ReadonlyArray<ApiBrokerGroup>;
  /** How many such groups there are. */
  readonly groupsTotal: Scalars['Int']['output'];
  /** What each score means, its unit and its paper. */
  readonly measures: ReadonlyArray<ApiMeasureDefinition>;
  /** The network that was measured, and what is not in it. */
  readonly network: ApiNetworkFacts;
  /**
   * Entities that alone join two sides: those without which a piece falls into two of five things or
   * more (at most 25, widest cut first), then those that alone link two groups (at most 25, largest
   * groups first).
   */
  readonly onlyThreads: ReadonlyArray<ApiOnlyThread>;
  /** How many such entities there are of both sorts. */
  readonly onlyThreadsTotal: Scalars['Int']['output'];
  /** The set that covers most: entities within some links of a member, or all, the nearer the more. */
  readonly reach: ApiReachSet;
  /** The best sets of 1, 2, … entities to take out, by what falls apart without them. */
  readonly removal: ReadonlyArray<ApiRemovalSet>;
  /** Every entity's scores, in id order; at most 20,000. */
  readonly scores: ReadonlyArray<ApiBrokerScores>;
};


/** Who holds a scope together. */
export type ApiBrokerResultReachArgs = {
  size?: InputMaybe<Scalars['Int']['input']>;
  steps?: InputMaybe<Scalars['Int']['input']>;
};


/** Who holds a scope together. */
export type ApiBrokerResultRemovalArgs = {
  by?: InputMaybe<ApiRemovalMeasure>;
  sizes?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** The scores of one entity. */
export type ApiBrokerScores = {
  /** Mean share of shortest ways through it, 0 to 1. */
  readonly betweenness: Scalars['Float']['output'];
  /** How near it is to all others, 0 to 1; null above 20,000 entities. */
  readonly closeness?: Maybe<Scalars['Float']['output']>;
  /** How far its links are tied up with each other, about 0 to 1.2; null without links. */
  readonly constraint?: Maybe<Scalars['Float']['output']>;
  /** Share of all others it is linked with, 0 to 1. */
  readonly degree: Scalars['Float']['output'];
  /** Sum of 1 / distance to all others; null above 20,000 entities. */
  readonly harmonic?: Maybe<Scalars['Float']['output']>;
  /** Id of the entity. */
  readonly id: Scalars['ID']['output'];
  /** PageRank; all add up to 1. */
  readonly pageRank: Scalars['Float']['output'];
};

/** Two things that may be the same. */
export type ApiCandidate = {
  /** The one. */
  readonly a: ApiEntity;
  /** The other. */
  readonly b: ApiEntity;
  /**
   * Bits before any field is looked at: two things are seldom the same. With the bits of the fields
   * they make the weight.
   */
  readonly base: Scalars['Float']['output'];
  /** unsure where an analyst decided so, else null. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** What each field tells. */
  readonly fields: ReadonlyArray<ApiFieldComparison>;
  /** Both refs, the lesser first, joined by a dash. */
  readonly id: Scalars['ID']['output'];
  /** Sources that state the two independently: copies and reposts count once. */
  readonly independentSources: Scalars['Int']['output'];
  /** What the weight stands for, 0 to 1: the model's, that two rows name the same thing. */
  readonly probability: Scalars['Float']['output'];
  /** Whether they stand in one proposed cluster. */
  readonly proposed: Scalars['Boolean']['output'];
  /** Bits for their being the same; above 0 it is likelier than not. */
  readonly weight: Scalars['Float']['output'];
};

/** A page of candidates, with the model they come from. */
export type ApiCandidateConnection = {
  /** What to keep in mind, in sentences. */
  readonly caveats: ReadonlyArray<ApiSentence>;
  /** Candidates with their cursors. */
  readonly edges: ReadonlyArray<ApiCandidateEdge>;
  /** Pairs that are left out since no more speaks for them than against; 0 with unlikely. */
  readonly leftOut: Scalars['Int']['output'];
  /** What was estimated, a row a kind. */
  readonly model: ReadonlyArray<ApiResolutionModel>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Candidates on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Candidates in all. */
  readonly total: Scalars['Int']['output'];
  /** Always true. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A candidate with its cursor. */
export type ApiCandidateEdge = {
  /** Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The candidate. */
  readonly node: ApiCandidate;
};

/** How candidates are put in order. */
export type ApiCandidateOrder =
  /**
   * Those first whose decision changes most: the doubt that it settles, in bits, times the pairs of
   * things that it would join, by the clusters that the two stand in.
   */
  | 'MOST_CHANGE'
  /** The greatest weight first. */
  | 'STRONGEST'
  /** The least certain first: weight nearest 0. */
  | 'UNCERTAIN';

/** Who did something to a case, when and why. */
export type ApiCaseAct = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** Why, in their words. */
  readonly why: Scalars['String']['output'];
};

/** What changes of a case; what is null or left out stays. */
export type ApiCaseChangesInput = {
  /** Its number, at most 60 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, at most 5,000 characters. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** How it stands. */
  readonly status?: InputMaybe<ApiCaseStatus>;
  /** What was found, as its people write it; at most 20,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title, at most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A chart in a case. */
export type ApiCaseChart = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its page at that time. */
  readonly page: Scalars['Int']['output'];
};

/** A file in a case. */
export type ApiCaseDocument = {
  /** Its size, in bytes. */
  readonly bytes: Scalars['Float']['output'];
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** A fact by hand. */
export type ApiCaseFactInput = {
  /** When, as 2026-03, 2026-03-14 or 2026-03-14 22:48; kept as exactly as it is stated. */
  readonly date: Scalars['String']['input'];
  /** Number of the exhibit that shows it. */
  readonly exhibit?: InputMaybe<Scalars['Int']['input']>;
  /** Admiralty grade, letter and number, as B2. */
  readonly grade?: InputMaybe<Scalars['String']['input']>;
  /** Where it is known from, at most 500 characters. */
  readonly source: Scalars['String']['input'];
  /** The fact in words, at most 2,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Zone of a time without one, as Europe/Berlin or +01:00; default UTC, shown as assumed. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
};

/** A case file: what somebody put together for a purpose, each thing with who, when and why. */
export type ApiCaseFile = {
  /** When it was changed last. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly changedBy: Scalars['String']['output'];
  /**
   * What was when, in one list: links among its entities, dates that they state of themselves, its
   * source rows, and facts by hand.
   */
  readonly chronology: ApiChronologyConnection;
  /** The chronology as a file: all facts that the filter lets through. */
  readonly chronologyFile: ApiChronologyFile;
  /** Exhibits that are in it now. */
  readonly exhibitCount: Scalars['Int']['output'];
  /** Exhibits ever put in. */
  readonly exhibitTotal: Scalars['Int']['output'];
  /** What was put in, by number; also what was taken out since. */
  readonly exhibits: ReadonlyArray<ApiExhibit>;
  /** All that was done to it, oldest first. */
  readonly history: ReadonlyArray<ApiCaseStep>;
  /** Its id: says nothing of what is in it. */
  readonly id: Scalars['ID']['output'];
  /** True for a package of another Clew: it can be read, not changed. */
  readonly isReceived: Scalars['Boolean']['output'];
  /** Notes, oldest first. */
  readonly notes: ReadonlyArray<ApiCaseNote>;
  /** The number that the agency gives it. */
  readonly number: Scalars['String']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly openedBy: Scalars['String']['output'];
  /** Number of its last page; each change is one. */
  readonly page: Scalars['Int']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** The package that it is of, checked anew; null for a case of one's own. */
  readonly received?: Maybe<ApiReceivedPackage>;
  /** How it stands. */
  readonly status: ApiCaseStatus;
  /** What was found, as its people write it. */
  readonly summary: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};


/** A case file: what somebody put together for a purpose, each thing with who, when and why. */
export type ApiCaseFileChronologyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiChronologyFilterInput>;
  first?: Scalars['Int']['input'];
  order?: ApiChronologyOrder;
};


/** A case file: what somebody put together for a purpose, each thing with who, when and why. */
export type ApiCaseFileChronologyFileArgs = {
  filter?: InputMaybe<ApiChronologyFilterInput>;
  format: ApiChronologyFormat;
  order?: ApiChronologyOrder;
};


/** A case file: what somebody put together for a purpose, each thing with who, when and why. */
export type ApiCaseFileExhibitsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is put into a case: one of these. */
export type ApiCaseMemberInput = {
  /** Id of a chart, as it is now. */
  readonly chart?: InputMaybe<Scalars['ID']['input']>;
  /** Name by which POST /files gave back a file that was sent: a scan, a picture, a drawing; at most 50 MB. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Id or ref of an entity. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** A link. */
  readonly link?: InputMaybe<ApiLinkKeyInput>;
  /** A query, which is run now: how many rows it gave is kept, and whether it gives the same later can be told. */
  readonly query?: InputMaybe<ApiCaseQueryInput>;
  /** Record id of a source row. */
  readonly record?: InputMaybe<Scalars['ID']['input']>;
};

/** A note in a case. */
export type ApiCaseNote = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly by: Scalars['String']['output'];
  /** Number of the exhibit that it is on, or null. */
  readonly exhibit?: Maybe<Scalars['Int']['output']>;
  /** Number of its page. */
  readonly page: Scalars['Int']['output'];
  /** What it says. */
  readonly text: Scalars['String']['output'];
};

/** What became of a change to a case. */
export type ApiCasePayload = {
  /** The case as it is now; null where nothing was done or it was deleted. */
  readonly caseFile?: Maybe<ApiCaseFile>;
  /** Why not. */
  readonly errors: ReadonlyArray<ApiUserError>;
  /** True if it was done. */
  readonly ok: Scalars['Boolean']['output'];
};

/** A query in a case. */
export type ApiCaseQuery = {
  /** Names of its columns. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** Id of the saved query, or null where it was a text. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** True if there were more. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** What it gives now: it is run again. */
  readonly now: ApiCaseQueryNow;
  /** Values by parameter name; entities by ref. */
  readonly parameters: Scalars['JSON']['output'];
  /** Rows that it gave. */
  readonly rows: Scalars['Int']['output'];
  /** How many writes the store had counted. */
  readonly storeWrites: Scalars['Int']['output'];
  /** Its text at that time. */
  readonly text: Scalars['String']['output'];
};

/** A query that is put into a case: a saved one by its id, or a text. */
export type ApiCaseQueryInput = {
  /** Id of a saved query. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Values by parameter name. */
  readonly parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** A read-only Cypher text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What people read where it is a text, at most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What a query of a case gives now. */
export type ApiCaseQueryNow = {
  /** True if it gives the same rows as when it was put in. */
  readonly isSame: Scalars['Boolean']['output'];
  /** What it gives. */
  readonly result: ApiQueryResult;
};

/** How a case stands. */
export type ApiCaseStatus =
  /** It is closed. */
  | 'closed'
  /** It was handed over, as to a prosecutor. */
  | 'handedOver'
  /** It is worked on. */
  | 'open'
  /** It rests. */
  | 'paused';

/** Something that was done to a case. */
export type ApiCaseStep = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** What was done. */
  readonly done: ApiSentence;
  /** Number of its page. */
  readonly page: Scalars['Int']['output'];
  /** Why, in their words; empty where no reason was asked for. */
  readonly why: Scalars['String']['output'];
};

/** One column of a source row. */
export type ApiCell = {
  /** Column name, as in the header. */
  readonly column: Scalars['String']['output'];
  /** Its text, trimmed. */
  readonly text: Scalars['String']['output'];
};

/**
 * A chart that is kept: its steps in order. It names entities and links by ref alone; what they are is
 * read when it is opened.
 */
export type ApiChart = {
  /** When it was begun. */
  readonly begunAt: Scalars['DateTime']['output'];
  /** Who began it. */
  readonly begunBy: Scalars['String']['output'];
  /** When it was changed last. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly changedBy: Scalars['String']['output'];
  /** Entities on it. */
  readonly drawn: Scalars['Int']['output'];
  /** Its id: says nothing of what is on it. */
  readonly id: Scalars['ID']['output'];
  /** Its name as it was kept. */
  readonly keptName: Scalars['String']['output'];
  /** Its name; labels of entities in it as they are today. */
  readonly name: Scalars['String']['output'];
  /** Number of its last page. */
  readonly page: Scalars['Int']['output'];
  /** Its pages in order. */
  readonly pages: ReadonlyArray<ApiChartPage>;
  /** A picture of it as SVG, with title, legend and sources: shapes and texts alone; null where nothing on it is held. */
  readonly picture?: Maybe<Scalars['String']['output']>;
};


/**
 * A chart that is kept: its steps in order. It names entities and links by ref alone; what they are is
 * read when it is opened.
 */
export type ApiChartPagesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A chart that is kept: its steps in order. It names entities and links by ref alone; what they are is
 * read when it is opened.
 */
export type ApiChartPictureArgs = {
  page?: InputMaybe<Scalars['Int']['input']>;
};

/** What was done to a chart in one go. */
export type ApiChartPage = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** What was done, in order. */
  readonly steps: ReadonlyArray<Scalars['JSON']['output']>;
};

/** What became of a change to a chart. */
export type ApiChartPayload = {
  /** The chart as it is now; null where nothing was done or it was deleted. */
  readonly chart?: Maybe<ApiChart>;
  /** Why not. Where somebody else added a page first, the chart has a page behind the one that was seen. */
  readonly errors: ReadonlyArray<ApiUserError>;
  /** True if it was done. */
  readonly ok: Scalars['Boolean']['output'];
};

/** What a Cypher text asks for and does. */
export type ApiCheckedCypher = {
  /** Names of the columns it gives. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** What it does, in sentences. */
  readonly does: ReadonlyArray<ApiSentence>;
  /** Names of the parameters in it, in order; none where it is refused. */
  readonly parameters: ReadonlyArray<Scalars['String']['output']>;
  /** Where and why it is refused; null where it can be run. */
  readonly refusal?: Maybe<ApiQueryRefusal>;
};

/** Facts of a case in order of time, page by page. */
export type ApiChronologyConnection = {
  /** The facts of this page. */
  readonly edges: ReadonlyArray<ApiFactEdge>;
  /** Facts that the case has, whatever the filter. */
  readonly held: Scalars['Int']['output'];
  /** Kinds of links and entities of all its facts, most facts first. */
  readonly kinds: ReadonlyArray<ApiFactChoice>;
  /** What stands in no list: facts without a time, dates that could be read in several ways. In sentences. */
  readonly missing: ReadonlyArray<ApiSentence>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Facts on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Sources of all its facts, most facts first. */
  readonly sources: ReadonlyArray<ApiFactChoice>;
  /** Facts that the filter lets through. */
  readonly total: Scalars['Int']['output'];
  /** Always true: facts are counted. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A chronology as a file. */
export type ApiChronologyFile = {
  /** Its bytes in base64. */
  readonly content: Scalars['String']['output'];
  /** Facts in it. */
  readonly facts: Scalars['Int']['output'];
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
  /** Name of the file, with ending. */
  readonly name: Scalars['String']['output'];
  /** What its reader should know, in sentences. */
  readonly notes: ReadonlyArray<ApiSentence>;
};

/** Which facts of a chronology are wanted; what is null or left out narrows nothing. */
export type ApiChronologyFilterInput = {
  /** True for facts by hand alone. */
  readonly byHand?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of an exhibit that they are about. */
  readonly exhibit?: InputMaybe<Scalars['Int']['input']>;
  /** Facts that may have been at this time or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Names of kinds of links or entities. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Facts that may have been before this time. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Words that all stand in the fact, its date, its source or its grade; at most 300 characters, case does not matter. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** What a chronology is saved as. */
export type ApiChronologyFormat =
  /** Comma-separated values, UTF-8. */
  | 'csv'
  /** A document with a table whose heading is repeated on each page. */
  | 'docx'
  /** A workbook. */
  | 'xlsx';

/** In which direction of time facts stand. */
export type ApiChronologyOrder =
  /** The earliest first. */
  | 'earliest'
  /** The latest first. */
  | 'latest';

/** Where something is stated. */
export type ApiCitation = {
  /** Columns of the row that state it. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** When the row's statement held, or null where the row does not say. */
  readonly observedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Where words were found in free text: the readers of its source with their versions, as phones 1,
   * by which its texts were last read; else empty.
   */
  readonly readBy: ReadonlyArray<Scalars['String']['output']>;
  /** The source row. */
  readonly record: ApiRecord;
  /** Where in a column's text it stands, for values found in free text. */
  readonly spans: ReadonlyArray<ApiSpan>;
};

/** Citations by pages (Relay). */
export type ApiCitationConnection = {
  /** This page. */
  readonly edges: ReadonlyArray<ApiCitationEdge>;
  /** Where this page ends. */
  readonly pageInfo: ApiPageInfo;
  /** Rows on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Rows in all. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A citation and its cursor. */
export type ApiCitationEdge = {
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The citation. */
  readonly node: ApiCitation;
};

/** Things that hang together by what they share. A pattern of rows, no statement about who is behind them. */
export type ApiCluster = {
  /** Things of each kind. */
  readonly byKind: ReadonlyArray<ApiClusterKind>;
  /** What became of it since a moment: of the store's cluster, as far as it had been looked at by then. */
  readonly changedSince: ApiClusterChange;
  /**
   * Identifiers without which it falls into two sides of five things or more: a broker, or a mistake?
   * Widest cut first, at most 10.
   */
  readonly cuts: ReadonlyArray<ApiClusterCut>;
  /** How many such identifiers there are. */
  readonly cutsTotal: Scalars['Int']['output'];
  /**
   * What stands behind one of its numbers, thing by thing, each with the source rows that say so; most
   * joined first, identifiers and places by id.
   */
  readonly evidence: ApiEvidenceConnection;
  /** Least time at which one of its things was seen with what it shares; null where none is known. */
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the cluster in this result, from 1, greatest first. */
  readonly id: Scalars['Int']['output'];
  /** Identifiers of each kind that its things touch, what is common to many included. */
  readonly identifiers: ReadonlyArray<ApiClusterKind>;
  /** Sources that state its things independently, of the first 500: copies and reposts count once. */
  readonly independentSources: Scalars['Int']['output'];
  /** Greatest such time. */
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Its things, most joined first, ties by id. */
  readonly members: ApiEntityConnection;
  /**
   * What an analyst named it, or null. A name stays with the cluster that holds more than half of the
   * things it was given to.
   */
  readonly name?: Maybe<ApiJudgement>;
  /** True where the things of a larger piece were parted by the Leiden algorithm. */
  readonly parted: Scalars['Boolean']['output'];
  /** Places of its things, most frequent first, at most 20. */
  readonly places: ReadonlyArray<ApiClusterPlace>;
  /** How many places there are. */
  readonly placesTotal: Scalars['Int']['output'];
  /** Identifiers that two or more of its things touch, those that join most first, at most 50. */
  readonly reasons: ReadonlyArray<ApiClusterReason>;
  /** How many such identifiers there are. */
  readonly reasonsTotal: Scalars['Int']['output'];
  /**
   * Its lasting id: opaque, and the same while it grows, splits or takes others in. The cluster of the
   * store that has most of its things before keeps it. A part of a cluster, in a scope, has the whole's.
   */
  readonly ref: Scalars['ID']['output'];
  /** What its things say of themselves. */
  readonly said: ApiClusterSaid;
  /** Things in it. */
  readonly size: Scalars['Int']['output'];
};


/** Things that hang together by what they share. A pattern of rows, no statement about who is behind them. */
export type ApiClusterChangedSinceArgs = {
  at: Scalars['DateTime']['input'];
};


/** Things that hang together by what they share. A pattern of rows, no statement about who is behind them. */
export type ApiClusterEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: ApiClusterFact;
  value?: InputMaybe<Scalars['String']['input']>;
};


/** Things that hang together by what they share. A pattern of rows, no statement about who is behind them. */
export type ApiClusterMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a cluster. */
export type ApiClusterChange = {
  /** Things that came to it, by id, at most 20. */
  readonly came: ReadonlyArray<ApiEntity>;
  /** How many came. */
  readonly cameTotal: Scalars['Int']['output'];
  /** How many of these are no longer held. */
  readonly gone: Scalars['Int']['output'];
  /** True where there was no such cluster then. */
  readonly isNew: Scalars['Boolean']['output'];
  /** Lasting ids of clusters that were there then and have become a part of it. */
  readonly joined: ReadonlyArray<Scalars['ID']['output']>;
  /** Things that left it and are still held, by id, at most 20. */
  readonly left: ReadonlyArray<ApiEntity>;
  /** How many left, those that are no longer held counted. */
  readonly leftTotal: Scalars['Int']['output'];
  /** When clusters were last looked at by the moment that was asked for; null where they never were. */
  readonly lookedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Lasting ids of clusters that were not there then and split off from it. */
  readonly split: ReadonlyArray<Scalars['ID']['output']>;
};

/** A page of clusters. */
export type ApiClusterConnection = {
  /** Things that share nothing that links. */
  readonly alone: Scalars['Int']['output'];
  /** These things, by id. */
  readonly aloneThings: ApiEntityConnection;
  /** How clusters are made, and what to keep in mind, in sentences. */
  readonly caveats: ReadonlyArray<ApiSentence>;
  /** Decisions in force that clusters keep to: cuts, and things that belong together. */
  readonly decisions: ReadonlyArray<ApiJudgement>;
  /** Clusters with their cursors, greatest first, ties by the least id. */
  readonly edges: ReadonlyArray<ApiClusterEdge>;
  /** The network that was measured, and what is not in it. */
  readonly network: ApiNetworkFacts;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /**
   * Links that the data cannot decide: they join nothing. What alone would bring two networks together
   * though more speaks against it, and who was at the same places at the same times, again and again.
   * The likeliest first, ties by size.
   */
  readonly possible: ApiPossibleJoinConnection;
  /** Clusters on this page. */
  readonly shown: Scalars['Int']['output'];
  /**
   * What alone links two clusters of five things or more, calls and payments included, and identifiers
   * on which alone a side of five things or more hangs: a broker, or a mistake? In the order of
   * connectors, without those of named collectives and agencies; at most 100 and 25.
   */
  readonly threads: ReadonlyArray<ApiClusterThread>;
  /** How many threads there are, those of which something is known left out. */
  readonly threadsTotal: Scalars['Int']['output'];
  /** False where threadsTotal means at least: from 25 on some may have been cut. */
  readonly threadsTotalIsExact: Scalars['Boolean']['output'];
  /** Clusters in all. */
  readonly total: Scalars['Int']['output'];
  /** Always true: every cluster is counted. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};


/** A page of clusters. */
export type ApiClusterConnectionAloneThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of clusters. */
export type ApiClusterConnectionPossibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of clusters. */
export type ApiClusterConnectionThreadsArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
};

/** One thread that holds a cluster together. */
export type ApiClusterCut = {
  /** The identifier. */
  readonly identifier: ApiEntity;
  /** The question that it puts, in a sentence. */
  readonly question: ApiSentence;
  /** Things on the two largest sides, descending. */
  readonly sides: ReadonlyArray<Scalars['Int']['output']>;
};

/** A cluster with its cursor. */
export type ApiClusterEdge = {
  /** Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The cluster. */
  readonly node: ApiCluster;
};

/** A number of a cluster that something stands behind. */
export type ApiClusterFact =
  /** Things that were seen with what joins them at the first time of all. */
  | 'FIRST_SEEN'
  /** Things of a kind: value; all of its things without one. */
  | 'KIND'
  /** Things that state a language, or whose text is in it: value. */
  | 'LANGUAGE'
  /** Things on the larger of the two sides that an identifier alone joins: value. */
  | 'LARGER_SIDE'
  /** The same at the last time. */
  | 'LAST_SEEN'
  /** Its places with coordinates. */
  | 'LOCATED'
  /** Things that state a name: value. */
  | 'NAME'
  /** Things that rows place somewhere: value. */
  | 'PLACE'
  /** Things that state a price in a currency: value, empty for those without one. */
  | 'PRICE'
  /** Things on the smaller. */
  | 'SMALLER_SIDE'
  /** Identifiers of a kind (value) that its things touch, what is common to many included. */
  | 'TOUCHED'
  /** Things that touch an identifier that joins them: value. */
  | 'TOUCHING';

/** How many there are of a kind. */
export type ApiClusterKind = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Kind. */
  readonly kind: Scalars['String']['output'];
};

/** A thing and the cluster it is in. */
export type ApiClusterMember = {
  /** Number of its cluster, from 1; null where it is alone. */
  readonly cluster?: Maybe<Scalars['Int']['output']>;
  /** Id of the thing. */
  readonly id: Scalars['ID']['output'];
  /** Its key as the source built it. */
  readonly key: Scalars['String']['output'];
};

/** A place of a cluster. */
export type ApiClusterPlace = {
  /** The place. */
  readonly place: ApiEntity;
  /** Things of the cluster there. */
  readonly things: Scalars['Int']['output'];
};

/** Prices in one currency, as written: nobody converts them. */
export type ApiClusterPrices = {
  /** Sign or code, or empty. */
  readonly currency: Scalars['String']['output'];
  /** Least. */
  readonly least: Scalars['Float']['output'];
  /** Median, the lower of two. */
  readonly median: Scalars['Float']['output'];
  /** Greatest. */
  readonly most: Scalars['Float']['output'];
  /** Things that state one. */
  readonly things: Scalars['Int']['output'];
};

/** An identifier that joins things of a cluster. */
export type ApiClusterReason = {
  /** Things that touch it anywhere. */
  readonly df: Scalars['Int']['output'];
  /** The identifier. */
  readonly identifier: ApiEntity;
  /**
   * How sure it is that it brought the right things together, where that was least: 0.5 to 1; null
   * where other things had joined them before. It is said of the link, never of a person.
   */
  readonly probability?: Maybe<Scalars['Float']['output']>;
  /** Why it counts as much as it does, in a sentence. */
  readonly reason: ApiSentence;
  /** Things of the cluster that touch it. */
  readonly things: Scalars['Int']['output'];
  /** What sharing it weighs, without time decay. */
  readonly weight: Scalars['Float']['output'];
};

/** What the things of a cluster say of themselves. */
export type ApiClusterSaid = {
  /** Languages that they state, or that their texts are in where that is clear, BCP 47, at most 50. */
  readonly languages: ReadonlyArray<ApiClusterValue>;
  /** How many such languages there are. */
  readonly languagesTotal: Scalars['Int']['output'];
  /** Places with coordinates. */
  readonly located: Scalars['Int']['output'];
  /** Names that they state, those of most things first, at most 50. */
  readonly names: ReadonlyArray<ApiClusterValue>;
  /** How many names there are. */
  readonly namesTotal: Scalars['Int']['output'];
  /** Prices as written, a row a currency sign or code; those without one under an empty one. */
  readonly prices: ReadonlyArray<ApiClusterPrices>;
  /** Kilometres from the most central of its places to the farthest; null where no place has coordinates. */
  readonly radius?: Maybe<Scalars['Float']['output']>;
  /** Things that were read: at most the first 5,000. */
  readonly things: Scalars['Int']['output'];
};

/** One thread between two clusters, or two sides. */
export type ApiClusterThread = {
  /** Numbers of the two clusters, the larger first; where a side holds several, that of its most linked member. */
  readonly clusters: ReadonlyArray<Scalars['Int']['output']>;
  /** What links them: an identifier, or a thing. */
  readonly entity: ApiEntity;
  /** The things of one side, those first that the thread itself is linked with; each with the source rows that say so. */
  readonly evidence: ApiEvidenceConnection;
  /** The question that it puts, in a sentence. */
  readonly question: ApiSentence;
  /** Things in each. */
  readonly sizes: ReadonlyArray<Scalars['Int']['output']>;
};


/** One thread between two clusters, or two sides. */
export type ApiClusterThreadEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  smaller?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A value and how many things state it. */
export type ApiClusterValue = {
  /** Things. */
  readonly things: Scalars['Int']['output'];
  /** The value. */
  readonly value: Scalars['String']['output'];
};

/** What the values of a column look like. */
export type ApiColumnLook =
  /** Handles or profile addresses. */
  | 'account'
  /** Postal addresses. */
  | 'address'
  /** Other names: nicknames, display names. */
  | 'alias'
  /** Amounts of money. */
  | 'amount'
  /** Balances of accounts. */
  | 'balance'
  /** Days of birth. */
  | 'birthDate'
  /** Cells of mobile networks. */
  | 'cellSite'
  /** Words of a short list. */
  | 'code'
  /** Countries. */
  | 'country'
  /** Currencies. */
  | 'currency'
  /** Dates or times. */
  | 'date'
  /** Numbers of papers, or of companies in a register. */
  | 'document'
  /** Lengths of time. */
  | 'duration'
  /** E-mail addresses. */
  | 'email'
  /** Nothing. */
  | 'empty'
  /** Family names. */
  | 'familyName'
  /** Given names. */
  | 'givenName'
  /** Groups that somebody or something is a member of. */
  | 'group'
  /** International bank account numbers. */
  | 'iban'
  /** Numbers of SIM cards (ICCID). */
  | 'iccid'
  /** Hashes or file names of pictures. */
  | 'imageHash'
  /** Numbers of devices (IMEI). */
  | 'imei'
  /** Numbers of subscribers in networks (IMSI). */
  | 'imsi'
  /** Addresses on the internet. */
  | 'ipAddress'
  /** Values of a row of its own, each once. */
  | 'key'
  /** Names of others that the row's is related to. */
  | 'kin'
  /** Latitudes in degrees. */
  | 'latitude'
  /** Longitudes in degrees. */
  | 'longitude'
  /** Names of people. */
  | 'name'
  /** Numbers. */
  | 'number'
  /** Names of organisations. */
  | 'organisation'
  /** Phone numbers. */
  | 'phone'
  /** Names of places. */
  | 'place'
  /** Number plates. */
  | 'plate'
  /** Postcodes. */
  | 'postcode'
  /** States, provinces, counties. */
  | 'region'
  /** Free text. */
  | 'text'
  /** Titles. */
  | 'title'
  /** Addresses of wallets. */
  | 'wallet'
  /** Web addresses. */
  | 'website';

/** How one column is to be read. */
export type ApiColumnRoleInput = {
  /** Column. */
  readonly column: Scalars['String']['input'];
  /** File name. */
  readonly file: Scalars['String']['input'];
  /** Kind, for role entity, from and to; of the row's own entity for role key. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Link kind, for role entity. */
  readonly link?: InputMaybe<Scalars['String']['input']>;
  /** Column whose entity it hangs on or speaks of; the row's own or the event's if null. */
  readonly of?: InputMaybe<Scalars['String']['input']>;
  /** Property name, for role property. */
  readonly property?: InputMaybe<Scalars['String']['input']>;
  /** What it is used for. */
  readonly role: ApiColumnUse;
};

/** What a column is used for. */
export type ApiColumnUse =
  /** The amount of an event. */
  | 'amount'
  /** The currency of an event. */
  | 'currency'
  /** An identifier or thing of its own, linked to the row's. */
  | 'entity'
  /** Its text is searched for phone numbers. */
  | 'extract'
  /** One end of an event. */
  | 'from'
  /** Nothing. */
  | 'ignore'
  /** It names the row's own entity. */
  | 'key'
  /** When the row held. */
  | 'observedAt'
  /** A property of the row's own entity. */
  | 'property'
  /** The other end of an event. */
  | 'to';

/** Entities that are linked more with each other than with others. */
export type ApiCommunity = {
  /** Entities of each kind. */
  readonly byKind: ReadonlyArray<ApiCommunityKind>;
  /** Number of the group in this result, from 1, greatest first. */
  readonly id: Scalars['Int']['output'];
  /** Links to other groups. */
  readonly linksOut: Scalars['Int']['output'];
  /** Links within it, several of one pair once. */
  readonly linksWithin: Scalars['Int']['output'];
  /** Its entities, most linked first, ties by id. */
  readonly members: ApiEntityConnection;
  /** Entities in it. */
  readonly size: Scalars['Int']['output'];
  /** Mean steadiness of its entities, 0 to 1. */
  readonly steadiness: Scalars['Float']['output'];
};


/** Entities that are linked more with each other than with others. */
export type ApiCommunityMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How groups are found; both seek the partition of greatest modularity. */
export type ApiCommunityAlgorithm =
  /** Traag, Waltman and van Eck 2019: every group hangs together. */
  | 'LEIDEN'
  /** Blondel, Guillaume, Lambiotte and Lefebvre 2008, for comparison: a group may fall into pieces. */
  | 'LOUVAIN';

/** Two entities whose one link alone joins two pieces. */
export type ApiCommunityBridge = {
  /** Id of one end. */
  readonly a: Scalars['ID']['output'];
  /** Id of the other. */
  readonly b: Scalars['ID']['output'];
};

/** A page of groups. */
export type ApiCommunityConnection = {
  /** Groups with their cursors. */
  readonly edges: ReadonlyArray<ApiCommunityEdge>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Groups on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Groups in all. */
  readonly total: Scalars['Int']['output'];
  /** Always true: every group is counted. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A group with its cursor. */
export type ApiCommunityEdge = {
  /** Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: ApiCommunity;
};

/** A group as a list of ids. */
export type ApiCommunityIds = {
  /** Number of the group, from 1, greatest first. */
  readonly id: Scalars['Int']['output'];
  /** Ids of its entities. */
  readonly members: ReadonlyArray<Scalars['ID']['output']>;
};

/** How many entities of a kind are in a group. */
export type ApiCommunityKind = {
  /** Entities. */
  readonly count: Scalars['Int']['output'];
  /** Kind. */
  readonly kind: Scalars['String']['output'];
};

/** An entity's place in a partition. */
export type ApiCommunityMember = {
  /** Number of its group, from 1. */
  readonly community: Scalars['Int']['output'];
  /** Greatest k so that it is in a part where everyone has k links or more (k-core; Seidman 1983). */
  readonly core: Scalars['Int']['output'];
  /** True where its piece falls apart without it (an articulation point; Tarjan 1972). */
  readonly cutPoint: Scalars['Boolean']['output'];
  /** Id of the entity. */
  readonly id: Scalars['ID']['output'];
  /** Share of further runs from other seeds in which it stayed with its group, 0 to 1 (1 where it has no link). */
  readonly steadiness: Scalars['Float']['output'];
};

/** A partition of a scope into groups. */
export type ApiCommunityResult = {
  /** leiden or louvain. */
  readonly algorithm: Scalars['String']['output'];
  /** Pairs of entities whose one link alone joins two pieces (bridges; Tarjan 1972), by ids, at most 1,000. */
  readonly bridges: ReadonlyArray<ApiCommunityBridge>;
  /** How many such pairs there are. */
  readonly bridgesTotal: Scalars['Int']['output'];
  /** What to keep in mind when reading it, in sentences. */
  readonly caveats: ReadonlyArray<ApiSentence>;
  /** Groups, greatest first, ties by the least id; those of one entity too. */
  readonly communities: ApiCommunityConnection;
  /** The group of every entity of the scope, by entity id; at most 20,000. */
  readonly membership: ReadonlyArray<ApiCommunityMember>;
  /** How much more weight lies within groups than chance would put there, from -0.5 to 1 (Newman and Girvan 2004). */
  readonly modularity: Scalars['Float']['output'];
  /** The same scope as most tools would join it: everything that shares anything. */
  readonly naive: ApiNaiveJoin;
  /** The network that was measured, and what is not in it. */
  readonly network: ApiNetworkFacts;
  /** All groups with the ids of all their entities, in id order. */
  readonly partition: ReadonlyArray<ApiCommunityIds>;
  /** Resolution that was used. */
  readonly resolution: Scalars['Float']['output'];
  /** Further runs from other seeds behind every steadiness. */
  readonly runs: Scalars['Int']['output'];
  /** Seed that was used. */
  readonly seed: Scalars['Int']['output'];
};


/** A partition of a scope into groups. */
export type ApiCommunityResultCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minSize?: InputMaybe<Scalars['Int']['input']>;
};

/** How the values of a field are compared. */
export type ApiComparisonMethod =
  /** As codes: the same, or nearly. */
  | 'code'
  /** As degrees, by their distance. */
  | 'coordinate'
  /** As dates, by their parts. */
  | 'date'
  /** As lengths of time. */
  | 'duration'
  /** As numbers, by their difference. */
  | 'number'
  /** As words that may be misspelt. */
  | 'text'
  /** As years. */
  | 'year';

/** Two clusters that a connector links. */
export type ApiConnectedPair = {
  /** Numbers of the clusters in the same scope, the larger first. */
  readonly clusters: ReadonlyArray<Scalars['Int']['output']>;
  /** True where things of both share it; false where calls, payments or other links lead there. */
  readonly isShared: Scalars['Boolean']['output'];
  /** The share of what links the two that is its own, above 0 to 1; 1 where it alone links them. */
  readonly share: Scalars['Float']['output'];
  /** Things in each. */
  readonly sizes: ReadonlyArray<Scalars['Int']['output']>;
};

/** An entity that connects different clusters. It may be a victim's or a shared phone. */
export type ApiConnector = {
  /** What to keep in mind before acting on it. */
  readonly caution: ApiSentence;
  /** Different clusters among them. */
  readonly clusters: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: ApiEntity;
  /** True where it alone links two clusters of five things or more. */
  readonly isOnlyLink: Scalars['Boolean']['output'];
  /** True where so many share it that it links nothing. */
  readonly isTooCommon: Scalars['Boolean']['output'];
  /** What an analyst named the cluster that it stands in, or null. */
  readonly name?: Maybe<ApiJudgement>;
  /** Pairs of clusters that it connects, those first of which most pairs of things hang on it, at most 20. */
  readonly pairs: ReadonlyArray<ApiConnectedPair>;
  /** How many such pairs there are. */
  readonly pairsTotal: Scalars['Int']['output'];
  /** Place among those that are shown, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** What it connects, in a sentence. */
  readonly why: ApiSentence;
};

/** A page of connectors. */
export type ApiConnectorConnection = {
  /** What a connector is and how they are ranked, in sentences. */
  readonly definition: ApiSentence;
  /** Connectors with their cursors, in order. */
  readonly edges: ReadonlyArray<ApiConnectorEdge>;
  /** Left out: of a named collective or agency, or too common to link; 0 with withKnown. */
  readonly leftOut: Scalars['Int']['output'];
  /** The network that was measured, and what is not in it. */
  readonly network: ApiNetworkFacts;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Connectors on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Connectors in all, without those that are left out. */
  readonly total: Scalars['Int']['output'];
  /** Always true. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A connector with its cursor. */
export type ApiConnectorEdge = {
  /** Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The connector. */
  readonly node: ApiConnector;
};

/** An entity that events join to another. */
export type ApiContact = {
  /** The other. */
  readonly entity: ApiEntity;
  /** Events between the two. */
  readonly events: Scalars['Int']['output'];
  /** Earliest, or null. */
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Of these, those that come in from the other. */
  readonly in: Scalars['Int']['output'];
  /** Latest, or null. */
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Of these, those that go out to the other. */
  readonly out: Scalars['Int']['output'];
};

/** With whom an entity is in contact. */
export type ApiContacts = {
  /** Those with most events first, then by id. */
  readonly contacts: ReadonlyArray<ApiContact>;
  /** Events in all. */
  readonly events: Scalars['Int']['output'];
  /** Events by day of the week and hour, in the zone of each event's source; only where there are any. */
  readonly hours: ReadonlyArray<ApiHourCount>;
  /** Contacts given. */
  readonly shown: Scalars['Int']['output'];
  /** Events whose hour is known. */
  readonly timed: Scalars['Int']['output'];
  /** Contacts in all. */
  readonly total: Scalars['Int']['output'];
  /** False where totals and counts mean at least: of more than 20,000 events the first are counted. */
  readonly totalIsExact: Scalars['Boolean']['output'];
  /** The zones that hours are counted in, as America/New_York. */
  readonly zones: ReadonlyArray<Scalars['String']['output']>;
};

/** What may speak against a link. */
export type ApiCounterSignCode =
  /** What is shared changed hands between the two. */
  | 'changedHands'
  /** The sources copy each other: they count as one. */
  | 'copies'
  /** The two were seen at times far apart. */
  | 'farApart'
  /** What is shared is common to many. */
  | 'hub'
  /** Rows have no times, so that it is not known when. */
  | 'noTimes'
  /** What cannot be known of the earlier day that was asked for. */
  | 'notKnown'
  /** A single source states it. */
  | 'oneSource'
  /** A value that no normaliser knows. */
  | 'unrecognised';

/** A function that a Cypher text may call. */
export type ApiCypherFunction = {
  /** True if it makes one value of many rows, as count does. */
  readonly aggregates: Scalars['Boolean']['output'];
  /** Values it takes at least. */
  readonly least: Scalars['Int']['output'];
  /** Values it takes at most. */
  readonly most: Scalars['Int']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** In which order dates write day, month and year. */
export type ApiDateOrder =
  /** Day first. */
  | 'dmy'
  /** Month first. */
  | 'mdy'
  /** Year first. */
  | 'ymd';

/** A decision to be made. */
export type ApiDecideInput = {
  /** What speaks against it, a sentence each, at most 50. */
  readonly against?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: although it contradicts a chain of earlier decisions. */
  readonly despite?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids or refs of what it is about: two entities, one identifier, or the things of a cluster (at most 5,000). */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** What a named cluster is to be called. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Free words kept with it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What speaks for it, a sentence each, at most 50. */
  readonly reasons?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** same, different, unsure, hub, cut, join or name. */
  readonly type: Scalars['String']['input'];
  /**
   * hub: common or links; join: joined or refused; name: trafficking indicators, independent,
   * collective, agency, spam, scam or unclear; else left out.
   */
  readonly verdict?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a decision. */
export type ApiDecidePayload = {
  /** Why not; the field contradiction names the chain of decisions that say otherwise. */
  readonly errors: ReadonlyArray<ApiUserError>;
  /** The decision. */
  readonly judgement?: Maybe<ApiJudgement>;
  /** True if it was kept. */
  readonly ok: Scalars['Boolean']['output'];
};

/** An analyst's decision. */
export type ApiDecision = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** What was decided, in a sentence. */
  readonly sentence: ApiSentence;
  /** What kind of decision it is. */
  readonly type: ApiJudgementType;
};

/** What a decision would change. */
export type ApiDecisionPreview = {
  /** Things in each, as they would be. */
  readonly after: ReadonlyArray<Scalars['Int']['output']>;
  /** Things in each cluster that it touches, as they are now, greatest first; a thing that is alone is in none. */
  readonly before: ReadonlyArray<Scalars['Int']['output']>;
  /** Things whose cluster would have other members. */
  readonly things: Scalars['Int']['output'];
};

/** What is done with a query whose title is taken. */
export type ApiDuplicateChoice =
  /** Nothing yet: it is asked about. */
  | 'ask'
  /** Both are kept; the new one has a number behind its title. */
  | 'both'
  /** It becomes the next version of the one that is held. */
  | 'replace'
  /** It is left out. */
  | 'skip';

/** An engine that holds a graph. */
export type ApiEngineName =
  /** The embedded engine, in a process of its own. */
  | 'embedded'
  /** A Neo4j. */
  | 'neo4j';

/** Something the sources speak of: an identifier (phone, account …) or a thing (ad, person …). */
export type ApiEntity = {
  /** The source rows that state it or one of its links, oldest statement first, by pages. */
  readonly citations: ApiCitationConnection;
  /** Titles' ids of the datasets that state it, sorted. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** Number of links, of all kinds. */
  readonly degree: Scalars['Int']['output'];
  /** Number of distinct things joined to it by any link; what its rarity is measured by. */
  readonly df: Scalars['Int']['output'];
  /** Earliest time any row or link places it, or null where no row has a time. */
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Public id, as phone:+442079460123; NFC text. A protected one is replaced, its ref never. */
  readonly id: Scalars['ID']['output'];
  /** Name of its kind, as Phone. */
  readonly kind: Scalars['String']['output'];
  /** What people read: the best stated name, else the value. */
  readonly label: Scalars['String']['output'];
  /** Latest time any row or link places it, or null where no row has a time. */
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** What to be aware of: common-to-many, unrecognised, placeholder, assumed, rounded. */
  readonly marks: ReadonlyArray<Scalars['String']['output']>;
  /** Every stated property, one a name, with its citations and the values that disagree; in the ontology's order. */
  readonly properties: ReadonlyArray<ApiProperty>;
  /** Stable reference, 26 characters of base32; used in addresses and file names instead of the id. */
  readonly ref: Scalars['ID']['output'];
};


/** Something the sources speak of: an identifier (phone, account …) or a thing (ad, person …). */
export type ApiEntityCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Entities by pages (Relay). */
export type ApiEntityConnection = {
  /** This page, best first. */
  readonly edges: ReadonlyArray<ApiEntityEdge>;
  /** Where this page ends. */
  readonly pageInfo: ApiPageInfo;
  /** Entities on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Entities in all. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** An entity and its cursor. */
export type ApiEntityEdge = {
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Where the words stand, label first, at most 20 places; null outside a search. */
  readonly found?: Maybe<ReadonlyArray<ApiFoundPlace>>;
  /** How it matched, in a search; else null. */
  readonly match?: Maybe<ApiMatchKind>;
  /** The entity. */
  readonly node: ApiEntity;
};

/** What comes to an entity and what leaves it. */
export type ApiEntityFlow = {
  /** Events that come in. */
  readonly countIn: Scalars['Int']['output'];
  /** Events that go out. */
  readonly countOut: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: ApiEntity;
  /** Entities it comes from. */
  readonly from: Scalars['Int']['output'];
  /** What comes in, in the unit of the result. */
  readonly in: Scalars['Float']['output'];
  /** In minus out. */
  readonly net: Scalars['Float']['output'];
  /** What goes out. */
  readonly out: Scalars['Float']['output'];
  /** What it does with it, by sums alone: a description of rows, not of intent. */
  readonly role: ApiFlowRole;
  /** Entities it goes to. */
  readonly to: Scalars['Int']['output'];
};

/** A kind of entity. */
export type ApiEntityKind = {
  /** Colour on light ground, #rrggbb. */
  readonly colour: Scalars['String']['output'];
  /** Colour on dark ground, #rrggbb. */
  readonly colourDark: Scalars['String']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Name of a lucide icon. */
  readonly icon: Scalars['String']['output'];
  /** What is in front of the colon in its ids. */
  readonly idPrefix: Scalars['String']['output'];
  /** What people read, as Phone. */
  readonly label: Scalars['String']['output'];
  /** Name, as Phone. */
  readonly name: Scalars['String']['output'];
  /** Plural of label. */
  readonly plural: Scalars['String']['output'];
  /** Its declared properties. */
  readonly properties: ReadonlyArray<ApiPropertyKind>;
  /** identifier (known by a normalised value) or thing (known by dataset and key). */
  readonly sort: Scalars['String']['output'];
  /** How much a shared one counts in linking, 0 to 1; 0 never links. */
  readonly weight: Scalars['Float']['output'];
};

/** One thing behind a number, with the source rows that say so. */
export type ApiEvidence = {
  /** The first three of them, oldest first. */
  readonly citations: ReadonlyArray<ApiCitation>;
  /** The thing; the identifier or the place where these are counted. */
  readonly entity: ApiEntity;
  /** Source rows that say so. */
  readonly rows: Scalars['Int']['output'];
  /** What it states, as stated; a place's coordinates; else empty. */
  readonly value: Scalars['String']['output'];
  /** What a link joins it with, where a link says so; else null. */
  readonly with?: Maybe<ApiEntity>;
};

/** What stands behind a number, by pages. */
export type ApiEvidenceConnection = {
  /** This page. */
  readonly edges: ReadonlyArray<ApiEvidenceEdge>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** On this page. */
  readonly shown: Scalars['Int']['output'];
  /** In all. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least: of more than 20,000 events of an entity the first are counted. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** One of it with its cursor. */
export type ApiEvidenceEdge = {
  /** Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: ApiEvidence;
};

/** Something in a case. */
export type ApiExhibit = {
  /** Who put it in, when and why. */
  readonly added: ApiCaseAct;
  /** Entities that come into the case with it: those shown on a chart, those that a query gave, the ends of a link. */
  readonly brings: Scalars['Int']['output'];
  /** What is different from when it was put in. */
  readonly changes: ReadonlyArray<ApiSentence>;
  /** The chart, where it is one. */
  readonly chart?: Maybe<ApiCaseChart>;
  /** The document, where it is one. */
  readonly document?: Maybe<ApiCaseDocument>;
  /** The entity, where it is one that is held. */
  readonly entity?: Maybe<ApiEntity>;
  /** Kind of the entity or link; media type of a document; else null. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The link, where it is one that is held. */
  readonly link?: Maybe<ApiLink>;
  /** Its number, for good. */
  readonly number: Scalars['Int']['output'];
  /** The query, where it is one. */
  readonly query?: Maybe<ApiCaseQuery>;
  /** The source row, where it is one that is held. */
  readonly record?: Maybe<ApiRecord>;
  /** What sort of thing it is. */
  readonly sort: ApiExhibitSort;
  /** Who took it out, when and why; null while it is in the case. */
  readonly takenOut?: Maybe<ApiCaseAct>;
  /** What people read. */
  readonly title: Scalars['String']['output'];
};

/** What sort of thing an exhibit is. */
export type ApiExhibitSort =
  /** A chart. */
  | 'chart'
  /** A file of a person's own. */
  | 'document'
  /** An entity. */
  | 'entity'
  /** A link. */
  | 'link'
  /** A query with what it gave. */
  | 'query'
  /** A source row. */
  | 'row';

/** Why two entities are linked. */
export type ApiExplanation = {
  /** What speaks against the link, in sentences; as of an earlier day also what cannot be known of it. */
  readonly against: ReadonlyArray<ApiAgainst>;
  /** Analyst decisions in force on the pair, and on what the two share; latest first. */
  readonly decisions: ReadonlyArray<ApiDecision>;
  /** The one. */
  readonly from: ApiEntity;
  /** Sources that say so independently: copies and reposts count once. */
  readonly independentSources: Scalars['Int']['output'];
  /** True if anything that may link joins them. */
  readonly linked: Scalars['Boolean']['output'];
  /** The links that join them, strongest first: direct, by what they share, or along the shortest way. */
  readonly steps: ReadonlyArray<ApiExplanationStep>;
  /** In a sentence. */
  readonly summary: ApiSentence;
  /** The other. */
  readonly to: ApiEntity;
  /** Weight of what they share; 0 where they share nothing that links. */
  readonly weight: Scalars['Float']['output'];
};

/** One reason. */
export type ApiExplanationStep = {
  /** How many rows in all. */
  readonly citationTotal: Scalars['Int']['output'];
  /** The source rows it rests on, with the words marked; at most 20. */
  readonly citations: ReadonlyArray<ApiCitation>;
  /** What is shared, or null for a direct link. */
  readonly identifier?: Maybe<ApiEntity>;
  /** The links it rests on. */
  readonly links: ReadonlyArray<ApiLink>;
  /** In a sentence. */
  readonly sentence: ApiSentence;
  /** Its part of the weight, or 0. */
  readonly weight: Scalars['Float']['output'];
};

/** How the content of a file is written in an answer. */
export type ApiExportEncoding =
  /** Bytes in base64. */
  | 'BASE64'
  /** The text itself. */
  | 'TEXT';

/** One file. */
export type ApiExportFile = {
  /** Content: the text itself, or bytes in base64, as `encoding` says. */
  readonly content: Scalars['String']['output'];
  /** How the content is written here. */
  readonly encoding: ApiExportEncoding;
  /** Media type. */
  readonly mediaType: Scalars['String']['output'];
  /** Name with ending. */
  readonly name: Scalars['String']['output'];
};

/** Files made for export. */
export type ApiExportResult = {
  /** Entities in it. */
  readonly entities: Scalars['Int']['output'];
  /** The files; csv gives two. */
  readonly files: ReadonlyArray<ApiExportFile>;
  /** Links in it. */
  readonly links: Scalars['Int']['output'];
  /** What a reader should know, in sentences: above all what the format could not hold, with counts. */
  readonly notes: ReadonlyArray<ApiSentence>;
};

/** Something that was at a time, with who states it. */
export type ApiFact = {
  /** Of a fact by hand: when it was written; else null. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Of a fact by hand: who wrote it; else null. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The source rows that state it, oldest first. */
  readonly citations: ReadonlyArray<ApiCitation>;
  /** Numbers of the exhibits that it is about. */
  readonly exhibits: ReadonlyArray<Scalars['Int']['output']>;
  /** The first instant that the date may mean, in UTC. */
  readonly from: Scalars['DateTime']['output'];
  /** Admiralty grade of the fact or else of its source, as B or B2; empty where there is none. */
  readonly grade: Scalars['String']['output'];
  /** Stands for the fact: says nothing of what it is about. */
  readonly id: Scalars['ID']['output'];
  /** True where it is the row that has the time, and the fact in it none of its own. */
  readonly isOfRow: Scalars['Boolean']['output'];
  /** True where neither date nor source names the zone. */
  readonly isZoneAssumed: Scalars['Boolean']['output'];
  /** Name of the kind of link or entity; empty where it has none. */
  readonly kind: Scalars['String']['output'];
  /** Of a fact by hand: page of the case that it stands on; else null. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** How exact the date is. */
  readonly precision: ApiFactPrecision;
  /** Source rows that state it. */
  readonly rows: Scalars['Int']['output'];
  /** What sort of fact it is. */
  readonly sort: ApiFactSort;
  /** Title of the source, or what a person names as one. */
  readonly source: Scalars['String']['output'];
  /** The date as the source states it; where only the row has a time, that one in the source's zone. */
  readonly stated: Scalars['String']['output'];
  /** The fact in words. */
  readonly text: Scalars['String']['output'];
  /** The first instant after it, in UTC. */
  readonly to: Scalars['DateTime']['output'];
  /** The zone in which it was read, as Europe/Berlin. */
  readonly zone: Scalars['String']['output'];
};


/** Something that was at a time, with who states it. */
export type ApiFactCitationsArgs = {
  first?: Scalars['Int']['input'];
};

/** Something that facts can be narrowed to. */
export type ApiFactChoice = {
  /** Facts that it has. */
  readonly count: Scalars['Int']['output'];
  /** Id of the source, or name of the kind. */
  readonly id: Scalars['ID']['output'];
  /** What people read. */
  readonly label: Scalars['String']['output'];
};

/** A fact with its place in the list. */
export type ApiFactEdge = {
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact. */
  readonly node: ApiFact;
};

/** How exact a date is. */
export type ApiFactPrecision =
  /** It names a day. */
  | 'day'
  /** It names an hour. */
  | 'hour'
  /** It names a minute. */
  | 'minute'
  /** It names a month. */
  | 'month'
  /** It names a second, or less. */
  | 'second'
  /** It names a year. */
  | 'year';

/** What sort of fact it is. */
export type ApiFactSort =
  /** Written by hand. */
  | 'hand'
  /** Something that links two entities. */
  | 'link'
  /** A date that is stated of an entity. */
  | 'property'
  /** A source row that is in the case as it is. */
  | 'row';

/** What one field tells of two things. */
export type ApiFieldComparison = {
  /** What the one states, several values joined by a dot, each cut at 500 characters; empty where nothing. */
  readonly a: Scalars['String']['output'];
  /** What the other states. */
  readonly b: Scalars['String']['output'];
  /** Share of other things that state what both state, 0 to 1; null where they do not state the same. */
  readonly common?: Maybe<Scalars['Float']['output']>;
  /** Name of the property, or kind of the identifier. */
  readonly field: Scalars['String']['output'];
  /** How alike they are, in words. */
  readonly level: Scalars['String']['output'];
  /** + for, − against, ~ neutral, ! a contradiction. */
  readonly mark: Scalars['String']['output'];
  /** Bits for, or below 0 against. */
  readonly weight: Scalars['Float']['output'];
};

/** How the rows of a file are kept. */
export type ApiFileFormat =
  /** A bank's statements in ISO 20022: camt.052, camt.053 or camt.054. */
  | 'camt053'
  /** An export of Clew as JSON or CSV. */
  | 'clewExport'
  /** Columns between commas, or another separator. */
  | 'csv'
  /** A text document of Word and other programs. */
  | 'docx'
  /** An e-mail as mail programs save it. */
  | 'eml'
  /** Entities of FollowTheMoney, as OpenAleph and OpenSanctions write them. */
  | 'followTheMoney'
  /** Features of GeoJSON. */
  | 'geojson'
  /** A graph in GEXF, as Gephi writes it. */
  | 'gexf'
  /** A graph in GraphML. */
  | 'graphml'
  /** A web page. */
  | 'html'
  /** One JSON value. */
  | 'json'
  /** One JSON value a line. */
  | 'jsonl'
  /** Placemarks of KML. */
  | 'kml'
  /** A mailbox in the form mbox. */
  | 'mbox'
  /** A conversation of Facebook Messenger or Instagram, as JSON. */
  | 'messenger'
  /** A bank's statements in the form MT940 or MT942. */
  | 'mt940'
  /** A workbook of OpenDocument. */
  | 'ods'
  /** A text document of LibreOffice and other programs. */
  | 'odt'
  /** Bookings of accounts and cards as OFX or QFX. */
  | 'ofx'
  /** A table of Parquet. */
  | 'parquet'
  /** The text of a PDF. */
  | 'pdf'
  /** Messages or calls of a phone, as SMS Backup & Restore writes them. */
  | 'smsBackup'
  /** A table of an SQLite database. */
  | 'sqlite'
  /** A bundle of STIX 2.1. */
  | 'stix'
  /** Chats as Telegram exports them, as JSON. */
  | 'telegram'
  /** Notes and other running text. */
  | 'text'
  /** Columns between tabs. */
  | 'tsv'
  /** An address book as vCards. */
  | 'vcard'
  /** A chat as WhatsApp exports it, as text. */
  | 'whatsapp'
  /** A workbook of earlier programs. */
  | 'xls'
  /** A workbook in binary form. */
  | 'xlsb'
  /** A workbook. */
  | 'xlsx';

/** How a file is to be opened. */
export type ApiFileShapeInput = {
  /** Where the rows of JSON stand, as data.messages. */
  readonly array?: InputMaybe<Scalars['String']['input']>;
  /** What stands between its cells, one sign. */
  readonly delimiter?: InputMaybe<Scalars['String']['input']>;
  /** Encoding of its letters, as windows-1251. */
  readonly encoding?: InputMaybe<Scalars['String']['input']>;
  /** File name. */
  readonly file: Scalars['String']['input'];
  /** Row of the header, from 1. */
  readonly headerRow?: InputMaybe<Scalars['Int']['input']>;
  /** Sheet, or table of a database. */
  readonly sheet?: InputMaybe<Scalars['String']['input']>;
};

/** What is drawn first around an entity. */
export type ApiFirstChart = {
  /** How it was chosen, in a sentence. */
  readonly chosenBy: ApiSentence;
  /** The entity, then what was chosen, in the order of the parts, with what joins it to the entity. */
  readonly entities: ReadonlyArray<ApiEntity>;
  /** All links among them, at most 10,000. */
  readonly links: ReadonlyArray<ApiLink>;
  /** What was chosen, each with its count and its reason; what is too common last. */
  readonly parts: ReadonlyArray<ApiFirstChartPart>;
  /** Entities chosen of these parts. */
  readonly shown: Scalars['Int']['output'];
  /** Entities that the parts hold in all. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** Entities of one kind that are near an entity in one way. */
export type ApiFirstChartPart = {
  /** Ids of those chosen, the first first. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** Names the part, to ask for the rest of it. */
  readonly key: Scalars['String']['output'];
  /** Their kind. */
  readonly kind: Scalars['String']['output'];
  /** How they are near. */
  readonly nearness: ApiNearness;
  /** What was chosen and why, in words. */
  readonly reason: ApiSentence;
  /** How many were chosen. */
  readonly shown: Scalars['Int']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A chain along which much flows. */
export type ApiFlowPath = {
  /** What its weakest step carries, in the unit of the result. */
  readonly amount: Scalars['Float']['output'];
  /** From first to last, each once. */
  readonly entities: ReadonlyArray<ApiEntity>;
};

/** How long a period is; UTC. */
export type ApiFlowPeriod =
  /** All times as one. */
  | 'ALL'
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A week from Monday. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** What flows through a scope. */
export type ApiFlowResult = {
  /**
   * Sums between groups (and within one) by period, in time, the greatest first within a period; where
   * not all are shown those of the greatest sums are.
   */
  readonly between: ReadonlyArray<ApiGroupFlow>;
  /** How many such sums there are. */
  readonly betweenTotal: Scalars['Int']['output'];
  /** What to keep in mind when reading it, in sentences. */
  readonly caveats: ReadonlyArray<ApiSentence>;
  /** Entities by what comes in and goes out together, greatest first. */
  readonly entities: ReadonlyArray<ApiEntityFlow>;
  /** How many entities anything comes to or leaves. */
  readonly entitiesTotal: Scalars['Int']['output'];
  /** Groups that the sums name. */
  readonly groups: ReadonlyArray<ApiBrokerGroup>;
  /** The network that was measured, and what is not in it. */
  readonly network: ApiNetworkFacts;
  /** The strongest chains of two steps or more, by what their weakest step carries; no amount counts twice. */
  readonly paths: ReadonlyArray<ApiFlowPath>;
  /** The unit of all sums here; null where nothing flows. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Units held in the scope: currencies, most frequent first, then seconds, then events. */
  readonly units: ReadonlyArray<ApiFlowUnit>;
};

/** What an entity does with what flows, by sums alone. */
export type ApiFlowRole =
  /** None of these. */
  | 'BOTH'
  /** At least three times as much comes in as goes out, from three or more. */
  | 'COLLECTS'
  /** It comes in and goes out; what stays or is added is at most a quarter of the greater. */
  | 'FORWARDS'
  /** At least three times as much goes out as comes in. */
  | 'SENDS';

/** A unit that events carry. */
export type ApiFlowUnit = {
  /** Events that carry it. */
  readonly count: Scalars['Int']['output'];
  /** Their sum, in the unit. */
  readonly sum: Scalars['Float']['output'];
  /** Currency as stated, seconds, or events. */
  readonly unit: Scalars['String']['output'];
};

/** All events of one kind between two entities as one. */
export type ApiFoldedLink = {
  /** One end (the lesser id). */
  readonly a: Scalars['ID']['output'];
  /** Events from a to b. */
  readonly aToB: Scalars['Int']['output'];
  /** The other end. */
  readonly b: Scalars['ID']['output'];
  /** Events from b to a. */
  readonly bToA: Scalars['Int']['output'];
  /** Events. */
  readonly count: Scalars['Int']['output'];
  /** Earliest, or null. */
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of the events. */
  readonly kind: Scalars['String']['output'];
  /** Latest, or null. */
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Ids of the events, at most 500. */
  readonly links: ReadonlyArray<Scalars['ID']['output']>;
  /** Sum of amounts (seconds for calls) from a to b, by unit; null where none is stated. */
  readonly sums: ReadonlyArray<ApiFoldedSum>;
};

/** A sum over events, in one unit. */
export type ApiFoldedSum = {
  /** Into a, from b. */
  readonly in: Scalars['Float']['output'];
  /** in − out, seen from a. */
  readonly net: Scalars['Float']['output'];
  /** Out of a, to b. */
  readonly out: Scalars['Float']['output'];
  /** Sum both ways. */
  readonly sum: Scalars['Float']['output'];
  /** Currency as stated, or seconds. */
  readonly unit: Scalars['String']['output'];
};

/** How a property compares with a value. */
export type ApiFormComparison =
  /** Is that or more, or later. */
  | 'atLeast'
  /** Is that or less, or earlier. */
  | 'atMost'
  /** Holds it, in any case. */
  | 'contains'
  /** Is the same. */
  | 'equals'
  /** Is stated. */
  | 'isKnown'
  /** Is not stated. */
  | 'isUnknown'
  /** Begins with it, in any case. */
  | 'startsWith';

/** A condition on a property. */
export type ApiFormConditionInput = {
  /** How it compares. */
  readonly is: ApiFormComparison;
  /** A property of the kind, or label. */
  readonly property: Scalars['String']['input'];
  /** With what; nothing for isKnown and isUnknown. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** The Cypher that a form makes. */
export type ApiFormCypher = {
  /** What it does, in sentences. */
  readonly does: ReadonlyArray<ApiSentence>;
  /** Its parameters, with what was typed as their defaults. */
  readonly parameters: ReadonlyArray<ApiQueryParameter>;
  /** The text; what was typed stands in parameters. */
  readonly text: Scalars['String']['output'];
};

/** What an entity is linked to. */
export type ApiFormLinkInput = {
  /** How many others at least. */
  readonly atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** What the others have, at most 12. */
  readonly has?: InputMaybe<ReadonlyArray<ApiFormConditionInput>>;
  /** Kind of the others; null for any. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Kind of link; null for any. */
  readonly linkKind?: InputMaybe<Scalars['String']['input']>;
  /** When the link was seen, as for the entity. */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** Steps at most, 1 to 4. */
  readonly within?: InputMaybe<Scalars['Int']['input']>;
};

/** Entities of a kind that are asked for by a form. */
export type ApiFormQueryInput = {
  /** What they have, at most 12; all of it. */
  readonly has?: InputMaybe<ReadonlyArray<ApiFormConditionInput>>;
  /** Their kind. */
  readonly kind: Scalars['String']['input'];
  /** What they are linked to, at most 6; all of it. */
  readonly linked?: InputMaybe<ReadonlyArray<ApiFormLinkInput>>;
  /** When they were seen: 2026, 2026-03, 2026-03-14, or two of these with a / between. */
  readonly period?: InputMaybe<Scalars['String']['input']>;
};

/** Where the words of a search stand in what is held. */
export type ApiFoundPlace = {
  /** What people read as that name. */
  readonly name: Scalars['String']['output'];
  /** What it is that holds them. */
  readonly place: ApiFoundPlaceKind;
  /** Name of the property or column; empty for label and value. */
  readonly property: Scalars['String']['output'];
  /** The source row, for row; else null. */
  readonly record?: Maybe<ApiRecord>;
  /** Where in that text they stand. */
  readonly spans: ReadonlyArray<ApiTextSpan>;
  /** The text that holds them; of a long one a stretch around the first. */
  readonly text: Scalars['String']['output'];
};

/** What of an entity holds the words of a search. */
export type ApiFoundPlaceKind =
  /** A value of one of its properties that a later row replaced. */
  | 'formerly'
  /** Its label. */
  | 'label'
  /** A value of one of its properties. */
  | 'property'
  /** A source row that states it. */
  | 'row'
  /** The value or key of its id. */
  | 'value';

/** What flowed from one group to another in a period. */
export type ApiGroupFlow = {
  /** Events. */
  readonly count: Scalars['Int']['output'];
  /** Number of the group it left. */
  readonly from: Scalars['Int']['output'];
  /** First moment of the period; null where the time is unknown or all times are one. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** Their sum, in the unit of the result. */
  readonly sum: Scalars['Float']['output'];
  /** Number of the group it came to; the same where it stayed within. */
  readonly to: Scalars['Int']['output'];
};

/** An identifier that seems to have passed from one holder to the next. */
export type ApiHandChange = {
  /** Things seen with it from then on. */
  readonly after: ApiHandSide;
  /** First sighting after: the spell that begins there is another's. */
  readonly at: Scalars['DateTime']['output'];
  /** Things seen with it before and after. */
  readonly before: ApiHandSide;
  /** Days between the two. */
  readonly gap: Scalars['Float']['output'];
  /** The identifier. */
  readonly identifier: ApiEntity;
  /** In a sentence. */
  readonly reason: ApiSentence;
  /** Last sighting before. */
  readonly until: Scalars['DateTime']['output'];
};

/** A page of changes of hands. */
export type ApiHandChangeConnection = {
  /** How they are found, in a sentence. */
  readonly definition: ApiSentence;
  /** Changes with their cursors. */
  readonly edges: ReadonlyArray<ApiHandChangeEdge>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Changes on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Changes in all. */
  readonly total: Scalars['Int']['output'];
  /** Always true. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A change with its cursor. */
export type ApiHandChangeEdge = {
  /** Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: ApiHandChange;
};

/** One side of a change of hands. */
export type ApiHandSide = {
  /** Each of them, with the source rows that join it with the identifier. */
  readonly evidence: ApiEvidenceConnection;
  /** The first of them, at most 20. */
  readonly members: ReadonlyArray<ApiEntity>;
  /** What several of them share beside it, nothing of which stands on the other side; at most 20. */
  readonly shared: ReadonlyArray<ApiEntity>;
  /** How many such entities there are. */
  readonly sharedTotal: Scalars['Int']['output'];
  /** Things. */
  readonly things: Scalars['Int']['output'];
};


/** One side of a change of hands. */
export type ApiHandSideEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Events of one hour of one day of the week. */
export type ApiHourCount = {
  /** Events. */
  readonly count: Scalars['Int']['output'];
  /** 0 to 23. */
  readonly hour: Scalars['Int']['output'];
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: Scalars['Int']['output'];
};

/** An identifier that joins many things. */
export type ApiHub = {
  /** An analyst's decision that overrules the data, or null. */
  readonly decision?: Maybe<ApiJudgement>;
  /** Those of them that belong to groups with a contact or a life of their own. */
  readonly elsewhere: Scalars['Int']['output'];
  /** What the data says. */
  readonly found: ApiHubFinding;
  /** How many such groups it would bring together; one of which little is known counts in part. */
  readonly groups: Scalars['Float']['output'];
  /** The identifier. */
  readonly identifier: ApiEntity;
  /** True where it links: busy, or by decision. */
  readonly links: Scalars['Boolean']['output'];
  /** Why, in a sentence. */
  readonly reason: ApiSentence;
  /** Things it joins. */
  readonly things: Scalars['Int']['output'];
};

/** A page of hubs. */
export type ApiHubConnection = {
  /** Things an identifier may join as long as nothing else is known: 2 times the root of things held, at least 50. */
  readonly above: Scalars['Int']['output'];
  /** How they are found, in a sentence. */
  readonly definition: ApiSentence;
  /** Hubs with their cursors. */
  readonly edges: ReadonlyArray<ApiHubEdge>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Hubs on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Hubs in all. */
  readonly total: Scalars['Int']['output'];
  /** Always true. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A hub with its cursor. */
export type ApiHubEdge = {
  /** Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The hub. */
  readonly node: ApiHub;
};

/** What the data says of an identifier that many have. */
export type ApiHubFinding =
  /** More things than usual have it, and yet it links. */
  | 'busy'
  /** It is common to many and links nothing. */
  | 'common'
  /** Nothing is known but how many things have it. */
  | 'size';

/** One run of an import. */
export type ApiImport = {
  /** Rows new to the source; null where they took the place of all others. */
  readonly added?: Maybe<Scalars['Int']['output']>;
  /** True where its rows came to those of the source; else they took their place. */
  readonly adds: Scalars['Boolean']['output'];
  /** Rows that the source held already, or null. */
  readonly again?: Maybe<Scalars['Int']['output']>;
  /** True if it can be undone. */
  readonly canUndo: Scalars['Boolean']['output'];
  /** Dataset it states. */
  readonly dataset: Scalars['ID']['output'];
  /** When it ended, or null. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Entities of the dataset after it. */
  readonly entities: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Links of the dataset after it. */
  readonly links: Scalars['Int']['output'];
  /** Why it failed, or what it waits for; or null. */
  readonly problem?: Maybe<ApiSentence>;
  /** Source rows of the dataset after it. */
  readonly records: Scalars['Int']['output'];
  /** The first rejects, at most 100. */
  readonly rejectSamples: ReadonlyArray<ApiReject>;
  /** Rows that could not be read. */
  readonly rejects: Scalars['Int']['output'];
  /** Rows read so far. */
  readonly rows: Scalars['Int']['output'];
  /** Rows a second, of late. */
  readonly rowsPerSecond: Scalars['Float']['output'];
  /** Rows in all, or null where not yet known. */
  readonly rowsTotal?: Maybe<Scalars['Int']['output']>;
  /** Seconds left, or null where not known. */
  readonly secondsLeft?: Maybe<Scalars['Float']['output']>;
  /** Seconds from arrival until its rows could be found, or null. */
  readonly secondsToVisible?: Maybe<Scalars['Float']['output']>;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** How far it is. */
  readonly state: ApiImportState;
  /** Title of the dataset. */
  readonly title: Scalars['String']['output'];
  /** Values no normaliser knows. */
  readonly unrecognised: Scalars['Int']['output'];
  /** What is worth knowing, in sentences. */
  readonly warnings: ReadonlyArray<ApiSentence>;
};

/** Imports by pages (Relay). */
export type ApiImportConnection = {
  /** This page, latest first. */
  readonly edges: ReadonlyArray<ApiImportEdge>;
  /** Where this page ends. */
  readonly pageInfo: ApiPageInfo;
  /** Imports on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Imports in all. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least: more than 10,000 are kept. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** An import and its cursor. */
export type ApiImportEdge = {
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: ApiImport;
};

/** What became of a request about an import. */
export type ApiImportPayload = {
  /** Why not. */
  readonly errors: ReadonlyArray<ApiUserError>;
  /** The import, if any. */
  readonly import?: Maybe<ApiImport>;
  /** True if it was done. */
  readonly ok: Scalars['Boolean']['output'];
};

/** How far an import is. */
export type ApiImportState =
  /** A person stopped it; what it had stated is taken out. */
  | 'cancelled'
  /** It has ended; what it states is held. */
  | 'done'
  /** It ended with a problem. */
  | 'failed'
  /** It waits for its turn behind other work. */
  | 'queued'
  /** It is under way. */
  | 'running'
  /** A person took it back. */
  | 'undone'
  /** It waits for the graph store, which does not answer; it goes on by itself. */
  | 'waiting';

/** Something an entity shares with others. */
export type ApiInCommon = {
  /** What is shared. */
  readonly identifier: ApiEntity;
  /** Why it counts or does not, in a sentence. */
  readonly reason: ApiSentence;
  /** Other things joined by it. */
  readonly sharedBy: Scalars['Int']['output'];
  /** Weight: log(N / df) times the kind's weight; null where it is common to many and links nothing. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
};

/** A column. */
export type ApiInspectedColumn = {
  /** Share of sampled values that fit, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Proposed kind for entity roles, or null. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Proposed link kind where it is not the usual one, or null. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** What its values look like. */
  readonly looksLike: ApiColumnLook;
  /** Header. */
  readonly name: Scalars['String']['output'];
  /** Column whose entity it hangs on or speaks of, or null for the row's own or the event's. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** Proposed property, or null. */
  readonly property?: Maybe<Scalars['String']['output']>;
  /** What it is proposed to be used for. */
  readonly role: ApiColumnUse;
  /** A few values. */
  readonly samples: ReadonlyArray<Scalars['String']['output']>;
};

/** A file, as far as it was read. */
export type ApiInspectedFile = {
  /** Where the rows of JSON stand, as data.messages, or null. */
  readonly array?: Maybe<Scalars['String']['output']>;
  /** All lists of objects in JSON. */
  readonly arrays: ReadonlyArray<Scalars['String']['output']>;
  /** Columns with what they look like. */
  readonly columns: ReadonlyArray<ApiInspectedColumn>;
  /** What stands between its cells where it is not usual, or null. */
  readonly delimiter?: Maybe<Scalars['String']['output']>;
  /** Encoding of its letters where it is not UTF-8, or null. */
  readonly encoding?: Maybe<Scalars['String']['output']>;
  /** Encodings that fit its letters, likeliest first; none where it is UTF-8. */
  readonly encodings: ReadonlyArray<Scalars['String']['output']>;
  /** How its rows are kept. */
  readonly format: ApiFileFormat;
  /** Row of the header, from 1. */
  readonly headerRow: Scalars['Int']['output'];
  /** True where its form says what its rows state, so that columns need no role. */
  readonly isReady: Scalars['Boolean']['output'];
  /** File name. */
  readonly name: Scalars['String']['output'];
  /** The bank account whose statement it is, where its number stands above the table, or null. */
  readonly ownAccount?: Maybe<Scalars['String']['output']>;
  /** What is worth knowing of how it is read, in sentences. */
  readonly remarks: ReadonlyArray<ApiSentence>;
  /** The first rows' cells, at most 20. */
  readonly rows: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** Sheet, or table of a database, or null. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** All sheets, or tables of a database. */
  readonly sheets: ReadonlyArray<Scalars['String']['output']>;
  /** Upload id. */
  readonly upload: Scalars['ID']['output'];
};

/** What files hold and how they would be read. */
export type ApiInspection = {
  /** By kind: entities of the sample, and how many of them are held already. */
  readonly counts: ReadonlyArray<ApiSampleCount>;
  /** What is wrong with the mapping, or empty. */
  readonly errors: ReadonlyArray<ApiUserError>;
  /** Link kind between the two ends of an event, as proposed, or null. */
  readonly eventKind?: Maybe<Scalars['String']['output']>;
  /** Each file that can be read. */
  readonly files: ReadonlyArray<ApiInspectedFile>;
  /** Files that are not read, each with why, in sentences. */
  readonly left: ReadonlyArray<ApiSentence>;
  /** The proposed mapping, as YAML; sent back to importFiles, corrected or as it is. */
  readonly mapping: Scalars['String']['output'];
  /** Region that numbers without a country are likeliest of, as US. */
  readonly region: Scalars['String']['output'];
  /** Rejects among the sample. */
  readonly rejects: ReadonlyArray<ApiReject>;
  /** Kind of what a row is, as proposed; null where a row is only links. */
  readonly rowKind?: Maybe<Scalars['String']['output']>;
  /** The first rows as the entities they would become, at most 200. */
  readonly sampleEntities: ReadonlyArray<ApiSampleEntity>;
  /** The links among sampleEntities. */
  readonly sampleLinks: ReadonlyArray<ApiSampleLink>;
};

/** A decision of an analyst. */
export type ApiJudgement = {
  /** What speaks against it. */
  readonly against: ReadonlyArray<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** What it is about and is held, at most 500. */
  readonly entities: ReadonlyArray<ApiEntity>;
  /** How many it is about. */
  readonly entityTotal: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** True while nothing took it back or replaced it. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What a named cluster is called, or empty. */
  readonly label: Scalars['String']['output'];
  /** Free words. */
  readonly note: Scalars['String']['output'];
  /** What speaks for it. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Id of the decision whose place it takes, or null. */
  readonly supersedes?: Maybe<Scalars['ID']['output']>;
  /** What kind of decision it is. */
  readonly type: ApiJudgementType;
  /** What was decided; withdrawn where it takes an earlier one back. */
  readonly verdict: Scalars['String']['output'];
};

/** A page of decisions. */
export type ApiJudgementConnection = {
  /** Decisions with their cursors, latest first. */
  readonly edges: ReadonlyArray<ApiJudgementEdge>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Decisions on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Decisions in all. */
  readonly total: Scalars['Int']['output'];
  /** Always true. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A decision with its cursor. */
export type ApiJudgementEdge = {
  /** Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: ApiJudgement;
};

/** What kind of decision it is. */
export type ApiJudgementType =
  /** An identifier joins no cluster. */
  | 'cut'
  /** Two things are not the same. */
  | 'different'
  /** Whether an identifier is common to many. */
  | 'hub'
  /** Two things belong together, or do not. */
  | 'join'
  /** What a cluster is. */
  | 'name'
  /** Two things are treated as the same. */
  | 'same'
  /** It is not clear whether two things are the same. */
  | 'unsure';

/** A count for one kind. */
export type ApiKindCount = {
  /** Name of the kind. */
  readonly kind: Scalars['String']['output'];
  /** How many are shown. */
  readonly shown: Scalars['Int']['output'];
  /** How many are held. */
  readonly total: Scalars['Int']['output'];
};

/** An identifier that is common to many and joins nothing here. */
export type ApiLeftOut = {
  /** Distinct things joined to it. */
  readonly df: Scalars['Int']['output'];
  /** The identifier. */
  readonly entity: ApiEntity;
  /** Why it joins nothing, in a sentence. */
  readonly reason: ApiSentence;
};

/** A link between two entities, of one kind. */
export type ApiLink = {
  /** The source rows that state it, by pages. */
  readonly citations: ApiCitationConnection;
  /** Datasets that state it, sorted. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** Earliest time it is stated for, or null. */
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Its ref: the same for the same kind, source, target and, for events, row or key. */
  readonly id: Scalars['ID']['output'];
  /** Name of its kind, as mentions. */
  readonly kind: Scalars['String']['output'];
  /** Reading from source to target, as mentions. */
  readonly label: Scalars['String']['output'];
  /** Latest time it is stated for, or null. */
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Stated properties with citations. */
  readonly properties: ReadonlyArray<ApiProperty>;
  /** Number of source rows that state it. */
  readonly recordCount: Scalars['Int']['output'];
  /** Id of the entity it runs from. */
  readonly source: Scalars['ID']['output'];
  /** Id of the entity it runs to. */
  readonly target: Scalars['ID']['output'];
};


/** A link between two entities, of one kind. */
export type ApiLinkCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Names a link, as the API gives it. */
export type ApiLinkKeyInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** Id or ref of the entity that it runs from. */
  readonly source: Scalars['ID']['input'];
};

/** A kind of link. */
export type ApiLinkKind = {
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Usual kinds it runs from. */
  readonly from: ReadonlyArray<Scalars['String']['output']>;
  /** Reading from source to target. */
  readonly label: Scalars['String']['output'];
  /** Name, as postedBy. */
  readonly name: Scalars['String']['output'];
  /** Its declared properties. */
  readonly properties: ReadonlyArray<ApiPropertyKind>;
  /** Reading from target to source. */
  readonly reverse: Scalars['String']['output'];
  /** state (one a pair) or event (one a source row). */
  readonly sort: Scalars['String']['output'];
  /** Usual kinds it runs to. */
  readonly to: ReadonlyArray<Scalars['String']['output']>;
};

/** Links, and how many there are. */
export type ApiLinkList = {
  /** The links. */
  readonly links: ReadonlyArray<ApiLink>;
  /** Links given. */
  readonly shown: Scalars['Int']['output'];
  /** Links in all. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** What is held for one pasted value. */
export type ApiLookUp = {
  /** What is held, best first, at most 10. */
  readonly entities: ReadonlyArray<ApiEntity>;
  /** How each of entities matched, in their order. */
  readonly matches: ReadonlyArray<ApiMatchKind>;
  /** What became of it. */
  readonly outcome: ApiLookUpOutcome;
  /** Where each of entities was found, in their order. */
  readonly places: ReadonlyArray<ReadonlyArray<ApiFoundPlace>>;
  /** How it was read, as: Phone +12125550147. */
  readonly readAs: ReadonlyArray<Scalars['String']['output']>;
  /** What was searched: the sources held and how fresh each is. */
  readonly searched: ReadonlyArray<ApiSource>;
  /** How many of them are given. */
  readonly shown: Scalars['Int']['output'];
  /** The value as given. */
  readonly text: Scalars['String']['output'];
  /** How many are held; at least, where totalIsExact is false. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** What became of a text that was looked up. */
export type ApiLookUpOutcome =
  /** Exactly one entity is held. */
  | 'found'
  /** Nothing of it is held. */
  | 'notHeld'
  /** Several may be meant. */
  | 'several';

/** A mapping, or what is wrong with it. */
export type ApiMappingText = {
  /** What is wrong, or empty. */
  readonly errors: ReadonlyArray<ApiUserError>;
  /** YAML. */
  readonly mapping: Scalars['String']['output'];
};

/** How something matched a text. */
export type ApiMatchKind =
  /** Its digits hold those of the text. */
  | 'digits'
  /** Its value is the one meant. */
  | 'exact'
  /** It stands inside one of its words. */
  | 'part'
  /** One of its words begins so. */
  | 'prefix'
  /** It is written much the same. */
  | 'similar'
  /** Its words hold those of the text. */
  | 'words';

/** What a score means. */
export type ApiMeasureDefinition = {
  /** What people call it. */
  readonly label: Scalars['String']['output'];
  /** What it means, in a sentence. */
  readonly meaning: ApiSentence;
  /** Name of the field. */
  readonly name: Scalars['String']['output'];
  /** Where it comes from. */
  readonly paper: Scalars['String']['output'];
  /** Its unit and bounds. */
  readonly unit: Scalars['String']['output'];
};

/** The measures of a scope. */
export type ApiMeasures = {
  /** Who holds the scope together, as Query.brokers gives them. */
  readonly brokers: ApiBrokerResult;
  /** Groups that are linked more within than between, as Query.communities gives them. */
  readonly communities: ApiCommunityResult;
  /** What flows through the scope, as Query.flows gives it. */
  readonly flows: ApiFlowResult;
  /** The network that was measured, and what is not in it. */
  readonly network: ApiNetworkFacts;
  /** The best sets of 1, 2, … entities to take out, as BrokerResult.removal gives them. */
  readonly removal: ReadonlyArray<ApiRemovalSet>;
};


/** The measures of a scope. */
export type ApiMeasuresBrokersArgs = {
  by?: InputMaybe<ApiBrokerMeasure>;
  directed?: InputMaybe<Scalars['Boolean']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** The measures of a scope. */
export type ApiMeasuresCommunitiesArgs = {
  algorithm?: InputMaybe<ApiCommunityAlgorithm>;
  resolution?: InputMaybe<Scalars['Float']['input']>;
  seed?: InputMaybe<Scalars['Int']['input']>;
};


/** The measures of a scope. */
export type ApiMeasuresFlowsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<ApiFlowPeriod>;
  unit?: InputMaybe<Scalars['String']['input']>;
};


/** The measures of a scope. */
export type ApiMeasuresRemovalArgs = {
  by?: InputMaybe<ApiRemovalMeasure>;
  sizes?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** Sightings in one month. */
export type ApiMonthCount = {
  /** Sightings. */
  readonly count: Scalars['Int']['output'];
  /** The month, as 2026-03. */
  readonly month: Scalars['String']['output'];
};

export type ApiMutation = {
  /** Writes a fact into the chronology of a case by hand: signed, beside those that its source rows state. */
  readonly addCaseFact: ApiCasePayload;
  /** Writes a note into a case: signed, in order, never changed. */
  readonly addCaseNote: ApiCasePayload;
  /**
   * Brings rows to those of a source, by the mapping that is kept of it; rows that are held change
   * nothing. Once it answers they are safely kept; it waits up to ten seconds for them to be found.
   */
  readonly addRecords: ApiAddRecordsPayload;
  /**
   * Writes a note on a source row: signed, shown wherever the row is shown, found by search.
   * undoStatement takes it back.
   */
  readonly addRowNote: ApiRowNotePayload;
  /**
   * States an entity, a link or a property by hand: it becomes a source row of the dataset of notes,
   * cited like any other.
   */
  readonly addStatement: ApiStatementPayload;
  /** Puts something into a case, each as an exhibit with a number that stays. What is in it already is not put in twice. */
  readonly addToCase: ApiCasePayload;
  /** Ends an import that waits or runs; what it has stated so far is taken out, once the store answers. */
  readonly cancelImport: ApiImportPayload;
  /** Changes what a case is called, what it is for, how it stands, or its summary. */
  readonly changeCase: ApiCasePayload;
  /**
   * Decides: same, different, unsure (two things of one kind), hub (an identifier is common to many,
   * or links), cut (an identifier joins no cluster), join (two entities belong together, or that is
   * refused; or an identifier joins throughout), name (what a cluster is).
   */
  readonly decide: ApiDecidePayload;
  /** Deletes a case. The journal keeps what was in it. */
  readonly deleteCase: ApiCasePayload;
  /** Deletes a chart. The journal keeps what was on it. */
  readonly deleteChart: ApiChartPayload;
  /** Deletes a query that somebody here wrote; its versions stay in the journal. */
  readonly deleteQuery: ApiSavedQueryPayload;
  /** Makes a chart that begins as another one is now. */
  readonly duplicateChart: ApiChartPayload;
  /** Imports uploaded files by a mapping; answers once files and mapping are safely kept, progress follows. */
  readonly importFiles: ApiImportPayload;
  /** Saves the queries of files that were sent: BloodHound's JSON, or Cypher with Clew's heading. */
  readonly importQueries: ApiQueryImportPayload;
  /**
   * Keeps what was done to a chart as its next page. Where somebody else added a page in the meantime
   * nothing is kept: read their pages, then keep one's own steps again.
   */
  readonly keepChart: ApiChartPayload;
  /** Imports the fictional demo, Operation Heron, into an empty store; answers when it is there. */
  readonly loadDemo: ApiImportPayload;
  /** Opens a case file. */
  readonly openCase: ApiCasePayload;
  /**
   * Opens a package of another Clew as a case that can be read, not changed. Every byte of it is
   * checked; nothing of it comes into the network.
   */
  readonly receivePackage: ApiCasePayload;
  /** Takes a whole source out. */
  readonly removeSource: ApiImportPayload;
  /** Saves a query. A text that is refused is kept as a draft, with the reason. */
  readonly saveQuery: ApiSavedQueryPayload;
  /** Takes a fact by hand out of the chronology. That it was there stays in the case's history. */
  readonly takeCaseFact: ApiCasePayload;
  /** Takes exhibits out of a case. Their numbers, and that they were in it, stay. */
  readonly takeFromCase: ApiCasePayload;
  /** Takes out what an import stated; a dataset with an earlier import goes back to nothing of this source. */
  readonly undoImport: ApiImportPayload;
  /** Takes a statement made by hand back; what only it stated goes with it. */
  readonly undoStatement: ApiStatementPayload;
  /** Takes a decision back. It stays in the record, closed by another. */
  readonly withdraw: ApiDecidePayload;
};


export type ApiMutationAddCaseFactArgs = {
  case: Scalars['ID']['input'];
  fact: ApiCaseFactInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type ApiMutationAddCaseNoteArgs = {
  case: Scalars['ID']['input'];
  exhibit?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


export type ApiMutationAddRecordsArgs = {
  dataset: Scalars['ID']['input'];
  file?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  records: ReadonlyArray<Scalars['JSON']['input']>;
};


export type ApiMutationAddRowNoteArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  record: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type ApiMutationAddStatementArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApiStatementInput;
};


export type ApiMutationAddToCaseArgs = {
  case: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  members: ReadonlyArray<ApiCaseMemberInput>;
  why: Scalars['String']['input'];
};


export type ApiMutationCancelImportArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type ApiMutationChangeCaseArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  case: Scalars['ID']['input'];
  changes: ApiCaseChangesInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type ApiMutationDecideArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApiDecideInput;
};


export type ApiMutationDeleteCaseArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  case: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type ApiMutationDeleteChartArgs = {
  chart: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type ApiMutationDeleteQueryArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type ApiMutationDuplicateChartArgs = {
  chart: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


export type ApiMutationImportFilesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  mapping: Scalars['String']['input'];
  uploads: ReadonlyArray<Scalars['ID']['input']>;
};


export type ApiMutationImportQueriesArgs = {
  duplicates?: ApiDuplicateChoice;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  uploads: ReadonlyArray<Scalars['ID']['input']>;
};


export type ApiMutationKeepChartArgs = {
  after: Scalars['Int']['input'];
  chart?: InputMaybe<Scalars['ID']['input']>;
  drawn: Scalars['Int']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  steps: ReadonlyArray<Scalars['JSON']['input']>;
};


export type ApiMutationLoadDemoArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type ApiMutationOpenCaseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};


export type ApiMutationReceivePackageArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  package: Scalars['ID']['input'];
};


export type ApiMutationRemoveSourceArgs = {
  dataset: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type ApiMutationSaveQueryArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApiSavedQueryInput;
};


export type ApiMutationTakeCaseFactArgs = {
  case: Scalars['ID']['input'];
  fact: Scalars['Int']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  why: Scalars['String']['input'];
};


export type ApiMutationTakeFromCaseArgs = {
  case: Scalars['ID']['input'];
  exhibits: ReadonlyArray<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  why: Scalars['String']['input'];
};


export type ApiMutationUndoImportArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type ApiMutationUndoStatementArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  record: Scalars['ID']['input'];
};


export type ApiMutationWithdrawArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  judgement: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What a scope would be if everything that shares anything were joined. */
export type ApiNaiveJoin = {
  /** Entities in the largest piece. */
  readonly largestPiece: Scalars['Int']['output'];
  /** Share of all its entities that are in the largest piece, 0 to 1. */
  readonly largestShare: Scalars['Float']['output'];
  /** Pieces of two entities or more. */
  readonly pieces: Scalars['Int']['output'];
};

/** How something is near an entity. */
export type ApiNearness =
  /** Items that share its identifiers. */
  | 'ALIKE'
  /** Linked by events, as calls and payments; most events first. */
  | 'CONTACT'
  /** Persons and organisations linked with it. */
  | 'HOLDER'
  /** Linked with it in another way. */
  | 'LINKED'
  /** Places and addresses of it and of its items. */
  | 'PLACE'
  /** Identifiers that others have too: its own, or those of its items. */
  | 'SHARED'
  /** Too common to link: never chosen unless this part is asked for. */
  | 'TOO_COMMON';

/** Which neighbours come first where not all are shown. */
export type ApiNeighbourOrder =
  /** Most links first, then id. */
  | 'MOST_LINKED'
  /** Fewest joined things first (df; for things fewest links), then id. */
  | 'RAREST';

/** Entities around some seeds, and the links among them and the seeds. */
export type ApiNeighbourhood = {
  /** Shown and held by kind. */
  readonly byKind: ReadonlyArray<ApiKindCount>;
  /** How what is shown was chosen, in a sentence. */
  readonly chosenBy: ApiSentence;
  /** The seeds and the neighbours shown, seeds first, then as ordered. */
  readonly entities: ReadonlyArray<ApiEntity>;
  /** Parallel events of a pair as one: count, sum, in, out and net. */
  readonly folded: ReadonlyArray<ApiFoldedLink>;
  /** All links among the entities shown, at most 10,000. */
  readonly links: ReadonlyArray<ApiLink>;
  /** Neighbours shown (the seeds not counted). */
  readonly shown: Scalars['Int']['output'];
  /** Neighbours held (the seeds not counted). */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** The network that was measured, and what is not in it. */
export type ApiNetworkFacts = {
  /** Ids of the sources in it. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** Entities in it. */
  readonly entities: Scalars['Int']['output'];
  /** Entities in the largest piece. */
  readonly largestPiece: Scalars['Int']['output'];
  /** Identifiers that are common to many and join nothing here, most common first, at most 50. */
  readonly leftOut: ReadonlyArray<ApiLeftOut>;
  /** How many identifiers are left out. */
  readonly leftOutTotal: Scalars['Int']['output'];
  /** Links in it; several of one pair count once. */
  readonly links: Scalars['Int']['output'];
  /** What is missing from it, in sentences: sources not asked, times and places unknown. */
  readonly missing: ReadonlyArray<ApiSentence>;
  /** Pieces that hang together, of two entities or more. */
  readonly pieces: Scalars['Int']['output'];
  /** Whether it is joined by what is shared (true) or by the links themselves. */
  readonly shared: Scalars['Boolean']['output'];
  /** Count of writes of the store when it was read: the same count means the same network. */
  readonly storeWrites: Scalars['Int']['output'];
};

/** An entity that alone joins two sides. */
export type ApiOnlyThread = {
  /** Whether it joins pieces or groups. */
  readonly between: ApiThreadBetween;
  /** What to keep in mind before acting on it. */
  readonly caution: ApiSentence;
  /** The entity. */
  readonly entity: ApiEntity;
  /** The two sides, the larger first. */
  readonly sides: ReadonlyArray<ApiThreadSide>;
  /** What it joins, in a sentence. */
  readonly why: ApiSentence;
};

/** The kinds of entities and links Clew knows here. */
export type ApiOntology = {
  /** SHA-256 of the files it was read from. */
  readonly digest: Scalars['String']['output'];
  /** Kinds of entities, by name. */
  readonly entityKinds: ReadonlyArray<ApiEntityKind>;
  /** Kinds of links, by name. */
  readonly linkKinds: ReadonlyArray<ApiLinkKind>;
};

/** A package that was made. */
export type ApiPackageMade = {
  /** Length of the zip, in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** The zip in base64. */
  readonly content: Scalars['String']['output'];
  /** Entities in it. */
  readonly entities: Scalars['Int']['output'];
  /** Fingerprint of the key that signed it: SHA-256 of the public key, hexadecimal. */
  readonly key: Scalars['String']['output'];
  /** Links in it. */
  readonly links: Scalars['Int']['output'];
  /** Name of the file, with ending. */
  readonly name: Scalars['String']['output'];
  /** What its reader should know, in sentences. */
  readonly notes: ReadonlyArray<ApiSentence>;
  /** Source rows in it. */
  readonly records: Scalars['Int']['output'];
  /** SHA-256 of the zip, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** Relay's page information. */
export type ApiPageInfo = {
  /** Cursor of the last, or null. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True if more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True if some come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first, or null. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A value that is proposed. */
export type ApiParameterSuggestion = {
  /** What people read. */
  readonly label: Scalars['String']['output'];
  /** The value. */
  readonly value: Scalars['JSON']['output'];
};

/** Values that are proposed for a parameter, and how many there are. */
export type ApiParameterSuggestionList = {
  /** How many are given. */
  readonly shown: Scalars['Int']['output'];
  /** The values. */
  readonly suggestions: ReadonlyArray<ApiParameterSuggestion>;
  /** How many there are; at least, where totalIsExact is false. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** Where the values that are proposed for a parameter come from: one of the three. */
export type ApiParameterSuggestions = {
  /** The column of that query; null for its first. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** A kind of entity, of whose property they are the values. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The property of that kind. */
  readonly property?: Maybe<Scalars['String']['output']>;
  /** Id of a query that gives them; it sees the values chosen so far. */
  readonly query?: Maybe<Scalars['ID']['output']>;
  /** Fixed values. */
  readonly values?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Where values are proposed from: values, kind with property, or query. */
export type ApiParameterSuggestionsInput = {
  /** The column of that query; its first where null. */
  readonly column?: InputMaybe<Scalars['String']['input']>;
  /** A kind of entity. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** A property of that kind. */
  readonly property?: InputMaybe<Scalars['String']['input']>;
  /** Id of another query. */
  readonly query?: InputMaybe<Scalars['ID']['input']>;
  /** Fixed values, at most 200. */
  readonly values?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What values a parameter takes. */
export type ApiParameterType =
  /** True or false. */
  | 'boolean'
  /** One of a list of texts. */
  | 'choice'
  /** A calendar day, as 2026-03-14; a text in Cypher. */
  | 'date'
  /** A date or time, ISO 8601; a text in Cypher. */
  | 'dateTime'
  /** Ids or refs of entities, at most 1,000; refs in Cypher. */
  | 'entities'
  /** The id or ref of an entity; its ref in Cypher. */
  | 'entity'
  /** A whole number. */
  | 'integer'
  /** The name of a kind. */
  | 'kind'
  /** A link, as its id and source; in Cypher ref, kind, source and target, ends by their refs. */
  | 'link'
  /** A list of texts, at most 1,000. */
  | 'list'
  /** A number. */
  | 'number'
  /**
   * A time with beginning and end, as 2026-03 or 2026-03-01/2026-03-14; in Cypher from and to, where
   * to is no part of it.
   */
  | 'period'
  /** A text of at most 500 characters. */
  | 'text';

/** One way: entities in order and the links between them. */
export type ApiPath = {
  /** Ids in order, one more than links. */
  readonly entities: ReadonlyArray<Scalars['ID']['output']>;
  /** In links. */
  readonly length: Scalars['Int']['output'];
  /** Link ids in order. */
  readonly links: ReadonlyArray<Scalars['ID']['output']>;
  /** Its weakest point: what most share on the way, or the link that fewest rows state. */
  readonly weakest: ApiWeakestPoint;
};

/** Ways between two entities. */
export type ApiPathResult = {
  /** Entities on any of them. */
  readonly entities: ReadonlyArray<ApiEntity>;
  /** Length of the shortest, in links; null if there is none. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** Links on any of them. */
  readonly links: ReadonlyArray<ApiLink>;
  /** Why there is none, or what was left out, in a sentence; null otherwise. */
  readonly note?: Maybe<ApiSentence>;
  /** The ways: shorter ones first, then those through what fewest share. */
  readonly paths: ReadonlyArray<ApiPath>;
  /** Ways shown. */
  readonly shown: Scalars['Int']['output'];
  /** Ways held that fit. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A small copy of a picture file. */
export type ApiPicturePreview = {
  /** The copy as a data address, webp, at most 320 points a side. */
  readonly dataUrl: Scalars['String']['output'];
  /** First 16 digits of the SHA-256 of the file. */
  readonly digest: Scalars['String']['output'];
};

/** One picture of a group. */
export type ApiPictureVariant = {
  /** How many accounts there are; at most 20,000 are counted. */
  readonly accountTotal: Scalars['Int']['output'];
  /**
   * Accounts that the things which show it are linked to, those with most of them first, at most 200.
   * All its things are asked.
   */
  readonly accounts: ReadonlyArray<ApiEntity>;
  /** Bits of 64 in which its hash differs from that of the group's first picture, mirrored or not. */
  readonly distance: Scalars['Int']['output'];
  /** The picture. */
  readonly image: ApiEntity;
  /** True where it is nearer to the first when mirrored from left to right. */
  readonly mirrored: Scalars['Boolean']['output'];
  /**
   * Small copies, where a picture file was imported, at most 4: to be shown blurred until somebody
   * asks. Empty where only the hash is known.
   */
  readonly previews: ReadonlyArray<ApiPicturePreview>;
  /** How many such copies there are. */
  readonly previewsTotal: Scalars['Int']['output'];
  /** How many there are. */
  readonly thingTotal: Scalars['Int']['output'];
  /** Things that show it, by id, at most 50. */
  readonly things: ReadonlyArray<Maybe<ApiEntity>>;
};

/** Pictures that are nearly the same. */
export type ApiPictureVariants = {
  /** What to keep in mind, in a sentence. */
  readonly caveat: ApiSentence;
  /** Their group, or null where the picture is alone. */
  readonly group?: Maybe<ApiEntity>;
  /** Pictures in the group. */
  readonly total: Scalars['Int']['output'];
  /** The pictures, by hash. */
  readonly variants: ReadonlyArray<ApiPictureVariant>;
};

/** A place an entity is seen at. */
export type ApiPlaceSeen = {
  /** Sightings. */
  readonly count: Scalars['Int']['output'];
  /** Earliest, or null. */
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Latest, or null. */
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** The place or address. */
  readonly place: ApiEntity;
};

/** Two sides that may belong together; nothing is joined by it. */
export type ApiPossibleJoin = {
  /** The identifier that alone would join them, or the places where they met; at most 20. */
  readonly by: ReadonlyArray<ApiEntity>;
  /** How many these are. */
  readonly byTotal: Scalars['Int']['output'];
  /** What speaks for it. */
  readonly found: ApiPossibleJoinFinding;
  /** That they belong together, 0 to 1. It is said of the link, never of a person. */
  readonly probability: Scalars['Float']['output'];
  /** Why, in a sentence. */
  readonly reason: ApiSentence;
  /** The two sides. */
  readonly sides: ReadonlyArray<ApiPossibleSide>;
};

/** A page of possible links. */
export type ApiPossibleJoinConnection = {
  /** How they are found, in a sentence. */
  readonly definition: ApiSentence;
  /** Possible links with their cursors. */
  readonly edges: ReadonlyArray<ApiPossibleJoinEdge>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Places that were passed over, since too many were there at once. */
  readonly passedOver: Scalars['Int']['output'];
  /** Possible links on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Possible links in all. */
  readonly total: Scalars['Int']['output'];
  /** True, unless places were so busy that they were passed over. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A possible link with its cursor. */
export type ApiPossibleJoinEdge = {
  /** Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The possible link. */
  readonly node: ApiPossibleJoin;
};

/** What speaks for a possible link. */
export type ApiPossibleJoinFinding =
  /** One identifier, and nothing else. */
  | 'identifier'
  /** They were at the same places at the same times, more often than chance would bring. */
  | 'presence';

/** A link that might be missing. */
export type ApiPossibleLink = {
  /** What both are linked with, the rarest first, at most 20. */
  readonly common: ReadonlyArray<ApiEntity>;
  /** How many there are. */
  readonly commonTotal: Scalars['Int']['output'];
  /** An analyst's decision that they belong together, or null. */
  readonly decision?: Maybe<ApiJudgement>;
  /** The other entity. */
  readonly entity: ApiEntity;
  /** In a sentence. */
  readonly reason: ApiSentence;
  /** Sum of 1 / links over what both are linked with. */
  readonly score: Scalars['Float']['output'];
};

/** Links that might be missing. */
export type ApiPossibleLinks = {
  /** What to keep in mind, in a sentence. */
  readonly caveat: ApiSentence;
  /** The entity that was asked about. */
  readonly entity: ApiEntity;
  /** Highest score first, ties by id; those that were refused are left out. */
  readonly links: ReadonlyArray<ApiPossibleLink>;
  /** How often the method is right on what is held here. */
  readonly measured: ApiPossibleLinksMeasured;
  /** The method and its paper, in a sentence. */
  readonly method: ApiSentence;
  /** How many were refused. */
  readonly refused: Scalars['Int']['output'];
};

/** The method tried on links that are held: each is hidden and looked for. */
export type ApiPossibleLinksMeasured = {
  /**
   * Share of first places that were the hidden link, 0 to 1; a lower bound, since links that no source
   * states count as wrong.
   */
  readonly first: Scalars['Float']['output'];
  /** Share of them found among the first places, 0 to 1. */
  readonly found: Scalars['Float']['output'];
  /** Links that were hidden, at most 300. */
  readonly hidden: Scalars['Int']['output'];
  /** How many places were looked at. */
  readonly limit: Scalars['Int']['output'];
};

/** One side of a possible link. */
export type ApiPossibleSide = {
  /** Number of the cluster they are in, within this result; null for none. */
  readonly cluster?: Maybe<Scalars['Int']['output']>;
  /** Those that the link is about, at most 20, by id. */
  readonly members: ReadonlyArray<ApiEntity>;
  /** How many these are. */
  readonly membersTotal: Scalars['Int']['output'];
  /** Things on this side in all. */
  readonly things: Scalars['Int']['output'];
};

/** What is held of one entity. */
export type ApiProfile = {
  /** Its neighbours by kind, with counts. */
  readonly byKind: ReadonlyArray<ApiKindCount>;
  /** The entity. */
  readonly entity: ApiEntity;
  /** Source that first states it, or null. */
  readonly firstSource?: Maybe<ApiSource>;
  /** What it has in common with others, rarest first, at most 50; common ones last without weight. */
  readonly inCommon: ReadonlyArray<ApiInCommon>;
  /** How many it has in common in all, as far as its things were read. */
  readonly inCommonTotal: Scalars['Int']['output'];
  /** Sources that state it independently: copies and reposts count once. */
  readonly independentSources: Scalars['Int']['output'];
  /** Source that last states it, or null. */
  readonly lastSource?: Maybe<ApiSource>;
  /** Sightings by month, oldest first. */
  readonly months: ReadonlyArray<ApiMonthCount>;
  /** Number of distinct places, as far as its things were read. */
  readonly placeCount: Scalars['Int']['output'];
  /** Places it is seen at, most often first, at most 50. */
  readonly places: ReadonlyArray<ApiPlaceSeen>;
  /** Source rows that state it or a link of it. */
  readonly rows: Scalars['Int']['output'];
  /** False where rows means at least. */
  readonly rowsIsExact: Scalars['Boolean']['output'];
  /** How many such things there are. */
  readonly thingTotal: Scalars['Int']['output'];
  /**
   * Things that its places and what it has in common were read from: of an identifier those next to
   * it, at most 500, the least linked first; of a thing itself alone.
   */
  readonly thingsRead: Scalars['Int']['output'];
  /** How the sources group: each entry is one independent voice. */
  readonly voices: ReadonlyArray<ApiVoice>;
  /** What to be aware of. */
  readonly warnings: ReadonlyArray<ApiWarning>;
};

/** A value that sources state of an entity or link. */
export type ApiProperty = {
  /** Other values that rows state of the same property. */
  readonly alternatives: ReadonlyArray<ApiProperty>;
  /** The source rows that state this value. */
  readonly citations: ReadonlyArray<ApiCitation>;
  /** True for an alternative that a later row replaced. */
  readonly formerly: Scalars['Boolean']['output'];
  /** What people read as its name. */
  readonly label: Scalars['String']['output'];
  /** Name in the ontology or as the mapping gave it. */
  readonly name: Scalars['String']['output'];
  /** The value as text; the latest stated one. */
  readonly value: Scalars['String']['output'];
};

/** A declared property of a kind. */
export type ApiPropertyKind = {
  /** Meaning and unit. */
  readonly description: Scalars['String']['output'];
  /** True if it can identify a person. */
  readonly identifying: Scalars['Boolean']['output'];
  /** What people read. */
  readonly label: Scalars['String']['output'];
  /** Name in mappings and statements. */
  readonly name: Scalars['String']['output'];
  /** What its values are. */
  readonly type: ApiPropertyType;
};

/** What the values of a property are. */
export type ApiPropertyType =
  /** True or false. */
  | 'boolean'
  /** A date or time, ISO 8601. */
  | 'dateTime'
  /** A whole number. */
  | 'integer'
  /** An amount of money. */
  | 'money'
  /** A number. */
  | 'number'
  /** A text. */
  | 'text'
  /** A web address. */
  | 'url';

export type ApiQuery = {
  /**
   * How far clusters, or what is proposed as the same, agree with what is known of some things; and
   * whether errors are spread evenly over a column of yours (region, language, script), so that a bias
   * is seen.
   */
  readonly agreement: ApiAgreement;
  /** Who holds a scope together: scores, what each joins, and the sets without which it falls apart. */
  readonly brokers: ApiBrokerResult;
  /**
   * Pairs of things of one kind that are likely the same, with reasons for and against; nothing is
   * merged. Those decided the same or different are left out.
   */
  readonly candidates: ApiCandidateConnection;
  /** One case file, or null where there is none. */
  readonly caseFile?: Maybe<ApiCaseFile>;
  /** The case files, the latest changed first. */
  readonly caseFiles: ReadonlyArray<ApiCaseFile>;
  /** A report of a case: what is in it, when, where it is stated, how it was found and what is missing. */
  readonly caseReport: ApiReportMade;
  /** Identifiers that changed hands, as far as their sightings show: links join within a spell alone. Latest first. */
  readonly changesOfHands: ApiHandChangeConnection;
  /** One chart, or null where there is none. */
  readonly chart?: Maybe<ApiChart>;
  /** The charts that are kept, the latest changed first. */
  readonly charts: ReadonlyArray<ApiChart>;
  /** What a Cypher text asks for and does, or where and why it is refused. Nothing is run. */
  readonly checkCypher: ApiCheckedCypher;
  /**
   * The cluster of all that is held that a lasting id leads to: its own, or the one that took most of
   * it when it went. Null where no cluster ever had the id.
   */
  readonly cluster?: Maybe<ApiCluster>;
  /** Every thing of a scope with the cluster it is in, for other programs; by id. */
  readonly clusterMembership: ReadonlyArray<ApiClusterMember>;
  /** Things that hang together by what they share, hubs left out: each with its facts and the reasons that join it. */
  readonly clusters: ApiClusterConnection;
  /**
   * Groups that are linked more within than between: a partition of the scope by a named algorithm,
   * with how sure each place in it is.
   */
  readonly communities: ApiCommunityResult;
  /**
   * What connects different clusters: the first answer to who connects networks, on every view. First
   * what alone links clusters of five things or more, by what they share, then by calls, payments and
   * other links; of these what connects most pairs of things. Then what carries most of what links
   * them. Ties by id.
   */
  readonly connectors: ApiConnectorConnection;
  /** The events behind a number of contacts, oldest first, each with the rows that state it. */
  readonly contactEvents: ApiEvidenceConnection;
  /** With whom an entity is in contact by events, as calls, messages and payments, and at which hours. */
  readonly contacts: ApiContacts;
  /** The functions that a Cypher text may call, by name. */
  readonly cypherFunctions: ReadonlyArray<ApiCypherFunction>;
  /** Entities by id or ref, in the order asked, null where none is held; at most 1,000. */
  readonly entities: ReadonlyArray<Maybe<ApiEntity>>;
  /** A report of chosen entities and the links among them. */
  readonly entitiesReport: ApiReportMade;
  /** One entity by id or ref; null if none is held. */
  readonly entity?: Maybe<ApiEntity>;
  /** Why two entities are linked, row by row, and what speaks against it. */
  readonly explain: ApiExplanation;
  /** A file of a case: its entities and the ends of its links, with the links among them. */
  readonly exportCase: ApiExportResult;
  /** A file of chosen entities with the links among them. */
  readonly exportEntities: ApiExportResult;
  /** Queries as a file: one by itself, several as a zip with a file each. */
  readonly exportQueries: ApiQueryExport;
  /** A file of what a saved query gives. */
  readonly exportQuery: ApiExportResult;
  /**
   * What to draw first around an entity: a fair share of each sort, what matters most for it first,
   * with how each was chosen.
   */
  readonly firstChart: ApiFirstChart;
  /**
   * What flows through a scope: money, call time or events, between groups over time, along the
   * strongest chains, by entity.
   */
  readonly flows: ApiFlowResult;
  /** The Cypher that a form makes. Nothing is run. */
  readonly formCypher: ApiFormCypher;
  /**
   * Identifiers that join many things: common to many, or busy and yet linking; found from what else
   * their things share, overruled by decisions. Those of most things first.
   */
  readonly hubs: ApiHubConnection;
  /** Imports, latest first, by pages. */
  readonly importList: ApiImportConnection;
  /** The latest 200 imports of importList, latest first. */
  readonly imports: ReadonlyArray<ApiImport>;
  /** Reads the beginning of uploaded files and proposes a mapping, with what it would state. */
  readonly inspectFiles: ApiInspection;
  /** Decisions of analysts, latest first. They stand beside the facts: signed, and replayed after every run. */
  readonly judgements: ApiJudgementConnection;
  /** One link by its id and the entity it runs from; null if none is held. */
  readonly link?: Maybe<ApiLink>;
  /** Links by their ids, in the order asked, null where none is held. */
  readonly links: ReadonlyArray<Maybe<ApiLink>>;
  /** The links among some entities, by id. */
  readonly linksAmong: ApiLinkList;
  /** Looks up pasted values, each by itself: found, several or not held; in the order given, at most 1,000. */
  readonly lookUp: ReadonlyArray<ApiLookUp>;
  /** The mapping that these roles mean, as YAML. */
  readonly mappingOf: ApiMappingText;
  /** All measures of a scope, which is read once for all that is asked of it. */
  readonly measures: ApiMeasures;
  /** What hangs together with some entities, by links of chosen kinds and times. */
  readonly neighbourhood: ApiNeighbourhood;
  /** The kinds known here. */
  readonly ontology: ApiOntology;
  /**
   * A package of a case: one signed zip with its network, the rows that support it, notes, reasons and
   * what is different since.
   */
  readonly packageCase: ApiPackageMade;
  /** A package of chosen entities: one signed zip with the links among them and the rows that support both. */
  readonly packageEntities: ApiPackageMade;
  /** A package of what a saved query gives, with the query. */
  readonly packageQuery: ApiPackageMade;
  /** Values that a saved query proposes for one of its parameters, at most 100. */
  readonly parameterSuggestionList: ApiParameterSuggestionList;
  /** The values of parameterSuggestionList alone. */
  readonly parameterSuggestions: ReadonlyArray<ApiParameterSuggestion>;
  /** Ways from one entity to another: the shortest, or all of them. A list that can be read page by page. */
  readonly paths: ApiPathResult;
  /** A picture beside those that are nearly the same. */
  readonly pictureVariants: ApiPictureVariants;
  /**
   * The few entities that one is most likely linked with, though no row says so: leads with their
   * reasons, never stored by themselves. Accept or refuse one by the decision join.
   */
  readonly possibleLinks: ApiPossibleLinks;
  /** What a decision would change in the clusters of all that is held, before it is made. */
  readonly previewDecision: ApiDecisionPreview;
  /** What is held of one entity, before any chart; NOT_FOUND if none is held. */
  readonly profile: ApiProfile;
  /** One source row by its id; null if none is held. */
  readonly record?: Maybe<ApiRecord>;
  /** One rereading, or null. */
  readonly rereading?: Maybe<ApiRereading>;
  /**
   * When texts were read again because what reads them was improved, newest first; the rows themselves
   * are as they were received.
   */
  readonly rereadings: ApiRereadingConnection;
  /**
   * Every thing with the cluster it is proposed in, corrected by decisions, for other programs; by
   * kind, then in the order of import.
   */
  readonly resolutionMembership: ReadonlyArray<ApiResolvedThing>;
  /** Runs a read-only Cypher text; limited in time (10 s), rows (5,000) and memory (8 MB); needs reach over all datasets. */
  readonly runCypher: ApiQueryResult;
  /** Runs a saved query; one of one's own is bounded as runCypher is. */
  readonly runSavedQuery: ApiQueryResult;
  /** The saved queries: those that people here wrote, then those that ship with Clew, each part by title. */
  readonly savedQueries: ReadonlyArray<ApiSavedQuery>;
  /** One saved query by its id, or by a title that it alone has; null if none is held. */
  readonly savedQuery?: Maybe<ApiSavedQuery>;
  /**
   * Which identifiers and names that are held stand in a pasted text, by first place. Read are phones,
   * mails, websites, accounts, wallets and bank accounts, disguised too; plates and other codes;
   * handles behind an @; names of persons and organisations as whole words. Numbers without a country
   * are read in the first three regions that sources name. Refused with CONFLICT while the search
   * index is made.
   */
  readonly screen: ApiScreeningConnection;
  /**
   * Entities that fit a text, best first. Read are labels, all values, former ones too, and the text
   * of every source row, note and message. Words in any order and any language, numbers in any
   * notation, beginnings and parts of words, typing errors. Refused with CONFLICT while the index is
   * made.
   */
  readonly search: ApiEntityConnection;
  /**
   * Pairs of these things that share identifiers, strongest first, each with its evidence; hubs
   * excluded and listed apart.
   */
  readonly sharedAttributeList: ApiSharedAttributeList;
  /** The links of sharedAttributeList alone. */
  readonly sharedAttributes: ReadonlyArray<ApiSharedAttributeLink>;
  /** The sources held, by title. */
  readonly sources: ReadonlyArray<ApiSource>;
  /** What this server holds and runs on. */
  readonly status: ApiStatus;
  /** Wordings that several ads, posts, messages or pages share nearly word for word, those of most first. */
  readonly templates: ApiTemplateConnection;
  /** The things that are joined to an entity by any link, with the source rows that say so: what its df counts. By id. */
  readonly thingsJoined: ApiEvidenceConnection;
  /** Folders whose files come to sources as they arrive, by dataset; set by CLEW_WATCH. */
  readonly watchedFolders: ReadonlyArray<ApiWatchedFolder>;
  /** What would be left of a scope without some of its entities. Nothing is changed. */
  readonly whatIf: ApiWhatIf;
  /** One shared wording: what is the same in all its texts, its slots, and what each text put there. */
  readonly wording: ApiWording;
};


export type ApiQueryAgreementArgs = {
  datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  of: ApiAgreementOf;
  truth: ReadonlyArray<ApiTruthRow>;
};


export type ApiQueryBrokersArgs = {
  by?: InputMaybe<ApiBrokerMeasure>;
  directed?: InputMaybe<Scalars['Boolean']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  scope: ApiScopeInput;
};


export type ApiQueryCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  order?: InputMaybe<ApiCandidateOrder>;
  unlikely?: InputMaybe<Scalars['Boolean']['input']>;
};


export type ApiQueryCaseFileArgs = {
  id: Scalars['ID']['input'];
};


export type ApiQueryCaseReportArgs = {
  case: Scalars['ID']['input'];
  chart?: InputMaybe<Scalars['String']['input']>;
  format: ApiReportFormat;
  parts?: InputMaybe<ReadonlyArray<ApiReportPart>>;
  redact?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ApiQueryChangesOfHandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type ApiQueryChartArgs = {
  id: Scalars['ID']['input'];
};


export type ApiQueryCheckCypherArgs = {
  text: Scalars['String']['input'];
};


export type ApiQueryClusterArgs = {
  id: Scalars['ID']['input'];
};


export type ApiQueryClusterMembershipArgs = {
  scope: ApiScopeInput;
};


export type ApiQueryClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minSize?: InputMaybe<Scalars['Int']['input']>;
  scope: ApiScopeInput;
};


export type ApiQueryCommunitiesArgs = {
  algorithm?: InputMaybe<ApiCommunityAlgorithm>;
  resolution?: InputMaybe<Scalars['Float']['input']>;
  scope: ApiScopeInput;
  seed?: InputMaybe<Scalars['Int']['input']>;
};


export type ApiQueryConnectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope: ApiScopeInput;
  withKnown?: InputMaybe<Scalars['Boolean']['input']>;
};


export type ApiQueryContactEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hour?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  outgoing?: InputMaybe<Scalars['Boolean']['input']>;
  weekday?: InputMaybe<Scalars['Int']['input']>;
  with?: InputMaybe<Scalars['ID']['input']>;
};


export type ApiQueryContactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type ApiQueryEntitiesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type ApiQueryEntitiesReportArgs = {
  chart?: InputMaybe<Scalars['String']['input']>;
  format: ApiReportFormat;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  parts?: InputMaybe<ReadonlyArray<ApiReportPart>>;
  redact?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  summary?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};


export type ApiQueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type ApiQueryExplainArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


export type ApiQueryExportCaseArgs = {
  case: Scalars['ID']['input'];
  format: Scalars['String']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  raw?: Scalars['Boolean']['input'];
};


export type ApiQueryExportEntitiesArgs = {
  format: Scalars['String']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  raw?: Scalars['Boolean']['input'];
};


export type ApiQueryExportQueriesArgs = {
  form?: ApiQueryFileForm;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type ApiQueryExportQueryArgs = {
  format: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  raw?: Scalars['Boolean']['input'];
};


export type ApiQueryFirstChartArgs = {
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  part?: InputMaybe<Scalars['String']['input']>;
};


export type ApiQueryFlowsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<ApiFlowPeriod>;
  scope: ApiScopeInput;
  unit?: InputMaybe<Scalars['String']['input']>;
};


export type ApiQueryFormCypherArgs = {
  input: ApiFormQueryInput;
};


export type ApiQueryHubsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ApiQueryImportListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ApiQueryInspectFilesArgs = {
  mapping?: InputMaybe<Scalars['String']['input']>;
  shapes?: InputMaybe<ReadonlyArray<ApiFileShapeInput>>;
  uploads: ReadonlyArray<Scalars['ID']['input']>;
};


export type ApiQueryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ApiQueryLinkArgs = {
  id: Scalars['ID']['input'];
  source: Scalars['ID']['input'];
};


export type ApiQueryLinksArgs = {
  keys: ReadonlyArray<ApiLinkKeyInput>;
};


export type ApiQueryLinksAmongArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type ApiQueryLookUpArgs = {
  texts: ReadonlyArray<Scalars['String']['input']>;
};


export type ApiQueryMappingOfArgs = {
  columns: ReadonlyArray<ApiColumnRoleInput>;
  dataset: Scalars['ID']['input'];
  dates?: InputMaybe<ApiDateOrder>;
  eventKind?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  reliability?: InputMaybe<Scalars['String']['input']>;
  rowKind?: InputMaybe<Scalars['String']['input']>;
  shapes?: InputMaybe<ReadonlyArray<ApiFileShapeInput>>;
  timezone?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  uploads: ReadonlyArray<Scalars['ID']['input']>;
};


export type ApiQueryMeasuresArgs = {
  scope: ApiScopeInput;
};


export type ApiQueryNeighbourhoodArgs = {
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  hops?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  linkKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  order?: InputMaybe<ApiNeighbourOrder>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type ApiQueryPackageCaseArgs = {
  case: Scalars['ID']['input'];
  chart?: InputMaybe<Scalars['String']['input']>;
};


export type ApiQueryPackageEntitiesArgs = {
  chart?: InputMaybe<Scalars['String']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};


export type ApiQueryPackageQueryArgs = {
  id: Scalars['ID']['input'];
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};


export type ApiQueryParameterSuggestionListArgs = {
  chosen?: InputMaybe<Scalars['JSON']['input']>;
  parameter: Scalars['String']['input'];
  query: Scalars['ID']['input'];
};


export type ApiQueryParameterSuggestionsArgs = {
  chosen?: InputMaybe<Scalars['JSON']['input']>;
  parameter: Scalars['String']['input'];
  query: Scalars['ID']['input'];
};


export type ApiQueryPathsArgs = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from: Scalars['ID']['input'];
  inTimeOrder?: InputMaybe<Scalars['Boolean']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  linkKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  throughCommon?: InputMaybe<Scalars['Boolean']['input']>;
  throughKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  to: Scalars['ID']['input'];
};


export type ApiQueryPictureVariantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type ApiQueryPossibleLinksArgs = {
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type ApiQueryPreviewDecisionArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  type: Scalars['String']['input'];
};


export type ApiQueryProfileArgs = {
  id: Scalars['ID']['input'];
};


export type ApiQueryRecordArgs = {
  id: Scalars['ID']['input'];
};


export type ApiQueryRereadingArgs = {
  id: Scalars['ID']['input'];
};


export type ApiQueryRereadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dataset?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ApiQueryResolutionMembershipArgs = {
  datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ApiQueryRunCypherArgs = {
  declared?: InputMaybe<ReadonlyArray<ApiQueryParameterInput>>;
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  text: Scalars['String']['input'];
};


export type ApiQueryRunSavedQueryArgs = {
  id: Scalars['ID']['input'];
  parameters?: InputMaybe<Scalars['JSON']['input']>;
};


export type ApiQuerySavedQueryArgs = {
  id: Scalars['ID']['input'];
};


export type ApiQueryScreenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type ApiQuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  text: Scalars['String']['input'];
};


export type ApiQuerySharedAttributeListArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type ApiQuerySharedAttributesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type ApiQueryTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minSize?: InputMaybe<Scalars['Int']['input']>;
};


export type ApiQueryThingsJoinedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type ApiQueryWhatIfArgs = {
  remove: ReadonlyArray<Scalars['ID']['input']>;
  scope: ApiScopeInput;
};


export type ApiQueryWordingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};

/** Queries as a file. */
export type ApiQueryExport = {
  /** Its bytes in base64. */
  readonly base64: Scalars['String']['output'];
  /** Media type. */
  readonly mediaType: Scalars['String']['output'];
  /** Name with ending. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know, in sentences. */
  readonly notes: ReadonlyArray<ApiSentence>;
};

/** The form of a file with a query. */
export type ApiQueryFileForm =
  /** BloodHound's: JSON with query, name and description. */
  | 'bloodhound'
  /** Cypher with Clew's heading, which keeps parameters and tags. */
  | 'cypher';

/** What became of files with queries. */
export type ApiQueryImportPayload = {
  /** Why not. */
  readonly errors: ReadonlyArray<ApiUserError>;
  /** True if the files were read; each says what became of it. */
  readonly ok: Scalars['Boolean']['output'];
  /** Each query in the files, and each file that holds none. */
  readonly taken: ReadonlyArray<ApiTakenQuery>;
};

/** What became of a query in a file. */
export type ApiQueryOutcome =
  /** It is saved as a draft, since its text is refused. */
  | 'draft'
  /** Its title is taken by another text: nothing is done until somebody chooses. */
  | 'duplicate'
  /** It is no query that can be saved. */
  | 'refused'
  /** The very same is held already. */
  | 'same'
  /** It is saved. */
  | 'saved'
  /** Its title is taken, and it was left out. */
  | 'skipped';

/** A value a saved query asks for. */
export type ApiQueryParameter = {
  /** Default, or null where one must be given. */
  readonly default?: Maybe<Scalars['JSON']['output']>;
  /** Meaning and unit. */
  readonly description: Scalars['String']['output'];
  /** Kinds that an entity or link may be of; empty where any may. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** What people read. */
  readonly label: Scalars['String']['output'];
  /** Least value of a number, date or time, taken too; null without bound. */
  readonly least?: Maybe<Scalars['JSON']['output']>;
  /** Greatest value of a number, date or time, taken too; null without bound. */
  readonly most?: Maybe<Scalars['JSON']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What may be chosen, of a choice. */
  readonly options: ReadonlyArray<Scalars['String']['output']>;
  /** Where values are proposed from; null where from nowhere. */
  readonly suggestions?: Maybe<ApiParameterSuggestions>;
  /** What values it takes. */
  readonly type: ApiParameterType;
};

/** A value that a saved query asks for. */
export type ApiQueryParameterInput = {
  /** Default; null where one must be given. */
  readonly default?: InputMaybe<Scalars['JSON']['input']>;
  /** Meaning and unit. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Kinds that an entity or link may be of. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people read; its name where it is empty. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Least value of a number, date or time, taken too. */
  readonly least?: InputMaybe<Scalars['JSON']['input']>;
  /** Greatest value of a number, date or time, taken too. */
  readonly most?: InputMaybe<Scalars['JSON']['input']>;
  /** Name: letters, digits and _, as in the text behind $. */
  readonly name: Scalars['String']['input'];
  /** What may be chosen, of a choice; at most 200. */
  readonly options?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where values are proposed from. */
  readonly suggestions?: InputMaybe<ApiParameterSuggestionsInput>;
  /** What values it takes. */
  readonly type: ApiParameterType;
};

/** A part of a query that a version may change. */
export type ApiQueryPart =
  /** What it answers. */
  | 'description'
  /** Whether it stands first. */
  | 'isFavourite'
  /** What it asks for. */
  | 'parameters'
  /** Words by which it is found. */
  | 'tags'
  /** The Cypher text. */
  | 'text'
  /** What people read. */
  | 'title';

/** With what selected a query is offered. */
export type ApiQueryPlace =
  /** Anywhere: it needs nothing selected. */
  | 'anywhere'
  /** One entity. */
  | 'entity'
  /** A link. */
  | 'link'
  /** Two entities. */
  | 'pair'
  /** One entity or several. */
  | 'selection';

/** Why a text is refused, and where. */
export type ApiQueryRefusal = {
  /** Column, from 1, in characters. */
  readonly column: Scalars['Int']['output'];
  /** Line, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Why, in a sentence. */
  readonly message: Scalars['String']['output'];
};

/** What a query gives. */
export type ApiQueryResult = {
  /** Column names in order. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** Entities that appear in it, at most 2,000. */
  readonly entities: ReadonlyArray<ApiEntity>;
  /** How many entities appear in its rows. */
  readonly entitiesTotal: Scalars['Int']['output'];
  /** Links among those entities that appear in it. */
  readonly links: ReadonlyArray<ApiLink>;
  /** Time taken, in milliseconds. */
  readonly milliseconds: Scalars['Float']['output'];
  /** Rows: a list of values by column each. */
  readonly rows: ReadonlyArray<ReadonlyArray<Maybe<Scalars['JSON']['output']>>>;
  /** True if there were more rows, or more entities, than are given. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A query as it once was saved. */
export type ApiQueryVersion = {
  /** When it was saved. */
  readonly at: Scalars['DateTime']['output'];
  /** Who saved it. */
  readonly by: Scalars['String']['output'];
  /** What differs from the version before. */
  readonly changed: ReadonlyArray<ApiQueryPart>;
  /** What it was said to answer then. */
  readonly description: Scalars['String']['output'];
  /** Its number, from 1. */
  readonly n: Scalars['Int']['output'];
  /** What it asked for then. */
  readonly parameters: ReadonlyArray<ApiQueryParameter>;
  /** Its tags then. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** Its text then. */
  readonly text: Scalars['String']['output'];
  /** Its title then. */
  readonly title: Scalars['String']['output'];
};

/** A reader that was raised. */
export type ApiRaisedReader = {
  /** Its version before, or null where there was none. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** phones, emails, websites, accounts, wallets, ibans, names, ages, prices, cities, hours, languages. */
  readonly name: Scalars['String']['output'];
  /** Its version now, or null where there is none any more. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** The set that covers most: entities within some links of a member, or all, the nearer the more. */
export type ApiReachSet = {
  /** The entities. */
  readonly entities: ReadonlyArray<ApiEntity>;
  /** Share of all entities that is covered, members counted, 0 to 1; without steps each counts by 1 / distance. */
  readonly reached: Scalars['Float']['output'];
};

/** A decision in a package. */
export type ApiReceivedDecision = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** True if it held. */
  readonly inForce: Scalars['Boolean']['output'];
  /** Why. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Its type. */
  readonly type: Scalars['String']['output'];
  /** What was decided. */
  readonly verdict: Scalars['String']['output'];
};

/** An entity of a package. */
export type ApiReceivedEntity = {
  /** Links that it had there. */
  readonly degree: Scalars['Int']['output'];
  /** Public id. */
  readonly id: Scalars['ID']['output'];
  /** True if this Clew holds it too. */
  readonly isHeldHere: Scalars['Boolean']['output'];
  /** Name of its kind. */
  readonly kind: Scalars['String']['output'];
  /** What people read. */
  readonly label: Scalars['String']['output'];
  /** All values of its properties, by name. */
  readonly properties: Scalars['JSON']['output'];
};

/** A fact of a package. */
export type ApiReceivedFact = {
  /** In words. */
  readonly fact: Scalars['String']['output'];
  /** When it begins. */
  readonly from: Scalars['DateTime']['output'];
  /** As the source states it. */
  readonly stated: Scalars['String']['output'];
};

/** A link of a package. */
export type ApiReceivedLink = {
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** Name of its kind. */
  readonly kind: Scalars['String']['output'];
  /** Id of the entity that it runs from. */
  readonly source: Scalars['ID']['output'];
  /** Id of the entity that it runs to. */
  readonly target: Scalars['ID']['output'];
};

/** An exhibit of a case of another Clew. */
export type ApiReceivedMember = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. */
  readonly by: Scalars['String']['output'];
  /** Its number. */
  readonly exhibit: Scalars['String']['output'];
  /** What it is. */
  readonly of: Scalars['String']['output'];
  /** Why it was put in. */
  readonly why: Scalars['String']['output'];
};

/** How something in a package was found. */
export type ApiReceivedMethod = {
  /** What it cannot do. */
  readonly caveat: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['String']['output'];
};

/** A note of a case of another Clew. */
export type ApiReceivedNote = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly by: Scalars['String']['output'];
  /** What it says. */
  readonly text: Scalars['String']['output'];
};

/** A package of another Clew: what it says, read only. */
export type ApiReceivedPackage = {
  /** The chart as SVG, or null where there is none. */
  readonly chart?: Maybe<Scalars['String']['output']>;
  /** Facts with a time, earliest first. */
  readonly chronology: ReadonlyArray<ApiReceivedFact>;
  /** Decisions about what is in it. */
  readonly decisions: ReadonlyArray<ApiReceivedDecision>;
  /** Entities, by id. */
  readonly entities: ReadonlyArray<ApiReceivedEntity>;
  /** Entities in it. */
  readonly entityTotal: Scalars['Int']['output'];
  /** Facts in it. */
  readonly factTotal: Scalars['Int']['output'];
  /** All that is wrong with it. */
  readonly faults: ReadonlyArray<ApiSentence>;
  /** What is missing in it, in sentences. */
  readonly gaps: ReadonlyArray<Scalars['String']['output']>;
  /** How the selection was made. */
  readonly how: Scalars['String']['output'];
  /** True if every byte is as it was made. */
  readonly isWhole: Scalars['Boolean']['output'];
  /** Fingerprint of the key that signed it: SHA-256 of the public key, hexadecimal. */
  readonly key: Scalars['String']['output'];
  /** Links in it. */
  readonly linkTotal: Scalars['Int']['output'];
  /** Links. */
  readonly links: ReadonlyArray<ApiReceivedLink>;
  /** The exhibits of the case that it was made of. */
  readonly members: ReadonlyArray<ApiReceivedMember>;
  /** How it was found. */
  readonly methods: ReadonlyArray<ApiReceivedMethod>;
  /** Notes of that case. */
  readonly notes: ReadonlyArray<ApiReceivedNote>;
  /** Source rows in it. */
  readonly rowTotal: Scalars['Int']['output'];
  /** Source rows, by id. */
  readonly rows: ReadonlyArray<ApiReceivedRow>;
};


/** A package of another Clew: what it says, read only. */
export type ApiReceivedPackageChronologyArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A package of another Clew: what it says, read only. */
export type ApiReceivedPackageEntitiesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A package of another Clew: what it says, read only. */
export type ApiReceivedPackageLinksArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A package of another Clew: what it says, read only. */
export type ApiReceivedPackageRowsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A source row of a package. */
export type ApiReceivedRow = {
  /** Id of its source. */
  readonly dataset: Scalars['ID']['output'];
  /** File. */
  readonly file: Scalars['String']['output'];
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Where it stands. */
  readonly position: Scalars['String']['output'];
  /** Its text as it was received; null where it was no longer held. */
  readonly raw?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its text, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** A source row, verbatim. */
export type ApiRecord = {
  /** The row's columns with their text, in the file's order. */
  readonly cells: ReadonlyArray<ApiCell>;
  /** Dataset it belongs to. */
  readonly dataset: Scalars['ID']['output'];
  /** Title of the dataset. */
  readonly datasetTitle: Scalars['String']['output'];
  /** File name within the dataset. */
  readonly file: Scalars['String']['output'];
  /** dataset/file#first 16 of sha256~n. */
  readonly id: Scalars['ID']['output'];
  /** What the row is called by people: its record column, else its position. */
  readonly name: Scalars['String']['output'];
  /** Notes that people wrote on the row, oldest first. */
  readonly notes: ReadonlyArray<ApiRowNote>;
  /** Line, or sheet!row, from 1. */
  readonly position: Scalars['String']['output'];
  /** The row as received, decoded, without line end. */
  readonly raw: Scalars['String']['output'];
  /** When this content first came. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** SHA-256 of raw, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Zone of the dataset's times without one, as America/New_York; null where it names none and UTC is assumed. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
};

/** A row that could not be read. */
export type ApiReject = {
  /** Column, or null. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** File. */
  readonly file: Scalars['String']['output'];
  /** Line, or sheet!row. */
  readonly position: Scalars['String']['output'];
  /** Why, in a sentence. */
  readonly reason: ApiSentence;
};

/** Pairs that are related without being the same. */
export type ApiRelatedPairs = {
  /** The field in which they differ by their nature. */
  readonly field: Scalars['String']['output'];
  /** Pairs expected. */
  readonly pairs: Scalars['Float']['output'];
};

/** What the best set to take out is judged by. */
export type ApiRemovalMeasure =
  /** Distances as well: distance-weighted fragmentation; at most 500 entities. */
  | 'DISTANCES'
  /** The pieces that remain: fragmentation F. */
  | 'PIECES';

/** A set of entities without which a network falls apart. */
export type ApiRemovalSet = {
  /** The same with nobody taken out. */
  readonly before: Scalars['Float']['output'];
  /** The entities. */
  readonly entities: ReadonlyArray<ApiEntity>;
  /** True where every set was compared, false where it was searched for. */
  readonly exact: Scalars['Boolean']['output'];
  /**
   * Share of the pairs left that nothing joins any more (Borgatti 2006), 0 to 1; by DISTANCES the
   * distance-weighted form.
   */
  readonly fragmentation: Scalars['Float']['output'];
  /** Ids of the entities, in order. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** Pairs of groups that lose touch, at most 50. */
  readonly parted: ReadonlyArray<ApiBrokerPair>;
  /** How many such pairs there are. */
  readonly partedTotal: Scalars['Int']['output'];
  /** Sizes of the pieces that remain, descending, at most 100. */
  readonly pieces: ReadonlyArray<Scalars['Int']['output']>;
  /** How many pieces remain. */
  readonly piecesTotal: Scalars['Int']['output'];
  /** Entities in the set. */
  readonly size: Scalars['Int']['output'];
};

/** What a report is written as. */
export type ApiReportFormat =
  /** A document for Word and its like. */
  | 'docx'
  /** One page that opens without any network. */
  | 'html'
  /** A tagged PDF with all its fonts. */
  | 'pdf';

/** A report that was made. */
export type ApiReportMade = {
  /** Length of the file, in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** Its bytes in base64. */
  readonly content: Scalars['String']['output'];
  /** Entities in it. */
  readonly entities: Scalars['Int']['output'];
  /** Facts of its chronology. */
  readonly facts: Scalars['Int']['output'];
  /** Links in it. */
  readonly links: Scalars['Int']['output'];
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
  /** Name of the file, with ending. */
  readonly name: Scalars['String']['output'];
  /** What its reader should know, in sentences. */
  readonly notes: ReadonlyArray<ApiSentence>;
  /** How often each value to be redacted stood in it, in their order; 0 for one that stood nowhere. */
  readonly redacted: ReadonlyArray<Scalars['Int']['output']>;
};

/** A part of a report. */
export type ApiReportPart =
  /** What was when. */
  | 'chronology'
  /** Entities with their values and citations. */
  | 'entities'
  /** What was put into the case, why and by whom. */
  | 'exhibits'
  /** Links with their values and citations. */
  | 'links'
  /** Queries, methods with version and caveat, and decisions. */
  | 'methods'
  /** Notes of the case. */
  | 'notes'
  /** The picture of the chart. */
  | 'picture'
  /** The source rows, word for word, with their SHA-256. */
  | 'rows'
  /** What was found, as people wrote it. */
  | 'summary';

/** The texts of one source, read again. */
export type ApiRereading = {
  /** Finds that are another at the same place. */
  readonly changed: Scalars['Int']['output'];
  /** What is read otherwise, row by row as they were received, within a row in order of place. */
  readonly changes: ApiTextChangeConnection;
  /** Id of the source. */
  readonly dataset: Scalars['ID']['output'];
  /** When it ended, or null. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Finds that are new: a number, a name, a language. */
  readonly found: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Rows left as they were: their text is no longer held, or they no longer read as they did. */
  readonly left: Scalars['Int']['output'];
  /** What is no longer found. */
  readonly lost: Scalars['Int']['output'];
  /** The readers whose versions were raised. */
  readonly readers: ReadonlyArray<ApiRaisedReader>;
  /** Source rows read again. */
  readonly rows: Scalars['Int']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** How far it is. */
  readonly state: ApiRereadingState;
  /** Title of the source. */
  readonly title: Scalars['String']['output'];
};


/** The texts of one source, read again. */
export type ApiRereadingChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  what?: InputMaybe<Scalars['String']['input']>;
};

/** A page of rereadings. */
export type ApiRereadingConnection = {
  /** Rereadings with their cursors. */
  readonly edges: ReadonlyArray<ApiRereadingEdge>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Rereadings on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Rereadings in all. */
  readonly total: Scalars['Int']['output'];
  /** Always true. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A rereading with its cursor. */
export type ApiRereadingEdge = {
  /** Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The rereading. */
  readonly node: ApiRereading;
};

/** How far a reading is. */
export type ApiRereadingState =
  /** It has ended. */
  | 'done'
  /** Readers were raised again, or the source was imported again, before it was done. */
  | 'overtaken'
  /** It is under way. */
  | 'running';

/** A field as resolution compares it. */
export type ApiResolutionField = {
  /** How it is compared, as its values show. */
  readonly comparison: ApiComparisonMethod;
  /** Levels of likeness, best first. */
  readonly levels: ReadonlyArray<ApiResolutionLevel>;
  /** Name of the property, or kind of the identifier. */
  readonly name: Scalars['String']['output'];
  /** Things that state it. */
  readonly stated: Scalars['Int']['output'];
};

/** A level of likeness. */
export type ApiResolutionLevel = {
  /** Its share among pairs that are the same, 0 to 1 (m). */
  readonly m: Scalars['Float']['output'];
  /** In words. */
  readonly name: Scalars['String']['output'];
  /** Its share among other pairs, 0 to 1 (u). */
  readonly u: Scalars['Float']['output'];
};

/** What resolution estimated for things of one kind, without examples. */
export type ApiResolutionModel = {
  /** Things that state nothing that can be compared: they are alone. */
  readonly empty: Scalars['Int']['output'];
  /** What is known of each field. */
  readonly fields: ReadonlyArray<ApiResolutionField>;
  /** The kind. */
  readonly kind: Scalars['String']['output'];
  /** Pairs expected to be the same. */
  readonly matches: Scalars['Float']['output'];
  /** The same as a share of all pairs: how likely two things are the same before they are compared. */
  readonly prior: Scalars['Float']['output'];
  /** Kinds of pairs that are related without being the same (a household), by the field in which they differ. */
  readonly related: ReadonlyArray<ApiRelatedPairs>;
  /** What brings things together to be compared, chosen from the data. */
  readonly rules: ReadonlyArray<ApiResolutionRule>;
  /**
   * True where lists (files, values of a column, forms of keys, rows one after the other) state each
   * thing once, so that two of one list were not joined.
   */
  readonly statedOnce: Scalars['Boolean']['output'];
  /** Things that were compared. */
  readonly things: Scalars['Int']['output'];
};

/** A rule that brings things together to be compared. */
export type ApiResolutionRule = {
  /** Things in the largest of those; 0 where there is none. */
  readonly largest: Scalars['Int']['output'];
  /** Blocks too large to be compared whole: their things are brought together by rules of two keys. */
  readonly leftOut: Scalars['Int']['output'];
  /** In words. */
  readonly name: Scalars['String']['output'];
  /** Pairs that it brings together; others may bring the same. */
  readonly pairs: Scalars['Int']['output'];
};

/** A thing and the cluster it is proposed in. */
export type ApiResolvedThing = {
  /** Number of the cluster, from 1; null where it is alone. */
  readonly cluster?: Maybe<Scalars['Int']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its key as the mapping built it. */
  readonly key: Scalars['String']['output'];
};

/** A note that somebody wrote on a source row. */
export type ApiRowNote = {
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly by: Scalars['String']['output'];
  /** Record id of the note itself. */
  readonly id: Scalars['ID']['output'];
  /** What it says, as it was typed. */
  readonly text: Scalars['String']['output'];
};

/** What became of a note on a source row. */
export type ApiRowNotePayload = {
  /** Why not. */
  readonly errors: ReadonlyArray<ApiUserError>;
  /** The note. */
  readonly note?: Maybe<ApiRowNote>;
  /** True if it was done. */
  readonly ok: Scalars['Boolean']['output'];
};

/** Counts of a sample for one kind. */
export type ApiSampleCount = {
  /** Of them held already. */
  readonly held: Scalars['Int']['output'];
  /** Kind. */
  readonly kind: Scalars['String']['output'];
  /** Entities in the sample. */
  readonly total: Scalars['Int']['output'];
};

/** An entity a sample would state. */
export type ApiSampleEntity = {
  /** True if it is held already. */
  readonly held: Scalars['Boolean']['output'];
  /** Id it would have. */
  readonly id: Scalars['ID']['output'];
  /** Kind. */
  readonly kind: Scalars['String']['output'];
  /** Label. */
  readonly label: Scalars['String']['output'];
};

/** A link a sample would state. */
export type ApiSampleLink = {
  /** Kind. */
  readonly kind: Scalars['String']['output'];
  /** Id it runs from. */
  readonly source: Scalars['ID']['output'];
  /** Id it runs to. */
  readonly target: Scalars['ID']['output'];
};

/** A query kept under a name. */
export type ApiSavedQuery = {
  /** Names of the columns it gives; empty of a draft. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** What it answers and how to read the answer. */
  readonly description: Scalars['String']['output'];
  /** Its id: a file's name for those that ship, else one that tells nothing. */
  readonly id: Scalars['ID']['output'];
  /** True if it stands first. */
  readonly isFavourite: Scalars['Boolean']['output'];
  /** True if somebody here wrote it; the others ship with Clew and are read only. */
  readonly isOwn: Scalars['Boolean']['output'];
  /** With what selected it is offered, by the types of its parameters. */
  readonly offeredAt: ApiQueryPlace;
  /** What it asks for. */
  readonly parameters: ReadonlyArray<ApiQueryParameter>;
  /** Why it is a draft, which cannot be run; null where it can. */
  readonly refusal?: Maybe<ApiQueryRefusal>;
  /** When that was saved; null of one that ships. */
  readonly savedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who saved it; null of one that ships. */
  readonly savedBy?: Maybe<Scalars['String']['output']>;
  /** Words by which it is found again. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The Cypher text, as runCypher takes it. */
  readonly text: Scalars['String']['output'];
  /** What people read. */
  readonly title: Scalars['String']['output'];
  /** Parameters that the text names and nobody declared: it cannot be run without. */
  readonly undeclared: ReadonlyArray<Scalars['String']['output']>;
  /** Number of its last version, from 1; null of one that ships. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Its versions, newest first; none of one that ships. */
  readonly versions: ReadonlyArray<ApiQueryVersion>;
};

/** A query that is saved. */
export type ApiSavedQueryInput = {
  /** What it answers and how to read the answer, at most 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Id of the query that is saved anew; null for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True if it stands first. */
  readonly isFavourite?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it asks for, at most 30. */
  readonly parameters?: InputMaybe<ReadonlyArray<ApiQueryParameterInput>>;
  /** Words by which it is found again, at most 20. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The Cypher text, 1 to 20,000 characters. */
  readonly text: Scalars['String']['input'];
  /** What people read, 1 to 200 characters; no other of one's own may have it. */
  readonly title: Scalars['String']['input'];
  /** The version that was seen; needed with id. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a query that was to be saved or deleted. */
export type ApiSavedQueryPayload = {
  /** Why not. */
  readonly errors: ReadonlyArray<ApiUserError>;
  /** True if it was done. */
  readonly ok: Scalars['Boolean']['output'];
  /** The query as it is now; where somebody saved it since, theirs. Null where it is deleted or was not saved. */
  readonly query?: Maybe<ApiSavedQuery>;
};

/** Which part of what is held is measured; all of it unless narrowed. */
export type ApiScopeInput = {
  /** Id of a case: the entities in it and the ends of its links, as if they were named in ids. */
  readonly caseFile?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of sources: entities and links that one of them states. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only entities of these kinds; with shared, identifiers of every kind join them unless one is named. */
  readonly entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only links that hold at or after this moment; links without a time hold always. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Ids or refs of the entities: the links among them, and with shared the identifiers that join two or more of them. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With shared: what is common to many joins as well, as most tools would have it. */
  readonly joinHubs?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only links of these kinds. */
  readonly linkKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: joined by what they share, without what is common to many and without places. False: the links themselves. */
  readonly shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only links that hold before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An entity that a text names. */
export type ApiScreened = {
  /** What names it. */
  readonly by: ApiScreenedBy;
  /** The entity. */
  readonly entity: ApiEntity;
  /** Where, the first 100, in UTF-16 units of the text. */
  readonly spans: ReadonlyArray<ApiTextSpan>;
  /** How often it is named. */
  readonly times: Scalars['Int']['output'];
};

/** What of an entity stands in a text. */
export type ApiScreenedBy =
  /** Its number, address, handle or code. */
  | 'identifier'
  /** Its name, as whole words. */
  | 'name';

/** What a pasted text holds, by pages (Relay). */
export type ApiScreeningConnection = {
  /** This page, by first place in the text. */
  readonly edges: ReadonlyArray<ApiScreeningEdge>;
  /** Where this page ends. */
  readonly pageInfo: ApiPageInfo;
  /** Identifiers that stand in the text, held or not. */
  readonly read: Scalars['Int']['output'];
  /** What was searched: the sources held and how fresh each is. */
  readonly searched: ReadonlyArray<ApiSource>;
  /** Entities on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Entities in all. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** An entity that a text names, and its cursor. */
export type ApiScreeningEdge = {
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** What was found. */
  readonly node: ApiScreened;
};

/** A sentence that can be translated. */
export type ApiSentence = {
  /** Names it, as explain.linked; the same in all languages. */
  readonly key: Scalars['String']['output'];
  /** The sentence in English. */
  readonly text: Scalars['String']['output'];
  /** What stands in its places, by name: texts, numbers, or sentences of their own. */
  readonly values: Scalars['JSON']['output'];
};

/** One shared identifier. */
export type ApiSharedAttribute = {
  /** Distinct things joined to it. */
  readonly df: Scalars['Int']['output'];
  /** True if it is common to many and not used to link. */
  readonly hub: Scalars['Boolean']['output'];
  /** What is shared. */
  readonly identifier: ApiEntity;
  /** The links that join a and b to it. */
  readonly links: ReadonlyArray<ApiLink>;
  /** Why it counts as much as it does. */
  readonly reason: ApiSentence;
  /** Its part of the weight; 0 for a hub. */
  readonly weight: Scalars['Float']['output'];
};

/** Two things joined by what they share. */
export type ApiSharedAttributeLink = {
  /** One thing (the lesser id). */
  readonly a: Scalars['ID']['output'];
  /** The other. */
  readonly b: Scalars['ID']['output'];
  /** What they share, strongest first. */
  readonly evidence: ReadonlyArray<ApiSharedAttribute>;
  /** Sum over evidence of log(N / df) × kind weight × time decay. */
  readonly weight: Scalars['Float']['output'];
};

/** Pairs of things that share identifiers, and how many there are. */
export type ApiSharedAttributeList = {
  /** The pairs, strongest first. */
  readonly links: ReadonlyArray<ApiSharedAttributeLink>;
  /** Pairs given. */
  readonly shown: Scalars['Int']['output'];
  /** Pairs in all. */
  readonly total: Scalars['Int']['output'];
  /** False where total means at least: more than 50,000 links were to be read. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** What a slot holds, as far as what stands there shows: a guess for reading. */
export type ApiSlotKind =
  /** A number of 18 to 69 behind a name or beside a word of age. */
  | 'AGE'
  /** Capitalised words. */
  | 'NAME'
  /** Another number. */
  | 'NUMBER'
  /** A number of seven digits and more. */
  | 'PHONE'
  /** Capitalised words behind in, to, from and the like. */
  | 'PLACE'
  /** A number beside a sign or word of money. */
  | 'PRICE'
  /** Other words. */
  | 'TEXT';

/** A source: a dataset as people see it. */
export type ApiSource = {
  /** What came to its rows behind its import. */
  readonly arrivals: ApiSourceArrivals;
  /** True if its data is fictional (the demo). */
  readonly demo: Scalars['Boolean']['output'];
  /** Entities it states. */
  readonly entities: Scalars['Int']['output'];
  /** Earliest time its rows hold for, or null where they have no times. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Dataset id. */
  readonly id: Scalars['ID']['output'];
  /** When it was last imported. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** Links it states. */
  readonly links: Scalars['Int']['output'];
  /** Source rows held. */
  readonly records: Scalars['Int']['output'];
  /** Rows of its last import that could not be read. */
  readonly rejects: Scalars['Int']['output'];
  /** Admiralty grade A to F, or null. */
  readonly reliability?: Maybe<Scalars['String']['output']>;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Latest time its rows hold for, or null. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** What came to the rows of a source, and how soon it could be found. */
export type ApiSourceArrivals = {
  /** When the latest came, or null where none did. */
  readonly lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** Seconds from the latest arrival until its rows could be found, or null. */
  readonly lastSeconds?: Maybe<Scalars['Float']['output']>;
  /** Arrivals among the latest 50 that times are given of. */
  readonly measured: Scalars['Int']['output'];
  /** The median of the seconds of those measured, or null. */
  readonly medianSeconds?: Maybe<Scalars['Float']['output']>;
};

/** A stretch of a column's text, in UTF-16 units, end exclusive. */
export type ApiSpan = {
  /** Unit after the last. */
  readonly end: Scalars['Int']['output'];
  /** Column. */
  readonly field: Scalars['String']['output'];
  /** First unit, from 0. */
  readonly start: Scalars['Int']['output'];
};

/** An entity named by hand: an id that is held, or kind with value (identifiers) or name (things). */
export type ApiStatedEntityInput = {
  /** Id or ref of one that is held. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of a new one. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Its property values, beside those of the statement. */
  readonly properties?: InputMaybe<ReadonlyArray<ApiStatedPropertyInput>>;
  /** Value, for identifiers; name, for things. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** A property by hand: one value or several, all of which are kept and cited. */
export type ApiStatedPropertyInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Value. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
  /** Several values, or further ones. */
  readonly values?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A statement by hand. Entity alone: states it. With properties: states them. With link and other: states the link. */
export type ApiStatementInput = {
  /** When it held, as 2026-03-14, 2026-03-14 22:48 or 2026-03-14 22:48 +01:00; kept as exactly as it is stated. */
  readonly date?: InputMaybe<Scalars['String']['input']>;
  /** The paper it is taken from, in free words, as: passport copy held by the port police. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** The entity spoken of. */
  readonly entity: ApiStatedEntityInput;
  /** Admiralty grade, letter and number, as B2. */
  readonly grade?: InputMaybe<Scalars['String']['input']>;
  /** Kind of a link from entity to other. */
  readonly link?: InputMaybe<Scalars['String']['input']>;
  /** Free words kept with the row. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The other end of the link. */
  readonly other?: InputMaybe<ApiStatedEntityInput>;
  /** Page of that paper. */
  readonly page?: InputMaybe<Scalars['String']['input']>;
  /** Property values of the link, where one is stated; else of the entity. */
  readonly properties?: InputMaybe<ReadonlyArray<ApiStatedPropertyInput>>;
  /** Country of numbers without one, two letters as GB; default: that of the sources concerned, where they agree. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** True where the link runs from other to entity, as: the document is used by the person. */
  readonly reverse?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is known from, as: hotline caller, 09:00. */
  readonly source: Scalars['String']['input'];
  /** Zone of a time without one, as Europe/Berlin or +01:00; default UTC, shown as assumed. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a statement. */
export type ApiStatementPayload = {
  /** The entities it speaks of. */
  readonly entities: ReadonlyArray<ApiEntity>;
  /** Why not. */
  readonly errors: ReadonlyArray<ApiUserError>;
  /** The link it states. */
  readonly link?: Maybe<ApiLink>;
  /** True if it was done. */
  readonly ok: Scalars['Boolean']['output'];
  /** The source row it became. */
  readonly record?: Maybe<ApiRecord>;
};

/** What this server holds and runs on. */
export type ApiStatus = {
  /** True while the demo data is held. */
  readonly demo: Scalars['Boolean']['output'];
  /** The engine that holds the graph. */
  readonly engine: ApiEngineName;
  /** Entities held. */
  readonly entities: Scalars['Int']['output'];
  /** Links held. */
  readonly links: Scalars['Int']['output'];
  /** Source rows held. */
  readonly records: Scalars['Int']['output'];
  /** Version of Clew. */
  readonly version: Scalars['String']['output'];
  /** Writes so far; changes whenever the store does. */
  readonly writes: Scalars['Int']['output'];
};

export type ApiSubscription = {
  /** Pages that come to a chart, from whatever tab or server, within a second. */
  readonly chartPages: ReadonlyArray<ApiChartPage>;
  /** Progress of an import, until it ends; about four times a second. */
  readonly importProgress: ApiImport;
};


export type ApiSubscriptionChartPagesArgs = {
  after: Scalars['Int']['input'];
  chart: Scalars['ID']['input'];
};


export type ApiSubscriptionImportProgressArgs = {
  id: Scalars['ID']['input'];
};

/** What became of a query in a file. */
export type ApiTakenQuery = {
  /** The file's name, with a number where it has several. */
  readonly file: Scalars['String']['output'];
  /** What became of it. */
  readonly outcome: ApiQueryOutcome;
  /** Id of the query that was saved, or of the one that has its title. */
  readonly query?: Maybe<Scalars['ID']['output']>;
  /** Why, where it was not simply saved. */
  readonly reason?: Maybe<ApiSentence>;
  /** Its title; null where the file holds no query. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The upload it came in. */
  readonly upload: Scalars['ID']['output'];
};

/** A page of shared wordings. */
export type ApiTemplateConnection = {
  /** What to keep in mind, in sentences. */
  readonly caveats: ReadonlyArray<ApiSentence>;
  /** What is meant by a shared wording, in a sentence. */
  readonly definition: ApiSentence;
  /** Wordings with their cursors, those of most first, ties by id. */
  readonly edges: ReadonlyArray<ApiTemplateEdge>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Wordings on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Wordings in all. */
  readonly total: Scalars['Int']['output'];
  /** Always true: every wording is counted. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A wording in a page of them. */
export type ApiTemplateEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The wording and its size. */
  readonly node: ApiTemplateSize;
};

/** A shared wording and how many use it. */
export type ApiTemplateSize = {
  /** Entities within reach that use it. */
  readonly size: Scalars['Int']['output'];
  /** The wording; its label is its text with the slots marked. */
  readonly template: ApiEntity;
};

/** One thing that a text is read for otherwise than before. */
export type ApiTextChange = {
  /** Whom the row speaks of, as far as still held. */
  readonly about: ReadonlyArray<ApiEntity>;
  /** What is read now, or null. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** What was read before, or null. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The source row with the words marked, or null where it is no longer held. */
  readonly citation?: Maybe<ApiCitation>;
  /** The identifier read now, or null where there is none or it is no longer held. */
  readonly identifier?: Maybe<ApiEntity>;
  /** True where kind is a property. */
  readonly isProperty: Scalars['Boolean']['output'];
  /** Kind of identifier, or name of the property, that the text is read for. */
  readonly kind: Scalars['String']['output'];
  /** What became of it. */
  readonly what: ApiTextChangeSort;
  /** The words, at most 200 characters. */
  readonly words: Scalars['String']['output'];
};

/** A page of changes. */
export type ApiTextChangeConnection = {
  /** Changes with their cursors. */
  readonly edges: ReadonlyArray<ApiTextChangeEdge>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Changes on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Changes in all. */
  readonly total: Scalars['Int']['output'];
  /** Always true. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** A change with its cursor. */
export type ApiTextChangeEdge = {
  /** Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: ApiTextChange;
};

/** What became of something that a text is read for. */
export type ApiTextChangeSort =
  /** It is read with another value. */
  | 'changed'
  /** It is read now, and was not before. */
  | 'found'
  /** It was read before, and is not now. */
  | 'lost';

/** A stretch of a text, in UTF-16 units, end exclusive. */
export type ApiTextSpan = {
  /** Unit after the last. */
  readonly end: Scalars['Int']['output'];
  /** First unit, from 0. */
  readonly start: Scalars['Int']['output'];
};

/** What an only thread joins. */
export type ApiThreadBetween =
  /** Two groups: without it they are joined in roundabout ways at most. */
  | 'GROUPS'
  /** Two pieces: without it nothing joins them at all. */
  | 'PIECES';

/** One of the two sides that an only thread joins. */
export type ApiThreadSide = {
  /** Its most linked entity. */
  readonly around: ApiEntity;
  /** Number of the group; null where the side is a piece that falls off. */
  readonly group?: Maybe<Scalars['Int']['output']>;
  /** Entities on it; of groups the thread may be one. */
  readonly size: Scalars['Int']['output'];
  /** Entities on it that the thread is linked with, at most 10. */
  readonly through: ReadonlyArray<ApiEntity>;
  /** How many such entities there are. */
  readonly throughTotal: Scalars['Int']['output'];
};

/** A thing whose cluster is known. */
export type ApiTruthRow = {
  /** Name of its known cluster; left out where it is alone. */
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  /** Id, or key as the mapping built it. */
  readonly key: Scalars['ID']['input'];
  /** Value of the column by which errors are compared. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** An expected refusal. */
export type ApiUserError = {
  /** What it is about, or null. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** A sentence. */
  readonly message: Scalars['String']['output'];
};

/** Sources that count as one. */
export type ApiVoice = {
  /** Rows that are copies of another row in it. */
  readonly copies: Scalars['Int']['output'];
  /** Datasets in it. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** Why they count as one, or null where it is one source alone. */
  readonly reason?: Maybe<ApiSentence>;
  /** Source rows in it. */
  readonly rows: Scalars['Int']['output'];
};

/** What to be aware of, why, and what to do. */
export type ApiWarning = {
  /** What to do, in a sentence. */
  readonly advice: ApiSentence;
  /** What kind of warning it is. */
  readonly code: ApiWarningCode;
  /** What and why, in a sentence. */
  readonly message: ApiSentence;
};

/** What to be aware of in a profile. */
export type ApiWarningCode =
  /** Part of its value, as a country code, was assumed. */
  | 'assumed'
  /** Something ends before it begins. */
  | 'backwards'
  /** It changed hands. */
  | 'changedHands'
  /** It is common to many and links nothing. */
  | 'common'
  /** Rows have no times. */
  | 'noTimes'
  /** It stands where nothing is known, as N/A, and links nothing. */
  | 'placeholder'
  /** A spreadsheet rounded its digits. */
  | 'rounded'
  /** It was at two places that nobody could reach in time. */
  | 'twoPlaces'
  /** Its value is known to no normaliser. */
  | 'unrecognised';

/** A file that could not be taken. */
export type ApiWatchedFile = {
  /** When that was found. */
  readonly at: Scalars['DateTime']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Why. */
  readonly problem: ApiSentence;
};

/** A folder whose files come to a source. */
export type ApiWatchedFolder = {
  /** Dataset id. */
  readonly dataset: Scalars['ID']['output'];
  /** Files that could not be taken and were left where they are, at most 100, latest first. */
  readonly failed: ReadonlyArray<ApiWatchedFile>;
  /** How many such files there are. */
  readonly failedTotal: Scalars['Int']['output'];
  /** The folder, as it was set. */
  readonly folder: Scalars['String']['output'];
  /** Files of it that are held. */
  readonly held: Scalars['Int']['output'];
  /** When a file of it last came in, since Clew started, or null. */
  readonly lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is not watched now, or null. */
  readonly problem?: Maybe<ApiSentence>;
  /** Files that are not complete yet, or wait for their turn. */
  readonly waiting: Scalars['Int']['output'];
};

/** Where a way is weakest. */
export type ApiWeakestPoint = {
  /** Id of the entity that most share; null where it is a link. */
  readonly entity?: Maybe<Scalars['ID']['output']>;
  /** Id of the link that fewest rows state; null where it is an entity. */
  readonly link?: Maybe<Scalars['ID']['output']>;
  /** Why, in a sentence. */
  readonly reason: ApiSentence;
};

/** What would be left of a scope without some of its entities. */
export type ApiWhatIf = {
  /** Fragmentation of what is left, 0 to 1. */
  readonly after: Scalars['Float']['output'];
  /** Fragmentation with nobody taken out, 0 to 1. */
  readonly before: Scalars['Float']['output'];
  /** What to keep in mind when reading it, in sentences. */
  readonly caveats: ReadonlyArray<ApiSentence>;
  /** Groups that the pairs name. */
  readonly groups: ReadonlyArray<ApiBrokerGroup>;
  /** Pairs of groups that lose touch, at most 50. */
  readonly parted: ReadonlyArray<ApiBrokerPair>;
  /** How many such pairs there are. */
  readonly partedTotal: Scalars['Int']['output'];
  /** Pieces that remain, largest first, at most 100. */
  readonly pieces: ReadonlyArray<ApiWhatIfPiece>;
  /** How many pieces remain. */
  readonly piecesTotal: Scalars['Int']['output'];
};

/** A piece that remains. */
export type ApiWhatIfPiece = {
  /** Ids of its entities in order, at most 2,000. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** Entities in it. */
  readonly size: Scalars['Int']['output'];
};

/** A shared wording, opened. */
export type ApiWording = {
  /** How many texts the slots were read from: all, or 200 evenly spread over them. */
  readonly aligned: Scalars['Int']['output'];
  /** What to keep in mind, in sentences. */
  readonly caveats: ReadonlyArray<ApiSentence>;
  /** What is meant by a shared wording, in a sentence. */
  readonly definition: ApiSentence;
  /** Who uses it, by id, each with what it put into the slots. */
  readonly members: ApiWordingMemberConnection;
  /** Its text in order: constant text, and slots with what the central text put there. */
  readonly pieces: ReadonlyArray<ApiWordingPiece>;
  /** The template. */
  readonly template: ApiEntity;
};

/** What a text put into a slot. */
export type ApiWordingFill = {
  /** What the slot holds. */
  readonly kind: ApiSlotKind;
  /** Number of the slot, from 0. */
  readonly slot: Scalars['Int']['output'];
  /** Where it stands in the member's text, in UTF-16 units, with the column that the text comes from. */
  readonly span: ApiSpan;
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** An ad, post, message or page that uses a wording. */
export type ApiWordingMember = {
  /** Accounts that it is linked to. */
  readonly accounts: ReadonlyArray<ApiEntity>;
  /** The ad, post, message or page; firstSeen and lastSeen say when. */
  readonly ad: ApiEntity;
  /** The source row that states the text; its span is the whole text. */
  readonly citation: ApiCitation;
  /** What it put into each slot; slots whose part it lacks are absent. */
  readonly fills: ReadonlyArray<ApiWordingFill>;
  /** Its whole text in order, slots marked. */
  readonly pieces: ReadonlyArray<ApiWordingMemberPiece>;
  /**
   * Share of word pairs that its text and the central text have in common, 0 to 1; of letters or
   * words, where spaces, signs or the order differ.
   */
  readonly similarity: Scalars['Float']['output'];
  /** Its text as stated; of several the latest. */
  readonly text: Scalars['String']['output'];
};

/** A page of those that use a wording. */
export type ApiWordingMemberConnection = {
  /** Those that use it with their cursors, by id. */
  readonly edges: ReadonlyArray<ApiWordingMemberEdge>;
  /** Where the page stands. */
  readonly pageInfo: ApiPageInfo;
  /** Those on this page. */
  readonly shown: Scalars['Int']['output'];
  /** Those within reach that use it. */
  readonly total: Scalars['Int']['output'];
  /** False where there are more than the 5,000 that are read. */
  readonly totalIsExact: Scalars['Boolean']['output'];
};

/** One that uses a wording, in a page of them. */
export type ApiWordingMemberEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What uses it. */
  readonly node: ApiWordingMember;
};

/** A stretch of one text. */
export type ApiWordingMemberPiece = {
  /** Number of the slot that it fills, from 0; null where it fills none. */
  readonly slot?: Maybe<Scalars['Int']['output']>;
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** A stretch of a shared wording. */
export type ApiWordingPiece = {
  /** What the slot holds; null for constant text. */
  readonly slot?: Maybe<ApiSlotKind>;
  /** The text; in a slot what the central text put there. */
  readonly text: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ApiResolversTypes = {
  AddRecordsPayload: ResolverTypeWrapper<Row<Omit<ApiAddRecordsPayload, 'import'> & { import?: Maybe<ApiResolversTypes['Import']> }>>;
  Against: ResolverTypeWrapper<Row<Omit<ApiAgainst, 'message'> & { message: ApiResolversTypes['Sentence'] }>>;
  Agreement: ResolverTypeWrapper<Row<ApiAgreement>>;
  AgreementMeasures: ResolverTypeWrapper<Row<ApiAgreementMeasures>>;
  AgreementOf: ResolverTypeWrapper<Row<ApiAgreementOf>>;
  AgreementOfValue: ResolverTypeWrapper<Row<ApiAgreementOfValue>>;
  AgreementShare: ResolverTypeWrapper<Row<ApiAgreementShare>>;
  Boolean: ResolverTypeWrapper<Row<Scalars['Boolean']['output']>>;
  Broker: ResolverTypeWrapper<Row<Omit<ApiBroker, 'caution' | 'entity' | 'why'> & { caution: ApiResolversTypes['Sentence'], entity: ApiResolversTypes['Entity'], why: ApiResolversTypes['Sentence'] }>>;
  BrokerGroup: ResolverTypeWrapper<Row<Omit<ApiBrokerGroup, 'around'> & { around: ApiResolversTypes['Entity'] }>>;
  BrokerJoin: ResolverTypeWrapper<Row<ApiBrokerJoin>>;
  BrokerMeasure: ResolverTypeWrapper<Row<ApiBrokerMeasure>>;
  BrokerPair: ResolverTypeWrapper<Row<Omit<ApiBrokerPair, 'through'> & { through: ReadonlyArray<ApiResolversTypes['Entity']> }>>;
  BrokerResult: ResolverTypeWrapper<Ranking>;
  BrokerScores: ResolverTypeWrapper<Row<ApiBrokerScores>>;
  Candidate: ResolverTypeWrapper<CandidateRow>;
  CandidateConnection: ResolverTypeWrapper<Row<Omit<ApiCandidateConnection, 'caveats' | 'edges' | 'model'> & { caveats: ReadonlyArray<ApiResolversTypes['Sentence']>, edges: ReadonlyArray<ApiResolversTypes['CandidateEdge']>, model: ReadonlyArray<ApiResolversTypes['ResolutionModel']> }>>;
  CandidateEdge: ResolverTypeWrapper<Row<Omit<ApiCandidateEdge, 'node'> & { node: ApiResolversTypes['Candidate'] }>>;
  CandidateOrder: ResolverTypeWrapper<Row<ApiCandidateOrder>>;
  CaseAct: ResolverTypeWrapper<Row<ApiCaseAct>>;
  CaseChangesInput: ResolverTypeWrapper<Row<ApiCaseChangesInput>>;
  CaseChart: ResolverTypeWrapper<Row<ApiCaseChart>>;
  CaseDocument: ResolverTypeWrapper<Row<ApiCaseDocument>>;
  CaseFactInput: ResolverTypeWrapper<Row<ApiCaseFactInput>>;
  CaseFile: ResolverTypeWrapper<CaseFile>;
  CaseMemberInput: ResolverTypeWrapper<Row<ApiCaseMemberInput>>;
  CaseNote: ResolverTypeWrapper<Row<ApiCaseNote>>;
  CasePayload: ResolverTypeWrapper<Row<Omit<ApiCasePayload, 'caseFile'> & { caseFile?: Maybe<ApiResolversTypes['CaseFile']> }>>;
  CaseQuery: ResolverTypeWrapper<QueryExhibit>;
  CaseQueryInput: ResolverTypeWrapper<Row<ApiCaseQueryInput>>;
  CaseQueryNow: ResolverTypeWrapper<Row<Omit<ApiCaseQueryNow, 'result'> & { result: ApiResolversTypes['QueryResult'] }>>;
  CaseStatus: ResolverTypeWrapper<Row<ApiCaseStatus>>;
  CaseStep: ResolverTypeWrapper<Row<Omit<ApiCaseStep, 'done'> & { done: ApiResolversTypes['Sentence'] }>>;
  Cell: ResolverTypeWrapper<Row<ApiCell>>;
  Chart: ResolverTypeWrapper<Chart>;
  ChartPage: ResolverTypeWrapper<Row<ApiChartPage>>;
  ChartPayload: ResolverTypeWrapper<Row<Omit<ApiChartPayload, 'chart'> & { chart?: Maybe<ApiResolversTypes['Chart']> }>>;
  CheckedCypher: ResolverTypeWrapper<Row<Omit<ApiCheckedCypher, 'does'> & { does: ReadonlyArray<ApiResolversTypes['Sentence']> }>>;
  ChronologyConnection: ResolverTypeWrapper<Row<Omit<ApiChronologyConnection, 'edges' | 'missing'> & { edges: ReadonlyArray<ApiResolversTypes['FactEdge']>, missing: ReadonlyArray<ApiResolversTypes['Sentence']> }>>;
  ChronologyFile: ResolverTypeWrapper<Row<Omit<ApiChronologyFile, 'notes'> & { notes: ReadonlyArray<ApiResolversTypes['Sentence']> }>>;
  ChronologyFilterInput: ResolverTypeWrapper<Row<ApiChronologyFilterInput>>;
  ChronologyFormat: ResolverTypeWrapper<Row<ApiChronologyFormat>>;
  ChronologyOrder: ResolverTypeWrapper<Row<ApiChronologyOrder>>;
  Citation: ResolverTypeWrapper<Cited>;
  CitationConnection: ResolverTypeWrapper<Row<Omit<ApiCitationConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversTypes['CitationEdge']> }>>;
  CitationEdge: ResolverTypeWrapper<Row<Omit<ApiCitationEdge, 'node'> & { node: ApiResolversTypes['Citation'] }>>;
  Cluster: ResolverTypeWrapper<ClusterRow>;
  ClusterChange: ResolverTypeWrapper<Row<Omit<ApiClusterChange, 'came' | 'left'> & { came: ReadonlyArray<ApiResolversTypes['Entity']>, left: ReadonlyArray<ApiResolversTypes['Entity']> }>>;
  ClusterConnection: ResolverTypeWrapper<ClustersRow>;
  ClusterCut: ResolverTypeWrapper<Row<Omit<ApiClusterCut, 'identifier' | 'question'> & { identifier: ApiResolversTypes['Entity'], question: ApiResolversTypes['Sentence'] }>>;
  ClusterEdge: ResolverTypeWrapper<Row<Omit<ApiClusterEdge, 'node'> & { node: ApiResolversTypes['Cluster'] }>>;
  ClusterFact: ResolverTypeWrapper<Row<ApiClusterFact>>;
  ClusterKind: ResolverTypeWrapper<Row<ApiClusterKind>>;
  ClusterMember: ResolverTypeWrapper<Row<ApiClusterMember>>;
  ClusterPlace: ResolverTypeWrapper<Row<Omit<ApiClusterPlace, 'place'> & { place: ApiResolversTypes['Entity'] }>>;
  ClusterPrices: ResolverTypeWrapper<Row<ApiClusterPrices>>;
  ClusterReason: ResolverTypeWrapper<Row<Omit<ApiClusterReason, 'identifier' | 'reason'> & { identifier: ApiResolversTypes['Entity'], reason: ApiResolversTypes['Sentence'] }>>;
  ClusterSaid: ResolverTypeWrapper<Row<ApiClusterSaid>>;
  ClusterThread: ResolverTypeWrapper<TieRow>;
  ClusterValue: ResolverTypeWrapper<Row<ApiClusterValue>>;
  ColumnLook: ResolverTypeWrapper<Row<ApiColumnLook>>;
  ColumnRoleInput: ResolverTypeWrapper<Row<ApiColumnRoleInput>>;
  ColumnUse: ResolverTypeWrapper<Row<ApiColumnUse>>;
  Community: ResolverTypeWrapper<GroupRow>;
  CommunityAlgorithm: ResolverTypeWrapper<Row<ApiCommunityAlgorithm>>;
  CommunityBridge: ResolverTypeWrapper<Row<ApiCommunityBridge>>;
  CommunityConnection: ResolverTypeWrapper<Row<Omit<ApiCommunityConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversTypes['CommunityEdge']> }>>;
  CommunityEdge: ResolverTypeWrapper<Row<Omit<ApiCommunityEdge, 'node'> & { node: ApiResolversTypes['Community'] }>>;
  CommunityIds: ResolverTypeWrapper<Row<ApiCommunityIds>>;
  CommunityKind: ResolverTypeWrapper<Row<ApiCommunityKind>>;
  CommunityMember: ResolverTypeWrapper<MemberRow>;
  CommunityResult: ResolverTypeWrapper<PartitionRow>;
  ComparisonMethod: ResolverTypeWrapper<Row<ApiComparisonMethod>>;
  ConnectedPair: ResolverTypeWrapper<Row<ApiConnectedPair>>;
  Connector: ResolverTypeWrapper<ConnectorRow>;
  ConnectorConnection: ResolverTypeWrapper<Row<Omit<ApiConnectorConnection, 'definition' | 'edges' | 'network'> & { definition: ApiResolversTypes['Sentence'], edges: ReadonlyArray<ApiResolversTypes['ConnectorEdge']>, network: ApiResolversTypes['NetworkFacts'] }>>;
  ConnectorEdge: ResolverTypeWrapper<Row<Omit<ApiConnectorEdge, 'node'> & { node: ApiResolversTypes['Connector'] }>>;
  Contact: ResolverTypeWrapper<Row<Omit<ApiContact, 'entity'> & { entity: ApiResolversTypes['Entity'] }>>;
  Contacts: ResolverTypeWrapper<Row<Omit<ApiContacts, 'contacts'> & { contacts: ReadonlyArray<ApiResolversTypes['Contact']> }>>;
  CounterSignCode: ResolverTypeWrapper<Row<ApiCounterSignCode>>;
  CypherFunction: ResolverTypeWrapper<Row<ApiCypherFunction>>;
  DateOrder: ResolverTypeWrapper<Row<ApiDateOrder>>;
  DateTime: ResolverTypeWrapper<Row<Scalars['DateTime']['output']>>;
  DecideInput: ResolverTypeWrapper<Row<ApiDecideInput>>;
  DecidePayload: ResolverTypeWrapper<Row<Omit<ApiDecidePayload, 'judgement'> & { judgement?: Maybe<ApiResolversTypes['Judgement']> }>>;
  Decision: ResolverTypeWrapper<Row<Omit<ApiDecision, 'sentence'> & { sentence: ApiResolversTypes['Sentence'] }>>;
  DecisionPreview: ResolverTypeWrapper<Row<ApiDecisionPreview>>;
  DuplicateChoice: ResolverTypeWrapper<Row<ApiDuplicateChoice>>;
  EngineName: ResolverTypeWrapper<Row<ApiEngineName>>;
  Entity: ResolverTypeWrapper<Entity>;
  EntityConnection: ResolverTypeWrapper<Row<Omit<ApiEntityConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversTypes['EntityEdge']> }>>;
  EntityEdge: ResolverTypeWrapper<Row<Omit<ApiEntityEdge, 'found' | 'node'> & { found?: Maybe<ReadonlyArray<ApiResolversTypes['FoundPlace']>>, node: ApiResolversTypes['Entity'] }>>;
  EntityFlow: ResolverTypeWrapper<Row<Omit<ApiEntityFlow, 'entity'> & { entity: ApiResolversTypes['Entity'] }>>;
  EntityKind: ResolverTypeWrapper<EntityKind>;
  Evidence: ResolverTypeWrapper<Evidence>;
  EvidenceConnection: ResolverTypeWrapper<Row<Omit<ApiEvidenceConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversTypes['EvidenceEdge']> }>>;
  EvidenceEdge: ResolverTypeWrapper<Row<Omit<ApiEvidenceEdge, 'node'> & { node: ApiResolversTypes['Evidence'] }>>;
  Exhibit: ResolverTypeWrapper<ExhibitRow>;
  ExhibitSort: ResolverTypeWrapper<Row<ApiExhibitSort>>;
  Explanation: ResolverTypeWrapper<Row<Omit<ApiExplanation, 'against' | 'decisions' | 'from' | 'steps' | 'summary' | 'to'> & { against: ReadonlyArray<ApiResolversTypes['Against']>, decisions: ReadonlyArray<ApiResolversTypes['Decision']>, from: ApiResolversTypes['Entity'], steps: ReadonlyArray<ApiResolversTypes['ExplanationStep']>, summary: ApiResolversTypes['Sentence'], to: ApiResolversTypes['Entity'] }>>;
  ExplanationStep: ResolverTypeWrapper<ExplanationStep>;
  ExportEncoding: ResolverTypeWrapper<Row<ApiExportEncoding>>;
  ExportFile: ResolverTypeWrapper<Row<ApiExportFile>>;
  ExportResult: ResolverTypeWrapper<Row<Omit<ApiExportResult, 'notes'> & { notes: ReadonlyArray<ApiResolversTypes['Sentence']> }>>;
  Fact: ResolverTypeWrapper<Fact>;
  FactChoice: ResolverTypeWrapper<Row<ApiFactChoice>>;
  FactEdge: ResolverTypeWrapper<Row<Omit<ApiFactEdge, 'node'> & { node: ApiResolversTypes['Fact'] }>>;
  FactPrecision: ResolverTypeWrapper<Row<ApiFactPrecision>>;
  FactSort: ResolverTypeWrapper<Row<ApiFactSort>>;
  FieldComparison: ResolverTypeWrapper<Row<ApiFieldComparison>>;
  FileFormat: ResolverTypeWrapper<Row<ApiFileFormat>>;
  FileShapeInput: ResolverTypeWrapper<Row<ApiFileShapeInput>>;
  FirstChart: ResolverTypeWrapper<FirstChart>;
  FirstChartPart: ResolverTypeWrapper<Row<Omit<ApiFirstChartPart, 'reason'> & { reason: ApiResolversTypes['Sentence'] }>>;
  Float: ResolverTypeWrapper<Row<Scalars['Float']['output']>>;
  FlowPath: ResolverTypeWrapper<Row<Omit<ApiFlowPath, 'entities'> & { entities: ReadonlyArray<ApiResolversTypes['Entity']> }>>;
  FlowPeriod: ResolverTypeWrapper<Row<ApiFlowPeriod>>;
  FlowResult: ResolverTypeWrapper<Row<Omit<ApiFlowResult, 'caveats' | 'entities' | 'groups' | 'network' | 'paths'> & { caveats: ReadonlyArray<ApiResolversTypes['Sentence']>, entities: ReadonlyArray<ApiResolversTypes['EntityFlow']>, groups: ReadonlyArray<ApiResolversTypes['BrokerGroup']>, network: ApiResolversTypes['NetworkFacts'], paths: ReadonlyArray<ApiResolversTypes['FlowPath']> }>>;
  FlowRole: ResolverTypeWrapper<Row<ApiFlowRole>>;
  FlowUnit: ResolverTypeWrapper<Row<ApiFlowUnit>>;
  FoldedLink: ResolverTypeWrapper<FoldedLink>;
  FoldedSum: ResolverTypeWrapper<Row<ApiFoldedSum>>;
  FormComparison: ResolverTypeWrapper<Row<ApiFormComparison>>;
  FormConditionInput: ResolverTypeWrapper<Row<ApiFormConditionInput>>;
  FormCypher: ResolverTypeWrapper<Row<Omit<ApiFormCypher, 'does'> & { does: ReadonlyArray<ApiResolversTypes['Sentence']> }>>;
  FormLinkInput: ResolverTypeWrapper<Row<ApiFormLinkInput>>;
  FormQueryInput: ResolverTypeWrapper<Row<ApiFormQueryInput>>;
  FoundPlace: ResolverTypeWrapper<Row<Omit<ApiFoundPlace, 'record'> & { record?: Maybe<ApiResolversTypes['Record']> }>>;
  FoundPlaceKind: ResolverTypeWrapper<Row<ApiFoundPlaceKind>>;
  GroupFlow: ResolverTypeWrapper<Row<ApiGroupFlow>>;
  HandChange: ResolverTypeWrapper<HandChangeRow>;
  HandChangeConnection: ResolverTypeWrapper<Row<Omit<ApiHandChangeConnection, 'definition' | 'edges'> & { definition: ApiResolversTypes['Sentence'], edges: ReadonlyArray<ApiResolversTypes['HandChangeEdge']> }>>;
  HandChangeEdge: ResolverTypeWrapper<Row<Omit<ApiHandChangeEdge, 'node'> & { node: ApiResolversTypes['HandChange'] }>>;
  HandSide: ResolverTypeWrapper<HandSideRow>;
  HourCount: ResolverTypeWrapper<Row<ApiHourCount>>;
  Hub: ResolverTypeWrapper<HubRow>;
  HubConnection: ResolverTypeWrapper<Row<Omit<ApiHubConnection, 'definition' | 'edges'> & { definition: ApiResolversTypes['Sentence'], edges: ReadonlyArray<ApiResolversTypes['HubEdge']> }>>;
  HubEdge: ResolverTypeWrapper<Row<Omit<ApiHubEdge, 'node'> & { node: ApiResolversTypes['Hub'] }>>;
  HubFinding: ResolverTypeWrapper<Row<ApiHubFinding>>;
  ID: ResolverTypeWrapper<Row<Scalars['ID']['output']>>;
  Import: ResolverTypeWrapper<Progress>;
  ImportConnection: ResolverTypeWrapper<Row<Omit<ApiImportConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversTypes['ImportEdge']> }>>;
  ImportEdge: ResolverTypeWrapper<Row<Omit<ApiImportEdge, 'node'> & { node: ApiResolversTypes['Import'] }>>;
  ImportPayload: ResolverTypeWrapper<Row<Omit<ApiImportPayload, 'import'> & { import?: Maybe<ApiResolversTypes['Import']> }>>;
  ImportState: ResolverTypeWrapper<Row<ApiImportState>>;
  InCommon: ResolverTypeWrapper<Row<Omit<ApiInCommon, 'identifier' | 'reason'> & { identifier: ApiResolversTypes['Entity'], reason: ApiResolversTypes['Sentence'] }>>;
  InspectedColumn: ResolverTypeWrapper<Row<ApiInspectedColumn>>;
  InspectedFile: ResolverTypeWrapper<Row<Omit<ApiInspectedFile, 'remarks'> & { remarks: ReadonlyArray<ApiResolversTypes['Sentence']> }>>;
  Inspection: ResolverTypeWrapper<Row<Omit<ApiInspection, 'files' | 'left' | 'rejects'> & { files: ReadonlyArray<ApiResolversTypes['InspectedFile']>, left: ReadonlyArray<ApiResolversTypes['Sentence']>, rejects: ReadonlyArray<ApiResolversTypes['Reject']> }>>;
  Int: ResolverTypeWrapper<Row<Scalars['Int']['output']>>;
  JSON: ResolverTypeWrapper<Row<Scalars['JSON']['output']>>;
  Judgement: ResolverTypeWrapper<ShownJudgement>;
  JudgementConnection: ResolverTypeWrapper<Row<Omit<ApiJudgementConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversTypes['JudgementEdge']> }>>;
  JudgementEdge: ResolverTypeWrapper<Row<Omit<ApiJudgementEdge, 'node'> & { node: ApiResolversTypes['Judgement'] }>>;
  JudgementType: ResolverTypeWrapper<Row<ApiJudgementType>>;
  KindCount: ResolverTypeWrapper<Row<ApiKindCount>>;
  LeftOut: ResolverTypeWrapper<Row<Omit<ApiLeftOut, 'entity' | 'reason'> & { entity: ApiResolversTypes['Entity'], reason: ApiResolversTypes['Sentence'] }>>;
  Link: ResolverTypeWrapper<Link>;
  LinkKeyInput: ResolverTypeWrapper<Row<ApiLinkKeyInput>>;
  LinkKind: ResolverTypeWrapper<LinkKind>;
  LinkList: ResolverTypeWrapper<Row<Omit<ApiLinkList, 'links'> & { links: ReadonlyArray<ApiResolversTypes['Link']> }>>;
  LookUp: ResolverTypeWrapper<Row<Omit<ApiLookUp, 'entities' | 'places' | 'searched'> & { entities: ReadonlyArray<ApiResolversTypes['Entity']>, places: ReadonlyArray<ReadonlyArray<ApiResolversTypes['FoundPlace']>>, searched: ReadonlyArray<ApiResolversTypes['Source']> }>>;
  LookUpOutcome: ResolverTypeWrapper<Row<ApiLookUpOutcome>>;
  MappingText: ResolverTypeWrapper<Row<ApiMappingText>>;
  MatchKind: ResolverTypeWrapper<Row<ApiMatchKind>>;
  MeasureDefinition: ResolverTypeWrapper<Row<Omit<ApiMeasureDefinition, 'meaning'> & { meaning: ApiResolversTypes['Sentence'] }>>;
  Measures: ResolverTypeWrapper<ReadScope>;
  MonthCount: ResolverTypeWrapper<Row<ApiMonthCount>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NaiveJoin: ResolverTypeWrapper<Row<ApiNaiveJoin>>;
  Nearness: ResolverTypeWrapper<Row<ApiNearness>>;
  NeighbourOrder: ResolverTypeWrapper<Row<ApiNeighbourOrder>>;
  Neighbourhood: ResolverTypeWrapper<Surroundings>;
  NetworkFacts: ResolverTypeWrapper<Facts>;
  OnlyThread: ResolverTypeWrapper<Row<Omit<ApiOnlyThread, 'caution' | 'entity' | 'sides' | 'why'> & { caution: ApiResolversTypes['Sentence'], entity: ApiResolversTypes['Entity'], sides: ReadonlyArray<ApiResolversTypes['ThreadSide']>, why: ApiResolversTypes['Sentence'] }>>;
  Ontology: ResolverTypeWrapper<Ontology>;
  PackageMade: ResolverTypeWrapper<Row<Omit<ApiPackageMade, 'notes'> & { notes: ReadonlyArray<ApiResolversTypes['Sentence']> }>>;
  PageInfo: ResolverTypeWrapper<Row<ApiPageInfo>>;
  ParameterSuggestion: ResolverTypeWrapper<Row<ApiParameterSuggestion>>;
  ParameterSuggestionList: ResolverTypeWrapper<Row<ApiParameterSuggestionList>>;
  ParameterSuggestions: ResolverTypeWrapper<Row<ApiParameterSuggestions>>;
  ParameterSuggestionsInput: ResolverTypeWrapper<Row<ApiParameterSuggestionsInput>>;
  ParameterType: ResolverTypeWrapper<Row<ApiParameterType>>;
  Path: ResolverTypeWrapper<Row<Omit<ApiPath, 'weakest'> & { weakest: ApiResolversTypes['WeakestPoint'] }>>;
  PathResult: ResolverTypeWrapper<Row<Omit<ApiPathResult, 'entities' | 'links' | 'note' | 'paths'> & { entities: ReadonlyArray<ApiResolversTypes['Entity']>, links: ReadonlyArray<ApiResolversTypes['Link']>, note?: Maybe<ApiResolversTypes['Sentence']>, paths: ReadonlyArray<ApiResolversTypes['Path']> }>>;
  PicturePreview: ResolverTypeWrapper<Row<ApiPicturePreview>>;
  PictureVariant: ResolverTypeWrapper<VariantRow>;
  PictureVariants: ResolverTypeWrapper<Row<Omit<ApiPictureVariants, 'caveat' | 'group' | 'variants'> & { caveat: ApiResolversTypes['Sentence'], group?: Maybe<ApiResolversTypes['Entity']>, variants: ReadonlyArray<ApiResolversTypes['PictureVariant']> }>>;
  PlaceSeen: ResolverTypeWrapper<Row<Omit<ApiPlaceSeen, 'place'> & { place: ApiResolversTypes['Entity'] }>>;
  PossibleJoin: ResolverTypeWrapper<PossibleJoinRow>;
  PossibleJoinConnection: ResolverTypeWrapper<Row<Omit<ApiPossibleJoinConnection, 'definition' | 'edges'> & { definition: ApiResolversTypes['Sentence'], edges: ReadonlyArray<ApiResolversTypes['PossibleJoinEdge']> }>>;
  PossibleJoinEdge: ResolverTypeWrapper<Row<Omit<ApiPossibleJoinEdge, 'node'> & { node: ApiResolversTypes['PossibleJoin'] }>>;
  PossibleJoinFinding: ResolverTypeWrapper<Row<ApiPossibleJoinFinding>>;
  PossibleLink: ResolverTypeWrapper<PossibleLinkRow>;
  PossibleLinks: ResolverTypeWrapper<Row<Omit<ApiPossibleLinks, 'caveat' | 'entity' | 'links' | 'method'> & { caveat: ApiResolversTypes['Sentence'], entity: ApiResolversTypes['Entity'], links: ReadonlyArray<ApiResolversTypes['PossibleLink']>, method: ApiResolversTypes['Sentence'] }>>;
  PossibleLinksMeasured: ResolverTypeWrapper<Row<ApiPossibleLinksMeasured>>;
  PossibleSide: ResolverTypeWrapper<Row<Omit<ApiPossibleSide, 'members'> & { members: ReadonlyArray<ApiResolversTypes['Entity']> }>>;
  Profile: ResolverTypeWrapper<Row<Omit<ApiProfile, 'entity' | 'firstSource' | 'inCommon' | 'lastSource' | 'places' | 'voices' | 'warnings'> & { entity: ApiResolversTypes['Entity'], firstSource?: Maybe<ApiResolversTypes['Source']>, inCommon: ReadonlyArray<ApiResolversTypes['InCommon']>, lastSource?: Maybe<ApiResolversTypes['Source']>, places: ReadonlyArray<ApiResolversTypes['PlaceSeen']>, voices: ReadonlyArray<ApiResolversTypes['Voice']>, warnings: ReadonlyArray<ApiResolversTypes['Warning']> }>>;
  Property: ResolverTypeWrapper<ShownProperty>;
  PropertyKind: ResolverTypeWrapper<Row<ApiPropertyKind>>;
  PropertyType: ResolverTypeWrapper<Row<ApiPropertyType>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueryExport: ResolverTypeWrapper<Row<Omit<ApiQueryExport, 'notes'> & { notes: ReadonlyArray<ApiResolversTypes['Sentence']> }>>;
  QueryFileForm: ResolverTypeWrapper<Row<ApiQueryFileForm>>;
  QueryImportPayload: ResolverTypeWrapper<Row<Omit<ApiQueryImportPayload, 'taken'> & { taken: ReadonlyArray<ApiResolversTypes['TakenQuery']> }>>;
  QueryOutcome: ResolverTypeWrapper<Row<ApiQueryOutcome>>;
  QueryParameter: ResolverTypeWrapper<Row<ApiQueryParameter>>;
  QueryParameterInput: ResolverTypeWrapper<Row<ApiQueryParameterInput>>;
  QueryPart: ResolverTypeWrapper<Row<ApiQueryPart>>;
  QueryPlace: ResolverTypeWrapper<Row<ApiQueryPlace>>;
  QueryRefusal: ResolverTypeWrapper<Row<ApiQueryRefusal>>;
  QueryResult: ResolverTypeWrapper<Row<Omit<ApiQueryResult, 'entities' | 'links'> & { entities: ReadonlyArray<ApiResolversTypes['Entity']>, links: ReadonlyArray<ApiResolversTypes['Link']> }>>;
  QueryVersion: ResolverTypeWrapper<Row<ApiQueryVersion>>;
  RaisedReader: ResolverTypeWrapper<Row<ApiRaisedReader>>;
  ReachSet: ResolverTypeWrapper<Row<Omit<ApiReachSet, 'entities'> & { entities: ReadonlyArray<ApiResolversTypes['Entity']> }>>;
  ReceivedDecision: ResolverTypeWrapper<Row<ApiReceivedDecision>>;
  ReceivedEntity: ResolverTypeWrapper<ExportEntity>;
  ReceivedFact: ResolverTypeWrapper<Row<ApiReceivedFact>>;
  ReceivedLink: ResolverTypeWrapper<Row<ApiReceivedLink>>;
  ReceivedMember: ResolverTypeWrapper<Row<ApiReceivedMember>>;
  ReceivedMethod: ResolverTypeWrapper<Row<ApiReceivedMethod>>;
  ReceivedNote: ResolverTypeWrapper<Row<ApiReceivedNote>>;
  ReceivedPackage: ResolverTypeWrapper<OpenedPackage>;
  ReceivedRow: ResolverTypeWrapper<Row<ApiReceivedRow>>;
  Record: ResolverTypeWrapper<RecordNode>;
  Reject: ResolverTypeWrapper<Row<Omit<ApiReject, 'reason'> & { reason: ApiResolversTypes['Sentence'] }>>;
  RelatedPairs: ResolverTypeWrapper<Row<ApiRelatedPairs>>;
  RemovalMeasure: ResolverTypeWrapper<Row<ApiRemovalMeasure>>;
  RemovalSet: ResolverTypeWrapper<Row<Omit<ApiRemovalSet, 'entities' | 'parted'> & { entities: ReadonlyArray<ApiResolversTypes['Entity']>, parted: ReadonlyArray<ApiResolversTypes['BrokerPair']> }>>;
  ReportFormat: ResolverTypeWrapper<Row<ApiReportFormat>>;
  ReportMade: ResolverTypeWrapper<Row<Omit<ApiReportMade, 'notes'> & { notes: ReadonlyArray<ApiResolversTypes['Sentence']> }>>;
  ReportPart: ResolverTypeWrapper<Row<ApiReportPart>>;
  Rereading: ResolverTypeWrapper<Rereading>;
  RereadingConnection: ResolverTypeWrapper<Row<Omit<ApiRereadingConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversTypes['RereadingEdge']> }>>;
  RereadingEdge: ResolverTypeWrapper<Row<Omit<ApiRereadingEdge, 'node'> & { node: ApiResolversTypes['Rereading'] }>>;
  RereadingState: ResolverTypeWrapper<Row<ApiRereadingState>>;
  ResolutionField: ResolverTypeWrapper<Row<ApiResolutionField>>;
  ResolutionLevel: ResolverTypeWrapper<Row<ApiResolutionLevel>>;
  ResolutionModel: ResolverTypeWrapper<ResolvedKind>;
  ResolutionRule: ResolverTypeWrapper<Row<ApiResolutionRule>>;
  ResolvedThing: ResolverTypeWrapper<Row<ApiResolvedThing>>;
  RowNote: ResolverTypeWrapper<Row<ApiRowNote>>;
  RowNotePayload: ResolverTypeWrapper<Row<ApiRowNotePayload>>;
  SampleCount: ResolverTypeWrapper<Row<ApiSampleCount>>;
  SampleEntity: ResolverTypeWrapper<Row<ApiSampleEntity>>;
  SampleLink: ResolverTypeWrapper<Row<ApiSampleLink>>;
  SavedQuery: ResolverTypeWrapper<SavedQuery>;
  SavedQueryInput: ResolverTypeWrapper<Row<ApiSavedQueryInput>>;
  SavedQueryPayload: ResolverTypeWrapper<Row<Omit<ApiSavedQueryPayload, 'query'> & { query?: Maybe<ApiResolversTypes['SavedQuery']> }>>;
  ScopeInput: ResolverTypeWrapper<Row<ApiScopeInput>>;
  Screened: ResolverTypeWrapper<Row<Omit<ApiScreened, 'entity'> & { entity: ApiResolversTypes['Entity'] }>>;
  ScreenedBy: ResolverTypeWrapper<Row<ApiScreenedBy>>;
  ScreeningConnection: ResolverTypeWrapper<Row<Omit<ApiScreeningConnection, 'edges' | 'searched'> & { edges: ReadonlyArray<ApiResolversTypes['ScreeningEdge']>, searched: ReadonlyArray<ApiResolversTypes['Source']> }>>;
  ScreeningEdge: ResolverTypeWrapper<Row<Omit<ApiScreeningEdge, 'node'> & { node: ApiResolversTypes['Screened'] }>>;
  Sentence: ResolverTypeWrapper<Sentence>;
  SharedAttribute: ResolverTypeWrapper<SharedIdentifier>;
  SharedAttributeLink: ResolverTypeWrapper<Row<Omit<ApiSharedAttributeLink, 'evidence'> & { evidence: ReadonlyArray<ApiResolversTypes['SharedAttribute']> }>>;
  SharedAttributeList: ResolverTypeWrapper<Row<Omit<ApiSharedAttributeList, 'links'> & { links: ReadonlyArray<ApiResolversTypes['SharedAttributeLink']> }>>;
  SlotKind: ResolverTypeWrapper<Row<ApiSlotKind>>;
  Source: ResolverTypeWrapper<Source>;
  SourceArrivals: ResolverTypeWrapper<Row<ApiSourceArrivals>>;
  Span: ResolverTypeWrapper<Row<ApiSpan>>;
  StatedEntityInput: ResolverTypeWrapper<Row<ApiStatedEntityInput>>;
  StatedPropertyInput: ResolverTypeWrapper<Row<ApiStatedPropertyInput>>;
  StatementInput: ResolverTypeWrapper<Row<ApiStatementInput>>;
  StatementPayload: ResolverTypeWrapper<Row<Omit<ApiStatementPayload, 'entities' | 'link' | 'record'> & { entities: ReadonlyArray<ApiResolversTypes['Entity']>, link?: Maybe<ApiResolversTypes['Link']>, record?: Maybe<ApiResolversTypes['Record']> }>>;
  Status: ResolverTypeWrapper<Row<ApiStatus>>;
  String: ResolverTypeWrapper<Row<Scalars['String']['output']>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakenQuery: ResolverTypeWrapper<Row<Omit<ApiTakenQuery, 'reason'> & { reason?: Maybe<ApiResolversTypes['Sentence']> }>>;
  TemplateConnection: ResolverTypeWrapper<Row<Omit<ApiTemplateConnection, 'caveats' | 'definition' | 'edges'> & { caveats: ReadonlyArray<ApiResolversTypes['Sentence']>, definition: ApiResolversTypes['Sentence'], edges: ReadonlyArray<ApiResolversTypes['TemplateEdge']> }>>;
  TemplateEdge: ResolverTypeWrapper<Row<Omit<ApiTemplateEdge, 'node'> & { node: ApiResolversTypes['TemplateSize'] }>>;
  TemplateSize: ResolverTypeWrapper<Row<Omit<ApiTemplateSize, 'template'> & { template: ApiResolversTypes['Entity'] }>>;
  TextChange: ResolverTypeWrapper<TextChange>;
  TextChangeConnection: ResolverTypeWrapper<Row<Omit<ApiTextChangeConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversTypes['TextChangeEdge']> }>>;
  TextChangeEdge: ResolverTypeWrapper<Row<Omit<ApiTextChangeEdge, 'node'> & { node: ApiResolversTypes['TextChange'] }>>;
  TextChangeSort: ResolverTypeWrapper<Row<ApiTextChangeSort>>;
  TextSpan: ResolverTypeWrapper<Row<ApiTextSpan>>;
  ThreadBetween: ResolverTypeWrapper<Row<ApiThreadBetween>>;
  ThreadSide: ResolverTypeWrapper<Row<Omit<ApiThreadSide, 'around' | 'through'> & { around: ApiResolversTypes['Entity'], through: ReadonlyArray<ApiResolversTypes['Entity']> }>>;
  TruthRow: ResolverTypeWrapper<Row<ApiTruthRow>>;
  UserError: ResolverTypeWrapper<Row<ApiUserError>>;
  Voice: ResolverTypeWrapper<Row<Omit<ApiVoice, 'reason'> & { reason?: Maybe<ApiResolversTypes['Sentence']> }>>;
  Warning: ResolverTypeWrapper<Row<Omit<ApiWarning, 'advice' | 'message'> & { advice: ApiResolversTypes['Sentence'], message: ApiResolversTypes['Sentence'] }>>;
  WarningCode: ResolverTypeWrapper<Row<ApiWarningCode>>;
  WatchedFile: ResolverTypeWrapper<Row<Omit<ApiWatchedFile, 'problem'> & { problem: ApiResolversTypes['Sentence'] }>>;
  WatchedFolder: ResolverTypeWrapper<Row<Omit<ApiWatchedFolder, 'failed' | 'problem'> & { failed: ReadonlyArray<ApiResolversTypes['WatchedFile']>, problem?: Maybe<ApiResolversTypes['Sentence']> }>>;
  WeakestPoint: ResolverTypeWrapper<Row<Omit<ApiWeakestPoint, 'reason'> & { reason: ApiResolversTypes['Sentence'] }>>;
  WhatIf: ResolverTypeWrapper<Row<Omit<ApiWhatIf, 'caveats' | 'groups' | 'parted'> & { caveats: ReadonlyArray<ApiResolversTypes['Sentence']>, groups: ReadonlyArray<ApiResolversTypes['BrokerGroup']>, parted: ReadonlyArray<ApiResolversTypes['BrokerPair']> }>>;
  WhatIfPiece: ResolverTypeWrapper<Row<ApiWhatIfPiece>>;
  Wording: ResolverTypeWrapper<Row<Omit<ApiWording, 'caveats' | 'definition' | 'members' | 'template'> & { caveats: ReadonlyArray<ApiResolversTypes['Sentence']>, definition: ApiResolversTypes['Sentence'], members: ApiResolversTypes['WordingMemberConnection'], template: ApiResolversTypes['Entity'] }>>;
  WordingFill: ResolverTypeWrapper<Row<ApiWordingFill>>;
  WordingMember: ResolverTypeWrapper<Row<Omit<ApiWordingMember, 'accounts' | 'ad' | 'citation'> & { accounts: ReadonlyArray<ApiResolversTypes['Entity']>, ad: ApiResolversTypes['Entity'], citation: ApiResolversTypes['Citation'] }>>;
  WordingMemberConnection: ResolverTypeWrapper<Row<Omit<ApiWordingMemberConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversTypes['WordingMemberEdge']> }>>;
  WordingMemberEdge: ResolverTypeWrapper<Row<Omit<ApiWordingMemberEdge, 'node'> & { node: ApiResolversTypes['WordingMember'] }>>;
  WordingMemberPiece: ResolverTypeWrapper<Row<ApiWordingMemberPiece>>;
  WordingPiece: ResolverTypeWrapper<Row<ApiWordingPiece>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ApiResolversParentTypes = {
  AddRecordsPayload: Row<Omit<ApiAddRecordsPayload, 'import'> & { import?: Maybe<ApiResolversParentTypes['Import']> }>;
  Against: Row<Omit<ApiAgainst, 'message'> & { message: ApiResolversParentTypes['Sentence'] }>;
  Agreement: Row<ApiAgreement>;
  AgreementMeasures: Row<ApiAgreementMeasures>;
  AgreementOfValue: Row<ApiAgreementOfValue>;
  AgreementShare: Row<ApiAgreementShare>;
  Boolean: Row<Scalars['Boolean']['output']>;
  Broker: Row<Omit<ApiBroker, 'caution' | 'entity' | 'why'> & { caution: ApiResolversParentTypes['Sentence'], entity: ApiResolversParentTypes['Entity'], why: ApiResolversParentTypes['Sentence'] }>;
  BrokerGroup: Row<Omit<ApiBrokerGroup, 'around'> & { around: ApiResolversParentTypes['Entity'] }>;
  BrokerJoin: Row<ApiBrokerJoin>;
  BrokerPair: Row<Omit<ApiBrokerPair, 'through'> & { through: ReadonlyArray<ApiResolversParentTypes['Entity']> }>;
  BrokerResult: Ranking;
  BrokerScores: Row<ApiBrokerScores>;
  Candidate: CandidateRow;
  CandidateConnection: Row<Omit<ApiCandidateConnection, 'caveats' | 'edges' | 'model'> & { caveats: ReadonlyArray<ApiResolversParentTypes['Sentence']>, edges: ReadonlyArray<ApiResolversParentTypes['CandidateEdge']>, model: ReadonlyArray<ApiResolversParentTypes['ResolutionModel']> }>;
  CandidateEdge: Row<Omit<ApiCandidateEdge, 'node'> & { node: ApiResolversParentTypes['Candidate'] }>;
  CaseAct: Row<ApiCaseAct>;
  CaseChangesInput: Row<ApiCaseChangesInput>;
  CaseChart: Row<ApiCaseChart>;
  CaseDocument: Row<ApiCaseDocument>;
  CaseFactInput: Row<ApiCaseFactInput>;
  CaseFile: CaseFile;
  CaseMemberInput: Row<ApiCaseMemberInput>;
  CaseNote: Row<ApiCaseNote>;
  CasePayload: Row<Omit<ApiCasePayload, 'caseFile'> & { caseFile?: Maybe<ApiResolversParentTypes['CaseFile']> }>;
  CaseQuery: QueryExhibit;
  CaseQueryInput: Row<ApiCaseQueryInput>;
  CaseQueryNow: Row<Omit<ApiCaseQueryNow, 'result'> & { result: ApiResolversParentTypes['QueryResult'] }>;
  CaseStep: Row<Omit<ApiCaseStep, 'done'> & { done: ApiResolversParentTypes['Sentence'] }>;
  Cell: Row<ApiCell>;
  Chart: Chart;
  ChartPage: Row<ApiChartPage>;
  ChartPayload: Row<Omit<ApiChartPayload, 'chart'> & { chart?: Maybe<ApiResolversParentTypes['Chart']> }>;
  CheckedCypher: Row<Omit<ApiCheckedCypher, 'does'> & { does: ReadonlyArray<ApiResolversParentTypes['Sentence']> }>;
  ChronologyConnection: Row<Omit<ApiChronologyConnection, 'edges' | 'missing'> & { edges: ReadonlyArray<ApiResolversParentTypes['FactEdge']>, missing: ReadonlyArray<ApiResolversParentTypes['Sentence']> }>;
  ChronologyFile: Row<Omit<ApiChronologyFile, 'notes'> & { notes: ReadonlyArray<ApiResolversParentTypes['Sentence']> }>;
  ChronologyFilterInput: Row<ApiChronologyFilterInput>;
  Citation: Cited;
  CitationConnection: Row<Omit<ApiCitationConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversParentTypes['CitationEdge']> }>;
  CitationEdge: Row<Omit<ApiCitationEdge, 'node'> & { node: ApiResolversParentTypes['Citation'] }>;
  Cluster: ClusterRow;
  ClusterChange: Row<Omit<ApiClusterChange, 'came' | 'left'> & { came: ReadonlyArray<ApiResolversParentTypes['Entity']>, left: ReadonlyArray<ApiResolversParentTypes['Entity']> }>;
  ClusterConnection: ClustersRow;
  ClusterCut: Row<Omit<ApiClusterCut, 'identifier' | 'question'> & { identifier: ApiResolversParentTypes['Entity'], question: ApiResolversParentTypes['Sentence'] }>;
  ClusterEdge: Row<Omit<ApiClusterEdge, 'node'> & { node: ApiResolversParentTypes['Cluster'] }>;
  ClusterKind: Row<ApiClusterKind>;
  ClusterMember: Row<ApiClusterMember>;
  ClusterPlace: Row<Omit<ApiClusterPlace, 'place'> & { place: ApiResolversParentTypes['Entity'] }>;
  ClusterPrices: Row<ApiClusterPrices>;
  ClusterReason: Row<Omit<ApiClusterReason, 'identifier' | 'reason'> & { identifier: ApiResolversParentTypes['Entity'], reason: ApiResolversParentTypes['Sentence'] }>;
  ClusterSaid: Row<ApiClusterSaid>;
  ClusterThread: TieRow;
  ClusterValue: Row<ApiClusterValue>;
  ColumnRoleInput: Row<ApiColumnRoleInput>;
  Community: GroupRow;
  CommunityBridge: Row<ApiCommunityBridge>;
  CommunityConnection: Row<Omit<ApiCommunityConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversParentTypes['CommunityEdge']> }>;
  CommunityEdge: Row<Omit<ApiCommunityEdge, 'node'> & { node: ApiResolversParentTypes['Community'] }>;
  CommunityIds: Row<ApiCommunityIds>;
  CommunityKind: Row<ApiCommunityKind>;
  CommunityMember: MemberRow;
  CommunityResult: PartitionRow;
  ConnectedPair: Row<ApiConnectedPair>;
  Connector: ConnectorRow;
  ConnectorConnection: Row<Omit<ApiConnectorConnection, 'definition' | 'edges' | 'network'> & { definition: ApiResolversParentTypes['Sentence'], edges: ReadonlyArray<ApiResolversParentTypes['ConnectorEdge']>, network: ApiResolversParentTypes['NetworkFacts'] }>;
  ConnectorEdge: Row<Omit<ApiConnectorEdge, 'node'> & { node: ApiResolversParentTypes['Connector'] }>;
  Contact: Row<Omit<ApiContact, 'entity'> & { entity: ApiResolversParentTypes['Entity'] }>;
  Contacts: Row<Omit<ApiContacts, 'contacts'> & { contacts: ReadonlyArray<ApiResolversParentTypes['Contact']> }>;
  CypherFunction: Row<ApiCypherFunction>;
  DateTime: Row<Scalars['DateTime']['output']>;
  DecideInput: Row<ApiDecideInput>;
  DecidePayload: Row<Omit<ApiDecidePayload, 'judgement'> & { judgement?: Maybe<ApiResolversParentTypes['Judgement']> }>;
  Decision: Row<Omit<ApiDecision, 'sentence'> & { sentence: ApiResolversParentTypes['Sentence'] }>;
  DecisionPreview: Row<ApiDecisionPreview>;
  Entity: Entity;
  EntityConnection: Row<Omit<ApiEntityConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversParentTypes['EntityEdge']> }>;
  EntityEdge: Row<Omit<ApiEntityEdge, 'found' | 'node'> & { found?: Maybe<ReadonlyArray<ApiResolversParentTypes['FoundPlace']>>, node: ApiResolversParentTypes['Entity'] }>;
  EntityFlow: Row<Omit<ApiEntityFlow, 'entity'> & { entity: ApiResolversParentTypes['Entity'] }>;
  EntityKind: EntityKind;
  Evidence: Evidence;
  EvidenceConnection: Row<Omit<ApiEvidenceConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversParentTypes['EvidenceEdge']> }>;
  EvidenceEdge: Row<Omit<ApiEvidenceEdge, 'node'> & { node: ApiResolversParentTypes['Evidence'] }>;
  Exhibit: ExhibitRow;
  Explanation: Row<Omit<ApiExplanation, 'against' | 'decisions' | 'from' | 'steps' | 'summary' | 'to'> & { against: ReadonlyArray<ApiResolversParentTypes['Against']>, decisions: ReadonlyArray<ApiResolversParentTypes['Decision']>, from: ApiResolversParentTypes['Entity'], steps: ReadonlyArray<ApiResolversParentTypes['ExplanationStep']>, summary: ApiResolversParentTypes['Sentence'], to: ApiResolversParentTypes['Entity'] }>;
  ExplanationStep: ExplanationStep;
  ExportFile: Row<ApiExportFile>;
  ExportResult: Row<Omit<ApiExportResult, 'notes'> & { notes: ReadonlyArray<ApiResolversParentTypes['Sentence']> }>;
  Fact: Fact;
  FactChoice: Row<ApiFactChoice>;
  FactEdge: Row<Omit<ApiFactEdge, 'node'> & { node: ApiResolversParentTypes['Fact'] }>;
  FieldComparison: Row<ApiFieldComparison>;
  FileShapeInput: Row<ApiFileShapeInput>;
  FirstChart: FirstChart;
  FirstChartPart: Row<Omit<ApiFirstChartPart, 'reason'> & { reason: ApiResolversParentTypes['Sentence'] }>;
  Float: Row<Scalars['Float']['output']>;
  FlowPath: Row<Omit<ApiFlowPath, 'entities'> & { entities: ReadonlyArray<ApiResolversParentTypes['Entity']> }>;
  FlowResult: Row<Omit<ApiFlowResult, 'caveats' | 'entities' | 'groups' | 'network' | 'paths'> & { caveats: ReadonlyArray<ApiResolversParentTypes['Sentence']>, entities: ReadonlyArray<ApiResolversParentTypes['EntityFlow']>, groups: ReadonlyArray<ApiResolversParentTypes['BrokerGroup']>, network: ApiResolversParentTypes['NetworkFacts'], paths: ReadonlyArray<ApiResolversParentTypes['FlowPath']> }>;
  FlowUnit: Row<ApiFlowUnit>;
  FoldedLink: FoldedLink;
  FoldedSum: Row<ApiFoldedSum>;
  FormConditionInput: Row<ApiFormConditionInput>;
  FormCypher: Row<Omit<ApiFormCypher, 'does'> & { does: ReadonlyArray<ApiResolversParentTypes['Sentence']> }>;
  FormLinkInput: Row<ApiFormLinkInput>;
  FormQueryInput: Row<ApiFormQueryInput>;
  FoundPlace: Row<Omit<ApiFoundPlace, 'record'> & { record?: Maybe<ApiResolversParentTypes['Record']> }>;
  GroupFlow: Row<ApiGroupFlow>;
  HandChange: HandChangeRow;
  HandChangeConnection: Row<Omit<ApiHandChangeConnection, 'definition' | 'edges'> & { definition: ApiResolversParentTypes['Sentence'], edges: ReadonlyArray<ApiResolversParentTypes['HandChangeEdge']> }>;
  HandChangeEdge: Row<Omit<ApiHandChangeEdge, 'node'> & { node: ApiResolversParentTypes['HandChange'] }>;
  HandSide: HandSideRow;
  HourCount: Row<ApiHourCount>;
  Hub: HubRow;
  HubConnection: Row<Omit<ApiHubConnection, 'definition' | 'edges'> & { definition: ApiResolversParentTypes['Sentence'], edges: ReadonlyArray<ApiResolversParentTypes['HubEdge']> }>;
  HubEdge: Row<Omit<ApiHubEdge, 'node'> & { node: ApiResolversParentTypes['Hub'] }>;
  ID: Row<Scalars['ID']['output']>;
  Import: Progress;
  ImportConnection: Row<Omit<ApiImportConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversParentTypes['ImportEdge']> }>;
  ImportEdge: Row<Omit<ApiImportEdge, 'node'> & { node: ApiResolversParentTypes['Import'] }>;
  ImportPayload: Row<Omit<ApiImportPayload, 'import'> & { import?: Maybe<ApiResolversParentTypes['Import']> }>;
  InCommon: Row<Omit<ApiInCommon, 'identifier' | 'reason'> & { identifier: ApiResolversParentTypes['Entity'], reason: ApiResolversParentTypes['Sentence'] }>;
  InspectedColumn: Row<ApiInspectedColumn>;
  InspectedFile: Row<Omit<ApiInspectedFile, 'remarks'> & { remarks: ReadonlyArray<ApiResolversParentTypes['Sentence']> }>;
  Inspection: Row<Omit<ApiInspection, 'files' | 'left' | 'rejects'> & { files: ReadonlyArray<ApiResolversParentTypes['InspectedFile']>, left: ReadonlyArray<ApiResolversParentTypes['Sentence']>, rejects: ReadonlyArray<ApiResolversParentTypes['Reject']> }>;
  Int: Row<Scalars['Int']['output']>;
  JSON: Row<Scalars['JSON']['output']>;
  Judgement: ShownJudgement;
  JudgementConnection: Row<Omit<ApiJudgementConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversParentTypes['JudgementEdge']> }>;
  JudgementEdge: Row<Omit<ApiJudgementEdge, 'node'> & { node: ApiResolversParentTypes['Judgement'] }>;
  KindCount: Row<ApiKindCount>;
  LeftOut: Row<Omit<ApiLeftOut, 'entity' | 'reason'> & { entity: ApiResolversParentTypes['Entity'], reason: ApiResolversParentTypes['Sentence'] }>;
  Link: Link;
  LinkKeyInput: Row<ApiLinkKeyInput>;
  LinkKind: LinkKind;
  LinkList: Row<Omit<ApiLinkList, 'links'> & { links: ReadonlyArray<ApiResolversParentTypes['Link']> }>;
  LookUp: Row<Omit<ApiLookUp, 'entities' | 'places' | 'searched'> & { entities: ReadonlyArray<ApiResolversParentTypes['Entity']>, places: ReadonlyArray<ReadonlyArray<ApiResolversParentTypes['FoundPlace']>>, searched: ReadonlyArray<ApiResolversParentTypes['Source']> }>;
  MappingText: Row<ApiMappingText>;
  MeasureDefinition: Row<Omit<ApiMeasureDefinition, 'meaning'> & { meaning: ApiResolversParentTypes['Sentence'] }>;
  Measures: ReadScope;
  MonthCount: Row<ApiMonthCount>;
  Mutation: Record<PropertyKey, never>;
  NaiveJoin: Row<ApiNaiveJoin>;
  Neighbourhood: Surroundings;
  NetworkFacts: Facts;
  OnlyThread: Row<Omit<ApiOnlyThread, 'caution' | 'entity' | 'sides' | 'why'> & { caution: ApiResolversParentTypes['Sentence'], entity: ApiResolversParentTypes['Entity'], sides: ReadonlyArray<ApiResolversParentTypes['ThreadSide']>, why: ApiResolversParentTypes['Sentence'] }>;
  Ontology: Ontology;
  PackageMade: Row<Omit<ApiPackageMade, 'notes'> & { notes: ReadonlyArray<ApiResolversParentTypes['Sentence']> }>;
  PageInfo: Row<ApiPageInfo>;
  ParameterSuggestion: Row<ApiParameterSuggestion>;
  ParameterSuggestionList: Row<ApiParameterSuggestionList>;
  ParameterSuggestions: Row<ApiParameterSuggestions>;
  ParameterSuggestionsInput: Row<ApiParameterSuggestionsInput>;
  Path: Row<Omit<ApiPath, 'weakest'> & { weakest: ApiResolversParentTypes['WeakestPoint'] }>;
  PathResult: Row<Omit<ApiPathResult, 'entities' | 'links' | 'note' | 'paths'> & { entities: ReadonlyArray<ApiResolversParentTypes['Entity']>, links: ReadonlyArray<ApiResolversParentTypes['Link']>, note?: Maybe<ApiResolversParentTypes['Sentence']>, paths: ReadonlyArray<ApiResolversParentTypes['Path']> }>;
  PicturePreview: Row<ApiPicturePreview>;
  PictureVariant: VariantRow;
  PictureVariants: Row<Omit<ApiPictureVariants, 'caveat' | 'group' | 'variants'> & { caveat: ApiResolversParentTypes['Sentence'], group?: Maybe<ApiResolversParentTypes['Entity']>, variants: ReadonlyArray<ApiResolversParentTypes['PictureVariant']> }>;
  PlaceSeen: Row<Omit<ApiPlaceSeen, 'place'> & { place: ApiResolversParentTypes['Entity'] }>;
  PossibleJoin: PossibleJoinRow;
  PossibleJoinConnection: Row<Omit<ApiPossibleJoinConnection, 'definition' | 'edges'> & { definition: ApiResolversParentTypes['Sentence'], edges: ReadonlyArray<ApiResolversParentTypes['PossibleJoinEdge']> }>;
  PossibleJoinEdge: Row<Omit<ApiPossibleJoinEdge, 'node'> & { node: ApiResolversParentTypes['PossibleJoin'] }>;
  PossibleLink: PossibleLinkRow;
  PossibleLinks: Row<Omit<ApiPossibleLinks, 'caveat' | 'entity' | 'links' | 'method'> & { caveat: ApiResolversParentTypes['Sentence'], entity: ApiResolversParentTypes['Entity'], links: ReadonlyArray<ApiResolversParentTypes['PossibleLink']>, method: ApiResolversParentTypes['Sentence'] }>;
  PossibleLinksMeasured: Row<ApiPossibleLinksMeasured>;
  PossibleSide: Row<Omit<ApiPossibleSide, 'members'> & { members: ReadonlyArray<ApiResolversParentTypes['Entity']> }>;
  Profile: Row<Omit<ApiProfile, 'entity' | 'firstSource' | 'inCommon' | 'lastSource' | 'places' | 'voices' | 'warnings'> & { entity: ApiResolversParentTypes['Entity'], firstSource?: Maybe<ApiResolversParentTypes['Source']>, inCommon: ReadonlyArray<ApiResolversParentTypes['InCommon']>, lastSource?: Maybe<ApiResolversParentTypes['Source']>, places: ReadonlyArray<ApiResolversParentTypes['PlaceSeen']>, voices: ReadonlyArray<ApiResolversParentTypes['Voice']>, warnings: ReadonlyArray<ApiResolversParentTypes['Warning']> }>;
  Property: ShownProperty;
  PropertyKind: Row<ApiPropertyKind>;
  Query: Record<PropertyKey, never>;
  QueryExport: Row<Omit<ApiQueryExport, 'notes'> & { notes: ReadonlyArray<ApiResolversParentTypes['Sentence']> }>;
  QueryImportPayload: Row<Omit<ApiQueryImportPayload, 'taken'> & { taken: ReadonlyArray<ApiResolversParentTypes['TakenQuery']> }>;
  QueryParameter: Row<ApiQueryParameter>;
  QueryParameterInput: Row<ApiQueryParameterInput>;
  QueryRefusal: Row<ApiQueryRefusal>;
  QueryResult: Row<Omit<ApiQueryResult, 'entities' | 'links'> & { entities: ReadonlyArray<ApiResolversParentTypes['Entity']>, links: ReadonlyArray<ApiResolversParentTypes['Link']> }>;
  QueryVersion: Row<ApiQueryVersion>;
  RaisedReader: Row<ApiRaisedReader>;
  ReachSet: Row<Omit<ApiReachSet, 'entities'> & { entities: ReadonlyArray<ApiResolversParentTypes['Entity']> }>;
  ReceivedDecision: Row<ApiReceivedDecision>;
  ReceivedEntity: ExportEntity;
  ReceivedFact: Row<ApiReceivedFact>;
  ReceivedLink: Row<ApiReceivedLink>;
  ReceivedMember: Row<ApiReceivedMember>;
  ReceivedMethod: Row<ApiReceivedMethod>;
  ReceivedNote: Row<ApiReceivedNote>;
  ReceivedPackage: OpenedPackage;
  ReceivedRow: Row<ApiReceivedRow>;
  Record: RecordNode;
  Reject: Row<Omit<ApiReject, 'reason'> & { reason: ApiResolversParentTypes['Sentence'] }>;
  RelatedPairs: Row<ApiRelatedPairs>;
  RemovalSet: Row<Omit<ApiRemovalSet, 'entities' | 'parted'> & { entities: ReadonlyArray<ApiResolversParentTypes['Entity']>, parted: ReadonlyArray<ApiResolversParentTypes['BrokerPair']> }>;
  ReportMade: Row<Omit<ApiReportMade, 'notes'> & { notes: ReadonlyArray<ApiResolversParentTypes['Sentence']> }>;
  Rereading: Rereading;
  RereadingConnection: Row<Omit<ApiRereadingConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversParentTypes['RereadingEdge']> }>;
  RereadingEdge: Row<Omit<ApiRereadingEdge, 'node'> & { node: ApiResolversParentTypes['Rereading'] }>;
  ResolutionField: Row<ApiResolutionField>;
  ResolutionLevel: Row<ApiResolutionLevel>;
  ResolutionModel: ResolvedKind;
  ResolutionRule: Row<ApiResolutionRule>;
  ResolvedThing: Row<ApiResolvedThing>;
  RowNote: Row<ApiRowNote>;
  RowNotePayload: Row<ApiRowNotePayload>;
  SampleCount: Row<ApiSampleCount>;
  SampleEntity: Row<ApiSampleEntity>;
  SampleLink: Row<ApiSampleLink>;
  SavedQuery: SavedQuery;
  SavedQueryInput: Row<ApiSavedQueryInput>;
  SavedQueryPayload: Row<Omit<ApiSavedQueryPayload, 'query'> & { query?: Maybe<ApiResolversParentTypes['SavedQuery']> }>;
  ScopeInput: Row<ApiScopeInput>;
  Screened: Row<Omit<ApiScreened, 'entity'> & { entity: ApiResolversParentTypes['Entity'] }>;
  ScreeningConnection: Row<Omit<ApiScreeningConnection, 'edges' | 'searched'> & { edges: ReadonlyArray<ApiResolversParentTypes['ScreeningEdge']>, searched: ReadonlyArray<ApiResolversParentTypes['Source']> }>;
  ScreeningEdge: Row<Omit<ApiScreeningEdge, 'node'> & { node: ApiResolversParentTypes['Screened'] }>;
  Sentence: Sentence;
  SharedAttribute: SharedIdentifier;
  SharedAttributeLink: Row<Omit<ApiSharedAttributeLink, 'evidence'> & { evidence: ReadonlyArray<ApiResolversParentTypes['SharedAttribute']> }>;
  SharedAttributeList: Row<Omit<ApiSharedAttributeList, 'links'> & { links: ReadonlyArray<ApiResolversParentTypes['SharedAttributeLink']> }>;
  Source: Source;
  SourceArrivals: Row<ApiSourceArrivals>;
  Span: Row<ApiSpan>;
  StatedEntityInput: Row<ApiStatedEntityInput>;
  StatedPropertyInput: Row<ApiStatedPropertyInput>;
  StatementInput: Row<ApiStatementInput>;
  StatementPayload: Row<Omit<ApiStatementPayload, 'entities' | 'link' | 'record'> & { entities: ReadonlyArray<ApiResolversParentTypes['Entity']>, link?: Maybe<ApiResolversParentTypes['Link']>, record?: Maybe<ApiResolversParentTypes['Record']> }>;
  Status: Row<ApiStatus>;
  String: Row<Scalars['String']['output']>;
  Subscription: Record<PropertyKey, never>;
  TakenQuery: Row<Omit<ApiTakenQuery, 'reason'> & { reason?: Maybe<ApiResolversParentTypes['Sentence']> }>;
  TemplateConnection: Row<Omit<ApiTemplateConnection, 'caveats' | 'definition' | 'edges'> & { caveats: ReadonlyArray<ApiResolversParentTypes['Sentence']>, definition: ApiResolversParentTypes['Sentence'], edges: ReadonlyArray<ApiResolversParentTypes['TemplateEdge']> }>;
  TemplateEdge: Row<Omit<ApiTemplateEdge, 'node'> & { node: ApiResolversParentTypes['TemplateSize'] }>;
  TemplateSize: Row<Omit<ApiTemplateSize, 'template'> & { template: ApiResolversParentTypes['Entity'] }>;
  TextChange: TextChange;
  TextChangeConnection: Row<Omit<ApiTextChangeConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversParentTypes['TextChangeEdge']> }>;
  TextChangeEdge: Row<Omit<ApiTextChangeEdge, 'node'> & { node: ApiResolversParentTypes['TextChange'] }>;
  TextSpan: Row<ApiTextSpan>;
  ThreadSide: Row<Omit<ApiThreadSide, 'around' | 'through'> & { around: ApiResolversParentTypes['Entity'], through: ReadonlyArray<ApiResolversParentTypes['Entity']> }>;
  TruthRow: Row<ApiTruthRow>;
  UserError: Row<ApiUserError>;
  Voice: Row<Omit<ApiVoice, 'reason'> & { reason?: Maybe<ApiResolversParentTypes['Sentence']> }>;
  Warning: Row<Omit<ApiWarning, 'advice' | 'message'> & { advice: ApiResolversParentTypes['Sentence'], message: ApiResolversParentTypes['Sentence'] }>;
  WatchedFile: Row<Omit<ApiWatchedFile, 'problem'> & { problem: ApiResolversParentTypes['Sentence'] }>;
  WatchedFolder: Row<Omit<ApiWatchedFolder, 'failed' | 'problem'> & { failed: ReadonlyArray<ApiResolversParentTypes['WatchedFile']>, problem?: Maybe<ApiResolversParentTypes['Sentence']> }>;
  WeakestPoint: Row<Omit<ApiWeakestPoint, 'reason'> & { reason: ApiResolversParentTypes['Sentence'] }>;
  WhatIf: Row<Omit<ApiWhatIf, 'caveats' | 'groups' | 'parted'> & { caveats: ReadonlyArray<ApiResolversParentTypes['Sentence']>, groups: ReadonlyArray<ApiResolversParentTypes['BrokerGroup']>, parted: ReadonlyArray<ApiResolversParentTypes['BrokerPair']> }>;
  WhatIfPiece: Row<ApiWhatIfPiece>;
  Wording: Row<Omit<ApiWording, 'caveats' | 'definition' | 'members' | 'template'> & { caveats: ReadonlyArray<ApiResolversParentTypes['Sentence']>, definition: ApiResolversParentTypes['Sentence'], members: ApiResolversParentTypes['WordingMemberConnection'], template: ApiResolversParentTypes['Entity'] }>;
  WordingFill: Row<ApiWordingFill>;
  WordingMember: Row<Omit<ApiWordingMember, 'accounts' | 'ad' | 'citation'> & { accounts: ReadonlyArray<ApiResolversParentTypes['Entity']>, ad: ApiResolversParentTypes['Entity'], citation: ApiResolversParentTypes['Citation'] }>;
  WordingMemberConnection: Row<Omit<ApiWordingMemberConnection, 'edges'> & { edges: ReadonlyArray<ApiResolversParentTypes['WordingMemberEdge']> }>;
  WordingMemberEdge: Row<Omit<ApiWordingMemberEdge, 'node'> & { node: ApiResolversParentTypes['WordingMember'] }>;
  WordingMemberPiece: Row<ApiWordingMemberPiece>;
  WordingPiece: Row<ApiWordingPiece>;
};

export type ApiAddRecordsPayloadResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['AddRecordsPayload'] = ApiResolversParentTypes['AddRecordsPayload']> = {
  added?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  again?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ApiResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ApiResolversTypes['Import']>, ParentType, ContextType>;
  ok?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  rejects?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  secondsToVisible?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
};

export type ApiAgainstResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Against'] = ApiResolversParentTypes['Against']> = {
  code?: Resolver<ApiResolversTypes['CounterSignCode'], ParentType, ContextType>;
  message?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
};

export type ApiAgreementResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Agreement'] = ApiResolversParentTypes['Agreement']> = {
  again?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  bCubed?: Resolver<ApiResolversTypes['AgreementMeasures'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ApiResolversTypes['AgreementOfValue']>, ParentType, ContextType>;
  firstOtherwise?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
  firstSeveral?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
  firstUnknown?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
  otherwise?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ApiResolversTypes['AgreementMeasures'], ParentType, ContextType>;
  several?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiAgreementMeasuresResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['AgreementMeasures'] = ApiResolversParentTypes['AgreementMeasures']> = {
  f1?: Resolver<ApiResolversTypes['AgreementShare'], ParentType, ContextType>;
  precision?: Resolver<ApiResolversTypes['AgreementShare'], ParentType, ContextType>;
  recall?: Resolver<ApiResolversTypes['AgreementShare'], ParentType, ContextType>;
};

export type ApiAgreementOfValueResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['AgreementOfValue'] = ApiResolversParentTypes['AgreementOfValue']> = {
  differs?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  f1?: Resolver<ApiResolversTypes['AgreementShare'], ParentType, ContextType>;
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiAgreementShareResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['AgreementShare'] = ApiResolversParentTypes['AgreementShare']> = {
  high?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiBrokerResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Broker'] = ApiResolversParentTypes['Broker']> = {
  betweennessError?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  caution?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  cutPoint?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  group?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ApiResolversTypes['BrokerJoin']>, ParentType, ContextType>;
  joinsTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  rankConfirmed?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  scores?: Resolver<ApiResolversTypes['BrokerScores'], ParentType, ContextType>;
  topFive?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
};

export type ApiBrokerGroupResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['BrokerGroup'] = ApiResolversParentTypes['BrokerGroup']> = {
  around?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiBrokerJoinResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['BrokerJoin'] = ApiResolversParentTypes['BrokerJoin']> = {
  a?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  b?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiBrokerPairResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['BrokerPair'] = ApiResolversParentTypes['BrokerPair']> = {
  a?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  b?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ApiBrokerResultResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['BrokerResult'] = ApiResolversParentTypes['BrokerResult']> = {
  brokers?: Resolver<ReadonlyArray<ApiResolversTypes['Broker']>, ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  draws?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ApiResolversTypes['BrokerGroup']>, ParentType, ContextType>;
  groupsTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ApiResolversTypes['MeasureDefinition']>, ParentType, ContextType>;
  network?: Resolver<ApiResolversTypes['NetworkFacts'], ParentType, ContextType>;
  onlyThreads?: Resolver<ReadonlyArray<ApiResolversTypes['OnlyThread']>, ParentType, ContextType>;
  onlyThreadsTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  reach?: Resolver<ApiResolversTypes['ReachSet'], ParentType, ContextType, RequireFields<ApiBrokerResultReachArgs, 'size'>>;
  removal?: Resolver<ReadonlyArray<ApiResolversTypes['RemovalSet']>, ParentType, ContextType, RequireFields<ApiBrokerResultRemovalArgs, 'by' | 'sizes'>>;
  scores?: Resolver<ReadonlyArray<ApiResolversTypes['BrokerScores']>, ParentType, ContextType>;
};

export type ApiBrokerScoresResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['BrokerScores'] = ApiResolversParentTypes['BrokerScores']> = {
  betweenness?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  closeness?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
  constraint?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
  degree?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  harmonic?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  pageRank?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiCandidateResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Candidate'] = ApiResolversParentTypes['Candidate']> = {
  a?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  base?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ApiResolversTypes['FieldComparison']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  probability?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  proposed?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  weight?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiCandidateConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CandidateConnection'] = ApiResolversParentTypes['CandidateConnection']> = {
  caveats?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ReadonlyArray<ApiResolversTypes['ResolutionModel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiCandidateEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CandidateEdge'] = ApiResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Candidate'], ParentType, ContextType>;
};

export type ApiCaseActResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CaseAct'] = ApiResolversParentTypes['CaseAct']> = {
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiCaseChartResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CaseChart'] = ApiResolversParentTypes['CaseChart']> = {
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  page?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiCaseDocumentResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CaseDocument'] = ApiResolversParentTypes['CaseDocument']> = {
  bytes?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  mediaType?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiCaseFileResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CaseFile'] = ApiResolversParentTypes['CaseFile']> = {
  changedAt?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  chronology?: Resolver<ApiResolversTypes['ChronologyConnection'], ParentType, ContextType, RequireFields<ApiCaseFileChronologyArgs, 'first' | 'order'>>;
  chronologyFile?: Resolver<ApiResolversTypes['ChronologyFile'], ParentType, ContextType, RequireFields<ApiCaseFileChronologyFileArgs, 'format' | 'order'>>;
  exhibitCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  exhibitTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  exhibits?: Resolver<ReadonlyArray<ApiResolversTypes['Exhibit']>, ParentType, ContextType, RequireFields<ApiCaseFileExhibitsArgs, 'after' | 'first'>>;
  history?: Resolver<ReadonlyArray<ApiResolversTypes['CaseStep']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  isReceived?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ApiResolversTypes['CaseNote']>, ParentType, ContextType>;
  number?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Maybe<ApiResolversTypes['ReceivedPackage']>, ParentType, ContextType>;
  status?: Resolver<ApiResolversTypes['CaseStatus'], ParentType, ContextType>;
  summary?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiCaseNoteResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CaseNote'] = ApiResolversParentTypes['CaseNote']> = {
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  exhibit?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  page?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiCasePayloadResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CasePayload'] = ApiResolversParentTypes['CasePayload']> = {
  caseFile?: Resolver<Maybe<ApiResolversTypes['CaseFile']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ApiResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiCaseQueryResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CaseQuery'] = ApiResolversParentTypes['CaseQuery']> = {
  columns?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ApiResolversTypes['ID']>, ParentType, ContextType>;
  isTruncated?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  now?: Resolver<ApiResolversTypes['CaseQueryNow'], ParentType, ContextType>;
  parameters?: Resolver<ApiResolversTypes['JSON'], ParentType, ContextType>;
  rows?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  storeWrites?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiCaseQueryNowResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CaseQueryNow'] = ApiResolversParentTypes['CaseQueryNow']> = {
  isSame?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<ApiResolversTypes['QueryResult'], ParentType, ContextType>;
};

export type ApiCaseStepResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CaseStep'] = ApiResolversParentTypes['CaseStep']> = {
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  page?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiCellResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Cell'] = ApiResolversParentTypes['Cell']> = {
  column?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiChartResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Chart'] = ApiResolversParentTypes['Chart']> = {
  begunAt?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  begunBy?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  drawn?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  keptName?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  pages?: Resolver<ReadonlyArray<ApiResolversTypes['ChartPage']>, ParentType, ContextType, RequireFields<ApiChartPagesArgs, 'after'>>;
  picture?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType, Partial<ApiChartPictureArgs>>;
};

export type ApiChartPageResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ChartPage'] = ApiResolversParentTypes['ChartPage']> = {
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ApiResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ApiChartPayloadResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ChartPayload'] = ApiResolversParentTypes['ChartPayload']> = {
  chart?: Resolver<Maybe<ApiResolversTypes['Chart']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ApiResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiCheckedCypherResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CheckedCypher'] = ApiResolversParentTypes['CheckedCypher']> = {
  columns?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  does?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ApiResolversTypes['QueryRefusal']>, ParentType, ContextType>;
};

export type ApiChronologyConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ChronologyConnection'] = ApiResolversParentTypes['ChronologyConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['FactEdge']>, ParentType, ContextType>;
  held?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ApiResolversTypes['FactChoice']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ApiResolversTypes['FactChoice']>, ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiChronologyFileResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ChronologyFile'] = ApiResolversParentTypes['ChronologyFile']> = {
  content?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  mediaType?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type ApiCitationResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Citation'] = ApiResolversParentTypes['Citation']> = {
  fields?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  readBy?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ApiResolversTypes['Record'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ApiResolversTypes['Span']>, ParentType, ContextType>;
};

export type ApiCitationConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CitationConnection'] = ApiResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['CitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiCitationEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CitationEdge'] = ApiResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Citation'], ParentType, ContextType>;
};

export type ApiClusterResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Cluster'] = ApiResolversParentTypes['Cluster']> = {
  byKind?: Resolver<ReadonlyArray<ApiResolversTypes['ClusterKind']>, ParentType, ContextType>;
  changedSince?: Resolver<ApiResolversTypes['ClusterChange'], ParentType, ContextType, RequireFields<ApiClusterChangedSinceArgs, 'at'>>;
  cuts?: Resolver<ReadonlyArray<ApiResolversTypes['ClusterCut']>, ParentType, ContextType>;
  cutsTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ApiResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ApiClusterEvidenceArgs, 'first' | 'of'>>;
  firstSeen?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ApiResolversTypes['ClusterKind']>, ParentType, ContextType>;
  independentSources?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  members?: Resolver<ApiResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ApiClusterMembersArgs, 'first'>>;
  name?: Resolver<Maybe<ApiResolversTypes['Judgement']>, ParentType, ContextType>;
  parted?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ApiResolversTypes['ClusterPlace']>, ParentType, ContextType>;
  placesTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ApiResolversTypes['ClusterReason']>, ParentType, ContextType>;
  reasonsTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  ref?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  said?: Resolver<ApiResolversTypes['ClusterSaid'], ParentType, ContextType>;
  size?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiClusterChangeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterChange'] = ApiResolversParentTypes['ClusterChange']> = {
  came?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  cameTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  gone?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  isNew?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  joined?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
  left?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  leftTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  lookedAt?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  split?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
};

export type ApiClusterConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterConnection'] = ApiResolversParentTypes['ClusterConnection']> = {
  alone?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  aloneThings?: Resolver<ApiResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ApiClusterConnectionAloneThingsArgs, 'first'>>;
  caveats?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ApiResolversTypes['Judgement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['ClusterEdge']>, ParentType, ContextType>;
  network?: Resolver<ApiResolversTypes['NetworkFacts'], ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  possible?: Resolver<ApiResolversTypes['PossibleJoinConnection'], ParentType, ContextType, RequireFields<ApiClusterConnectionPossibleArgs, 'first'>>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  threads?: Resolver<ReadonlyArray<ApiResolversTypes['ClusterThread']>, ParentType, ContextType, Partial<ApiClusterConnectionThreadsArgs>>;
  threadsTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  threadsTotalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiClusterCutResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterCut'] = ApiResolversParentTypes['ClusterCut']> = {
  identifier?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  question?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApiClusterEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterEdge'] = ApiResolversParentTypes['ClusterEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Cluster'], ParentType, ContextType>;
};

export type ApiClusterKindResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterKind'] = ApiResolversParentTypes['ClusterKind']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiClusterMemberResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterMember'] = ApiResolversParentTypes['ClusterMember']> = {
  cluster?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiClusterPlaceResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterPlace'] = ApiResolversParentTypes['ClusterPlace']> = {
  place?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiClusterPricesResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterPrices'] = ApiResolversParentTypes['ClusterPrices']> = {
  currency?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiClusterReasonResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterReason'] = ApiResolversParentTypes['ClusterReason']> = {
  df?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  identifier?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  probability?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiClusterSaidResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterSaid'] = ApiResolversParentTypes['ClusterSaid']> = {
  languages?: Resolver<ReadonlyArray<ApiResolversTypes['ClusterValue']>, ParentType, ContextType>;
  languagesTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  located?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ApiResolversTypes['ClusterValue']>, ParentType, ContextType>;
  namesTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  prices?: Resolver<ReadonlyArray<ApiResolversTypes['ClusterPrices']>, ParentType, ContextType>;
  radius?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiClusterThreadResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterThread'] = ApiResolversParentTypes['ClusterThread']> = {
  clusters?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ApiResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ApiClusterThreadEvidenceArgs, 'first' | 'smaller'>>;
  question?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  sizes?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApiClusterValueResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ClusterValue'] = ApiResolversParentTypes['ClusterValue']> = {
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiCommunityResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Community'] = ApiResolversParentTypes['Community']> = {
  byKind?: Resolver<ReadonlyArray<ApiResolversTypes['CommunityKind']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  linksOut?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  linksWithin?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ApiResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ApiCommunityMembersArgs, 'first'>>;
  size?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  steadiness?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiCommunityBridgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CommunityBridge'] = ApiResolversParentTypes['CommunityBridge']> = {
  a?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
};

export type ApiCommunityConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CommunityConnection'] = ApiResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiCommunityEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CommunityEdge'] = ApiResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Community'], ParentType, ContextType>;
};

export type ApiCommunityIdsResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CommunityIds'] = ApiResolversParentTypes['CommunityIds']> = {
  id?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
};

export type ApiCommunityKindResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CommunityKind'] = ApiResolversParentTypes['CommunityKind']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiCommunityMemberResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CommunityMember'] = ApiResolversParentTypes['CommunityMember']> = {
  community?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  core?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  cutPoint?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  steadiness?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiCommunityResultResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CommunityResult'] = ApiResolversParentTypes['CommunityResult']> = {
  algorithm?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  bridges?: Resolver<ReadonlyArray<ApiResolversTypes['CommunityBridge']>, ParentType, ContextType>;
  bridgesTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  communities?: Resolver<ApiResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<ApiCommunityResultCommunitiesArgs, 'first' | 'minSize'>>;
  membership?: Resolver<ReadonlyArray<ApiResolversTypes['CommunityMember']>, ParentType, ContextType>;
  modularity?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  naive?: Resolver<ApiResolversTypes['NaiveJoin'], ParentType, ContextType>;
  network?: Resolver<ApiResolversTypes['NetworkFacts'], ParentType, ContextType>;
  partition?: Resolver<ReadonlyArray<ApiResolversTypes['CommunityIds']>, ParentType, ContextType>;
  resolution?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  runs?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiConnectedPairResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ConnectedPair'] = ApiResolversParentTypes['ConnectedPair']> = {
  clusters?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
  isShared?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  share?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  sizes?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApiConnectorResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Connector'] = ApiResolversParentTypes['Connector']> = {
  caution?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  clusters?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  isOnlyLink?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  isTooCommon?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ApiResolversTypes['Judgement']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ApiResolversTypes['ConnectedPair']>, ParentType, ContextType>;
  pairsTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
};

export type ApiConnectorConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ConnectorConnection'] = ApiResolversParentTypes['ConnectorConnection']> = {
  definition?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['ConnectorEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  network?: Resolver<ApiResolversTypes['NetworkFacts'], ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiConnectorEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ConnectorEdge'] = ApiResolversParentTypes['ConnectorEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Connector'], ParentType, ContextType>;
};

export type ApiContactResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Contact'] = ApiResolversParentTypes['Contact']> = {
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  events?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  in?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  out?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiContactsResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Contacts'] = ApiResolversParentTypes['Contacts']> = {
  contacts?: Resolver<ReadonlyArray<ApiResolversTypes['Contact']>, ParentType, ContextType>;
  events?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ApiResolversTypes['HourCount']>, ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  timed?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  zones?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiCypherFunctionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['CypherFunction'] = ApiResolversParentTypes['CypherFunction']> = {
  aggregates?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  least?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export interface ApiDateTimeScalarConfig extends GraphQLScalarTypeConfig<ApiResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ApiDecidePayloadResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['DecidePayload'] = ApiResolversParentTypes['DecidePayload']> = {
  errors?: Resolver<ReadonlyArray<ApiResolversTypes['UserError']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ApiResolversTypes['Judgement']>, ParentType, ContextType>;
  ok?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiDecisionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Decision'] = ApiResolversParentTypes['Decision']> = {
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  type?: Resolver<ApiResolversTypes['JudgementType'], ParentType, ContextType>;
};

export type ApiDecisionPreviewResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['DecisionPreview'] = ApiResolversParentTypes['DecisionPreview']> = {
  after?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiEntityResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Entity'] = ApiResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type ApiEntityConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['EntityConnection'] = ApiResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiEntityEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['EntityEdge'] = ApiResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<ReadonlyArray<ApiResolversTypes['FoundPlace']>>, ParentType, ContextType>;
  match?: Resolver<Maybe<ApiResolversTypes['MatchKind']>, ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
};

export type ApiEntityFlowResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['EntityFlow'] = ApiResolversParentTypes['EntityFlow']> = {
  countIn?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  countOut?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  in?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  net?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  out?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  role?: Resolver<ApiResolversTypes['FlowRole'], ParentType, ContextType>;
  to?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiEntityKindResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['EntityKind'] = ApiResolversParentTypes['EntityKind']> = {
  colour?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  colourDark?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  icon?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  idPrefix?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  plural?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ApiResolversTypes['PropertyKind']>, ParentType, ContextType>;
  sort?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiEvidenceResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Evidence'] = ApiResolversParentTypes['Evidence']> = {
  citations?: Resolver<ReadonlyArray<ApiResolversTypes['Citation']>, ParentType, ContextType>;
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  rows?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  with?: Resolver<Maybe<ApiResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ApiEvidenceConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['EvidenceConnection'] = ApiResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiEvidenceEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['EvidenceEdge'] = ApiResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ApiExhibitResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Exhibit'] = ApiResolversParentTypes['Exhibit']> = {
  added?: Resolver<ApiResolversTypes['CaseAct'], ParentType, ContextType>;
  brings?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  chart?: Resolver<Maybe<ApiResolversTypes['CaseChart']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ApiResolversTypes['CaseDocument']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ApiResolversTypes['Link']>, ParentType, ContextType>;
  number?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  query?: Resolver<Maybe<ApiResolversTypes['CaseQuery']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ApiResolversTypes['Record']>, ParentType, ContextType>;
  sort?: Resolver<ApiResolversTypes['ExhibitSort'], ParentType, ContextType>;
  takenOut?: Resolver<Maybe<ApiResolversTypes['CaseAct']>, ParentType, ContextType>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiExplanationResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Explanation'] = ApiResolversParentTypes['Explanation']> = {
  against?: Resolver<ReadonlyArray<ApiResolversTypes['Against']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ApiResolversTypes['Decision']>, ParentType, ContextType>;
  from?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  independentSources?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  linked?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ApiResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  summary?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  to?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  weight?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiExplanationStepResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ExplanationStep'] = ApiResolversParentTypes['ExplanationStep']> = {
  citationTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ApiResolversTypes['Citation']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ApiResolversTypes['Link']>, ParentType, ContextType>;
  sentence?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  weight?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiExportFileResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ExportFile'] = ApiResolversParentTypes['ExportFile']> = {
  content?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<ApiResolversTypes['ExportEncoding'], ParentType, ContextType>;
  mediaType?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiExportResultResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ExportResult'] = ApiResolversParentTypes['ExportResult']> = {
  entities?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ApiResolversTypes['ExportFile']>, ParentType, ContextType>;
  links?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type ApiFactResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Fact'] = ApiResolversParentTypes['Fact']> = {
  at?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ApiResolversTypes['Citation']>, ParentType, ContextType, RequireFields<ApiFactCitationsArgs, 'first'>>;
  exhibits?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  isOfRow?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  isZoneAssumed?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  precision?: Resolver<ApiResolversTypes['FactPrecision'], ParentType, ContextType>;
  rows?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  sort?: Resolver<ApiResolversTypes['FactSort'], ParentType, ContextType>;
  source?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  zone?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiFactChoiceResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FactChoice'] = ApiResolversParentTypes['FactChoice']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiFactEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FactEdge'] = ApiResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Fact'], ParentType, ContextType>;
};

export type ApiFieldComparisonResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FieldComparison'] = ApiResolversParentTypes['FieldComparison']> = {
  a?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  b?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  common?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
  field?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiFirstChartResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FirstChart'] = ApiResolversParentTypes['FirstChart']> = {
  chosenBy?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ApiResolversTypes['Link']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ApiResolversTypes['FirstChartPart']>, ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiFirstChartPartResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FirstChartPart'] = ApiResolversParentTypes['FirstChartPart']> = {
  ids?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  nearness?: Resolver<ApiResolversTypes['Nearness'], ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiFlowPathResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FlowPath'] = ApiResolversParentTypes['FlowPath']> = {
  amount?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ApiFlowResultResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FlowResult'] = ApiResolversParentTypes['FlowResult']> = {
  between?: Resolver<ReadonlyArray<ApiResolversTypes['GroupFlow']>, ParentType, ContextType>;
  betweenTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['EntityFlow']>, ParentType, ContextType>;
  entitiesTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ApiResolversTypes['BrokerGroup']>, ParentType, ContextType>;
  network?: Resolver<ApiResolversTypes['NetworkFacts'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ApiResolversTypes['FlowPath']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ApiResolversTypes['FlowUnit']>, ParentType, ContextType>;
};

export type ApiFlowUnitResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FlowUnit'] = ApiResolversParentTypes['FlowUnit']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiFoldedLinkResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FoldedLink'] = ApiResolversParentTypes['FoldedLink']> = {
  a?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  aToB?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  b?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  bToA?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
  sums?: Resolver<ReadonlyArray<ApiResolversTypes['FoldedSum']>, ParentType, ContextType>;
};

export type ApiFoldedSumResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FoldedSum'] = ApiResolversParentTypes['FoldedSum']> = {
  in?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  net?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  out?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  sum?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiFormCypherResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FormCypher'] = ApiResolversParentTypes['FormCypher']> = {
  does?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ApiResolversTypes['QueryParameter']>, ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiFoundPlaceResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['FoundPlace'] = ApiResolversParentTypes['FoundPlace']> = {
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ApiResolversTypes['FoundPlaceKind'], ParentType, ContextType>;
  property?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ApiResolversTypes['Record']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ApiResolversTypes['TextSpan']>, ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiGroupFlowResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['GroupFlow'] = ApiResolversParentTypes['GroupFlow']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  sum?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiHandChangeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['HandChange'] = ApiResolversParentTypes['HandChange']> = {
  after?: Resolver<ApiResolversTypes['HandSide'], ParentType, ContextType>;
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ApiResolversTypes['HandSide'], ParentType, ContextType>;
  gap?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  identifier?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  until?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ApiHandChangeConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['HandChangeConnection'] = ApiResolversParentTypes['HandChangeConnection']> = {
  definition?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['HandChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiHandChangeEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['HandChangeEdge'] = ApiResolversParentTypes['HandChangeEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['HandChange'], ParentType, ContextType>;
};

export type ApiHandSideResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['HandSide'] = ApiResolversParentTypes['HandSide']> = {
  evidence?: Resolver<ApiResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ApiHandSideEvidenceArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  sharedTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiHourCountResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['HourCount'] = ApiResolversParentTypes['HourCount']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  hour?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  weekday?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiHubResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Hub'] = ApiResolversParentTypes['Hub']> = {
  decision?: Resolver<Maybe<ApiResolversTypes['Judgement']>, ParentType, ContextType>;
  elsewhere?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<ApiResolversTypes['HubFinding'], ParentType, ContextType>;
  groups?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  identifier?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiHubConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['HubConnection'] = ApiResolversParentTypes['HubConnection']> = {
  above?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  definition?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['HubEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiHubEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['HubEdge'] = ApiResolversParentTypes['HubEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Hub'], ParentType, ContextType>;
};

export type ApiImportResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Import'] = ApiResolversParentTypes['Import']> = {
  added?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  adds?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  again?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  canUndo?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  entities?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  records?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  rejectSamples?: Resolver<ReadonlyArray<ApiResolversTypes['Reject']>, ParentType, ContextType>;
  rejects?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  rowsPerSecond?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  rowsTotal?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
  secondsToVisible?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
  startedAt?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ApiResolversTypes['ImportState'], ParentType, ContextType>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  unrecognised?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type ApiImportConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ImportConnection'] = ApiResolversParentTypes['ImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['ImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiImportEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ImportEdge'] = ApiResolversParentTypes['ImportEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Import'], ParentType, ContextType>;
};

export type ApiImportPayloadResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ImportPayload'] = ApiResolversParentTypes['ImportPayload']> = {
  errors?: Resolver<ReadonlyArray<ApiResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ApiResolversTypes['Import']>, ParentType, ContextType>;
  ok?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiInCommonResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['InCommon'] = ApiResolversParentTypes['InCommon']> = {
  identifier?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  sharedBy?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
};

export type ApiInspectedColumnResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['InspectedColumn'] = ApiResolversParentTypes['InspectedColumn']> = {
  confidence?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  looksLike?: Resolver<ApiResolversTypes['ColumnLook'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ApiResolversTypes['ColumnUse'], ParentType, ContextType>;
  samples?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiInspectedFileResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['InspectedFile'] = ApiResolversParentTypes['InspectedFile']> = {
  array?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  arrays?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ApiResolversTypes['InspectedColumn']>, ParentType, ContextType>;
  delimiter?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  encodings?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ApiResolversTypes['FileFormat'], ParentType, ContextType>;
  headerRow?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  isReady?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  ownAccount?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<ApiResolversTypes['String']>>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  sheets?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  upload?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
};

export type ApiInspectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Inspection'] = ApiResolversParentTypes['Inspection']> = {
  counts?: Resolver<ReadonlyArray<ApiResolversTypes['SampleCount']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ApiResolversTypes['UserError']>, ParentType, ContextType>;
  eventKind?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ApiResolversTypes['InspectedFile']>, ParentType, ContextType>;
  left?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  mapping?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  rejects?: Resolver<ReadonlyArray<ApiResolversTypes['Reject']>, ParentType, ContextType>;
  rowKind?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  sampleEntities?: Resolver<ReadonlyArray<ApiResolversTypes['SampleEntity']>, ParentType, ContextType>;
  sampleLinks?: Resolver<ReadonlyArray<ApiResolversTypes['SampleLink']>, ParentType, ContextType>;
};

export interface ApiJsonScalarConfig extends GraphQLScalarTypeConfig<ApiResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ApiJudgementResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Judgement'] = ApiResolversParentTypes['Judgement']> = {
  against?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  entityTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ApiResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ApiResolversTypes['JudgementType'], ParentType, ContextType>;
  verdict?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiJudgementConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['JudgementConnection'] = ApiResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiJudgementEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['JudgementEdge'] = ApiResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Judgement'], ParentType, ContextType>;
};

export type ApiKindCountResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['KindCount'] = ApiResolversParentTypes['KindCount']> = {
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiLeftOutResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['LeftOut'] = ApiResolversParentTypes['LeftOut']> = {
  df?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
};

export type ApiLinkResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Link'] = ApiResolversParentTypes['Link']> = {
  citations?: Resolver<ApiResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<ApiLinkCitationsArgs, 'first'>>;
  datasets?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ApiResolversTypes['Property']>, ParentType, ContextType>;
  recordCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
};

export type ApiLinkKindResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['LinkKind'] = ApiResolversParentTypes['LinkKind']> = {
  description?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ApiResolversTypes['PropertyKind']>, ParentType, ContextType>;
  reverse?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiLinkListResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['LinkList'] = ApiResolversParentTypes['LinkList']> = {
  links?: Resolver<ReadonlyArray<ApiResolversTypes['Link']>, ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiLookUpResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['LookUp'] = ApiResolversParentTypes['LookUp']> = {
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ApiResolversTypes['MatchKind']>, ParentType, ContextType>;
  outcome?: Resolver<ApiResolversTypes['LookUpOutcome'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ReadonlyArray<ApiResolversTypes['FoundPlace']>>, ParentType, ContextType>;
  readAs?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  searched?: Resolver<ReadonlyArray<ApiResolversTypes['Source']>, ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiMappingTextResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['MappingText'] = ApiResolversParentTypes['MappingText']> = {
  errors?: Resolver<ReadonlyArray<ApiResolversTypes['UserError']>, ParentType, ContextType>;
  mapping?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiMeasureDefinitionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['MeasureDefinition'] = ApiResolversParentTypes['MeasureDefinition']> = {
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  paper?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiMeasuresResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Measures'] = ApiResolversParentTypes['Measures']> = {
  brokers?: Resolver<ApiResolversTypes['BrokerResult'], ParentType, ContextType, RequireFields<ApiMeasuresBrokersArgs, 'by' | 'directed' | 'limit'>>;
  communities?: Resolver<ApiResolversTypes['CommunityResult'], ParentType, ContextType, RequireFields<ApiMeasuresCommunitiesArgs, 'algorithm' | 'resolution' | 'seed'>>;
  flows?: Resolver<ApiResolversTypes['FlowResult'], ParentType, ContextType, RequireFields<ApiMeasuresFlowsArgs, 'limit' | 'period'>>;
  network?: Resolver<ApiResolversTypes['NetworkFacts'], ParentType, ContextType>;
  removal?: Resolver<ReadonlyArray<ApiResolversTypes['RemovalSet']>, ParentType, ContextType, RequireFields<ApiMeasuresRemovalArgs, 'by' | 'sizes'>>;
};

export type ApiMonthCountResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['MonthCount'] = ApiResolversParentTypes['MonthCount']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiMutationResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Mutation'] = ApiResolversParentTypes['Mutation']> = {
  addCaseFact?: Resolver<ApiResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<ApiMutationAddCaseFactArgs, 'case' | 'fact'>>;
  addCaseNote?: Resolver<ApiResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<ApiMutationAddCaseNoteArgs, 'case' | 'text'>>;
  addRecords?: Resolver<ApiResolversTypes['AddRecordsPayload'], ParentType, ContextType, RequireFields<ApiMutationAddRecordsArgs, 'dataset' | 'records'>>;
  addRowNote?: Resolver<ApiResolversTypes['RowNotePayload'], ParentType, ContextType, RequireFields<ApiMutationAddRowNoteArgs, 'record' | 'text'>>;
  addStatement?: Resolver<ApiResolversTypes['StatementPayload'], ParentType, ContextType, RequireFields<ApiMutationAddStatementArgs, 'input'>>;
  addToCase?: Resolver<ApiResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<ApiMutationAddToCaseArgs, 'case' | 'members' | 'why'>>;
  cancelImport?: Resolver<ApiResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<ApiMutationCancelImportArgs, 'id'>>;
  changeCase?: Resolver<ApiResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<ApiMutationChangeCaseArgs, 'case' | 'changes'>>;
  decide?: Resolver<ApiResolversTypes['DecidePayload'], ParentType, ContextType, RequireFields<ApiMutationDecideArgs, 'input'>>;
  deleteCase?: Resolver<ApiResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<ApiMutationDeleteCaseArgs, 'case'>>;
  deleteChart?: Resolver<ApiResolversTypes['ChartPayload'], ParentType, ContextType, RequireFields<ApiMutationDeleteChartArgs, 'chart'>>;
  deleteQuery?: Resolver<ApiResolversTypes['SavedQueryPayload'], ParentType, ContextType, RequireFields<ApiMutationDeleteQueryArgs, 'id'>>;
  duplicateChart?: Resolver<ApiResolversTypes['ChartPayload'], ParentType, ContextType, RequireFields<ApiMutationDuplicateChartArgs, 'chart' | 'name'>>;
  importFiles?: Resolver<ApiResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<ApiMutationImportFilesArgs, 'mapping' | 'uploads'>>;
  importQueries?: Resolver<ApiResolversTypes['QueryImportPayload'], ParentType, ContextType, RequireFields<ApiMutationImportQueriesArgs, 'duplicates' | 'uploads'>>;
  keepChart?: Resolver<ApiResolversTypes['ChartPayload'], ParentType, ContextType, RequireFields<ApiMutationKeepChartArgs, 'after' | 'drawn' | 'name' | 'steps'>>;
  loadDemo?: Resolver<ApiResolversTypes['ImportPayload'], ParentType, ContextType, Partial<ApiMutationLoadDemoArgs>>;
  openCase?: Resolver<ApiResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<ApiMutationOpenCaseArgs, 'purpose' | 'title'>>;
  receivePackage?: Resolver<ApiResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<ApiMutationReceivePackageArgs, 'package'>>;
  removeSource?: Resolver<ApiResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<ApiMutationRemoveSourceArgs, 'dataset'>>;
  saveQuery?: Resolver<ApiResolversTypes['SavedQueryPayload'], ParentType, ContextType, RequireFields<ApiMutationSaveQueryArgs, 'input'>>;
  takeCaseFact?: Resolver<ApiResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<ApiMutationTakeCaseFactArgs, 'case' | 'fact' | 'why'>>;
  takeFromCase?: Resolver<ApiResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<ApiMutationTakeFromCaseArgs, 'case' | 'exhibits' | 'why'>>;
  undoImport?: Resolver<ApiResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<ApiMutationUndoImportArgs, 'id'>>;
  undoStatement?: Resolver<ApiResolversTypes['StatementPayload'], ParentType, ContextType, RequireFields<ApiMutationUndoStatementArgs, 'record'>>;
  withdraw?: Resolver<ApiResolversTypes['DecidePayload'], ParentType, ContextType, RequireFields<ApiMutationWithdrawArgs, 'judgement'>>;
};

export type ApiNaiveJoinResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['NaiveJoin'] = ApiResolversParentTypes['NaiveJoin']> = {
  largestPiece?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  largestShare?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  pieces?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiNeighbourhoodResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Neighbourhood'] = ApiResolversParentTypes['Neighbourhood']> = {
  byKind?: Resolver<ReadonlyArray<ApiResolversTypes['KindCount']>, ParentType, ContextType>;
  chosenBy?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  folded?: Resolver<ReadonlyArray<ApiResolversTypes['FoldedLink']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ApiResolversTypes['Link']>, ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiNetworkFactsResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['NetworkFacts'] = ApiResolversParentTypes['NetworkFacts']> = {
  datasets?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
  entities?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  largestPiece?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ApiResolversTypes['LeftOut']>, ParentType, ContextType>;
  leftOutTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  pieces?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  storeWrites?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiOnlyThreadResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['OnlyThread'] = ApiResolversParentTypes['OnlyThread']> = {
  between?: Resolver<ApiResolversTypes['ThreadBetween'], ParentType, ContextType>;
  caution?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ApiResolversTypes['ThreadSide']>, ParentType, ContextType>;
  why?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
};

export type ApiOntologyResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Ontology'] = ApiResolversParentTypes['Ontology']> = {
  digest?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  entityKinds?: Resolver<ReadonlyArray<ApiResolversTypes['EntityKind']>, ParentType, ContextType>;
  linkKinds?: Resolver<ReadonlyArray<ApiResolversTypes['LinkKind']>, ParentType, ContextType>;
};

export type ApiPackageMadeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PackageMade'] = ApiResolversParentTypes['PackageMade']> = {
  bytes?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  records?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiPageInfoResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PageInfo'] = ApiResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiParameterSuggestionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ParameterSuggestion'] = ApiResolversParentTypes['ParameterSuggestion']> = {
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ApiResolversTypes['JSON'], ParentType, ContextType>;
};

export type ApiParameterSuggestionListResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ParameterSuggestionList'] = ApiResolversParentTypes['ParameterSuggestionList']> = {
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ApiResolversTypes['ParameterSuggestion']>, ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiParameterSuggestionsResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ParameterSuggestions'] = ApiResolversParentTypes['ParameterSuggestions']> = {
  column?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ApiResolversTypes['ID']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ApiResolversTypes['String']>>, ParentType, ContextType>;
};

export type ApiPathResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Path'] = ApiResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
  length?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
  weakest?: Resolver<ApiResolversTypes['WeakestPoint'], ParentType, ContextType>;
};

export type ApiPathResultResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PathResult'] = ApiResolversParentTypes['PathResult']> = {
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ApiResolversTypes['Link']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ApiResolversTypes['Path']>, ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiPicturePreviewResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PicturePreview'] = ApiResolversParentTypes['PicturePreview']> = {
  dataUrl?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiPictureVariantResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PictureVariant'] = ApiResolversParentTypes['PictureVariant']> = {
  accountTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  distance?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  image?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  mirrored?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  previews?: Resolver<ReadonlyArray<ApiResolversTypes['PicturePreview']>, ParentType, ContextType>;
  previewsTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  thingTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<Maybe<ApiResolversTypes['Entity']>>, ParentType, ContextType>;
};

export type ApiPictureVariantsResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PictureVariants'] = ApiResolversParentTypes['PictureVariants']> = {
  caveat?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  group?: Resolver<Maybe<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ApiResolversTypes['PictureVariant']>, ParentType, ContextType>;
};

export type ApiPlaceSeenResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PlaceSeen'] = ApiResolversParentTypes['PlaceSeen']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
};

export type ApiPossibleJoinResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PossibleJoin'] = ApiResolversParentTypes['PossibleJoin']> = {
  by?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  byTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<ApiResolversTypes['PossibleJoinFinding'], ParentType, ContextType>;
  probability?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ApiResolversTypes['PossibleSide']>, ParentType, ContextType>;
};

export type ApiPossibleJoinConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PossibleJoinConnection'] = ApiResolversParentTypes['PossibleJoinConnection']> = {
  definition?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['PossibleJoinEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  passedOver?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiPossibleJoinEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PossibleJoinEdge'] = ApiResolversParentTypes['PossibleJoinEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['PossibleJoin'], ParentType, ContextType>;
};

export type ApiPossibleLinkResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PossibleLink'] = ApiResolversParentTypes['PossibleLink']> = {
  common?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  commonTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ApiResolversTypes['Judgement']>, ParentType, ContextType>;
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  score?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiPossibleLinksResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PossibleLinks'] = ApiResolversParentTypes['PossibleLinks']> = {
  caveat?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ApiResolversTypes['PossibleLink']>, ParentType, ContextType>;
  measured?: Resolver<ApiResolversTypes['PossibleLinksMeasured'], ParentType, ContextType>;
  method?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  refused?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiPossibleLinksMeasuredResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PossibleLinksMeasured'] = ApiResolversParentTypes['PossibleLinksMeasured']> = {
  first?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  found?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiPossibleSideResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PossibleSide'] = ApiResolversParentTypes['PossibleSide']> = {
  cluster?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  membersTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiProfileResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Profile'] = ApiResolversParentTypes['Profile']> = {
  byKind?: Resolver<ReadonlyArray<ApiResolversTypes['KindCount']>, ParentType, ContextType>;
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  firstSource?: Resolver<Maybe<ApiResolversTypes['Source']>, ParentType, ContextType>;
  inCommon?: Resolver<ReadonlyArray<ApiResolversTypes['InCommon']>, ParentType, ContextType>;
  inCommonTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  independentSources?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  lastSource?: Resolver<Maybe<ApiResolversTypes['Source']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ApiResolversTypes['MonthCount']>, ParentType, ContextType>;
  placeCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ApiResolversTypes['PlaceSeen']>, ParentType, ContextType>;
  rows?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  rowsIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  thingTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  thingsRead?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  voices?: Resolver<ReadonlyArray<ApiResolversTypes['Voice']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ApiResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ApiPropertyResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Property'] = ApiResolversParentTypes['Property']> = {
  alternatives?: Resolver<ReadonlyArray<ApiResolversTypes['Property']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ApiResolversTypes['Citation']>, ParentType, ContextType>;
  formerly?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiPropertyKindResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['PropertyKind'] = ApiResolversParentTypes['PropertyKind']> = {
  description?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  identifying?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ApiResolversTypes['PropertyType'], ParentType, ContextType>;
};

export type ApiQueryResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Query'] = ApiResolversParentTypes['Query']> = {
  agreement?: Resolver<ApiResolversTypes['Agreement'], ParentType, ContextType, RequireFields<ApiQueryAgreementArgs, 'of' | 'truth'>>;
  brokers?: Resolver<ApiResolversTypes['BrokerResult'], ParentType, ContextType, RequireFields<ApiQueryBrokersArgs, 'by' | 'directed' | 'limit' | 'scope'>>;
  candidates?: Resolver<ApiResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<ApiQueryCandidatesArgs, 'first' | 'order'>>;
  caseFile?: Resolver<Maybe<ApiResolversTypes['CaseFile']>, ParentType, ContextType, RequireFields<ApiQueryCaseFileArgs, 'id'>>;
  caseFiles?: Resolver<ReadonlyArray<ApiResolversTypes['CaseFile']>, ParentType, ContextType>;
  caseReport?: Resolver<ApiResolversTypes['ReportMade'], ParentType, ContextType, RequireFields<ApiQueryCaseReportArgs, 'case' | 'format'>>;
  changesOfHands?: Resolver<ApiResolversTypes['HandChangeConnection'], ParentType, ContextType, RequireFields<ApiQueryChangesOfHandsArgs, 'first'>>;
  chart?: Resolver<Maybe<ApiResolversTypes['Chart']>, ParentType, ContextType, RequireFields<ApiQueryChartArgs, 'id'>>;
  charts?: Resolver<ReadonlyArray<ApiResolversTypes['Chart']>, ParentType, ContextType>;
  checkCypher?: Resolver<ApiResolversTypes['CheckedCypher'], ParentType, ContextType, RequireFields<ApiQueryCheckCypherArgs, 'text'>>;
  cluster?: Resolver<Maybe<ApiResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<ApiQueryClusterArgs, 'id'>>;
  clusterMembership?: Resolver<ReadonlyArray<ApiResolversTypes['ClusterMember']>, ParentType, ContextType, RequireFields<ApiQueryClusterMembershipArgs, 'scope'>>;
  clusters?: Resolver<ApiResolversTypes['ClusterConnection'], ParentType, ContextType, RequireFields<ApiQueryClustersArgs, 'first' | 'minSize' | 'scope'>>;
  communities?: Resolver<ApiResolversTypes['CommunityResult'], ParentType, ContextType, RequireFields<ApiQueryCommunitiesArgs, 'algorithm' | 'resolution' | 'scope' | 'seed'>>;
  connectors?: Resolver<ApiResolversTypes['ConnectorConnection'], ParentType, ContextType, RequireFields<ApiQueryConnectorsArgs, 'first' | 'scope' | 'withKnown'>>;
  contactEvents?: Resolver<ApiResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ApiQueryContactEventsArgs, 'first' | 'id'>>;
  contacts?: Resolver<ApiResolversTypes['Contacts'], ParentType, ContextType, RequireFields<ApiQueryContactsArgs, 'first' | 'id'>>;
  cypherFunctions?: Resolver<ReadonlyArray<ApiResolversTypes['CypherFunction']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<Maybe<ApiResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<ApiQueryEntitiesArgs, 'ids'>>;
  entitiesReport?: Resolver<ApiResolversTypes['ReportMade'], ParentType, ContextType, RequireFields<ApiQueryEntitiesReportArgs, 'format' | 'ids' | 'title'>>;
  entity?: Resolver<Maybe<ApiResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ApiQueryEntityArgs, 'id'>>;
  explain?: Resolver<ApiResolversTypes['Explanation'], ParentType, ContextType, RequireFields<ApiQueryExplainArgs, 'from' | 'to'>>;
  exportCase?: Resolver<ApiResolversTypes['ExportResult'], ParentType, ContextType, RequireFields<ApiQueryExportCaseArgs, 'case' | 'format' | 'name' | 'raw'>>;
  exportEntities?: Resolver<ApiResolversTypes['ExportResult'], ParentType, ContextType, RequireFields<ApiQueryExportEntitiesArgs, 'format' | 'ids' | 'name' | 'raw'>>;
  exportQueries?: Resolver<ApiResolversTypes['QueryExport'], ParentType, ContextType, RequireFields<ApiQueryExportQueriesArgs, 'form' | 'ids'>>;
  exportQuery?: Resolver<ApiResolversTypes['ExportResult'], ParentType, ContextType, RequireFields<ApiQueryExportQueryArgs, 'format' | 'id' | 'name' | 'raw'>>;
  firstChart?: Resolver<ApiResolversTypes['FirstChart'], ParentType, ContextType, RequireFields<ApiQueryFirstChartArgs, 'id' | 'limit'>>;
  flows?: Resolver<ApiResolversTypes['FlowResult'], ParentType, ContextType, RequireFields<ApiQueryFlowsArgs, 'limit' | 'period' | 'scope'>>;
  formCypher?: Resolver<ApiResolversTypes['FormCypher'], ParentType, ContextType, RequireFields<ApiQueryFormCypherArgs, 'input'>>;
  hubs?: Resolver<ApiResolversTypes['HubConnection'], ParentType, ContextType, RequireFields<ApiQueryHubsArgs, 'first'>>;
  importList?: Resolver<ApiResolversTypes['ImportConnection'], ParentType, ContextType, RequireFields<ApiQueryImportListArgs, 'first'>>;
  imports?: Resolver<ReadonlyArray<ApiResolversTypes['Import']>, ParentType, ContextType>;
  inspectFiles?: Resolver<ApiResolversTypes['Inspection'], ParentType, ContextType, RequireFields<ApiQueryInspectFilesArgs, 'uploads'>>;
  judgements?: Resolver<ApiResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<ApiQueryJudgementsArgs, 'first' | 'inForce'>>;
  link?: Resolver<Maybe<ApiResolversTypes['Link']>, ParentType, ContextType, RequireFields<ApiQueryLinkArgs, 'id' | 'source'>>;
  links?: Resolver<ReadonlyArray<Maybe<ApiResolversTypes['Link']>>, ParentType, ContextType, RequireFields<ApiQueryLinksArgs, 'keys'>>;
  linksAmong?: Resolver<ApiResolversTypes['LinkList'], ParentType, ContextType, RequireFields<ApiQueryLinksAmongArgs, 'ids' | 'limit'>>;
  lookUp?: Resolver<ReadonlyArray<ApiResolversTypes['LookUp']>, ParentType, ContextType, RequireFields<ApiQueryLookUpArgs, 'texts'>>;
  mappingOf?: Resolver<ApiResolversTypes['MappingText'], ParentType, ContextType, RequireFields<ApiQueryMappingOfArgs, 'columns' | 'dataset' | 'title' | 'uploads'>>;
  measures?: Resolver<ApiResolversTypes['Measures'], ParentType, ContextType, RequireFields<ApiQueryMeasuresArgs, 'scope'>>;
  neighbourhood?: Resolver<ApiResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<ApiQueryNeighbourhoodArgs, 'hops' | 'ids' | 'limit' | 'order'>>;
  ontology?: Resolver<ApiResolversTypes['Ontology'], ParentType, ContextType>;
  packageCase?: Resolver<ApiResolversTypes['PackageMade'], ParentType, ContextType, RequireFields<ApiQueryPackageCaseArgs, 'case'>>;
  packageEntities?: Resolver<ApiResolversTypes['PackageMade'], ParentType, ContextType, RequireFields<ApiQueryPackageEntitiesArgs, 'ids' | 'title'>>;
  packageQuery?: Resolver<ApiResolversTypes['PackageMade'], ParentType, ContextType, RequireFields<ApiQueryPackageQueryArgs, 'id' | 'title'>>;
  parameterSuggestionList?: Resolver<ApiResolversTypes['ParameterSuggestionList'], ParentType, ContextType, RequireFields<ApiQueryParameterSuggestionListArgs, 'parameter' | 'query'>>;
  parameterSuggestions?: Resolver<ReadonlyArray<ApiResolversTypes['ParameterSuggestion']>, ParentType, ContextType, RequireFields<ApiQueryParameterSuggestionsArgs, 'parameter' | 'query'>>;
  paths?: Resolver<ApiResolversTypes['PathResult'], ParentType, ContextType, RequireFields<ApiQueryPathsArgs, 'all' | 'from' | 'inTimeOrder' | 'limit' | 'maxHops' | 'skip' | 'throughCommon' | 'to'>>;
  pictureVariants?: Resolver<ApiResolversTypes['PictureVariants'], ParentType, ContextType, RequireFields<ApiQueryPictureVariantsArgs, 'first' | 'id'>>;
  possibleLinks?: Resolver<ApiResolversTypes['PossibleLinks'], ParentType, ContextType, RequireFields<ApiQueryPossibleLinksArgs, 'id' | 'limit'>>;
  previewDecision?: Resolver<ApiResolversTypes['DecisionPreview'], ParentType, ContextType, RequireFields<ApiQueryPreviewDecisionArgs, 'ids' | 'type'>>;
  profile?: Resolver<ApiResolversTypes['Profile'], ParentType, ContextType, RequireFields<ApiQueryProfileArgs, 'id'>>;
  record?: Resolver<Maybe<ApiResolversTypes['Record']>, ParentType, ContextType, RequireFields<ApiQueryRecordArgs, 'id'>>;
  rereading?: Resolver<Maybe<ApiResolversTypes['Rereading']>, ParentType, ContextType, RequireFields<ApiQueryRereadingArgs, 'id'>>;
  rereadings?: Resolver<ApiResolversTypes['RereadingConnection'], ParentType, ContextType, RequireFields<ApiQueryRereadingsArgs, 'first'>>;
  resolutionMembership?: Resolver<ReadonlyArray<ApiResolversTypes['ResolvedThing']>, ParentType, ContextType, Partial<ApiQueryResolutionMembershipArgs>>;
  runCypher?: Resolver<ApiResolversTypes['QueryResult'], ParentType, ContextType, RequireFields<ApiQueryRunCypherArgs, 'declared' | 'text'>>;
  runSavedQuery?: Resolver<ApiResolversTypes['QueryResult'], ParentType, ContextType, RequireFields<ApiQueryRunSavedQueryArgs, 'id'>>;
  savedQueries?: Resolver<ReadonlyArray<ApiResolversTypes['SavedQuery']>, ParentType, ContextType>;
  savedQuery?: Resolver<Maybe<ApiResolversTypes['SavedQuery']>, ParentType, ContextType, RequireFields<ApiQuerySavedQueryArgs, 'id'>>;
  screen?: Resolver<ApiResolversTypes['ScreeningConnection'], ParentType, ContextType, RequireFields<ApiQueryScreenArgs, 'first' | 'text'>>;
  search?: Resolver<ApiResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ApiQuerySearchArgs, 'first' | 'text'>>;
  sharedAttributeList?: Resolver<ApiResolversTypes['SharedAttributeList'], ParentType, ContextType, RequireFields<ApiQuerySharedAttributeListArgs, 'ids' | 'limit'>>;
  sharedAttributes?: Resolver<ReadonlyArray<ApiResolversTypes['SharedAttributeLink']>, ParentType, ContextType, RequireFields<ApiQuerySharedAttributesArgs, 'ids' | 'limit'>>;
  sources?: Resolver<ReadonlyArray<ApiResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ApiResolversTypes['Status'], ParentType, ContextType>;
  templates?: Resolver<ApiResolversTypes['TemplateConnection'], ParentType, ContextType, RequireFields<ApiQueryTemplatesArgs, 'first' | 'minSize'>>;
  thingsJoined?: Resolver<ApiResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ApiQueryThingsJoinedArgs, 'first' | 'id'>>;
  watchedFolders?: Resolver<ReadonlyArray<ApiResolversTypes['WatchedFolder']>, ParentType, ContextType>;
  whatIf?: Resolver<ApiResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<ApiQueryWhatIfArgs, 'remove' | 'scope'>>;
  wording?: Resolver<ApiResolversTypes['Wording'], ParentType, ContextType, RequireFields<ApiQueryWordingArgs, 'first' | 'id'>>;
};

export type ApiQueryExportResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['QueryExport'] = ApiResolversParentTypes['QueryExport']> = {
  base64?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type ApiQueryImportPayloadResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['QueryImportPayload'] = ApiResolversParentTypes['QueryImportPayload']> = {
  errors?: Resolver<ReadonlyArray<ApiResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  taken?: Resolver<ReadonlyArray<ApiResolversTypes['TakenQuery']>, ParentType, ContextType>;
};

export type ApiQueryParameterResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['QueryParameter'] = ApiResolversParentTypes['QueryParameter']> = {
  default?: Resolver<Maybe<ApiResolversTypes['JSON']>, ParentType, ContextType>;
  description?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<Maybe<ApiResolversTypes['JSON']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ApiResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<Maybe<ApiResolversTypes['ParameterSuggestions']>, ParentType, ContextType>;
  type?: Resolver<ApiResolversTypes['ParameterType'], ParentType, ContextType>;
};

export type ApiQueryRefusalResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['QueryRefusal'] = ApiResolversParentTypes['QueryRefusal']> = {
  column?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiQueryResultResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['QueryResult'] = ApiResolversParentTypes['QueryResult']> = {
  columns?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  entitiesTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ApiResolversTypes['Link']>, ParentType, ContextType>;
  milliseconds?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<Maybe<ApiResolversTypes['JSON']>>>, ParentType, ContextType>;
  truncated?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiQueryVersionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['QueryVersion'] = ApiResolversParentTypes['QueryVersion']> = {
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ApiResolversTypes['QueryPart']>, ParentType, ContextType>;
  description?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ApiResolversTypes['QueryParameter']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiRaisedReaderResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['RaisedReader'] = ApiResolversParentTypes['RaisedReader']> = {
  from?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiReachSetResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ReachSet'] = ApiResolversParentTypes['ReachSet']> = {
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  reached?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiReceivedDecisionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ReceivedDecision'] = ApiResolversParentTypes['ReceivedDecision']> = {
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiReceivedEntityResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ReceivedEntity'] = ApiResolversParentTypes['ReceivedEntity']> = {
  degree?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  isHeldHere?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ApiResolversTypes['JSON'], ParentType, ContextType>;
};

export type ApiReceivedFactResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ReceivedFact'] = ApiResolversParentTypes['ReceivedFact']> = {
  fact?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  stated?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiReceivedLinkResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ReceivedLink'] = ApiResolversParentTypes['ReceivedLink']> = {
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
};

export type ApiReceivedMemberResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ReceivedMember'] = ApiResolversParentTypes['ReceivedMember']> = {
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  exhibit?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiReceivedMethodResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ReceivedMethod'] = ApiResolversParentTypes['ReceivedMethod']> = {
  caveat?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiReceivedNoteResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ReceivedNote'] = ApiResolversParentTypes['ReceivedNote']> = {
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiReceivedPackageResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ReceivedPackage'] = ApiResolversParentTypes['ReceivedPackage']> = {
  chart?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  chronology?: Resolver<ReadonlyArray<ApiResolversTypes['ReceivedFact']>, ParentType, ContextType, RequireFields<ApiReceivedPackageChronologyArgs, 'after' | 'first'>>;
  decisions?: Resolver<ReadonlyArray<ApiResolversTypes['ReceivedDecision']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['ReceivedEntity']>, ParentType, ContextType, RequireFields<ApiReceivedPackageEntitiesArgs, 'after' | 'first'>>;
  entityTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  factTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  how?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  isWhole?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  linkTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ApiResolversTypes['ReceivedLink']>, ParentType, ContextType, RequireFields<ApiReceivedPackageLinksArgs, 'after' | 'first'>>;
  members?: Resolver<ReadonlyArray<ApiResolversTypes['ReceivedMember']>, ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ApiResolversTypes['ReceivedMethod']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ApiResolversTypes['ReceivedNote']>, ParentType, ContextType>;
  rowTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ApiResolversTypes['ReceivedRow']>, ParentType, ContextType, RequireFields<ApiReceivedPackageRowsArgs, 'after' | 'first'>>;
};

export type ApiReceivedRowResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ReceivedRow'] = ApiResolversParentTypes['ReceivedRow']> = {
  dataset?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiRecordResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Record'] = ApiResolversParentTypes['Record']> = {
  cells?: Resolver<ReadonlyArray<ApiResolversTypes['Cell']>, ParentType, ContextType>;
  dataset?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  datasetTitle?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ApiResolversTypes['RowNote']>, ParentType, ContextType>;
  position?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  raw?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiRejectResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Reject'] = ApiResolversParentTypes['Reject']> = {
  column?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
};

export type ApiRelatedPairsResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['RelatedPairs'] = ApiResolversParentTypes['RelatedPairs']> = {
  field?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  pairs?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiRemovalSetResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['RemovalSet'] = ApiResolversParentTypes['RemovalSet']> = {
  before?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  exact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  fragmentation?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
  parted?: Resolver<ReadonlyArray<ApiResolversTypes['BrokerPair']>, ParentType, ContextType>;
  partedTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
  piecesTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiReportMadeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ReportMade'] = ApiResolversParentTypes['ReportMade']> = {
  bytes?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  mediaType?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  redacted?: Resolver<ReadonlyArray<ApiResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApiRereadingResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Rereading'] = ApiResolversParentTypes['Rereading']> = {
  changed?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ApiResolversTypes['TextChangeConnection'], ParentType, ContextType, RequireFields<ApiRereadingChangesArgs, 'first'>>;
  dataset?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  found?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  readers?: Resolver<ReadonlyArray<ApiResolversTypes['RaisedReader']>, ParentType, ContextType>;
  rows?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ApiResolversTypes['RereadingState'], ParentType, ContextType>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiRereadingConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['RereadingConnection'] = ApiResolversParentTypes['RereadingConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RereadingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiRereadingEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['RereadingEdge'] = ApiResolversParentTypes['RereadingEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Rereading'], ParentType, ContextType>;
};

export type ApiResolutionFieldResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ResolutionField'] = ApiResolversParentTypes['ResolutionField']> = {
  comparison?: Resolver<ApiResolversTypes['ComparisonMethod'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ApiResolversTypes['ResolutionLevel']>, ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiResolutionLevelResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ResolutionLevel'] = ApiResolversParentTypes['ResolutionLevel']> = {
  m?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  u?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiResolutionModelResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ResolutionModel'] = ApiResolversParentTypes['ResolutionModel']> = {
  empty?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ApiResolversTypes['ResolutionField']>, ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  prior?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ApiResolversTypes['RelatedPairs']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ApiResolversTypes['ResolutionRule']>, ParentType, ContextType>;
  statedOnce?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  things?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiResolutionRuleResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ResolutionRule'] = ApiResolversParentTypes['ResolutionRule']> = {
  largest?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  pairs?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiResolvedThingResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ResolvedThing'] = ApiResolversParentTypes['ResolvedThing']> = {
  cluster?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiRowNoteResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['RowNote'] = ApiResolversParentTypes['RowNote']> = {
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiRowNotePayloadResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['RowNotePayload'] = ApiResolversParentTypes['RowNotePayload']> = {
  errors?: Resolver<ReadonlyArray<ApiResolversTypes['UserError']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['RowNote']>, ParentType, ContextType>;
  ok?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiSampleCountResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['SampleCount'] = ApiResolversParentTypes['SampleCount']> = {
  held?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiSampleEntityResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['SampleEntity'] = ApiResolversParentTypes['SampleEntity']> = {
  held?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiSampleLinkResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['SampleLink'] = ApiResolversParentTypes['SampleLink']> = {
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
};

export type ApiSavedQueryResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['SavedQuery'] = ApiResolversParentTypes['SavedQuery']> = {
  columns?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  isFavourite?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  isOwn?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  offeredAt?: Resolver<ApiResolversTypes['QueryPlace'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ApiResolversTypes['QueryParameter']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ApiResolversTypes['QueryRefusal']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  undeclared?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ApiResolversTypes['QueryVersion']>, ParentType, ContextType>;
};

export type ApiSavedQueryPayloadResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['SavedQueryPayload'] = ApiResolversParentTypes['SavedQueryPayload']> = {
  errors?: Resolver<ReadonlyArray<ApiResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  query?: Resolver<Maybe<ApiResolversTypes['SavedQuery']>, ParentType, ContextType>;
};

export type ApiScreenedResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Screened'] = ApiResolversParentTypes['Screened']> = {
  by?: Resolver<ApiResolversTypes['ScreenedBy'], ParentType, ContextType>;
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ApiResolversTypes['TextSpan']>, ParentType, ContextType>;
  times?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiScreeningConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ScreeningConnection'] = ApiResolversParentTypes['ScreeningConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['ScreeningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  read?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  searched?: Resolver<ReadonlyArray<ApiResolversTypes['Source']>, ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiScreeningEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ScreeningEdge'] = ApiResolversParentTypes['ScreeningEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Screened'], ParentType, ContextType>;
};

export type ApiSentenceResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Sentence'] = ApiResolversParentTypes['Sentence']> = {
  key?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ApiResolversTypes['JSON'], ParentType, ContextType>;
};

export type ApiSharedAttributeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['SharedAttribute'] = ApiResolversParentTypes['SharedAttribute']> = {
  df?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  hub?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  identifier?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ApiResolversTypes['Link']>, ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  weight?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiSharedAttributeLinkResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['SharedAttributeLink'] = ApiResolversParentTypes['SharedAttributeLink']> = {
  a?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ApiResolversTypes['SharedAttribute']>, ParentType, ContextType>;
  weight?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiSharedAttributeListResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['SharedAttributeList'] = ApiResolversParentTypes['SharedAttributeList']> = {
  links?: Resolver<ReadonlyArray<ApiResolversTypes['SharedAttributeLink']>, ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiSourceResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Source'] = ApiResolversParentTypes['Source']> = {
  arrivals?: Resolver<ApiResolversTypes['SourceArrivals'], ParentType, ContextType>;
  demo?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  entities?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  links?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  rejects?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApiSourceArrivalsResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['SourceArrivals'] = ApiResolversParentTypes['SourceArrivals']> = {
  lastAt?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeconds?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
  measured?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  medianSeconds?: Resolver<Maybe<ApiResolversTypes['Float']>, ParentType, ContextType>;
};

export type ApiSpanResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Span'] = ApiResolversParentTypes['Span']> = {
  end?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiStatementPayloadResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['StatementPayload'] = ApiResolversParentTypes['StatementPayload']> = {
  entities?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ApiResolversTypes['UserError']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ApiResolversTypes['Link']>, ParentType, ContextType>;
  ok?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ApiResolversTypes['Record']>, ParentType, ContextType>;
};

export type ApiStatusResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Status'] = ApiResolversParentTypes['Status']> = {
  demo?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  engine?: Resolver<ApiResolversTypes['EngineName'], ParentType, ContextType>;
  entities?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  writes?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiSubscriptionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Subscription'] = ApiResolversParentTypes['Subscription']> = {
  chartPages?: SubscriptionResolver<ReadonlyArray<ApiResolversTypes['ChartPage']>, "chartPages", ParentType, ContextType, RequireFields<ApiSubscriptionChartPagesArgs, 'after' | 'chart'>>;
  importProgress?: SubscriptionResolver<ApiResolversTypes['Import'], "importProgress", ParentType, ContextType, RequireFields<ApiSubscriptionImportProgressArgs, 'id'>>;
};

export type ApiTakenQueryResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['TakenQuery'] = ApiResolversParentTypes['TakenQuery']> = {
  file?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ApiResolversTypes['QueryOutcome'], ParentType, ContextType>;
  query?: Resolver<Maybe<ApiResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  upload?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
};

export type ApiTemplateConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['TemplateConnection'] = ApiResolversParentTypes['TemplateConnection']> = {
  caveats?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  definition?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['TemplateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiTemplateEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['TemplateEdge'] = ApiResolversParentTypes['TemplateEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['TemplateSize'], ParentType, ContextType>;
};

export type ApiTemplateSizeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['TemplateSize'] = ApiResolversParentTypes['TemplateSize']> = {
  size?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  template?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
};

export type ApiTextChangeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['TextChange'] = ApiResolversParentTypes['TextChange']> = {
  about?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ApiResolversTypes['Citation']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  isProperty?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ApiResolversTypes['TextChangeSort'], ParentType, ContextType>;
  words?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiTextChangeConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['TextChangeConnection'] = ApiResolversParentTypes['TextChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['TextChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiTextChangeEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['TextChangeEdge'] = ApiResolversParentTypes['TextChangeEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['TextChange'], ParentType, ContextType>;
};

export type ApiTextSpanResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['TextSpan'] = ApiResolversParentTypes['TextSpan']> = {
  end?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiThreadSideResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['ThreadSide'] = ApiResolversParentTypes['ThreadSide']> = {
  around?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  group?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  size?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  throughTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiUserErrorResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['UserError'] = ApiResolversParentTypes['UserError']> = {
  field?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiVoiceResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Voice'] = ApiResolversParentTypes['Voice']> = {
  copies?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  rows?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiWarningResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Warning'] = ApiResolversParentTypes['Warning']> = {
  advice?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  code?: Resolver<ApiResolversTypes['WarningCode'], ParentType, ContextType>;
  message?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
};

export type ApiWatchedFileResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['WatchedFile'] = ApiResolversParentTypes['WatchedFile']> = {
  at?: Resolver<ApiResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
};

export type ApiWatchedFolderResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['WatchedFolder'] = ApiResolversParentTypes['WatchedFolder']> = {
  dataset?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  failed?: Resolver<ReadonlyArray<ApiResolversTypes['WatchedFile']>, ParentType, ContextType>;
  failedTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  folder?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ApiResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  waiting?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiWeakestPointResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['WeakestPoint'] = ApiResolversParentTypes['WeakestPoint']> = {
  entity?: Resolver<Maybe<ApiResolversTypes['ID']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ApiResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
};

export type ApiWhatIfResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['WhatIf'] = ApiResolversParentTypes['WhatIf']> = {
  after?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  before?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ApiResolversTypes['BrokerGroup']>, ParentType, ContextType>;
  parted?: Resolver<ReadonlyArray<ApiResolversTypes['BrokerPair']>, ParentType, ContextType>;
  partedTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ApiResolversTypes['WhatIfPiece']>, ParentType, ContextType>;
  piecesTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiWhatIfPieceResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['WhatIfPiece'] = ApiResolversParentTypes['WhatIfPiece']> = {
  ids?: Resolver<ReadonlyArray<ApiResolversTypes['ID']>, ParentType, ContextType>;
  size?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiWordingResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['Wording'] = ApiResolversParentTypes['Wording']> = {
  aligned?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ApiResolversTypes['Sentence']>, ParentType, ContextType>;
  definition?: Resolver<ApiResolversTypes['Sentence'], ParentType, ContextType>;
  members?: Resolver<ApiResolversTypes['WordingMemberConnection'], ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ApiResolversTypes['WordingPiece']>, ParentType, ContextType>;
  template?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
};

export type ApiWordingFillResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['WordingFill'] = ApiResolversParentTypes['WordingFill']> = {
  kind?: Resolver<ApiResolversTypes['SlotKind'], ParentType, ContextType>;
  slot?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  span?: Resolver<ApiResolversTypes['Span'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiWordingMemberResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['WordingMember'] = ApiResolversParentTypes['WordingMember']> = {
  accounts?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  ad?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  citation?: Resolver<ApiResolversTypes['Citation'], ParentType, ContextType>;
  fills?: Resolver<ReadonlyArray<ApiResolversTypes['WordingFill']>, ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ApiResolversTypes['WordingMemberPiece']>, ParentType, ContextType>;
  similarity?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiWordingMemberConnectionResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['WordingMemberConnection'] = ApiResolversParentTypes['WordingMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['WordingMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiWordingMemberEdgeResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['WordingMemberEdge'] = ApiResolversParentTypes['WordingMemberEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['WordingMember'], ParentType, ContextType>;
};

export type ApiWordingMemberPieceResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['WordingMemberPiece'] = ApiResolversParentTypes['WordingMemberPiece']> = {
  slot?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiWordingPieceResolvers<ContextType = never, ParentType extends ApiResolversParentTypes['WordingPiece'] = ApiResolversParentTypes['WordingPiece']> = {
  slot?: Resolver<Maybe<ApiResolversTypes['SlotKind']>, ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiResolvers<ContextType = never> = {
  AddRecordsPayload?: ApiAddRecordsPayloadResolvers<ContextType>;
  Against?: ApiAgainstResolvers<ContextType>;
  Agreement?: ApiAgreementResolvers<ContextType>;
  AgreementMeasures?: ApiAgreementMeasuresResolvers<ContextType>;
  AgreementOfValue?: ApiAgreementOfValueResolvers<ContextType>;
  AgreementShare?: ApiAgreementShareResolvers<ContextType>;
  Broker?: ApiBrokerResolvers<ContextType>;
  BrokerGroup?: ApiBrokerGroupResolvers<ContextType>;
  BrokerJoin?: ApiBrokerJoinResolvers<ContextType>;
  BrokerPair?: ApiBrokerPairResolvers<ContextType>;
  BrokerResult?: ApiBrokerResultResolvers<ContextType>;
  BrokerScores?: ApiBrokerScoresResolvers<ContextType>;
  Candidate?: ApiCandidateResolvers<ContextType>;
  CandidateConnection?: ApiCandidateConnectionResolvers<ContextType>;
  CandidateEdge?: ApiCandidateEdgeResolvers<ContextType>;
  CaseAct?: ApiCaseActResolvers<ContextType>;
  CaseChart?: ApiCaseChartResolvers<ContextType>;
  CaseDocument?: ApiCaseDocumentResolvers<ContextType>;
  CaseFile?: ApiCaseFileResolvers<ContextType>;
  CaseNote?: ApiCaseNoteResolvers<ContextType>;
  CasePayload?: ApiCasePayloadResolvers<ContextType>;
  CaseQuery?: ApiCaseQueryResolvers<ContextType>;
  CaseQueryNow?: ApiCaseQueryNowResolvers<ContextType>;
  CaseStep?: ApiCaseStepResolvers<ContextType>;
  Cell?: ApiCellResolvers<ContextType>;
  Chart?: ApiChartResolvers<ContextType>;
  ChartPage?: ApiChartPageResolvers<ContextType>;
  ChartPayload?: ApiChartPayloadResolvers<ContextType>;
  CheckedCypher?: ApiCheckedCypherResolvers<ContextType>;
  ChronologyConnection?: ApiChronologyConnectionResolvers<ContextType>;
  ChronologyFile?: ApiChronologyFileResolvers<ContextType>;
  Citation?: ApiCitationResolvers<ContextType>;
  CitationConnection?: ApiCitationConnectionResolvers<ContextType>;
  CitationEdge?: ApiCitationEdgeResolvers<ContextType>;
  Cluster?: ApiClusterResolvers<ContextType>;
  ClusterChange?: ApiClusterChangeResolvers<ContextType>;
  ClusterConnection?: ApiClusterConnectionResolvers<ContextType>;
  ClusterCut?: ApiClusterCutResolvers<ContextType>;
  ClusterEdge?: ApiClusterEdgeResolvers<ContextType>;
  ClusterKind?: ApiClusterKindResolvers<ContextType>;
  ClusterMember?: ApiClusterMemberResolvers<ContextType>;
  ClusterPlace?: ApiClusterPlaceResolvers<ContextType>;
  ClusterPrices?: ApiClusterPricesResolvers<ContextType>;
  ClusterReason?: ApiClusterReasonResolvers<ContextType>;
  ClusterSaid?: ApiClusterSaidResolvers<ContextType>;
  ClusterThread?: ApiClusterThreadResolvers<ContextType>;
  ClusterValue?: ApiClusterValueResolvers<ContextType>;
  Community?: ApiCommunityResolvers<ContextType>;
  CommunityBridge?: ApiCommunityBridgeResolvers<ContextType>;
  CommunityConnection?: ApiCommunityConnectionResolvers<ContextType>;
  CommunityEdge?: ApiCommunityEdgeResolvers<ContextType>;
  CommunityIds?: ApiCommunityIdsResolvers<ContextType>;
  CommunityKind?: ApiCommunityKindResolvers<ContextType>;
  CommunityMember?: ApiCommunityMemberResolvers<ContextType>;
  CommunityResult?: ApiCommunityResultResolvers<ContextType>;
  ConnectedPair?: ApiConnectedPairResolvers<ContextType>;
  Connector?: ApiConnectorResolvers<ContextType>;
  ConnectorConnection?: ApiConnectorConnectionResolvers<ContextType>;
  ConnectorEdge?: ApiConnectorEdgeResolvers<ContextType>;
  Contact?: ApiContactResolvers<ContextType>;
  Contacts?: ApiContactsResolvers<ContextType>;
  CypherFunction?: ApiCypherFunctionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecidePayload?: ApiDecidePayloadResolvers<ContextType>;
  Decision?: ApiDecisionResolvers<ContextType>;
  DecisionPreview?: ApiDecisionPreviewResolvers<ContextType>;
  Entity?: ApiEntityResolvers<ContextType>;
  EntityConnection?: ApiEntityConnectionResolvers<ContextType>;
  EntityEdge?: ApiEntityEdgeResolvers<ContextType>;
  EntityFlow?: ApiEntityFlowResolvers<ContextType>;
  EntityKind?: ApiEntityKindResolvers<ContextType>;
  Evidence?: ApiEvidenceResolvers<ContextType>;
  EvidenceConnection?: ApiEvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: ApiEvidenceEdgeResolvers<ContextType>;
  Exhibit?: ApiExhibitResolvers<ContextType>;
  Explanation?: ApiExplanationResolvers<ContextType>;
  ExplanationStep?: ApiExplanationStepResolvers<ContextType>;
  ExportFile?: ApiExportFileResolvers<ContextType>;
  ExportResult?: ApiExportResultResolvers<ContextType>;
  Fact?: ApiFactResolvers<ContextType>;
  FactChoice?: ApiFactChoiceResolvers<ContextType>;
  FactEdge?: ApiFactEdgeResolvers<ContextType>;
  FieldComparison?: ApiFieldComparisonResolvers<ContextType>;
  FirstChart?: ApiFirstChartResolvers<ContextType>;
  FirstChartPart?: ApiFirstChartPartResolvers<ContextType>;
  FlowPath?: ApiFlowPathResolvers<ContextType>;
  FlowResult?: ApiFlowResultResolvers<ContextType>;
  FlowUnit?: ApiFlowUnitResolvers<ContextType>;
  FoldedLink?: ApiFoldedLinkResolvers<ContextType>;
  FoldedSum?: ApiFoldedSumResolvers<ContextType>;
  FormCypher?: ApiFormCypherResolvers<ContextType>;
  FoundPlace?: ApiFoundPlaceResolvers<ContextType>;
  GroupFlow?: ApiGroupFlowResolvers<ContextType>;
  HandChange?: ApiHandChangeResolvers<ContextType>;
  HandChangeConnection?: ApiHandChangeConnectionResolvers<ContextType>;
  HandChangeEdge?: ApiHandChangeEdgeResolvers<ContextType>;
  HandSide?: ApiHandSideResolvers<ContextType>;
  HourCount?: ApiHourCountResolvers<ContextType>;
  Hub?: ApiHubResolvers<ContextType>;
  HubConnection?: ApiHubConnectionResolvers<ContextType>;
  HubEdge?: ApiHubEdgeResolvers<ContextType>;
  Import?: ApiImportResolvers<ContextType>;
  ImportConnection?: ApiImportConnectionResolvers<ContextType>;
  ImportEdge?: ApiImportEdgeResolvers<ContextType>;
  ImportPayload?: ApiImportPayloadResolvers<ContextType>;
  InCommon?: ApiInCommonResolvers<ContextType>;
  InspectedColumn?: ApiInspectedColumnResolvers<ContextType>;
  InspectedFile?: ApiInspectedFileResolvers<ContextType>;
  Inspection?: ApiInspectionResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Judgement?: ApiJudgementResolvers<ContextType>;
  JudgementConnection?: ApiJudgementConnectionResolvers<ContextType>;
  JudgementEdge?: ApiJudgementEdgeResolvers<ContextType>;
  KindCount?: ApiKindCountResolvers<ContextType>;
  LeftOut?: ApiLeftOutResolvers<ContextType>;
  Link?: ApiLinkResolvers<ContextType>;
  LinkKind?: ApiLinkKindResolvers<ContextType>;
  LinkList?: ApiLinkListResolvers<ContextType>;
  LookUp?: ApiLookUpResolvers<ContextType>;
  MappingText?: ApiMappingTextResolvers<ContextType>;
  MeasureDefinition?: ApiMeasureDefinitionResolvers<ContextType>;
  Measures?: ApiMeasuresResolvers<ContextType>;
  MonthCount?: ApiMonthCountResolvers<ContextType>;
  Mutation?: ApiMutationResolvers<ContextType>;
  NaiveJoin?: ApiNaiveJoinResolvers<ContextType>;
  Neighbourhood?: ApiNeighbourhoodResolvers<ContextType>;
  NetworkFacts?: ApiNetworkFactsResolvers<ContextType>;
  OnlyThread?: ApiOnlyThreadResolvers<ContextType>;
  Ontology?: ApiOntologyResolvers<ContextType>;
  PackageMade?: ApiPackageMadeResolvers<ContextType>;
  PageInfo?: ApiPageInfoResolvers<ContextType>;
  ParameterSuggestion?: ApiParameterSuggestionResolvers<ContextType>;
  ParameterSuggestionList?: ApiParameterSuggestionListResolvers<ContextType>;
  ParameterSuggestions?: ApiParameterSuggestionsResolvers<ContextType>;
  Path?: ApiPathResolvers<ContextType>;
  PathResult?: ApiPathResultResolvers<ContextType>;
  PicturePreview?: ApiPicturePreviewResolvers<ContextType>;
  PictureVariant?: ApiPictureVariantResolvers<ContextType>;
  PictureVariants?: ApiPictureVariantsResolvers<ContextType>;
  PlaceSeen?: ApiPlaceSeenResolvers<ContextType>;
  PossibleJoin?: ApiPossibleJoinResolvers<ContextType>;
  PossibleJoinConnection?: ApiPossibleJoinConnectionResolvers<ContextType>;
  PossibleJoinEdge?: ApiPossibleJoinEdgeResolvers<ContextType>;
  PossibleLink?: ApiPossibleLinkResolvers<ContextType>;
  PossibleLinks?: ApiPossibleLinksResolvers<ContextType>;
  PossibleLinksMeasured?: ApiPossibleLinksMeasuredResolvers<ContextType>;
  PossibleSide?: ApiPossibleSideResolvers<ContextType>;
  Profile?: ApiProfileResolvers<ContextType>;
  Property?: ApiPropertyResolvers<ContextType>;
  PropertyKind?: ApiPropertyKindResolvers<ContextType>;
  Query?: ApiQueryResolvers<ContextType>;
  QueryExport?: ApiQueryExportResolvers<ContextType>;
  QueryImportPayload?: ApiQueryImportPayloadResolvers<ContextType>;
  QueryParameter?: ApiQueryParameterResolvers<ContextType>;
  QueryRefusal?: ApiQueryRefusalResolvers<ContextType>;
  QueryResult?: ApiQueryResultResolvers<ContextType>;
  QueryVersion?: ApiQueryVersionResolvers<ContextType>;
  RaisedReader?: ApiRaisedReaderResolvers<ContextType>;
  ReachSet?: ApiReachSetResolvers<ContextType>;
  ReceivedDecision?: ApiReceivedDecisionResolvers<ContextType>;
  ReceivedEntity?: ApiReceivedEntityResolvers<ContextType>;
  ReceivedFact?: ApiReceivedFactResolvers<ContextType>;
  ReceivedLink?: ApiReceivedLinkResolvers<ContextType>;
  ReceivedMember?: ApiReceivedMemberResolvers<ContextType>;
  ReceivedMethod?: ApiReceivedMethodResolvers<ContextType>;
  ReceivedNote?: ApiReceivedNoteResolvers<ContextType>;
  ReceivedPackage?: ApiReceivedPackageResolvers<ContextType>;
  ReceivedRow?: ApiReceivedRowResolvers<ContextType>;
  Record?: ApiRecordResolvers<ContextType>;
  Reject?: ApiRejectResolvers<ContextType>;
  RelatedPairs?: ApiRelatedPairsResolvers<ContextType>;
  RemovalSet?: ApiRemovalSetResolvers<ContextType>;
  ReportMade?: ApiReportMadeResolvers<ContextType>;
  Rereading?: ApiRereadingResolvers<ContextType>;
  RereadingConnection?: ApiRereadingConnectionResolvers<ContextType>;
  RereadingEdge?: ApiRereadingEdgeResolvers<ContextType>;
  ResolutionField?: ApiResolutionFieldResolvers<ContextType>;
  ResolutionLevel?: ApiResolutionLevelResolvers<ContextType>;
  ResolutionModel?: ApiResolutionModelResolvers<ContextType>;
  ResolutionRule?: ApiResolutionRuleResolvers<ContextType>;
  ResolvedThing?: ApiResolvedThingResolvers<ContextType>;
  RowNote?: ApiRowNoteResolvers<ContextType>;
  RowNotePayload?: ApiRowNotePayloadResolvers<ContextType>;
  SampleCount?: ApiSampleCountResolvers<ContextType>;
  SampleEntity?: ApiSampleEntityResolvers<ContextType>;
  SampleLink?: ApiSampleLinkResolvers<ContextType>;
  SavedQuery?: ApiSavedQueryResolvers<ContextType>;
  SavedQueryPayload?: ApiSavedQueryPayloadResolvers<ContextType>;
  Screened?: ApiScreenedResolvers<ContextType>;
  ScreeningConnection?: ApiScreeningConnectionResolvers<ContextType>;
  ScreeningEdge?: ApiScreeningEdgeResolvers<ContextType>;
  Sentence?: ApiSentenceResolvers<ContextType>;
  SharedAttribute?: ApiSharedAttributeResolvers<ContextType>;
  SharedAttributeLink?: ApiSharedAttributeLinkResolvers<ContextType>;
  SharedAttributeList?: ApiSharedAttributeListResolvers<ContextType>;
  Source?: ApiSourceResolvers<ContextType>;
  SourceArrivals?: ApiSourceArrivalsResolvers<ContextType>;
  Span?: ApiSpanResolvers<ContextType>;
  StatementPayload?: ApiStatementPayloadResolvers<ContextType>;
  Status?: ApiStatusResolvers<ContextType>;
  Subscription?: ApiSubscriptionResolvers<ContextType>;
  TakenQuery?: ApiTakenQueryResolvers<ContextType>;
  TemplateConnection?: ApiTemplateConnectionResolvers<ContextType>;
  TemplateEdge?: ApiTemplateEdgeResolvers<ContextType>;
  TemplateSize?: ApiTemplateSizeResolvers<ContextType>;
  TextChange?: ApiTextChangeResolvers<ContextType>;
  TextChangeConnection?: ApiTextChangeConnectionResolvers<ContextType>;
  TextChangeEdge?: ApiTextChangeEdgeResolvers<ContextType>;
  TextSpan?: ApiTextSpanResolvers<ContextType>;
  ThreadSide?: ApiThreadSideResolvers<ContextType>;
  UserError?: ApiUserErrorResolvers<ContextType>;
  Voice?: ApiVoiceResolvers<ContextType>;
  Warning?: ApiWarningResolvers<ContextType>;
  WatchedFile?: ApiWatchedFileResolvers<ContextType>;
  WatchedFolder?: ApiWatchedFolderResolvers<ContextType>;
  WeakestPoint?: ApiWeakestPointResolvers<ContextType>;
  WhatIf?: ApiWhatIfResolvers<ContextType>;
  WhatIfPiece?: ApiWhatIfPieceResolvers<ContextType>;
  Wording?: ApiWordingResolvers<ContextType>;
  WordingFill?: ApiWordingFillResolvers<ContextType>;
  WordingMember?: ApiWordingMemberResolvers<ContextType>;
  WordingMemberConnection?: ApiWordingMemberConnectionResolvers<ContextType>;
  WordingMemberEdge?: ApiWordingMemberEdgeResolvers<ContextType>;
  WordingMemberPiece?: ApiWordingMemberPieceResolvers<ContextType>;
  WordingPiece?: ApiWordingPieceResolvers<ContextType>;
};


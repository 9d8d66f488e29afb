import { Bookmark, CheckCheck, Database, FolderOpen, Layers, Network, Search } from "lucide-react";
import type { ReactNode } from "react";
import type { Address } from "../address/index.ts";
import { say } from "../wording/index.ts";

const icon = { size: 19, strokeWidth: 1.75 } as const;

/** A page of a place that has several. */
export interface Section {
  /** Names it for tests. */
  readonly name: string;
  readonly title: string;
  readonly to: Address;
  readonly isHere: (address: Address) => boolean;
}

/** A place of the rail: where it leads, and the pages that belong to it. */
export interface RailPlace {
  /** Names it for tests. */
  readonly name: string;
  readonly title: string;
  readonly icon: ReactNode;
  /** The first is where the rail leads. */
  readonly sections: readonly [Section, ...Section[]];
}

const at =
  (...views: readonly Address["view"][]) =>
  (address: Address) =>
    views.includes(address.view);
const isDecisions = (address: Address) =>
  address.view === "clusters" && address.tab === "decisions";

const find: Section = {
  name: "find",
  title: say("app.find"),
  to: { view: "home" },
  isHere: at("home", "find", "profile", "why"),
};

const chart: Section = {
  name: "chart",
  title: say("common.chart"),
  to: { view: "chart" },
  isHere: at("chart"),
};

const table: Section = {
  name: "table",
  title: say("app.table"),
  to: { view: "table" },
  isHere: at("table"),
};

const clusters: Section = {
  name: "clusters",
  title: say("common.clusters"),
  to: { view: "clusters", tab: "clusters" },
  isHere: (address) => address.view === "clusters" && !isDecisions(address),
};

const groups: Section = {
  name: "groups",
  title: say("app.moreMeasures"),
  to: { view: "groups", tab: "groups" },
  isHere: at("groups"),
};

const wordings: Section = {
  name: "shared-wordings",
  title: say("common.sharedWordings"),
  to: { view: "wordings", ref: null },
  isHere: at("wordings"),
};

const queries: Section = {
  name: "queries",
  title: say("common.queries"),
  to: { view: "queries", query: null },
  isHere: at("queries"),
};

const cases: Section = {
  name: "cases",
  title: say("cases.cases"),
  to: { view: "cases", caseFile: null },
  isHere: at("cases"),
};

const sources: Section = {
  name: "sources",
  title: say("common.sources"),
  to: { view: "sources" },
  isHere: at("sources", "import"),
};

const likelyTheSame: Section = {
  name: "likely-the-same",
  title: say("common.likelyTheSame"),
  to: { view: "review" },
  isHere: at("review"),
};

const decided: Section = {
  name: "decided",
  title: say("app.decisionsOnNetworks"),
  to: { view: "clusters", tab: "decisions" },
  isHere: isDecisions,
};

/** Where one can go, from the top down. */
export const places: readonly RailPlace[] = [
  { ...find, icon: <Search {...icon} />, sections: [find] },
  { ...chart, icon: <Network {...icon} />, sections: [chart, table] },
  {
    name: "networks",
    title: say("common.clusters"),
    icon: <Layers {...icon} />,
    sections: [clusters, groups, wordings],
  },
  { ...queries, icon: <Bookmark {...icon} />, sections: [queries] },
  { ...cases, icon: <FolderOpen {...icon} />, sections: [cases] },
  { ...sources, icon: <Database {...icon} />, sections: [sources] },
  {
    name: "decisions",
    title: say("app.decisions"),
    icon: <CheckCheck {...icon} />,
    sections: [likelyTheSame, decided],
  },
];

/** The place that an address belongs to. */
export const placeOf = (address: Address): RailPlace | undefined =>
  places.find(({ sections }) => sections.some(({ isHere }) => isHere(address)));

import { say } from "../wording/index.ts";
import {
  Bookmark,
  Database,
  FolderOpen,
  GitCompareArrows,
  Layers,
  Network,
  Search,
  Table2,
  TextQuote,
  Waypoints,
} from "lucide-react";
import type { ReactNode } from "react";
import type { Address } from "../address/index.ts";

const icon = { size: 19, strokeWidth: 1.75 } as const;

/** A place of the rail: where it leads, and the views that belong to it. */
export interface RailPlace {
  /** Names it for tests. */
  readonly name: string;
  readonly title: string;
  readonly to: Address;
  readonly views: readonly Address["view"][];
  readonly icon: ReactNode;
}

/** Where one can go, from the top down. */
export const places: readonly RailPlace[] = [
  {
    name: "find",
    title: say("app.find"),
    to: { view: "home" },
    views: ["home", "find", "profile"],
    icon: <Search {...icon} />,
  },
  {
    name: "chart",
    title: say("common.chart"),
    to: { view: "chart" },
    views: ["chart"],
    icon: <Network {...icon} />,
  },
  {
    name: "table",
    title: say("app.table"),
    to: { view: "table" },
    views: ["table"],
    icon: <Table2 {...icon} />,
  },
  {
    name: "groups",
    title: say("app.moreMeasures"),
    to: { view: "groups", tab: "groups" },
    views: ["groups"],
    icon: <Waypoints {...icon} />,
  },
  {
    name: "clusters",
    title: say("common.clusters"),
    to: { view: "clusters", tab: "clusters" },
    views: ["clusters"],
    icon: <Layers {...icon} />,
  },
  {
    name: "likely-the-same",
    title: say("common.likelyTheSame"),
    to: { view: "review" },
    views: ["review"],
    icon: <GitCompareArrows {...icon} />,
  },
  {
    name: "shared-wordings",
    title: say("common.sharedWordings"),
    to: { view: "wordings", ref: null },
    views: ["wordings"],
    icon: <TextQuote {...icon} />,
  },
  {
    name: "queries",
    title: say("common.queries"),
    to: { view: "queries", query: null },
    views: ["queries"],
    icon: <Bookmark {...icon} />,
  },
  {
    name: "cases",
    title: say("cases.cases"),
    to: { view: "cases", caseFile: null },
    views: ["cases"],
    icon: <FolderOpen {...icon} />,
  },
  {
    name: "sources",
    title: say("common.sources"),
    to: { view: "sources" },
    views: ["sources", "import"],
    icon: <Database {...icon} />,
  },
];

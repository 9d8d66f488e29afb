import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";

/**
 * Where on the page one is. Addresses carry refs and names of views, never ids or what was looked for:
 * an id may be a phone number, and addresses are kept in histories. What was looked for rides in the history's state.
 */
export type Address =
  | { readonly view: "home" }
  | { readonly view: "find"; readonly texts: readonly string[] }
  | { readonly view: "profile"; readonly ref: string }
  | { readonly view: "chart"; readonly chart?: string }
  | { readonly view: "table" }
  | { readonly view: "groups"; readonly tab: GroupsTab }
  | { readonly view: "clusters"; readonly tab: ClustersTab }
  | { readonly view: "review" }
  | { readonly view: "wordings"; readonly ref: string | null }
  | { readonly view: "why"; readonly from: string; readonly to: string }
  | { readonly view: "queries"; readonly query: string | null }
  | { readonly view: "cases"; readonly caseFile: string | null }
  | { readonly view: "sources" }
  | { readonly view: "import" };

/** What the page of groups shows. */
export const groupsTabs = ["groups", "go-betweens", "together", "flows"] as const;
export type GroupsTab = (typeof groupsTabs)[number];

/** What the page of clusters shows. */
export const clustersTabs = [
  "clusters",
  "threads",
  "flows",
  "possible",
  "common",
  "hands",
  "decisions",
  "agreement",
] as const;
export type ClustersTab = (typeof clustersTabs)[number];

type AddressOf<View extends Address["view"]> = Extract<Address, { readonly view: View }>;

/** The parts of each view's path; what is null or empty is left out with all behind it. */
const parts: {
  readonly [View in Address["view"]]: (
    address: AddressOf<View>,
  ) => readonly (string | null | undefined)[];
} = {
  home: () => [],
  find: () => ["find"],
  profile: ({ ref }) => ["entity", ref],
  chart: ({ chart }) => ["chart", chart],
  table: () => ["table"],
  groups: ({ tab }) => ["groups", tab === "groups" ? null : tab],
  clusters: ({ tab }) => ["clusters", tab === "clusters" ? null : tab],
  review: () => ["likely-same"],
  wordings: ({ ref }) => ["wordings", ref],
  why: ({ from, to }) => ["why", from, to],
  queries: ({ query }) => ["queries", query],
  cases: ({ caseFile }) => ["cases", caseFile],
  sources: () => ["sources"],
  import: () => ["sources", "import"],
};

export function pathOf<View extends Address["view"]>(address: AddressOf<View>): string {
  const all: (address: AddressOf<View>) => readonly (string | null | undefined)[] =
    parts[address.view as View];
  return `/${all(address)
    .filter((part) => part !== null && part !== undefined && part !== "")
    .map((part) => encodeURIComponent(part ?? ""))
    .join("/")}`;
}

/** What follows the name of a view in an address. */
interface Rest {
  readonly rest: string | undefined;
  readonly last: string | undefined;
  readonly state: unknown;
}

const home: Address = { view: "home" };

/** How each first part of a path is read. */
const readers = new Map<string, (rest: Rest) => Address>([
  ["find", ({ state }) => ({ view: "find", texts: textsIn(state) })],
  ["entity", ({ rest }) => (rest ? { view: "profile", ref: rest } : home)],
  ["chart", ({ rest }) => ({ view: "chart", ...(rest ? { chart: rest } : {}) })],
  ["table", () => ({ view: "table" })],
  [
    "clusters",
    ({ rest }) => ({
      view: "clusters",
      tab: clustersTabs.find((tab) => tab === rest) ?? "clusters",
    }),
  ],
  [
    "groups",
    ({ rest }) => ({ view: "groups", tab: groupsTabs.find((tab) => tab === rest) ?? "groups" }),
  ],
  ["likely-same", () => ({ view: "review" })],
  ["wordings", ({ rest }) => ({ view: "wordings", ref: rest ?? null })],
  ["why", ({ rest, last }) => (rest && last ? { view: "why", from: rest, to: last } : home)],
  ["queries", ({ rest }) => ({ view: "queries", query: rest ?? null })],
  ["cases", ({ rest }) => ({ view: "cases", caseFile: rest ?? null })],
  ["sources", ({ rest }) => ({ view: rest === "import" ? "import" : "sources" })],
]);

export function addressOf(path: string, state: unknown): Address {
  const [view = "", rest, last] = path.split("/").filter(Boolean).map(decoded);
  return readers.get(view)?.({ rest, last, state }) ?? home;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function textsIn(state: unknown): readonly string[] {
  if (
    typeof state !== "object" ||
    state === null ||
    !("texts" in state) ||
    !Array.isArray(state.texts)
  )
    return [];
  return state.texts.filter((text) => typeof text === "string");
}

const now = createStore<{ readonly address: Address }>()(() => ({
  address: addressOf(location.pathname, history.state),
}));
addEventListener("popstate", () =>
  now.setState({ address: addressOf(location.pathname, history.state) }),
);

export const useAddress = () => useStore(now, ({ address }) => address);
export const addressNow = () => now.getState().address;

/** Goes there, as a new entry of the history unless it takes the place of the one that is open. */
export function go(address: Address, how: "push" | "replace" = "push"): void {
  const state = address.view === "find" ? { texts: address.texts } : null;
  const path = pathOf(address);
  const isSame = path === location.pathname && address.view !== "find";
  if (isSame || how === "replace") history.replaceState(state, "", path);
  else history.pushState(state, "", path);
  now.setState({ address });
}

export {
  addByHand,
  addToCase,
  askQuery,
  handFiles,
  openings,
  useOpenings,
  type Adding,
  type AskedQuery,
  type ByHand,
} from "./openings.ts";
export { bringsMembers, draggedAs, membersDropped } from "./dragging.ts";
export {
  actOfKey,
  canBeGiven,
  giveKey,
  GO,
  isAfterGo,
  isOwnKeys,
  keyLabel,
  keyWord,
  noteLetter,
  resetKeys,
  useKeys,
  type KeyId,
} from "./key-map.ts";

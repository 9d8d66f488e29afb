import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import type { CaseMemberInput } from "../api/index.ts";

/** What is to be put into a case. */
export interface Adding {
  readonly members: readonly CaseMemberInput[];
  /** What people read of it, as: 3 entities. */
  readonly title: string;
}

/** A query that is asked of what was selected elsewhere. */
export interface AskedQuery {
  readonly id: string;
  /** Values by the names of its parameters. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The entities among them, so that they can be shown. */
  readonly entities: readonly AskedEntity[];
}

interface AskedEntity {
  readonly id: string;
  readonly ref: string;
  readonly kind: string;
  readonly label: string;
}

/** What the form for adding by hand begins from: an entity, the other end of a link, and a note. */
export interface ByHand {
  readonly entityId: string | null;
  readonly otherId?: string | null;
  readonly note?: string;
}

interface Openings {
  /** The form for adding by hand, with the entity it begins from, if any. */
  readonly addByHand: ByHand | null;
  /** What waits for somebody to say into which case it goes, and why. */
  readonly addToCase: Adding | null;
  readonly shortcuts: boolean;
  /** What one can do and where one can go, by words. */
  readonly palette: boolean;
  /** What the view that is open is for. */
  readonly help: boolean;
  /** Files that wait to be imported. */
  readonly files: readonly File[];
  /** A query that waits to be asked. */
  readonly query: AskedQuery | null;
}

/** What lies open over the page, and what was handed from one view to another. */
export const openings = createStore<Openings>()(() => ({
  addByHand: null,
  addToCase: null,
  shortcuts: false,
  palette: false,
  help: false,
  files: [],
  query: null,
}));
export const useOpenings = () => useStore(openings);
export const addByHand = (entityId: string | null = null) =>
  openings.setState({ addByHand: { entityId } });
export const handFiles = (files: readonly File[]) => openings.setState({ files });
export const askQuery = (query: AskedQuery | null) => openings.setState({ query });
export const addToCase = (wish: Adding | null) => openings.setState({ addToCase: wish });

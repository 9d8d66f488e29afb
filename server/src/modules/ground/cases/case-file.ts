import type { Page } from "../papers/index.ts";
import { exhibitKey, type ExhibitContent } from "./exhibit.ts";

export const caseStatuses = ["open", "paused", "handedOver", "closed"] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** What a case is called and for what it is. */
export interface CaseHeading {
  /** The number that the agency gives it, as 2026/0147. */
  readonly number: string;
  readonly title: string;
  readonly purpose: string;
  readonly status: CaseStatus;
  /** What was found, as its people write it. */
  readonly summary: string;
}

/** A fact of the chronology that somebody wrote by hand. */
export interface FactByHand {
  /** As it was stated, as 2026-03-14 or March 2026. */
  readonly date: string;
  /** Zone of a time without one. */
  readonly zone: string;
  readonly text: string;
  readonly source: string;
  /** Admiralty grade, as B2; empty where none was given. */
  readonly grade: string;
  /** Number of the exhibit that shows it. */
  readonly exhibit?: number | undefined;
}

/** What a page of a case says. */
export type CaseEvent =
  | { readonly act: "opened"; readonly heading: CaseHeading }
  | { readonly act: "received"; readonly heading: CaseHeading; readonly received: Received }
  | { readonly act: "changed"; readonly heading: Partial<CaseHeading> }
  | { readonly act: "added"; readonly exhibits: readonly ExhibitContent[]; readonly why: string }
  | { readonly act: "takenOut"; readonly exhibits: readonly number[]; readonly why: string }
  | { readonly act: "noted"; readonly text: string; readonly exhibit?: number | undefined }
  | { readonly act: "stated"; readonly fact: FactByHand }
  | { readonly act: "unstated"; readonly fact: number; readonly why: string };

/** A package of another Clew that a case was made of: it is read only. */
export interface Received {
  /** SHA-256 of the package's bytes, under which it is kept. */
  readonly sha256: string;
  /** Fingerprint of the key that signed it. */
  readonly key: string;
}

/** Who did something to a case, when and why. */
export interface CaseAct {
  readonly by: string;
  /** ISO. */
  readonly at: string;
  readonly why: string;
}

/** Something that was put into a case. */
export interface Exhibit {
  /** Its number for good, from 1. */
  readonly number: number;
  readonly content: ExhibitContent;
  readonly added: CaseAct;
  /** Undefined while it is in the case. */
  readonly takenOut?: CaseAct | undefined;
}

/** A note on a case or on one of its exhibits. */
export interface CaseNote {
  /** Number of the page that it stands on. */
  readonly page: number;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly exhibit?: number | undefined;
}

/** A fact by hand with who stated it. */
export interface KeptFact extends FactByHand {
  /** Number of the page that it stands on. */
  readonly page: number;
  readonly by: string;
  readonly at: string;
}

/** A case file. */
export interface CaseFile extends CaseHeading {
  readonly id: string;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
  /** Number of its last page. */
  readonly page: number;
  /** All that were ever put in, by number. */
  readonly exhibits: readonly Exhibit[];
  /** Oldest first. */
  readonly notes: readonly CaseNote[];
  /** Facts by hand that stand, in the order in which they came. */
  readonly facts: readonly KeptFact[];
  readonly history: readonly CasePage[];
  /** The package that it is of; undefined for a case of one's own. */
  readonly received?: Received | undefined;
}

/** A page of a case with what it says. */
export interface CasePage extends Page {
  readonly content: CaseEvent;
}

const emptyHeading: CaseHeading = {
  number: "",
  title: "",
  purpose: "",
  status: "open",
  summary: "",
};

/** A case from its pages; undefined where there are none or it was deleted. */
export function caseOfPages(id: string, pages: readonly Page[]): CaseFile | undefined {
  const [first] = pages;
  if (first === undefined || pages.some(({ content }) => content === null)) return undefined;
  const begun: CaseFile = {
    ...emptyHeading,
    id,
    openedAt: first.at,
    openedBy: first.by,
    changedAt: first.at,
    changedBy: first.by,
    page: 0,
    exhibits: [],
    notes: [],
    facts: [],
    history: pages as readonly CasePage[], // Clew wrote them
  };
  return begun.history.reduce(withPage, begun);
}

function withPage(file: CaseFile, { n, at, by, content: event }: CasePage): CaseFile {
  const now = { ...file, page: n, changedAt: at, changedBy: by };
  switch (event.act) {
    case "opened":
    case "changed":
      return { ...now, ...event.heading };
    case "received":
      return { ...now, ...event.heading, received: event.received };
    case "added":
      return { ...now, exhibits: withExhibits(file.exhibits, event, { by, at, why: event.why }) };
    case "takenOut":
      return { ...now, exhibits: without(file.exhibits, event, { by, at, why: event.why }) };
    case "noted":
      return {
        ...now,
        notes: [...file.notes, { page: n, text: event.text, by, at, exhibit: event.exhibit }],
      };
    case "stated":
      return { ...now, facts: [...file.facts, { ...event.fact, page: n, by, at }] };
    case "unstated":
      return { ...now, facts: file.facts.filter(({ page }) => page !== event.fact) };
  }
}

/** What is in the case already is not put in twice; what was taken out comes in under a new number. */
function withExhibits(
  before: readonly Exhibit[],
  { exhibits }: Extract<CaseEvent, { act: "added" }>,
  added: CaseAct,
): readonly Exhibit[] {
  const held = new Set(inCase(before).map(({ content }) => exhibitKey(content)));
  const all = [...before];
  for (const content of exhibits) {
    if (held.has(exhibitKey(content))) continue;
    held.add(exhibitKey(content));
    all.push({ number: all.length + 1, content, added });
  }
  return all;
}

function without(
  before: readonly Exhibit[],
  { exhibits }: Extract<CaseEvent, { act: "takenOut" }>,
  takenOut: CaseAct,
): readonly Exhibit[] {
  return before.map((one) =>
    exhibits.includes(one.number) && one.takenOut === undefined ? { ...one, takenOut } : one,
  );
}

/** The exhibits that were not taken out. */
export function inCase(exhibits: readonly Exhibit[]): readonly Exhibit[] {
  return exhibits.filter(({ takenOut }) => takenOut === undefined);
}

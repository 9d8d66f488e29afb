import type { Entity } from "../../ground/entities/index.ts";
import { hubAbove, type Voice } from "../../ground/weights/index.ts";
import type { ExplanationStep } from "./step.ts";

/** Something that speaks against a link. */
export interface Against {
  readonly code:
    | "hub"
    | "changedHands"
    | "copies"
    | "unrecognised"
    | "noTimes"
    | "oneSource"
    | "farApart"
    | "notKnown";
  readonly message: string;
}

const year = 365 * 86_400_000;

/** What an answer rests on. */
export interface Grounds {
  readonly steps: readonly ExplanationStep[];
  readonly voices: readonly Voice[];
  readonly hubs: readonly Entity[];
  /** What changed hands between the two. */
  readonly passed: readonly Entity[];
  /** How many things are held. */
  readonly things: number;
}

/**
 * What speaks against: hubs, what changed hands, copies, doubtful values, missing or distant times,
 * a single source.
 */
export function againstOf({ steps, voices, hubs, passed, things }: Grounds): readonly Against[] {
  const isAlone = steps.length > 0 && voices.length === 1;
  return [
    ...hubs.map((hub) => commonHub(hub, things)),
    ...passed.map(changedHands),
    ...copiesAmong(voices),
    ...steps.flatMap(unrecognisedIn),
    ...missingTimes(steps),
    ...distantTimes(steps),
    ...(isAlone
      ? [{ code: "oneSource", message: "Only one independent source says so." } as const]
      : []),
  ];
}

function commonHub({ label, df }: Entity, things: number): Against {
  const most = hubAbove(things);
  const why = df > most ? `above ${most} nothing is linked by it` : "they share nothing else";
  return {
    code: "hub",
    message: `${label} is common to many (${df} things; ${why}), so it is not used to link them.`,
  };
}

function changedHands({ label, breaks }: Entity): Against {
  const days = (breaks ?? []).map((at) => at.slice(0, 10)).join(", ");
  return {
    code: "changedHands",
    message: `${label} changed hands between the two, as far as its sightings show (${days}), so it is not used to link them.`,
  };
}

function copiesAmong(voices: readonly Voice[]): readonly Against[] {
  if (voices.some(({ datasets }) => datasets.length > 1))
    return [
      {
        code: "copies",
        message: "Two of the sources copy each other word for word and count as one.",
      },
    ];
  const copies = voices.reduce((sum, voice) => sum + voice.copies, 0);
  return copies > 0
    ? [{ code: "copies", message: `${copies} of the rows repeat another and count once.` }]
    : [];
}

function unrecognisedIn({ identifier }: ExplanationStep): readonly Against[] {
  if (identifier?.marks.includes("unrecognised") !== true) return [];
  const message = `${identifier.label} fits no known form; it may be misread.`;
  return [{ code: "unrecognised", message }];
}

function missingTimes(steps: readonly ExplanationStep[]): readonly Against[] {
  const isUntimed = steps.some(({ links }) => links.some((link) => link.firstSeen === undefined));
  const message = "Some of the rows have no time, so nobody can say that it held at once.";
  return isUntimed ? [{ code: "noTimes", message }] : [];
}

function distantTimes(steps: readonly ExplanationStep[]): readonly Against[] {
  const times = steps.flatMap(({ links }) =>
    links.flatMap(({ firstSeen }) => (firstSeen === undefined ? [] : [Date.parse(firstSeen)])),
  );
  const apart = times.length < 2 ? 0 : Math.max(...times) - Math.min(...times);
  if (apart <= year) return [];
  const years = Math.round(apart / year);
  return [
    {
      code: "farApart",
      message: `The sightings lie up to ${years} years apart; numbers and addresses change hands.`,
    },
  ];
}

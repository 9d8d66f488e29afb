import type { Entity } from "../../ground/entities/index.ts";
import { hubAbove, type Voice } from "../../ground/weights/index.ts";
import type { ExplanationStep } from "./step.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

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
  readonly message: Sentence;
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
      ? [{ code: "oneSource", message: sentence("explain.only-one-independent-source") } as const]
      : []),
  ];
}

function commonHub({ label, df }: Entity, things: number): Against {
  const most = hubAbove(things);
  const why = df > most ? "size" : "nothing";
  return { code: "hub", message: sentence("explain.common", { label, df, most, why }) };
}

function changedHands({ label, breaks }: Entity): Against {
  const days = (breaks ?? []).map((at) => at.slice(0, 10)).join(", ");
  return {
    code: "changedHands",
    message: sentence("explain.changed-hands-between-two", { label, days }),
  };
}

function copiesAmong(voices: readonly Voice[]): readonly Against[] {
  if (voices.some(({ datasets }) => datasets.length > 1))
    return [
      {
        code: "copies",
        message: sentence("explain.two-sources-copy-each"),
      },
    ];
  const copies = voices.reduce((sum, voice) => sum + voice.copies, 0);
  return copies > 0
    ? [{ code: "copies", message: sentence("explain.rows-repeat-another-count", { copies }) }]
    : [];
}

function unrecognisedIn({ identifier }: ExplanationStep): readonly Against[] {
  if (identifier?.marks.includes("unrecognised") !== true) return [];
  const message = sentence("explain.fits-no-known-form", { label: identifier.label });
  return [{ code: "unrecognised", message }];
}

function missingTimes(steps: readonly ExplanationStep[]): readonly Against[] {
  const isUntimed = steps.some(({ links }) => links.some((link) => link.firstSeen === undefined));
  const message = sentence("explain.some-rows-have-no");
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
      message: sentence("explain.sightings-lie-up-years", { years }),
    },
  ];
}

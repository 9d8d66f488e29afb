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

/**
 * What speaks against: hubs, what changed hands, copies, doubtful values, missing or distant times,
 * a single source.
 */
export function againstOf({
  steps,
  voices,
  hubs,
  passed,
  things,
}: {
  steps: readonly ExplanationStep[];
  voices: readonly Voice[];
  hubs: readonly Entity[];
  passed: readonly Entity[];
  things: number;
}): readonly Against[] {
  const copies = voices.reduce((sum, voice) => sum + voice.copies, 0);
  const joined = voices.some(({ datasets }) => datasets.length > 1);
  const doubtful = steps.flatMap(({ identifier }) =>
    identifier?.marks.includes("unrecognised") ? [identifier] : [],
  );
  const times = steps.flatMap(({ links }) =>
    links.flatMap(({ firstSeen }) => (firstSeen === undefined ? [] : [Date.parse(firstSeen)])),
  );
  const untimed = steps.some(({ links }) => links.some(({ firstSeen }) => firstSeen === undefined));
  const apart = times.length < 2 ? 0 : Math.max(...times) - Math.min(...times);
  return [
    ...hubs.map((hub): Against => ({
      code: "hub",
      message: `${hub.label} is common to many (${hub.df} things; ${hub.df > hubAbove(things) ? `above ${hubAbove(things)} nothing is linked by it` : "they share nothing else"}), so it is not used to link them.`,
    })),
    ...passed.map((one): Against => ({
      code: "changedHands",
      message: `${one.label} changed hands between the two, as far as its sightings show (${(one.breaks ?? []).map((at) => at.slice(0, 10)).join(", ")}), so it is not used to link them.`,
    })),
    ...(copies > 0 || joined
      ? [
          {
            code: "copies",
            message: joined
              ? "Two of the sources copy each other word for word and count as one."
              : `${copies} of the rows repeat another and count once.`,
          } as const,
        ]
      : []),
    ...doubtful.map((identifier): Against => ({
      code: "unrecognised",
      message: `${identifier.label} fits no known form; it may be misread.`,
    })),
    ...(untimed && steps.length > 0
      ? [
          {
            code: "noTimes",
            message: "Some of the rows have no time, so nobody can say that it held at once.",
          } as const,
        ]
      : []),
    ...(apart > year
      ? [
          {
            code: "farApart",
            message: `The sightings lie up to ${Math.round(apart / year)} years apart; numbers and addresses change hands.`,
          } as const,
        ]
      : []),
    ...(steps.length > 0 && voices.length === 1
      ? [{ code: "oneSource", message: "Only one independent source says so." } as const]
      : []),
  ];
}

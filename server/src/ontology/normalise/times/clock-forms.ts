import { patternOf } from "../../../shared/pattern.ts";
import type { Fields } from "./date-fields.ts";

/** Minutes east of UTC. */
const offsets: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
  kst: 540,
  sgt: 480,
  hkt: 480,
  pkt: 300,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  akst: -540,
  akdt: -480,
  hst: -600,
};

const clockForm = patternOf(
  "",
  String.raw`^(\d{1,2})(?:[:h.](\d{2}))?(?:[:.](\d{2})(?:[.,](\d{1,9}))?)? ?(?:([ap])m)? ?`,
  String.raw`(?:\(?([a-z]{1,4})\)?|(?:utc|gmt)? ?([+-]\d{1,2}):?(\d{2})?)?$`,
);

/** 18:05, 18:05:12.345, 6:05 pm, 6pm, 18h05, each with Z, +02:00, -0500, EST. */
export function readClock(text: string): Omit<Fields, "year" | "month" | "day"> | undefined {
  const parts = clockForm.exec(text);
  if (parts === null) return undefined;
  const [, hours, minutes, seconds, fraction, half, zone, offsetHours, offsetMinutes] = parts;
  const offset = zone === undefined ? offsetOf(offsetHours, offsetMinutes) : offsets[zone];
  const hour = hourOf(Number(hours), half);
  const minute = Number(minutes ?? 0);
  const second = Number(seconds ?? 0);
  if (hour === undefined || minute > 59 || second > 59) return undefined;
  if (hour === 24 && minute + second > 0) return undefined;
  if (zone !== undefined && offset === undefined) return undefined;
  return {
    hour,
    minute,
    second,
    millisecond: fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000 + 1e-6),
    precision: precisionOf(minutes, seconds, fraction),
    ...(offset === undefined ? {} : { offset }),
  };
}

function precisionOf(
  minutes: string | undefined,
  seconds: string | undefined,
  fraction: string | undefined,
): Fields["precision"] {
  if (fraction !== undefined) return "millisecond";
  if (seconds !== undefined) return "second";
  return minutes === undefined ? "hour" : "minute";
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 24 ? hour : undefined;
  return hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === "p" ? 12 : 0);
}

function offsetOf(hours: string | undefined, minutes: string | undefined): number | undefined {
  if (hours === undefined) return undefined;
  const size = Math.abs(Number(hours)) * 60 + Number(minutes ?? 0);
  return hours.startsWith("-") ? -size : size;
}

import {
  propertyOf,
  SEVERAL,
  type Channel,
  type Sort,
  type Step,
  type Value,
} from "../../../chart/index.ts";
import { day, number, say, score } from "../../../wording/index.ts";

const measureWords: Readonly<Record<string, string>> = {
  linksHere: say("drawing.appearance.linksHere"),
  degree: say("drawing.appearance.degree"),
  shared: say("drawing.appearance.shared"),
  events: say("drawing.appearance.events"),
  sources: say("drawing.appearance.sources"),
  source: say("drawing.appearance.source"),
  kind: say("drawing.appearance.kind"),
  firstSeen: say("drawing.appearance.firstSeen"),
  lastSeen: say("drawing.appearance.lastSeen"),
  grade: say("drawing.appearance.grade"),
  network: say("drawing.appearance.network"),
  betweenness: say("drawing.sizeCard.betweenOthers"),
  closeness: say("drawing.sizeCard.closeToAll"),
  pageRank: say("drawing.sizeCard.oftenPassedThrough"),
  links: say("drawing.appearance.links"),
  rows: say("drawing.appearance.rows"),
};

/** What people read for the value that something is drawn by; properties by their label. */
export function wordsOfKey(key: string, labels: ReadonlyMap<string, string>): string | null {
  const property = propertyOf(key);
  return property === null ? (measureWords[key] ?? null) : (labels.get(property) ?? property);
}

/** A value in words. Names of sources, kinds and networks stand among some labels. */
export function wordsOfValue(
  value: Value | null,
  sort: Sort,
  labels: ReadonlyMap<string, string>,
): string {
  if (value === null) return say("drawing.appearance.rest");
  if (sort === "time") return day(new Date(Number(value)).toISOString()) ?? "";
  if (value === SEVERAL) return say("drawing.appearance.several");
  if (typeof value === "string") return labels.get(value) ?? value;
  return Number.isInteger(value) ? number(value) : score(value);
}

/** A step in words: one value, or from one to another. */
export function wordsOfStep(
  { from, to }: Step,
  sort: Sort,
  labels: ReadonlyMap<string, string>,
): string {
  const [first, last] = [wordsOfValue(from, sort, labels), wordsOfValue(to, sort, labels)];
  return first === last ? first : say("drawing.appearance.stretch", { from: first, to: last });
}

export const channelWords: Readonly<Record<Channel, string>> = {
  colour: say("drawing.appearance.channel.colour"),
  size: say("drawing.appearance.channel.size"),
  caption: say("drawing.appearance.channel.caption"),
  width: say("drawing.appearance.channel.width"),
};

/** The look where no rule decides. */
export const usualWords: Readonly<Record<Channel, string>> = {
  colour: say("drawing.appearance.usual.colour"),
  size: say("drawing.appearance.usual.size"),
  caption: say("drawing.appearance.usual.caption"),
  width: say("drawing.appearance.usual.width"),
};

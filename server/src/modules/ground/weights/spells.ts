import type { Span } from "./weights.ts";

/**
 * Whether two sightings of an identifier fall into one spell of it: no time at which it changed
 * hands (`breaks`, ISO, ascending) lies between them. A sighting without a time may belong to any.
 */
export function inOneSpell(breaks: readonly string[], a: Span, b: Span): boolean {
  if (breaks.length === 0) return true;
  const first = spellAt(breaks, a.firstSeen);
  const last = spellAt(breaks, a.lastSeen ?? a.firstSeen);
  const from = spellAt(breaks, b.firstSeen);
  const to = spellAt(breaks, b.lastSeen ?? b.firstSeen);
  if (first === undefined || last === undefined || from === undefined || to === undefined)
    return true;
  return first <= to && from <= last;
}

/**
 * Number of the spell at a time: how many breaks lie at or before it. undefined where the time is
 * unknown.
 */
function spellAt(breaks: readonly string[], time: string | undefined): number | undefined {
  return time === undefined ? undefined : breaks.filter((at) => at <= time).length;
}

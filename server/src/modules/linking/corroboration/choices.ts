/**
 * Choices of ours, in natural logarithms of odds where no other unit is named. They were fitted by
 * hand and by random search on the worlds of `test/worlds` with seed 1, on made-up networks and on
 * Jersey City; LINKING.md has the figures on what they were not fitted to. What can be learned from
 * the store itself is learned (`learned.ts`) and stands in no list.
 */
export const choices = {
  /** What speaks for one owner where two groups share a contact, a picture or wording, a place. */
  contact: 3.5,
  content: 1.3,
  presence: 0.3,
  /** Less for each group beyond so many that it would bring together. */
  contactStep: 0.39,
  contactFrom: 1.3,
  contentStep: 0.28,
  contentFrom: 2,
  /**
   * How much a group counts among those brought together: it is known by a contact of its own, lives
   * outside of what is shared as well, or has things in common within alone.
   */
  outside: 0.6,
  within: 0.05,
  outsideContent: 0.3,
  /** How much place, time and what else is shared count. */
  place: 1.9,
  placeOfContact: 0.53,
  mostPlaceOfContact: 0.3,
  time: 0.43,
  /** Each further piece of evidence that two groups share; at most three count. */
  beside: 0.58,
  /** The same where it is asked whether an identifier is any evidence at all. */
  besideInAll: 0.38,
  /** Nothing else is shared, though both have what could be. */
  nothingBeside: 0.53,
  /** How much what all its groups show counts for an identifier itself. */
  inAll: 0.69,
  inAllFrom: 1.5,
  /** Silences of more than 30 and more than 90 days between the sightings of a contact. */
  silence: 1.4,
  longSilence: 1.75,
  /**
   * How often groups of one owner share something beside a contact, by things in the smaller one: 1,
   * 2 or 3, 4 to 7, more.
   */
  sharedBySize: [0.33, 0.73, 0.95, 0.88],
  /** A thin tie: few of the things of either group, or a single one, have it. */
  thin: 2.5,
  single: 0.55,
  thinContent: 1.5,
  /** Who throws numbers away shows other people's pictures and words. */
  thrower: 4,
  /** A wording of so many words says nothing; one of so many more says all that it can. */
  emptyWords: 7,
  fullWords: 28,
  /** Share of things that two identifiers have in common to be one piece of evidence. */
  bundled: 0.6,
} as const;

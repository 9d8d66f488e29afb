/** What is said where nothing that is shared weighs. */
export const unweighed = (isLinked: boolean) =>
  isLinked ? "linked directly" : "nothing that links";

/** A regular expression written in several pieces, so that each line of it can be read. */
export function patternOf(flags: string, ...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join(""), flags);
}

/** The caveat that sums the others up comes last; it alone stands with an answer. */
export function LastCaveat({
  caveats,
  className = "second small",
}: {
  readonly caveats: readonly string[];
  readonly className?: string;
}) {
  const last = caveats.at(-1);
  return last === undefined ? null : <p className={className}>{last}</p>;
}

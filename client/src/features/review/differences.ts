/** What a thing states of itself. */
export interface Stating {
  readonly id: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

const MOST = 3;
const LONGEST = 80;

/**
 * Names of up to three short properties in which some things differ, those that most of them state
 * first: what tells them apart at a glance.
 */
export function apartBy(things: readonly Stating[]): readonly string[] {
  const values = Map.groupBy(
    things.flatMap(({ properties }) => properties),
    ({ name }) => name,
  );
  const telling = [...values].filter(
    ([, all]) =>
      all.every(({ value }) => value.length <= LONGEST) &&
      (new Set(all.map(({ value }) => value)).size > 1 || all.length < things.length),
  );
  const differing = (name: string) => new Set(values.get(name)?.map(({ value }) => value)).size > 1;
  const rank = ([name, all]: (typeof telling)[number]) =>
    [differing(name) ? 0 : 1, -all.length] as const;
  return telling
    .toSorted(
      (x, y) => rank(x)[0] - rank(y)[0] || rank(x)[1] - rank(y)[1] || (x[0] < y[0] ? -1 : 1),
    )
    .slice(0, MOST)
    .map(([name]) => name);
}

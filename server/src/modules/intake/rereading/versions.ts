/** A reader whose version was raised: null where there was none, or is none any more. */
export interface RaisedReader {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The readers that differ, in order of name. Versions are texts as "phones 1". */
export function raisedBetween(
  from: readonly string[],
  to: readonly string[],
): readonly RaisedReader[] {
  const before = byName(from);
  const after = byName(to);
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((name) => {
    const was = before.get(name) ?? null;
    const is = after.get(name) ?? null;
    return was === is ? [] : [{ name, from: was, to: is }];
  });
}

function byName(versions: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    versions.map((one) => [
      one.slice(0, one.lastIndexOf(" ")),
      one.slice(one.lastIndexOf(" ") + 1),
    ]),
  );
}

import { sentence, type Sentence } from "../../../sentences/index.ts";

/** The columns of a header, and what is worth knowing of them. */
export interface NamedColumns {
  readonly columns: readonly string[];
  readonly remarks: readonly Sentence[];
}

/**
 * The names of a header's columns. Two of one name are two columns: each gets its number behind,
 * and the bare name names neither.
 */
export function namedApart(names: readonly string[]): NamedColumns {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const twice = [...counts].filter(([name, count]) => name !== "" && count > 1);
  if (twice.length === 0) return { columns: names, remarks: [] };
  const taken = new Set(names);
  const met = new Map<string, number>();
  const columns = names.map((name) => {
    if (name === "" || (counts.get(name) ?? 0) < 2) return name;
    let number = (met.get(name) ?? 0) + 1;
    while (taken.has(`${name} ${number}`)) number += 1;
    met.set(name, number);
    return `${name} ${number}`;
  });
  return {
    columns,
    remarks: twice.map(([name, count]) => sentence("reading.columns-of-one-name", { name, count })),
  };
}

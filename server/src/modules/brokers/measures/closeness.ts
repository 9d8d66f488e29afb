import { searchFrom, searchOf, type Rows } from "../../networks/index.ts";

/** Both measures of nearness, from one search for each entity. */
export interface Closeness {
  /** (reached others ÷ all others) × (reached others ÷ sum of the distances to them); 0 for who reaches nobody. Unit: 0–1. */
  readonly closeness: Float64Array;
  /** Sum of 1 ÷ distance over those reached. Unit: 0 to the number of others. */
  readonly harmonic: Float64Array;
}

/**
 * How near each entity is to the others, unweighted. For a directed network give its `in` rows: then, as in networkx,
 * distances are those of the ways that come to the entity.
 * Sources: Freeman 1979, Social Networks 1:215–239, as Wasserman & Faust 1994, p. 201, improved it for networks in
 * pieces; Boldi & Vigna 2014, Internet Math. 10:222–262.
 */
export function closenessOf(rows: Rows): Closeness {
  const size = rows.offsets.length - 1;
  const [closeness, harmonic, search] = [new Float64Array(size), new Float64Array(size), searchOf(size)];
  for (let entity = 0; entity < size; entity += 1) {
    searchFrom(rows, entity, search);
    let [sum, inverse] = [0, 0];
    for (let at = 1; at < search.reached; at += 1) {
      const distance = search.distances[search.order[at] ?? 0] ?? 0;
      sum += distance;
      inverse += 1 / distance;
    }
    const others = search.reached - 1;
    closeness[entity] = sum === 0 ? 0 : (others / sum) * (others / (size - 1));
    harmonic[entity] = inverse;
  }
  return { closeness, harmonic };
}

import { searchFrom, searchOf, type DirectedNetwork } from "../../networks/index.ts";

/**
 * The betweenness of each entity of a directed network, exact: the mean share of shortest directed ways that pass
 * through it over all ordered pairs of others. Unit: 0–1; all 0 below three entities. Unweighted; in time of entities × links.
 * Source: Freeman 1977, Sociometry 40:35–41; as in Brandes 2001, J. Math. Sociol. 25:163–177.
 */
export function directedBetweennessOf({ size, out }: DirectedNetwork): Float64Array {
  const { offsets, neighbours } = out;
  const [sums, ways, depends, search] = [new Float64Array(size), new Float64Array(size), new Float64Array(size), searchOf(size)];
  const { distances, order } = search;
  for (let source = 0; source < size; source += 1) {
    searchFrom(out, source, search);
    for (let at = 0; at < search.reached; at += 1) ways[order[at] ?? 0] = 0;
    ways[source] = 1;
    for (let at = 0; at < search.reached; at += 1) {
      const entity = order[at] ?? 0;
      const farther = (distances[entity] ?? 0) + 1;
      const stop = offsets[entity + 1] ?? 0;
      for (let arc = offsets[entity] ?? 0; arc < stop; arc += 1) {
        const neighbour = neighbours[arc] ?? 0;
        if (distances[neighbour] === farther) ways[neighbour] = (ways[neighbour] ?? 0) + (ways[entity] ?? 0);
      }
    }
    for (let at = search.reached - 1; at > 0; at -= 1) {
      const entity = order[at] ?? 0;
      const farther = (distances[entity] ?? 0) + 1;
      let share = 0;
      const stop = offsets[entity + 1] ?? 0;
      for (let arc = offsets[entity] ?? 0; arc < stop; arc += 1) {
        const neighbour = neighbours[arc] ?? 0;
        if (distances[neighbour] === farther) share += (1 + (depends[neighbour] ?? 0)) / (ways[neighbour] ?? 1);
      }
      depends[entity] = share * (ways[entity] ?? 0);
      sums[entity] = (sums[entity] ?? 0) + (depends[entity] ?? 0);
    }
  }
  const pairs = (size - 1) * (size - 2);
  return sums.map((sum) => (pairs > 0 ? sum / pairs : 0));
}

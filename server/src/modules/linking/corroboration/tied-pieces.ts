import { numberAt } from "../../../shared/numbers.ts";
import type { Piece } from "./lone-bundles.ts";

/** A connected piece, with the things and bundles that its nodes are. */
export interface Found extends Piece {
  readonly ids: readonly number[];
  /** By node of a bundle, less the number of things: a number of the bundle. */
  readonly bundles: readonly number[];
}

export interface PieceOfThings {
  readonly things: readonly number[];
  readonly found: Found;
}

/** Connected pieces of things by what ties them, each in rows. */
export function connected(
  things: readonly number[],
  bundles: readonly (readonly [string, readonly number[]])[],
): readonly PieceOfThings[] {
  const tied: number[][] = things.map(() => []);
  for (const [bundle, [, own]] of bundles.entries()) for (const at of own) tied[at]?.push(bundle);
  const seen = new Uint8Array(things.length);
  const seenBundle = new Uint8Array(bundles.length);
  return things.flatMap((_, start) => {
    if (seen[start] === 1) return [];
    const [members, ties]: [number[], number[]] = [[start], []];
    seen[start] = 1;
    for (const member of members)
      for (const bundle of tied[member] ?? []) {
        if (seenBundle[bundle] === 1) continue;
        seenBundle[bundle] = 1;
        ties.push(bundle);
        for (const other of bundles[bundle]?.[1] ?? []) {
          if (seen[other] === 1) continue;
          seen[other] = 1;
          members.push(other);
        }
      }
    members.sort((a, b) => a - b);
    return [
      pieceOf(
        members.map((at) => things[at] ?? 0),
        ties.map((tie) => bundles[tie]),
        members,
      ),
    ];
  });
}

function pieceOf(
  things: readonly number[],
  bundles: readonly (readonly [string, readonly number[]] | undefined)[],
  members: readonly number[],
): PieceOfThings {
  const nodeOf = new Map(members.map((at, node) => [at, node]));
  const rows: number[][] = Array.from({ length: things.length + bundles.length }, () => []);
  for (const [at, bundle] of bundles.entries())
    for (const member of bundle?.[1] ?? []) {
      const node = nodeOf.get(member) ?? 0;
      rows[node]?.push(things.length + at);
      rows[things.length + at]?.push(node);
    }
  const offsets = new Uint32Array(rows.length + 1);
  for (const [node, row] of rows.entries())
    offsets[node + 1] = numberAt(offsets, node) + row.length;
  return {
    things,
    found: {
      things: things.length,
      nodes: rows.length,
      offsets,
      neighbours: Uint32Array.from(rows.flat()),
      ids: things,
      bundles: bundles.map((bundle) => Number(bundle?.[0].split(" ")[0] ?? -1)),
    },
  };
}

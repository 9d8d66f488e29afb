import type { Clew } from "../../../context.ts";
import type { SpanOf } from "../../ground/records/index.ts";
import { allChanges } from "./changes-file.ts";
import type { TextChange } from "./text-changes.ts";
import { rereadingsOf } from "./rereading-state.ts";

/** A find that a text was read for at an earlier moment, and is no longer. */
export interface EarlierFind {
  readonly record: string;
  readonly kind: string;
  /** Its value as read then. */
  readonly value: string;
  /** Refs of the identifier, and of whom the row speaks of. */
  readonly ref: string;
  readonly about: readonly string[];
  readonly span: SpanOf;
  /** ISO time at which it was read otherwise. */
  readonly until: string;
}

/** How texts were read at an earlier moment, as far as it differs from now. */
export interface ReadSince {
  readonly lost: readonly EarlierFind[];
  /** True if a row was not read for an identifier then, though it is now. */
  readonly isLater: (record: string, ref: string) => boolean;
}

/**
 * What texts that speak of some entities (refs) are read for otherwise since a moment, ISO. Of
 * several rereadings the first since then tells how it was. Reads all that changed since: once for
 * each question, never the whole at once.
 */
export async function readSince(
  clew: Clew,
  datasets: readonly string[],
  refs: readonly string[],
  moment: string,
): Promise<ReadSince> {
  const later = (await rereadingsOf(clew, datasets))
    .filter(({ startedAt }) => startedAt > moment)
    .toReversed();
  const wanted = new Set(refs);
  const first = new Map<string, EarlierFind | undefined>();
  for (const rereading of later) {
    for await (const change of allChanges(clew, rereading)) {
      if (change.isProperty || !change.about.some((ref) => wanted.has(ref))) continue;
      for (const [key, find] of findsOf(change, rereading.startedAt))
        if (!first.has(key)) first.set(key, find);
    }
  }
  return {
    lost: [...first.values()].filter((one) => one !== undefined),
    isLater: (record, ref) =>
      first.has(`${record} ${ref}`) && first.get(`${record} ${ref}`) === undefined,
  };
}

function findsOf(
  change: TextChange,
  until: string,
): readonly (readonly [string, EarlierFind | undefined])[] {
  const { record, of, before, refBefore, refAfter, about, field, start, end } = change;
  return [
    ...(refBefore === null
      ? []
      : [
          [
            `${record} ${refBefore}`,
            {
              record,
              kind: of,
              value: before ?? "",
              ref: refBefore,
              about,
              span: [field, start, end],
              until,
            },
          ] as const,
        ]),
    ...(refAfter === null || refAfter === refBefore
      ? []
      : [[`${record} ${refAfter}`, undefined] as const]),
  ];
}

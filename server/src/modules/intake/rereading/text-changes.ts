import {
  identifiersHeld,
  identifiersNow,
  propertiesOf,
  unique,
  type Find,
  type RowCompared,
  type RowRead,
} from "./finds.ts";

/** One thing that a text is read for otherwise than before. */
export interface TextChange {
  readonly what: "found" | "lost" | "changed";
  readonly record: string;
  /** Kind of identifier, or the property. */
  readonly of: string;
  readonly isProperty: boolean;
  /** Column, and where in its text. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
  /** The words there, at most 200 characters. */
  readonly words: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Refs of the entity that the text speaks of, and of the identifier before and after. */
  readonly about: readonly string[];
  readonly refBefore: string | null;
  readonly refAfter: string | null;
}

const longest = 200;

/**
 * What a row is read for otherwise than before, in order of place: what appears only with another
 * version or span is none.
 */
export function changesOf(row: RowCompared, read: RowRead): readonly TextChange[] {
  const before = findsBefore(row, read);
  const after = findsNow(row, read);
  const lost = before.filter((one) => !after.some((other) => same(one, other)));
  const fresh = after.filter((one) => !before.some((other) => same(one, other)));
  const pairs = pairsOf(lost, fresh);
  const paired = new Set(pairs.flatMap(({ was, is }) => [was, is]));
  const changes = [
    ...pairs.map((pair) => toChange("changed", row.record, { at: pair.is, ...pair }, read)),
    ...lost
      .filter((one) => !paired.has(one))
      .map((was) => toChange("lost", row.record, { at: was, was }, read)),
    ...fresh
      .filter((one) => !paired.has(one))
      .map((is) => toChange("found", row.record, { at: is, is }, read)),
  ];
  return changes.toSorted(byPlace);
}

function findsBefore(row: RowCompared, read: RowRead): readonly Find[] {
  return unique([...identifiersHeld(row, read), ...propertiesOf(row.difference.gone, read)]);
}

function findsNow(row: RowCompared, read: RowRead): readonly Find[] {
  const come = row.difference.come.map(({ entity: { id, values, spans } }) => ({
    ref: read.refOf(id),
    values,
    spans,
  }));
  return unique([...identifiersNow(row, read), ...propertiesOf(come, read)]);
}

/** What is read otherwise at one place: lost there and found there. */
function pairsOf(
  lost: readonly Find[],
  fresh: readonly Find[],
): readonly { readonly was: Find; readonly is: Find }[] {
  return lost.flatMap((was) => {
    const is = fresh.find(
      (other) =>
        other.of === was.of &&
        overlaps(was, other) &&
        (!was.isProperty || (alone(was, lost) && alone(other, fresh))),
    );
    return is === undefined ? [] : [{ was, is }];
  });
}

function byPlace(a: TextChange, b: TextChange): number {
  if (a.field === b.field) return a.start - b.start;
  return a.field < b.field ? -1 : 1;
}

function same(a: Find, b: Find): boolean {
  return (
    a.of === b.of && a.value === b.value && (!a.isProperty || a.about.join() === b.about.join())
  );
}

function alone(one: Find, among: readonly Find[]): boolean {
  return (
    among.filter((other) => other.of === one.of && other.about.join() === one.about.join())
      .length === 1
  );
}

function overlaps(
  { span: [columnA, startA, endA] }: Find,
  { span: [columnB, startB, endB] }: Find,
): boolean {
  return columnA === columnB && startA < endB && startB < endA;
}

/** What is read at a place: before, now, or both. */
interface Difference {
  readonly at: Find;
  readonly was?: Find;
  readonly is?: Find;
}

function toChange(
  what: TextChange["what"],
  record: string,
  { at, was, is }: Difference,
  { textOf }: RowRead,
): TextChange {
  const [field, start, end] = at.span;
  return {
    what,
    record,
    of: at.of,
    isProperty: at.isProperty,
    field,
    start,
    end,
    words: textOf(field).slice(start, end).slice(0, longest),
    before: was?.value ?? null,
    after: is?.value ?? null,
    about: [...new Set([...(was?.about ?? []), ...(is?.about ?? [])])],
    refBefore: was?.ref ?? null,
    refAfter: is?.ref ?? null,
  };
}

import { useMemo, useState } from "react";
import { useOntology } from "../../api/index.ts";
import { select, type DrawnEntity, type EntityId, type Line } from "../../chart/index.ts";
import { useSelected, useShown } from "../drawing/index.ts";
import { collator, compare, useSort, type Comparable } from "../long-table/index.ts";

export interface EntityRow extends DrawnEntity {
  readonly kindLabel: string;
  readonly notShown: number;
}
export interface LinkRow extends Line {
  readonly from: DrawnEntity;
  readonly to: DrawnEntity;
}
export type SortKey = "label" | "kindLabel" | "degree" | "notShown" | "firstSeen" | "lastSeen";
export type LinkSortKey = "from" | "label" | "to" | "count" | "firstSeen" | "lastSeen";

const fits = (text: string, wanted: string) =>
  wanted === "" || text.toLocaleLowerCase().includes(wanted);

/** The chart's entities and links as tables: filtered, sorted, with the same selection. */
export function useTable() {
  const { entities, lines } = useShown();
  const [text, setText] = useState("");
  const wanted = text.trim().toLocaleLowerCase();
  return {
    entities: useEntityRows(wanted),
    links: useLinkRows(wanted),
    selected: useSelected(),
    text,
    setText,
    count: entities.length,
    lineCount: lines.length,
  };
}
export type Table = ReturnType<typeof useTable>;

export const pick = (id: EntityId) => select([id], "toggle");

function useEntityRows(wanted: string) {
  const { entities, notShown } = useShown();
  const { kinds } = useOntology();
  const { sort, sortBy } = useSort<SortKey>("kindLabel");
  const rows = useMemo(() => {
    const all = entities.map((entity): EntityRow => ({
      ...entity,
      kindLabel: kinds.get(entity.kind)?.label ?? entity.kind,
      notShown: notShown.get(entity.id) ?? 0,
    }));
    return all
      .filter((row) => fits(`${row.label} ${row.kindLabel} ${row.id}`, wanted))
      .toSorted(
        (a, b) =>
          (sort.down ? -1 : 1) * compare(a[sort.key], b[sort.key]) ||
          collator.compare(a.label, b.label),
      );
  }, [entities, kinds, notShown, wanted, sort]);
  return { rows, sort, sortBy };
}

function useLinkRows(wanted: string) {
  const { lines, drawn } = useShown();
  const { sort, sortBy } = useSort<LinkSortKey>("from");
  const rows = useMemo(() => {
    const all = lines.flatMap((line): readonly LinkRow[] => {
      const from = drawn.entities.get(line.source);
      const to = drawn.entities.get(line.target);
      return from && to ? [{ ...line, from, to }] : [];
    });
    return all
      .filter((row) => fits(`${row.from.label} ${row.label} ${row.to.label}`, wanted))
      .toSorted(
        (a, b) => (sort.down ? -1 : 1) * compare(valueIn(a, sort.key), valueIn(b, sort.key)),
      );
  }, [lines, drawn, wanted, sort]);
  return { rows, sort, sortBy };
}

const valueIn = (row: LinkRow, key: LinkSortKey): Comparable =>
  key === "from" || key === "to" ? row[key].label : row[key];

import { useMemo, useState } from "react";
import { useOntology } from "../../api/index.ts";
import { select, type DrawnEntity, type EntityId, type Line } from "../../chart/index.ts";
import { useSelected, useShown } from "../chart/index.ts";

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

const collator = new Intl.Collator("en", { numeric: true });
const compare = (a: string | number | null, b: string | number | null) =>
  a === b
    ? 0
    : a === null
      ? 1
      : b === null
        ? -1
        : typeof a === "number" && typeof b === "number"
          ? a - b
          : collator.compare(String(a), String(b));

/** The chart's entities and links as tables: filtered, sorted, with the same selection. */
export function useTable() {
  const { entities, lines, notShown, drawn } = useShown();
  const { kinds } = useOntology();
  const selected = useSelected();
  const [text, setText] = useState("");
  const [sort, setSort] = useState<{ key: SortKey; down: boolean }>({
    key: "kindLabel",
    down: false,
  });
  const [linkSort, setLinkSort] = useState<{ key: LinkSortKey; down: boolean }>({
    key: "from",
    down: false,
  });
  const wanted = text.trim().toLocaleLowerCase();
  const rows = useMemo(() => {
    const all = entities.map((entity): EntityRow => ({
      ...entity,
      kindLabel: kinds.get(entity.kind)?.label ?? entity.kind,
      notShown: notShown.get(entity.id) ?? 0,
    }));
    const fitting = wanted
      ? all.filter((row) =>
          `${row.label} ${row.kindLabel} ${row.id}`.toLocaleLowerCase().includes(wanted),
        )
      : all;
    return fitting.toSorted(
      (a, b) =>
        (sort.down ? -1 : 1) * compare(a[sort.key], b[sort.key]) ||
        collator.compare(a.label, b.label),
    );
  }, [entities, kinds, notShown, wanted, sort]);
  const linkRows = useMemo(() => {
    const all = lines.flatMap((line): readonly LinkRow[] => {
      const [from, to] = [drawn.entities.get(line.source), drawn.entities.get(line.target)];
      return from && to ? [{ ...line, from, to }] : [];
    });
    const fitting = wanted
      ? all.filter((row) =>
          `${row.from.label} ${row.label} ${row.to.label}`.toLocaleLowerCase().includes(wanted),
        )
      : all;
    const valueOf = (row: LinkRow) =>
      linkSort.key === "from"
        ? row.from.label
        : linkSort.key === "to"
          ? row.to.label
          : row[linkSort.key];
    return fitting.toSorted((a, b) => (linkSort.down ? -1 : 1) * compare(valueOf(a), valueOf(b)));
  }, [lines, drawn, wanted, linkSort]);
  const sortBy = (key: SortKey) =>
    setSort((now) => ({ key, down: now.key === key ? !now.down : false }));
  const sortLinksBy = (key: LinkSortKey) =>
    setLinkSort((now) => ({ key, down: now.key === key ? !now.down : false }));
  const pick = (id: EntityId) => select([id], "toggle");
  return {
    rows,
    linkRows,
    selected,
    text,
    setText,
    sort,
    sortBy,
    linkSort,
    sortLinksBy,
    pick,
    count: entities.length,
    lineCount: lines.length,
  };
}

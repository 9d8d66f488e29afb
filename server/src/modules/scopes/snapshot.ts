/** Entities in columns; an entity's number is its place, in the order of ids. */
export interface EntityColumns {
  readonly refs: readonly string[];
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
  /** Distinct things joined to each, by any link. */
  readonly df: Uint32Array;
  /** 1 where no normaliser knows the value. */
  readonly unrecognised: Uint8Array;
  /** Numbers of lists of datasets. */
  readonly datasets: Uint32Array;
}

/** Links in columns, by source, target and ref. Times are UTC milliseconds, NaN where unknown. */
export interface LinkColumns {
  readonly refs: readonly string[];
  /** Numbers of entities. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Names of kinds, as paid. */
  readonly kinds: readonly string[];
  readonly datasets: Uint32Array;
  readonly firstSeen: Float64Array;
  readonly lastSeen: Float64Array;
  /** Money or seconds; NaN where there are none. */
  readonly amounts: Float64Array;
  /** A currency, "seconds", or "" where there is no amount. */
  readonly units: readonly string[];
}

/** What is held within a reach, in memory: read once, kept until the store changes. Nothing writes to it. */
export interface Snapshot {
  /** The store's count of writes when it was read. */
  readonly writes: number;
  readonly entities: EntityColumns;
  readonly links: LinkColumns;
  /** The distinct lists of datasets. */
  readonly datasetLists: readonly (readonly string[])[];
  /** Things held but for places: the N of rarity. */
  readonly things: number;
}

/** An entity as read. */
export interface EntityRow {
  readonly ref: string;
  readonly id: string;
  readonly kind: string;
  readonly df: number;
  readonly unrecognised: boolean;
  readonly datasets: readonly string[];
}

/** A link as read; its ends by ref. */
export interface LinkRow {
  readonly ref: string;
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly datasets: readonly string[];
  readonly firstSeen: string | undefined;
  readonly lastSeen: string | undefined;
  readonly amount: number | undefined;
  readonly unit: string;
}

/** Gathers rows page by page, so that no page holds the thread for long. */
export interface SnapshotMaker {
  readonly addEntities: (rows: readonly EntityRow[]) => void;
  /** Entities must all be there. A link whose end is out of reach is left out. */
  readonly addLinks: (rows: readonly LinkRow[]) => void;
  readonly finish: (writes: number, things: number) => Snapshot;
}

/** Begins a snapshot. */
export function snapshotMaker(): SnapshotMaker {
  const entities: EntityRow[] = [];
  const links: { row: LinkRow; source: number; target: number }[] = [];
  const numbers = new Map<string, number>();
  const lists = new Map<string, number>();
  const datasetLists: (readonly string[])[] = [];
  const numberOfList = (datasets: readonly string[]): number => {
    const key = datasets.join(" ");
    const known = lists.get(key);
    if (known !== undefined) return known;
    lists.set(key, datasetLists.length);
    return datasetLists.push(datasets) - 1;
  };
  const number = (): void => {
    if (numbers.size === entities.length) return;
    entities.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [place, { ref }] of entities.entries()) numbers.set(ref, place);
  };
  return {
    addEntities: (rows) => void entities.push(...rows),
    addLinks: (rows) => {
      number();
      for (const row of rows) {
        const [source, target] = [numbers.get(row.source), numbers.get(row.target)];
        if (source !== undefined && target !== undefined) links.push({ row, source, target });
      }
    },
    finish: (writes, things) => {
      number();
      links.sort((a, b) => a.source - b.source || a.target - b.target || (a.row.ref < b.row.ref ? -1 : 1));
      return {
        writes,
        things,
        entities: {
          refs: entities.map(({ ref }) => ref),
          ids: entities.map(({ id }) => id),
          kinds: entities.map(({ kind }) => kind),
          df: Uint32Array.from(entities, ({ df }) => df),
          unrecognised: Uint8Array.from(entities, ({ unrecognised }) => (unrecognised ? 1 : 0)),
          datasets: Uint32Array.from(entities, ({ datasets }) => numberOfList(datasets)),
        },
        links: {
          refs: links.map(({ row }) => row.ref),
          sources: Uint32Array.from(links, ({ source }) => source),
          targets: Uint32Array.from(links, ({ target }) => target),
          kinds: links.map(({ row }) => row.kind),
          datasets: Uint32Array.from(links, ({ row }) => numberOfList(row.datasets)),
          firstSeen: Float64Array.from(links, ({ row }) => timeOf(row.firstSeen)),
          lastSeen: Float64Array.from(links, ({ row }) => timeOf(row.lastSeen)),
          amounts: Float64Array.from(links, ({ row }) => row.amount ?? Number.NaN),
          units: links.map(({ row }) => row.unit),
        },
        datasetLists,
      };
    },
  };
}

function timeOf(text: string | undefined): number {
  return text === undefined ? Number.NaN : Date.parse(text);
}

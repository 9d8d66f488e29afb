import type { Ontology } from "../../../ontology/index.ts";
import {
  gatherEvidence,
  isNegativeAmount,
  noEvidence,
  notationFrom,
  readAmount,
  statedNotation,
  type AmountNotation,
  type NotationEvidence,
} from "../../../ontology/normalise/index.ts";
import type { FileMapping } from "../mapping/index.ts";
import { isAmount } from "./amount-bindings.ts";

/** How a column of amounts is written. */
export interface AmountColumn extends AmountNotation {
  /** True where all its amounts are below zero. */
  readonly isBelowZero?: boolean;
}

/** By column of amounts, how it is written. */
export type AmountColumns = ReadonlyMap<string, AmountColumn>;

/** Columns of one notation: a credit column and its debit column are written alike. */
interface ColumnGroup {
  readonly columns: readonly string[];
  readonly notation?: string;
}

/** The columns of a file that hold amounts, by the notation that they share. */
export function amountGroups(file: FileMapping, ontology: Ontology): readonly ColumnGroup[] {
  const entities = file.entities.map(({ kind, properties }) => ({
    properties,
    specs: ontology.entityKinds.get(kind)?.properties ?? [],
  }));
  const links = file.links.map(({ kind, properties }) => ({
    properties,
    specs: ontology.linkKinds.get(kind)?.properties ?? [],
  }));
  const ofBindings = [...entities, ...links].flatMap(({ properties, specs }) =>
    properties
      .filter((binding) => isAmount(binding, specs))
      .map(({ template, amount }) => ({
        columns: template.columns,
        ...(amount?.notation === undefined ? {} : { notation: amount.notation }),
      })),
  );
  const compared = [...file.entities, ...file.links].flatMap(({ when }) =>
    when?.greater === undefined && when?.less === undefined ? [] : [{ columns: [when.column] }],
  );
  return [...ofBindings, ...compared].filter(({ columns }) => columns.length > 0);
}

/** What the rows of a file show of its amounts, gathered row by row. */
export interface AmountsSeen {
  readonly evidence: NotationEvidence;
  above: number;
  below: number;
  /** Amounts whose size the column must decide. */
  open: number;
}

/** Nothing seen yet. */
export function noAmounts(): AmountsSeen {
  return { evidence: noEvidence(), above: 0, below: 0, open: 0 };
}

/** Adds the text of one cell. */
export function seeAmount(text: string, seen: AmountsSeen): void {
  gatherEvidence(text, seen.evidence);
  if (/[.,]/u.test(text) && readAmount(text, {}) === undefined) seen.open += 1;
  if (isNegativeAmount(text)) seen.below += 1;
  else if (/[1-9]/u.test(text)) seen.above += 1;
}

/** How the amount columns of a file are written: as the mapping states, else as their rows show. */
export function amountColumnsOf(
  groups: readonly ColumnGroup[],
  seen: ReadonlyMap<string, AmountsSeen>,
): AmountColumns {
  const columns = new Map<string, AmountColumn>();
  for (const { columns: names, notation } of groups) {
    const stated = notation === undefined ? undefined : statedNotation(notation);
    const shared = stated ?? notationFrom(joined(names.map((name) => seen.get(name))));
    for (const name of names) {
      const signs = seen.get(name);
      const isBelowZero = signs !== undefined && signs.below > 0 && signs.above === 0;
      if (columns.get(name)?.isStated === true) continue;
      columns.set(name, { ...shared, ...(isBelowZero ? { isBelowZero } : {}) });
    }
  }
  return columns;
}

function joined(seen: readonly (AmountsSeen | undefined)[]): NotationEvidence {
  const all = noEvidence();
  for (const one of seen) {
    if (one === undefined) continue;
    for (const name of ["dot", "comma"] as const) {
      all.decimals[name] = Math.max(all.decimals[name], one.evidence.decimals[name]);
      all.groups[name] ||= one.evidence.groups[name];
    }
  }
  return all;
}

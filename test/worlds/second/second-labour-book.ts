import type { Dice } from "../dice.ts";
import type { Apart, MadeWorld } from "../world.ts";
import { labourMapping } from "./second-labour-mapping.ts";
import type { Numbers } from "./second-numbers.ts";
import { sheetOf, stampOf } from "./second-sheets.ts";

type Row = Readonly<Record<string, string>>;

export interface LabourBook {
  readonly dice: Dice;
  readonly numbers: Numbers;
  /** A row of a table; its key is given, and whose it is unless nobody's. */
  add(table: Table, owner: string | undefined, row: Row): string;
  stamp(days: number): string;
  apart(identifier: string, why: string): void;
  made(name: string): MadeWorld;
}

export const boards = ["fieldjobs", "hirewire"];

type Table = "fieldjobs" | "hirewire" | "firms" | "people" | "accounts" | "payments";

export function labourBookOf(dice: Dice, numbers: Numbers, start: string): LabourBook {
  const rows = new Map<string, Row[]>();
  const truth = new Map<string, string>();
  const apart: Apart[] = [];
  const given = new Set<string>();
  const add = (table: Table, owner: string | undefined, row: Row) => {
    const { key, kind } = forms[table];
    const id = freshId(dice, table, given);
    rows.set(table, [...(rows.get(table) ?? []), { ...row, ...(key === "" ? {} : { [key]: id }) }]);
    if (owner !== undefined && kind !== undefined) truth.set(`${kind}/${id}`, owner);
    return id;
  };
  return {
    dice,
    numbers,
    add,
    stamp: (days) => stampOf(start, days),
    apart: (identifier, why) => void apart.push({ identifier, why }),
    made: (name) => {
      const files = new Map([["mapping.yaml", labourMapping(name, boards)]]);
      for (const [table, { columns }] of Object.entries(forms)) {
        const mixed = dice.some(rows.get(table) ?? [], rows.get(table)?.length ?? 0);
        files.set(`${table}.csv`, sheetOf(columns.split(","), mixed));
      }
      return { files, truth, apart, together: [] };
    },
  };
}

function freshId(dice: Dice, table: string, given: Set<string>): string {
  let id = "";
  while (id === "" || given.has(id)) id = `${table.slice(0, 2)}${dice.digits(7)}`;
  given.add(id);
  return id;
}

interface Form {
  readonly key: string;
  /** What its rows are, where somebody is behind them. */
  readonly kind?: string;
  readonly columns: string;
}

const jobColumns = "job_id,listed,title,body,pay,employer,firm_id,contact,housing,city,state";

const forms: Readonly<Record<Table, Form>> = {
  fieldjobs: { key: "job_id", kind: "JobPost", columns: jobColumns },
  hirewire: { key: "job_id", kind: "JobPost", columns: jobColumns },
  firms: {
    key: "firm_id",
    kind: "Organisation",
    columns: "firm_id,filed,name,register,phone,office",
  },
  people: {
    key: "person_id",
    kind: "Person",
    columns: "person_id,seen,name,role,phone,dormitory,firm_id",
  },
  accounts: { key: "", columns: "account,holder,firm_id" },
  payments: {
    key: "payment_id",
    columns: "payment_id,booked,payer_id,account,amount,currency,reference",
  },
};

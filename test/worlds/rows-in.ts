import { addressId } from "./crossing-owners.ts";

export type Row = Readonly<Record<string, string>>;

/** The rows of all tables of a world, cells by their columns. */
export function rowsIn(files: ReadonlyMap<string, string>): readonly Row[] {
  const tables = [...files].filter(([name]) => name.endsWith(".csv"));
  return tables.flatMap(([, text]) => {
    const [header = [], ...rows] = cellsOf(text);
    return rows.map((cells) =>
      Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""])),
    );
  });
}

/** Who names an identifier: owners, guests who are nobody's, and each call or payment by itself. */
export function usersOf(
  files: ReadonlyMap<string, string>,
  truth: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const row of rowsIn(files)) {
    const who = userOf(row, truth);
    for (const identifier of Object.entries(row).flatMap(named))
      users.set(identifier, (users.get(identifier) ?? new Set()).add(who));
  }
  return users;
}

function userOf(row: Row, truth: ReadonlyMap<string, string>): string {
  const own = row["call"] ?? row["payment"];
  if (own !== undefined) return own;
  const key = row["guest"] ?? row["job_id"] ?? row["ad_id"] ?? "";
  const found = ["Person", "JobPost", "Ad"].map((kind) => truth.get(`${kind}/${key}`));
  return found.find((owner) => owner !== undefined) ?? key;
}

const columns: Readonly<Record<string, string>> = {
  caller: "phone",
  callee: "phone",
  payer: "bankAccount",
  payee: "bankAccount",
  bank_account: "bankAccount",
  images: "image",
};

/** What a cell names: itself, by the kind of its column, and what stands plainly in its text. */
function named([column, cell]: [string, string]): string[] {
  if (column === "address") return [`address:${addressId(cell)}`];
  if (column !== "text")
    return cell.split("|").map((part) => `${columns[column] ?? column}:${part}`);
  const numbers = cell.matchAll(/(?<!\d)(?:\d[ .~*()-]{0,2}){9,10}\d(?!\d)/gu);
  const mails = cell.matchAll(/[\w.]+@[a-z.]+[a-z]/gu);
  const sites = cell.matchAll(/[a-z]+-[a-z]+\d+\.example/gu);
  return [
    ...[...numbers].map(([number]) => `phone:+1${number.replaceAll(/\D/gu, "").slice(-10)}`),
    ...[...mails].map(([mail]) => `email:${mail}`),
    ...[...sites].map(([site]) => `website:${site}`),
  ];
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\n]*))([,\n])/gu,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== "\n") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

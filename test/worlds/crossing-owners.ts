import type { AdRow } from "./ad-book.ts";
import type { Apart } from "./world.ts";

/** Those identifiers that ads of two owners at least name, as far as they are written plainly. */
export function crossing(candidates: readonly Apart[], rows: readonly AdRow[]): Apart[] {
  const owners = new Map<string, Set<string>>();
  for (const row of rows)
    for (const identifier of namedIn(row))
      owners.set(identifier, (owners.get(identifier) ?? new Set()).add(row.owner));
  const found = candidates.filter(({ identifier }) => (owners.get(identifier)?.size ?? 0) > 1);
  return [...new Map(found.map((one) => [one.identifier, one])).values()];
}

/** The id of an address as text: abbreviations of the street written out, all in lower case. */
export function addressId(address: string): string {
  const words: Record<string, string> = { st: "street", ave: "avenue", rd: "road", ln: "lane" };
  const [street = "", ...rest] = address.toLowerCase().split(", ");
  const full = street.replace(/\w+$/u, (last) => words[last] ?? last);
  return [full, ...rest.filter((part) => !part.startsWith("apt"))].join(", ");
}

function namedIn(row: AdRow): string[] {
  const named = [
    ...plainNumbers(row.text).map((number) => `phone:${number}`),
    ...(row.images ?? []).map((image) => `image:${image}`),
  ];
  if (row.phone) named.push(`phone:${row.phone}`);
  if (row.bank) named.push(`bankAccount:${row.bank}`);
  if (row.address) named.push(`address:${addressId(row.address)}`);
  return named;
}

function plainNumbers(text: string): string[] {
  const found = text.matchAll(/(?<!\d)(?:\d[ .~*()-]{0,2}){9,10}\d(?!\d)/gu);
  return [...found].map(([number]) => `+1${number.replaceAll(/\D/gu, "").slice(-10)}`);
}

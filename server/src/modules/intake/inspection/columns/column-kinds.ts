import type { Look, Recognised } from "./column-looks.ts";

const kinds: Partial<Record<Look, string>> = {
  phone: "Phone",
  email: "Email",
  iban: "BankAccount",
  website: "Website",
  account: "Account",
  imageHash: "Image",
  plate: "Vehicle",
  address: "Address",
  imei: "Device",
  imsi: "SimCard",
  iccid: "SimCard",
  document: "Document",
  ipAddress: "IpAddress",
  wallet: "Wallet",
  cellSite: "CellSite",
  place: "Location",
  organisation: "Organisation",
  name: "Person",
  familyName: "Person",
  kin: "Person",
  group: "Organisation",
};

/** The kind of entity that a column's values name; undefined for one that names none. */
export function kindOf({ look }: Pick<Recognised, "look">): string | undefined {
  return kinds[look];
}

/** The first column of one of some looks, the earlier look first. */
export function firstOf(
  columns: readonly Recognised[],
  ...looks: readonly Look[]
): Recognised | undefined {
  for (const look of looks) {
    const found = columns.find((column) => column.look === look);
    if (found !== undefined) return found;
  }
  return undefined;
}

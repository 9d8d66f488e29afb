import type { NormaliserName } from "../types.ts";

/** Every normaliser there is, for the check of ontology files. */
export const normaliserNames: readonly NormaliserName[] = [
  "phone",
  "email",
  "account",
  "website",
  "wallet",
  "iban",
  "plate",
  "imageHash",
  "imei",
  "iccid",
  "document",
  "address",
  "ip",
  "cell",
  "literal",
];

import { nodesNamed, textAt, type XmlNode } from "../xml/xml-tree.ts";

/** The payments of an entry: one for each TxDtls, in whatever NtryDtls they stand. */
export function detailsIn(entry: XmlNode): readonly XmlNode[] {
  return nodesNamed(entry, "NtryDtls").flatMap((details) => nodesNamed(details, "TxDtls"));
}

/** A party's name: newer versions set it in Pty. */
export function partyName(parties: XmlNode | undefined, role: string): string {
  return textAt(parties, role, "Pty", "Nm") || textAt(parties, role, "Nm");
}

/** A party's account: its IBAN, else its other number. */
export function partyAccount(parties: XmlNode | undefined, role: string): string {
  return (
    textAt(parties, `${role}Acct`, "Id", "IBAN") ||
    textAt(parties, `${role}Acct`, "Id", "Othr", "Id")
  );
}

/** A bank: its BIC, else its number in the national system, else its name. */
export function bankOf(agents: XmlNode | undefined, role: string): string {
  const institution = ["FinInstnId"] as const;
  return (
    textAt(agents, role, ...institution, "BICFI") ||
    textAt(agents, role, ...institution, "BIC") ||
    textAt(agents, role, ...institution, "ClrSysMmbId", "MmbId") ||
    textAt(agents, role, ...institution, "Nm")
  );
}

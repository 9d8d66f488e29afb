import type { Ontology } from "../../../../ontology/index.ts";

/** How an owner and what hangs on it are linked. */
export interface Relation {
  readonly kind: string;
  /** True where the link runs from what hangs on the owner to the owner. */
  readonly isBack: boolean;
}

const identifiers = new Set([
  "Phone",
  "Email",
  "Account",
  "Website",
  "Wallet",
  "BankAccount",
  "Vehicle",
  "Document",
  "Device",
  "SimCard",
  "IpAddress",
]);

const preferred: Readonly<Record<string, string>> = {
  "Ad Account": "postedBy",
  "Ad Organisation": "postedBy",
  "Ad Image": "shows",
  "Ad Phone": "mentions",
  "Ad Location": "locatedIn",
  "Ad Address": "mentions",
  "JobPost Organisation": "postedBy",
  "JobPost Account": "postedBy",
  "JobPost Phone": "mentions",
  "JobPost Email": "mentions",
  "JobPost Location": "locatedIn",
  "Message Phone": "sentBy",
  "Message Account": "sentBy",
  "Message Email": "sentBy",
  "Message Person": "sentBy",
  "Report Phone": "mentions",
  "Report Email": "mentions",
  "Report Website": "mentions",
  "Report Account": "mentions",
  "Report Vehicle": "mentions",
  "Report Person": "mentions",
  "Report Organisation": "mentions",
  "Report Document": "mentions",
  "Report Location": "locatedIn",
  "Report Address": "locatedIn",
  "Person Organisation": "worksFor",
  "Person Location": "locatedIn",
  "Person Address": "locatedIn",
  "Organisation Address": "locatedIn",
  "Organisation Location": "locatedIn",
  "Person Person": "knows",
  "Account Account": "knows",
  "Account Email": "uses",
  "Account Phone": "uses",
  "Account IpAddress": "uses",
  "Account Device": "uses",
  "Account Website": "uses",
  "Account Wallet": "uses",
  "Account BankAccount": "uses",
  "Website Email": "uses",
  "Website Phone": "uses",
  "Website IpAddress": "uses",
  "Website Account": "uses",
  "Ad Website": "mentions",
  "JobPost Website": "mentions",
  "Phone BankAccount": "uses",
  "Phone Email": "uses",
  "Phone CellSite": "seenAt",
};

const backwards: Readonly<Record<string, string>> = {
  "Organisation Person": "worksFor",
  "Phone Device": "uses",
  "Phone SimCard": "uses",
  "SimCard Device": "uses",
};

/**
 * The link that usually joins an owner's kind and that of what hangs on it: what the source is
 * likeliest to mean, else the first kind of link that names both; undefined where none does.
 */
export function relationBetween(
  owner: string,
  kind: string,
  ontology: Ontology,
): Relation | undefined {
  const known = preferred[`${owner} ${kind}`];
  if (known !== undefined && ontology.linkKinds.has(known)) return { kind: known, isBack: false };
  const back = backwards[`${owner} ${kind}`];
  if (back !== undefined) return { kind: back, isBack: true };
  const isHolder = kind === "Person" || kind === "Organisation";
  if (identifiers.has(owner) && isHolder) return { kind: "owns", isBack: true };
  if ((owner === "Person" || owner === "Organisation") && identifiers.has(kind))
    return { kind: kind === "Website" ? "owns" : "uses", isBack: false };
  const usual = (from: string, to: string) =>
    [...ontology.linkKinds.values()].find(
      (link) => link.from.includes(from) && link.to.includes(to),
    )?.name;
  const forth = usual(owner, kind);
  if (forth !== undefined) return { kind: forth, isBack: false };
  const other = usual(kind, owner);
  return other === undefined ? undefined : { kind: other, isBack: true };
}

import type { ColumnUse, LinkUse, MappingUses } from "./first-file-uses.ts";

/** What a careful person says of a file. */
export interface Expected {
  readonly file: string;
  readonly key: string | null;
  readonly columns: Readonly<Record<string, { readonly is: string }>>;
  readonly alternatives?: Readonly<Record<string, readonly string[]>>;
  readonly observedAt: string | null;
  readonly observedAtAlso?: string;
  readonly links: readonly ExpectedLink[];
  readonly headerRow: number | null;
  readonly sheet: string | null;
  readonly nameParts?: readonly (readonly string[])[];
  /** The same where a file has the names of two persons. */
  readonly namePartGroups?: readonly (readonly string[])[];
  /** Links of which a careful person states one of several kinds. */
  readonly oneOf?: readonly LinkChoice[];
  /** A column that says which way a payment went: it may run either way. */
  readonly directionColumn?: string;
}

/** A link of one of several kinds, any of which is right. */
interface LinkChoice {
  readonly kinds: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A link that the rows state, by the columns of its ends. */
export interface ExpectedLink {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** True where stating it and leaving it out are both right. */
  readonly optional?: boolean;
  /** Links of which any is as right as this one. */
  readonly oneOf?: readonly LinkChoice[];
}

/** Kinds that identifiers of a column must be of. */
const identifierKinds: Readonly<Record<string, readonly string[]>> = {
  phone: ["Phone"],
  email: ["Email"],
  account: ["Account"],
  website: ["Website"],
  bankAccount: ["BankAccount"],
  wallet: ["Wallet"],
  vehicle: ["Vehicle"],
  document: ["Document"],
  imei: ["Device"],
  imsi: ["SimCard"],
  iccid: ["SimCard"],
  imageHash: ["Image"],
  ipAddress: ["IpAddress"],
};

/** True where the mapping uses a column as what it is. */
export function columnFits(column: string, expected: Expected, uses: MappingUses): boolean {
  const is = expected.columns[column]?.is ?? "";
  const read = uses.of(column);
  const others = expected.alternatives?.[column] ?? [];
  if (expected.observedAt === column && read.isObservedAt) return true;
  if (expected.observedAt === column && expected.observedAtAlso === undefined) return false;
  const isLinked = expected.links.some(({ to, optional }) => to === column && optional !== true);
  return [is, ...others].some((one) => isReadAs(one, read, isLinked));
}

/** A place, an address or a sum that no link must run to may be a property. */
function isReadAs(is: string, read: ColumnUse, isLinked: boolean): boolean {
  const { named, properties, isExtracted, isRecord, isObservedAt, isAmount } = read;
  const isKept = properties.length > 0 || isExtracted || isRecord || isAmount;
  const isOf = (...kinds: readonly string[]) => named.some(({ kind }) => kinds.includes(kind));
  const states = (words: RegExp) => properties.some((name) => words.test(name));
  switch (is) {
    case "key":
      return isRecord || named.some(({ isKey }) => isKey);
    case "address":
    case "place":
      return isOf("Location", "Address", "CellSite") || (properties.length > 0 && !isLinked);
    case "personName":
      return isOf("Person") || states(/name|alias|holder/iu);
    case "organisationName":
      return isOf("Organisation") || (properties.length > 0 && !isLinked);
    case "birthDate":
      return states(/birth/iu) && !isObservedAt;
    case "time":
      return isObservedAt || properties.length > 0;
    case "amount":
      return isAmount || (properties.length > 0 && named.length === 0);
    case "currency":
      return states(/currency/iu);
    case "freeText":
      return isExtracted || (properties.length > 0 && named.length === 0);
    case "website":
      return isOf("Website") || states(/^url$/u);
    case "latitude":
    case "longitude":
      return states(new RegExp(is, "iu"));
    case "other property":
      return isKept && named.length === 0 && !isObservedAt;
    case "ignore":
      return named.length === 0 && !isObservedAt;
    default:
      return isOf(...(identifierKinds[is] ?? []));
  }
}

/** Link kinds that say the same between the same ends. */
const alike: readonly (readonly string[])[] = [
  ["called"],
  ["paid"],
  ["messaged", "sentTo", "sentBy"],
  ["uses", "owns", "holds", "paidFrom", "hasProfile"],
  ["mentions", "reports", "involves", "uses", "shows"],
  ["worksFor", "memberOf", "owns", "involves"],
  ["locatedIn", "livesAt", "hostedAt", "seenAt", "stayedAt", "travelledTo", "uses", "involves"],
  ["knows", "relatedTo", "involves"],
  ["postedBy", "sentBy", "uses", "mentions", "owns"],
  ["publishedOn", "publishedAt", "mentions", "linksTo", "uses"],
];

/** Kinds of links between identifiers, of which either may be said to use the other. */
const either = new Set(["uses", "owns", "holds", "involves", "knows", "hostedAt"]);

/** True where a link of the mapping is the one expected, or one of those that are as right. */
export function linkFits(link: ExpectedLink, stated: LinkUse, expected: Expected): boolean {
  const others = (link.oneOf ?? []).flatMap(({ kinds, from, to }) =>
    kinds.map((kind) => ({ kind, from, to })),
  );
  return [link, ...others].some((one) => isLink(one, stated, expected));
}

/**
 * True where a link has the ends, the kind and the direction of another, but where either end may
 * be said to use the other. The first end of a payment or call of an account or a number that no
 * column names is the row.
 */
function isLink(
  { kind, from, to }: ExpectedLink,
  stated: LinkUse,
  { key, nameParts = [], namePartGroups = [], directionColumn }: Expected,
): boolean {
  const parted = [...nameParts, ...namePartGroups];
  const isAlike = alike.some((kinds) => kinds.includes(kind) && kinds.includes(stated.kind));
  const isEither = either.has(stated.kind) || (kind === "paid" && directionColumn !== undefined);
  const named = (end: string) => [end, ...(parted.find((parts) => parts.includes(end)) ?? [])];
  // What the key's column names is what the row is.
  const isRow = (columns: readonly string[]) =>
    columns.length === 0 || (key !== null && columns.includes(key));
  const isAt = (end: string, columns: readonly string[]) =>
    named(end).some((one) => columns.includes(one)) || (end === "row" && isRow(columns));
  const forth = isAt(from, stated.from) && isAt(to, stated.to);
  const back = isEither && isAt(from, stated.to) && isAt(to, stated.from);
  return isAlike && (forth || back);
}

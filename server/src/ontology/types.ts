/** What a property holds; `money` is a decimal number whose currency stands beside it. */
export type PropertyType = "text" | "number" | "integer" | "dateTime" | "money" | "boolean" | "url";

/** The rules by which identifiers take their canonical form; see `normalise`. */
export type NormaliserName =
  | "phone"
  | "email"
  | "account"
  | "website"
  | "wallet"
  | "iban"
  | "plate"
  | "imageHash"
  | "imei"
  | "iccid"
  | "document"
  | "address"
  | "ip"
  | "cell"
  | "literal";

/** One property of a kind. The description says the unit where there is one. */
export interface PropertySpec {
  readonly name: string;
  readonly label: string;
  readonly type: PropertyType;
  readonly description: string;
  /** Whether the value may tell who a person is: such values are masked and sealed. */
  readonly identifying: boolean;
  /** Whether several values stand side by side instead of as alternatives. */
  readonly multiple: boolean;
}

/** A kind of entity, from `entities/<name>.yaml`. */
export interface EntityKind {
  /** As in the API and in Cypher: Phone, BankAccount. */
  readonly name: string;
  readonly sort: "identifier" | "thing";
  readonly label: string;
  readonly plural: string;
  /** A lucide icon in kebab-case. */
  readonly icon: string;
  readonly colour: { readonly light: string; readonly dark: string };
  readonly description: string;
  readonly properties: readonly PropertySpec[];
  /** Property names tried in order to make the label. */
  readonly labelFrom: readonly string[];
  /** Identifiers only. */
  readonly normaliser?: NormaliserName;
  /** Weight in linking, 0–1; 0 where the kind does not link. */
  readonly weight: number;
  /**
   * Whether such an identifier is held for a time and passes from one holder to the next, as a
   * phone does.
   */
  readonly changesHands: boolean;
  /**
   * What sharing one tells: how to contact or pay somebody (contact, unless stated otherwise), what was
   * shown and can be copied by anybody (content), or where somebody was (presence).
   */
  readonly tells: "contact" | "content" | "presence";
  /** What stands before the colon in an id: phone, bankAccount. */
  readonly idPrefix: string;
}

/** A kind of link, from `links/<name>.yaml`. */
export interface LinkKind {
  /** As in the API: postedBy. */
  readonly name: string;
  /** As in Cypher: POSTED_BY. */
  readonly type: string;
  /** A state is one link a pair, an event one link a source row. */
  readonly sort: "state" | "event";
  readonly label: string;
  readonly reverse: string;
  readonly description: string;
  /** Usual kinds at the source: a hint, others import with a warning. */
  readonly from: readonly string[];
  /** Usual kinds at the target. */
  readonly to: readonly string[];
  readonly properties: readonly PropertySpec[];
}

/** All kinds, in name order. */
export interface Ontology {
  readonly entityKinds: ReadonlyMap<string, EntityKind>;
  readonly linkKinds: ReadonlyMap<string, LinkKind>;
  /** SHA-256 of the files in name order, hexadecimal. */
  readonly digest: string;
}

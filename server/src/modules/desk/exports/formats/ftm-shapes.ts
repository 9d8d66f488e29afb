/** How a property of Clew stands in FollowTheMoney: its name, and which texts it takes. */
export interface FtmPlace {
  readonly name: string;
  /** Texts of other forms stand as notes. */
  readonly takes: RegExp;
}

/** A schema of FollowTheMoney for a kind of Clew. */
export interface FtmShape {
  readonly schema: string;
  /** What every such entity states. */
  readonly always?: Readonly<Record<string, string>>;
  /** By Clew's name of a property. */
  readonly places: Readonly<Record<string, readonly FtmPlace[]>>;
}

const anything = /\S/u;
const date = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)?)?$/u;
const country = /^[A-Za-z]{2}$/u;
const phone = /^\+[1-9]\d{7,14}$/u;
const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
const web = /^https?:\/\/[^\s"<>\\^`{|}]+$/u;
const address = /^[0-9a-fA-F:.]{3,45}$/u;
const number = /^-?\d{1,15}(?:\.\d{1,12})?$/u;

const text = (name: string): readonly FtmPlace[] => [{ name, takes: anything }];
const only = (name: string, takes: RegExp): readonly FtmPlace[] => [{ name, takes }];

const written = { title: text("title"), text: text("bodyText"), url: only("sourceUrl", web) };

/** Kinds of Clew that have a schema of their own; all others are an Asset with notes. */
export const shapes: Readonly<Record<string, FtmShape>> = {
  Person: {
    schema: "Person",
    places: {
      name: text("name"),
      givenName: text("firstName"),
      familyName: text("lastName"),
      alias: text("alias"),
      birthDate: only("birthDate", date),
      gender: only("gender", /^(?:male|female|other)$/u),
      nationality: only("nationality", country),
      nationalId: text("idNumber"),
      phone: only("phone", phone),
      email: only("email", mail),
      address: text("address"),
      country: only("country", country),
    },
  },
  Organisation: {
    schema: "Organization",
    places: {
      name: text("name"),
      alias: text("alias"),
      registrationNumber: text("registrationNumber"),
      phone: only("phone", phone),
      url: only("website", web),
      address: text("address"),
      country: only("country", country),
    },
  },
  Phone: {
    schema: "UserAccount",
    always: { service: "phone" },
    places: {
      number: [...text("username"), { name: "phone", takes: phone }],
      country: only("country", country),
    },
  },
  Email: {
    schema: "UserAccount",
    always: { service: "email" },
    places: { address: [...text("username"), { name: "email", takes: mail }] },
  },
  Account: {
    schema: "UserAccount",
    places: { handle: text("username"), platform: text("service"), url: only("sourceUrl", web) },
  },
  IpAddress: {
    schema: "UserAccount",
    always: { service: "ip" },
    places: { ip: [...text("username"), { name: "ipAddress", takes: address }] },
  },
  BankAccount: {
    schema: "BankAccount",
    places: {
      number: text("accountNumber"),
      bank: text("bankName"),
      country: only("country", country),
    },
  },
  Wallet: {
    schema: "CryptoWallet",
    places: { address: text("publicKey"), chain: text("blockchain") },
  },
  Vehicle: {
    schema: "Vehicle",
    places: {
      plate: text("registrationNumber"),
      model: text("model"),
      country: only("country", country),
    },
  },
  Address: {
    schema: "Address",
    places: {
      text: text("full"),
      street: text("street"),
      city: text("city"),
      region: text("region"),
      postcode: text("postalCode"),
      country: only("country", country),
    },
  },
  Location: {
    schema: "Address",
    places: {
      name: text("city"),
      region: text("region"),
      country: only("country", country),
      latitude: only("latitude", number),
      longitude: only("longitude", number),
    },
  },
  Image: { schema: "Image", places: { file: text("fileName"), description: text("summary") } },
  Ad: { schema: "PlainText", places: { ...written, postedAt: only("publishedAt", date) } },
  JobPost: { schema: "PlainText", places: { ...written, postedAt: only("publishedAt", date) } },
  Report: { schema: "PlainText", places: { ...written, reportedAt: only("publishedAt", date) } },
  Note: { schema: "PlainText", places: { ...written, writtenAt: only("authoredAt", date) } },
  Message: { schema: "PlainText", places: { ...written, sentAt: only("authoredAt", date) } },
  Template: { schema: "PlainText", places: written },
  Website: { schema: "PlainText", places: { url: only("sourceUrl", web) } },
  Event: { schema: "Event", places: { name: text("name"), at: only("date", date) } },
  Transaction: { schema: "Event", places: { at: only("date", date) } },
  Shipment: { schema: "Event", places: {} },
};

/** A link of FollowTheMoney, with the names of its two ends. */
export interface FtmLinkShape {
  readonly schema: string;
  readonly source: string;
  readonly target: string;
  /** Schemas that the two ends must have. */
  readonly fits: readonly [source: readonly string[], target: readonly string[]];
  /** False where it says nothing of which end is which. */
  readonly isDirected: boolean;
}

const bodies = ["Person", "Organization"] as const;

/** Link kinds that have a schema of their own, where their ends fit it. */
export const linkShapes: Readonly<Record<string, FtmLinkShape>> = {
  owns: {
    schema: "Ownership",
    source: "owner",
    target: "asset",
    fits: [bodies, ["Asset", "BankAccount", "Vehicle"]],
    isDirected: true,
  },
  memberOf: {
    schema: "Membership",
    source: "member",
    target: "organization",
    fits: [bodies, ["Organization"]],
    isDirected: true,
  },
  worksFor: {
    schema: "Employment",
    source: "employee",
    target: "employer",
    fits: [["Person"], ["Organization"]],
    isDirected: true,
  },
  knows: {
    schema: "Associate",
    source: "person",
    target: "associate",
    fits: [["Person"], ["Person"]],
    isDirected: false,
  },
};

/** Any other link: between two things of any schema. */
export const unknownLink: FtmLinkShape = {
  schema: "UnknownLink",
  source: "subject",
  target: "object",
  fits: [[], []],
  isDirected: false,
};

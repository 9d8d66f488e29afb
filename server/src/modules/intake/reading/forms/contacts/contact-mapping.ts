import type { EntityWords, FormMapping, LinkWords } from "../file-form.ts";
import { foundInText } from "../found-in-text.ts";

/** The columns that every reader of address books gives. */
export const contactColumns = [
  "key",
  "name",
  "givenName",
  "familyName",
  "alias",
  "birthDate",
  "gender",
  "phone",
  "email",
  "account",
  "website",
  "address",
  "organisation",
  "department",
  "role",
  "bodyKey",
  "note",
  "noteKey",
  "groups",
] as const;

export type ContactColumn = (typeof contactColumns)[number];

/** A contact's texts by the columns of address books. */
export type ContactCells = Partial<Readonly<Record<ContactColumn, string | readonly string[]>>>;

const used = {
  phone: "Phone",
  email: "Email",
  account: "Account",
  website: "Website",
  address: "Address",
} as const;

/**
 * What an address book states: each contact is a person as it names them, or a body; they use its
 * numbers, addresses and accounts. What stands in a contact's note is mentioned by the entry.
 */
export function contactMapping(): FormMapping {
  const found = foundInText("entry", ["note"]);
  const identifiers = Object.entries(used).map(([name, kind]): [string, EntityWords] => [
    name,
    { kind, value: name },
  ]);
  return {
    record: "name",
    entities: {
      person,
      body: { kind: "Organisation", key: "bodyKey", properties: { name: "bodyKey" } },
      employer: { kind: "Organisation", key: "organisation", properties: { name: "organisation" } },
      ...Object.fromEntries(identifiers),
      entry: noteWords,
      ...found.entities,
    },
    links: [
      ...["person", "body"].flatMap((owner) => usesOf(owner)),
      {
        kind: "worksFor",
        from: "person",
        to: "employer",
        properties: { role: "{role} {department}" },
      },
      { kind: "mentions", from: "entry", to: "person" },
      { kind: "mentions", from: "entry", to: "body" },
      ...found.links,
    ],
  };
}

const person: EntityWords = {
  kind: "Person",
  key: "key",
  properties: {
    name: "name",
    givenName: "givenName",
    familyName: "familyName",
    alias: "alias",
    birthDate: "birthDate",
    gender: "gender",
    address: "address",
  },
};

/** What the owner of the address book wrote about a contact. */
const noteWords: EntityWords = {
  kind: "Note",
  key: "noteKey",
  properties: { text: "note" },
};

function usesOf(owner: string): readonly LinkWords[] {
  return Object.keys(used).map((name) => ({
    kind: "uses",
    from: owner,
    to: name,
    properties: { savedAs: "name" },
  }));
}

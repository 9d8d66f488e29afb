import type { EntityWords, LinkWords } from "./file-form.ts";

const foundKinds = ["Phone", "Email", "Website", "Account", "Wallet", "BankAccount"] as const;

/** Entities that stand in texts of some columns, and links to them from the entity that has the texts. */
export function foundInText(
  from: string,
  columns: readonly string[],
): {
  readonly entities: Readonly<Record<string, EntityWords>>;
  readonly links: readonly LinkWords[];
} {
  const named = foundKinds.map((kind) => ({ kind, name: `found${kind}` }));
  return {
    entities: Object.fromEntries(
      named.map(({ kind, name }) => [name, { kind, extract: [...columns] }]),
    ),
    links: named.map(({ name }) => ({ kind: "mentions", from, to: name })),
  };
}

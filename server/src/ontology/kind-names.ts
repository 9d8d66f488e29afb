import reserved from "./reserved-names.json" with { type: "json" };

/** Names that the public contract uses itself; kinds may not take them. */
const contractTypes: ReadonlySet<string> = new Set(reserved.contractTypes);
/** Fields that every entity, and every link, has; properties may not take their names. */
const entityFields: ReadonlySet<string> = new Set(reserved.entityFields);
const linkFields: ReadonlySet<string> = new Set(reserved.linkFields);

/** Why a name cannot be an entity kind's, or undefined where it can. */
export function entityNameProblem(name: string): string | undefined {
  if (!/^[A-Z][A-Za-z0-9]{0,63}$/.test(name)) {
    return `An entity kind's name starts with a capital and has up to 64 letters and digits; "${name}" does not.`;
  }
  if (contractTypes.has(name) || /(Connection|Edge|Input|Payload|Result)$/.test(name)) {
    return `"${name}" is a name of the API itself; choose another.`;
  }
  return undefined;
}

/** Why a name cannot be a link kind's, or undefined where it can. */
export function linkNameProblem(name: string): string | undefined {
  if (!/^[a-z][A-Za-z0-9]{0,63}$/.test(name)) {
    return `A link kind's name starts with a small letter and has up to 64 letters and digits; "${name}" does not.`;
  }
  if (name === "statedIn" || name === "about")
    return `"${name}" is a name of the store itself; choose another.`;
  return cypherTypeOf(name).length > 64
    ? `"${name}" is longer than 64 characters in Cypher.`
    : undefined;
}

/** Why a name cannot be a property's, or undefined where it can. */
export function propertyNameProblem(name: string, of: "entity" | "link"): string | undefined {
  if (!/^[a-z][A-Za-z0-9]{0,63}$/.test(name)) {
    return `A property's name starts with a small letter and has up to 64 letters and digits; "${name}" does not.`;
  }
  const taken = of === "entity" ? entityFields : linkFields;
  return taken.has(name)
    ? `"${name}" is a field that every ${of} has; choose another name for the property.`
    : undefined;
}

/** The Cypher name of a link kind: postedBy → POSTED_BY. */
export function cypherTypeOf(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
}

/** What stands before the colon in ids of a kind: BankAccount → bankAccount, URL → uRL. */
export function idPrefixOf(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

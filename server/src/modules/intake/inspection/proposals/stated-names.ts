import type { Ontology } from "../../../../ontology/index.ts";
import { propertyName } from "../../../../shared/property-name.ts";
import { headerText } from "../columns/header-senses.ts";
import type { Look, Recognised } from "../columns/column-looks.ts";

const byLook: Partial<Record<Look, string>> = {
  name: "name",
  familyName: "familyName",
  givenName: "givenName",
  alias: "alias",
  birthDate: "birthDate",
  latitude: "latitude",
  longitude: "longitude",
  postcode: "postcode",
  country: "country",
  address: "address",
  place: "city",
  currency: "currency",
  text: "text",
  title: "title",
  organisation: "name",
};

/** The property of a kind that a column states: one that the kind declares, else by its header. */
export function propertyFor(
  { name, look }: Recognised,
  kind: string | undefined,
  ontology: Ontology,
): string {
  const specs = ontology.entityKinds.get(kind ?? "")?.properties ?? [];
  const header = headerText(name).trim().replaceAll(" ", "");
  const same = specs.find(
    (spec) =>
      spec.name.toLowerCase() === header || headerText(spec.label).replaceAll(" ", "") === header,
  );
  if (same !== undefined) return same.name;
  const declared = usualFor(look, kind).find((one) => specs.some((spec) => spec.name === one));
  return declared ?? (alwaysNamed.includes(look) ? look : propertyName(name));
}

const alwaysNamed: readonly Look[] = ["latitude", "longitude", "birthDate", "currency", "alias"];

/** Properties that a look is usually kept as, the likeliest first. */
function usualFor(look: Look, kind: string | undefined): readonly string[] {
  if (kind === "Account" && look === "alias") return ["displayName"];
  if (kind === "Account" && look === "website") return ["url"];
  if (look === "amount") return ["amount", "price"];
  if (look === "region") return ["region", "state"];
  return byLook[look] === undefined ? [] : [byLook[look]];
}

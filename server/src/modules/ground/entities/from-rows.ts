import { decode, type Row } from "../../../graph/index.ts";
import type { Ontology } from "../../../ontology/index.ts";
import type { Entity, Link, RecordNode } from "./types.ts";

/** An entity from the map that entities.cypher and its like give. */
export function toEntity(row: Row): Entity {
  return {
    ref: decode.text(row, "ref"),
    id: decode.text(row, "id"),
    kind: decode.text(row, "kind"),
    label: decode.text(row, "label"),
    datasets: decode.texts(row, "datasets"),
    degree: decode.numberOrZero(row, "degree"),
    df: decode.numberOrZero(row, "df"),
    marks: decode.texts(row, "marks"),
    ...seen(row),
    ...(Array.isArray(row["breaks"]) && row["breaks"].length > 0
      ? { breaks: decode.texts(row, "breaks") }
      : {}),
  };
}

/** Names of link kinds by their Cypher type. */
export function linkNames(ontology: Ontology): (type: string) => string {
  const names = new Map([...ontology.linkKinds.values()].map(({ type, name }) => [type, name]));
  return (type) => names.get(type) ?? type;
}

/** A link from the map that links-among.cypher and its like give. */
export function toLink(row: Row, nameOf: (type: string) => string): Link {
  const amount = row["amount"];
  const seconds = row["seconds"];
  const currency = row["currency"];
  return {
    ref: decode.text(row, "ref"),
    kind: nameOf(decode.text(row, "kind")),
    source: decode.text(row, "source"),
    target: decode.text(row, "target"),
    sourceRef: decode.text(row, "sourceRef"),
    targetRef: decode.text(row, "targetRef"),
    datasets: decode.texts(row, "datasets"),
    count: decode.numberOrZero(row, "count"),
    ...seen(row),
    ...(typeof amount === "number" ? { amount } : {}),
    ...(typeof seconds === "number" ? { seconds } : {}),
    ...(typeof currency === "string" ? { currency } : {}),
  };
}

/** A record from the map that records.cypher gives. */
export function toRecord(row: Row): RecordNode {
  return {
    id: decode.text(row, "id"),
    dataset: decode.text(row, "dataset"),
    file: decode.text(row, "file"),
    name: decode.text(row, "name"),
    position: decode.text(row, "position"),
    sha256: decode.text(row, "sha256"),
    receivedAt: decode.text(row, "receivedAt"),
    place: decode.optionalText(row, "place") ?? "",
  };
}

function seen(row: Row): { firstSeen?: string; lastSeen?: string } {
  const firstSeen = decode.optionalText(row, "firstSeen");
  const lastSeen = decode.optionalText(row, "lastSeen");
  return {
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

import type { Ontology } from "../../../../ontology/index.ts";
import type { LookedAt } from "../survey/file-survey.ts";
import { proposeEvent, proposeSidedEvent } from "./event-roles.ts";
import { proposeParties } from "./party-roles.ts";
import type { ColumnRole, Proposal } from "./roles.ts";
import { proposeThing } from "./thing-roles.ts";

/**
 * Roles for a file's columns from what they look like: an event between two parties, a thing such
 * as an ad or a report, or persons, organisations and identifiers that belong to one another.
 */
export function proposeRoles(file: LookedAt, ontology: Ontology): Proposal {
  const proposed =
    proposeSidedEvent(file, ontology) ??
    proposeThing(file, ontology) ??
    proposeEvent(file, ontology) ??
    proposeParties(file, ontology);
  const { roles, ...kinds } = proposed;
  const ordered = file.columns.map(({ name }): ColumnRole => {
    const role = roles.get(name) ?? { role: "ignore" };
    return { file: file.name, column: name, ...role };
  });
  return { ...kinds, roles: ordered };
}

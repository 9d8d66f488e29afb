import { shortened } from "../../../shared/ids.ts";
import { fillLoose, fillStrict, type Cells, type Template } from "../mapping/index.ts";
import type { OpenRow, ResolveAlias } from "./open-row.ts";
import { nameById, nameIdentifiers, nameThing, type Named } from "./name-entity.ts";
import type { FilePlan } from "./plan.ts";
import { readDocument } from "./read-document.ts";
import { readTexts } from "./read-text.ts";
import type { Pictures } from "./binding-texts.ts";
import { stateLinks, type BoundEntity } from "./state-links.ts";
import { holds, joinValues, unreadTime, valuesOf } from "./state-values.ts";
import type { Problem, StatedAlias, StatedEntity, StatedRow } from "./stated.ts";
import { sentence } from "../../../sentences/index.ts";

type Binding = FilePlan["entities"][number];

/**
 * What a row states under a plan. In the first pass (`resolve` undefined) all but what hangs on a
 * ref; in the second what hangs on a ref alone. `pictures` are those that rows name instead of a
 * hash. A pure function of them all.
 */
export function stateRow(
  plan: FilePlan,
  cells: Cells,
  resolve: ResolveAlias | undefined,
  pictures: Pictures = new Map(),
): StatedRow {
  const problems: Problem[] = [];
  const row: OpenRow = { plan, cells, resolve, pictures, problems };
  const bound = plan.entities.flatMap((binding) =>
    holds(binding.when, row) ? bind(binding, row) : [],
  );
  const links = stateLinks(row, bound);
  const named = new Set(
    bound.filter(({ binding }) => binding.extract === undefined).map(({ named: { id } }) => id),
  );
  // What was found and is tied to finds alone is cited by the row itself: the row leads to all that it
  // states.
  const linked = new Set(
    links.flatMap(({ source, target }) =>
      named.has(source) || named.has(target) ? [source, target] : [],
    ),
  );
  const stated = bound.filter(
    ({ binding }) => (binding.ref !== undefined) === (resolve !== undefined),
  );
  const observed = observedAtOf(row);
  const name = plan.record === undefined ? undefined : fillStrict(plan.record, cells)[0]?.text;
  return {
    ...(name === undefined ? {} : { name }),
    ...(observed === undefined ? {} : { observedAt: observed }),
    entities: merged(stated.map((entity) => toStated(entity, linked, row))),
    links,
    aliases: resolve === undefined ? aliasesOf(plan, cells, stated) : [],
    unrecognised:
      resolve === undefined ? stated.filter(({ named }) => !named.recognised).length : 0,
    problems: problems.filter((problem) => (problem.rejects ? true : resolve === undefined)),
  };
}

/** The alias ids that a row's refs name. */
export function refsOf(plan: FilePlan, cells: Cells): readonly string[] {
  return plan.entities.flatMap((binding) =>
    binding.ref === undefined || !holds(binding.when, { plan, cells })
      ? []
      : fillStrict(binding.ref, cells).map(({ text }) =>
          aliasId(plan.dataset.id, binding.kind, text),
        ),
  );
}

function bind(binding: Binding, row: OpenRow): readonly BoundEntity[] {
  if (binding.ref !== undefined) return refer(binding, binding.ref, row);
  const named = namedBy(binding, row);
  return named.map((one) => ({ binding, named: one }));
}

function namedBy(binding: Binding, row: OpenRow): readonly Named[] {
  if (binding.id !== undefined) return nameById(binding, binding.id, row);
  return binding.key === undefined
    ? nameIdentifiers(binding, row)
    : thing(binding, binding.key, row);
}

function thing(binding: Binding, key: readonly Template[], row: OpenRow): readonly Named[] {
  const first = (name: string) =>
    binding.properties
      .filter((property) => property.name === name)
      .flatMap(({ template }) => fillLoose(template, row.cells))[0]?.text;
  const name = first("name");
  const region = first("region");
  const country = first("country");
  const city = {
    ...(name === undefined ? {} : { name }),
    ...(region === undefined ? {} : { region }),
    ...(country === undefined ? {} : { country }),
  };
  const named = nameThing(binding, key, row, city);
  return named === undefined ? [] : [named];
}

function refer(
  binding: Binding,
  ref: Template,
  { plan, cells, resolve, problems }: OpenRow,
): readonly BoundEntity[] {
  if (resolve === undefined) return [];
  return fillStrict(ref, cells).flatMap(({ text, fields }) => {
    const entity = resolve(aliasId(plan.dataset.id, binding.kind, text));
    if (entity === undefined) {
      problems.push({
        rejects: true,
        ...(fields[0] === undefined ? {} : { column: fields[0] }),
        reason: sentence("stating.no-row-called", { kind: binding.kind, text: text.slice(0, 80) }),
      });
      return [];
    }
    const fixed = { label: "", properties: {}, marks: [] };
    return [
      { binding, named: { id: entity.id, fixed, fields, spans: [], values: {}, recognised: true } },
    ];
  });
}

function toStated(
  { binding, named }: BoundEntity,
  linked: ReadonlySet<string>,
  row: OpenRow,
): StatedEntity {
  const { dataset, readers } = row.plan;
  const stated = {
    ...named.values,
    ...valuesOf(binding.properties, binding.type.properties, row),
  };
  const read = readTexts(stated, binding.type.properties, dataset.region, readers.readers);
  const document = readDocument(binding, row);
  const values = { ...stated, ...read.values, ...document.values };
  const own = binding.key !== undefined || binding.id !== undefined || binding.as !== undefined;
  return {
    id: named.id,
    kind: binding.type,
    fixed: named.fixed,
    cited: own || Object.keys(values).length > 0 || !linked.has(named.id),
    fields: named.fields,
    spans: [...named.spans, ...read.spans, ...document.spans],
    values,
  };
}

function observedAtOf({ plan, cells, problems }: OpenRow): string | undefined {
  const filled = plan.observedAt === undefined ? undefined : fillLoose(plan.observedAt, cells)[0];
  if (filled === undefined) return undefined;
  const time = plan.timeOf(filled.text, filled.fields[0]);
  if (time === undefined) problems.push(unreadTime(filled.text, filled.fields[0]));
  return time?.atFrom;
}

function aliasesOf(
  plan: FilePlan,
  cells: Cells,
  stated: readonly BoundEntity[],
): readonly StatedAlias[] {
  return stated.flatMap(({ binding, named }) =>
    binding.as === undefined
      ? []
      : fillStrict(binding.as, cells).map(({ text }) => ({
          id: aliasId(plan.dataset.id, binding.kind, text),
          entity: named.id,
        })),
  );
}

function aliasId(dataset: string, kind: string, text: string): string {
  return shortened(`${dataset}/${kind}/${text}`);
}

/** The entities of a row, each once: what several bindings say of one is one statement. */
function merged(entities: readonly StatedEntity[]): readonly StatedEntity[] {
  const byId = new Map<string, StatedEntity>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known === undefined ? entity : join(known, entity));
  }
  return [...byId.values()];
}

function join(a: StatedEntity, b: StatedEntity): StatedEntity {
  return {
    ...a,
    cited: a.cited || b.cited,
    fields: [...new Set([...a.fields, ...b.fields])],
    spans: [...a.spans, ...b.spans],
    values: joinValues(a.values, b.values),
  };
}

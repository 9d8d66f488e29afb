import { excerpt, readQuestion, spansIn, type FoundPlace } from "../../../search/index.ts";
import type { Context } from "../../../schema-context.ts";
import { cellsOf, shapeNamed } from "../../ground/records/index.ts";
import { sourcesById } from "../../ground/sources/index.ts";
import { askIndex } from "./fitting.ts";
import type { Found } from "./search.ts";

/** Where the words of a question stand, as the API shows it. */
export interface ShownPlace extends Omit<FoundPlace, "place"> {
  readonly place: FoundPlace["place"] | "row";
  /** What people read as the name of the property or column. */
  readonly name: string;
  readonly record: Awaited<ReturnType<Context["loaders"]["record"]["load"]>> | null;
}

const mostCells = 3;

/**
 * Where the words of a question stand in what is held of entities, or in their source rows; of each
 * in their order.
 */
export async function shownPlaces(
  found: readonly Found[],
  context: Context,
): Promise<readonly (readonly ShownPlace[])[]> {
  const places = await placesHeld(found, context);
  return Promise.all(
    found.map(async ({ text, records, entity }, index) => {
      const specs = context.clew.ontology.entityKinds.get(entity.kind)?.properties ?? [];
      const own = (places[index] ?? []).map((place) => ({
        ...place,
        name: specs.find(({ name }) => name === place.property)?.label ?? place.property,
        record: null,
      }));
      const inRows = await Promise.all(records.map((record) => placesInRow(text, record, context)));
      return [...own, ...inRows.flat()];
    }),
  );
}

async function placesHeld(
  found: readonly Found[],
  { clew }: Context,
): Promise<readonly (readonly FoundPlace[])[]> {
  const text = found[0]?.text ?? "";
  const refs = found.map(({ entity }) => entity.ref);
  return text === "" ? [] : askIndex(clew, () => clew.search.places(text, refs));
}

async function placesInRow(
  text: string,
  id: string,
  { clew, loaders }: Context,
): Promise<readonly ShownPlace[]> {
  const record = await loaders.record.load(id);
  if (record === undefined) return [];
  const raw = (await clew.evidence.read(record.place)) ?? "";
  const source = (await sourcesById(clew)).get(record.dataset);
  const shape = shapeNamed(source?.files, record.file);
  const question = readQuestion(text);
  return cellsOf(raw, shape)
    .map((cell) => ({ ...cell, spans: spansIn(question, cell.text) }))
    .filter(({ spans }) => spans.length > 0)
    .slice(0, mostCells)
    .map(({ column, text: cell, spans }) => ({
      place: "row",
      property: column,
      name: column,
      ...excerpt(cell, spans),
      record,
    }));
}

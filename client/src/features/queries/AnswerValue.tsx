import type { FigureFragment } from "../../api/index.ts";
import { day, decimal, number, say } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
/** As many of a list as a cell has room for. */
const LISTED = 8;

interface Props {
  readonly value: unknown;
  /** Entities of the answer by id and by ref. */
  readonly entities: ReadonlyMap<string, FigureFragment>;
}

/** A value of an answer: what is an entity can be opened. */
export function AnswerValue({ value, entities }: Props) {
  if (value === null || value === undefined) return <span className="third">–</span>;
  if (typeof value === "number") return <NumberValue value={value} />;
  if (typeof value === "boolean")
    return value ? say("queries.answerValue.yes") : say("queries.answerValue.no");
  if (Array.isArray(value)) return <ListValue list={value} entities={entities} />;
  const entity = entities.get((typeof value === "string" ? value : idIn(value)) ?? "");
  if (entity) return <EntityLine entity={entity} size={20} />;
  if (typeof value === "string") return <bdi>{ISO.test(value) ? day(value) : value}</bdi>;
  return <bdi className="mono">{JSON.stringify(value)}</bdi>;
}

const NumberValue = ({ value }: { readonly value: number }) => (
  <span style={{ fontVariantNumeric: "tabular-nums" }}>
    {Number.isInteger(value) ? number(value) : decimal(value)}
  </span>
);

function ListValue({
  list,
  entities,
}: Pick<Props, "entities"> & { readonly list: readonly unknown[] }) {
  return (
    <span className="answer-list">
      {list.slice(0, LISTED).map((one, at) => (
        <AnswerValue key={at} value={one} entities={entities} />
      ))}
      {list.length > LISTED && (
        <span className="third">{say("common.andMore", { rest: list.length - LISTED })}</span>
      )}
    </span>
  );
}

function idIn(value: unknown): string | null {
  return typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string"
    ? value.id
    : null;
}

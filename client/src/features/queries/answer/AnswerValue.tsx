import { day, decimal, number, say } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { entityIn, type Entities } from "./columns.ts";

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
/** As many of a list as a cell has room for. */
const LISTED = 4;

interface Props {
  readonly value: unknown;
  readonly entities: Entities;
  /** Whether the Tab key goes past what can be pressed in it. */
  readonly isSkipped: boolean;
}

/** A value of an answer: what is an entity can be opened. */
export function AnswerValue({ value, entities, isSkipped }: Props) {
  if (value === null || value === undefined) return <span className="third">–</span>;
  if (typeof value === "number") return <NumberValue value={value} />;
  if (typeof value === "boolean")
    return value ? say("queries.answerValue.yes") : say("queries.answerValue.no");
  if (Array.isArray(value))
    return <ListValue list={value} entities={entities} isSkipped={isSkipped} />;
  const entity = entityIn(value, entities);
  if (entity) return <EntityLine entity={entity} size={20} isSkipped={isSkipped} />;
  if (typeof value === "string") return <Text text={ISO.test(value) ? day(value) : value} />;
  return <Text text={JSON.stringify(value)} isCode />;
}

function Text({
  text,
  isCode = false,
}: {
  readonly text: string | null;
  readonly isCode?: boolean;
}) {
  return (
    <bdi className={isCode ? "mono" : undefined} title={text ?? ""}>
      {text}
    </bdi>
  );
}

const NumberValue = ({ value }: { readonly value: number }) => (
  <span style={{ fontVariantNumeric: "tabular-nums" }}>
    {Number.isInteger(value) ? number(value) : decimal(value)}
  </span>
);

function ListValue({
  list,
  entities,
  isSkipped,
}: Omit<Props, "value"> & { readonly list: readonly unknown[] }) {
  return (
    <span className="answer-list">
      {list.slice(0, LISTED).map((one, at) => (
        <AnswerValue key={at} value={one} entities={entities} isSkipped={isSkipped} />
      ))}
      {list.length > LISTED && (
        <span className="third">{say("common.andMore", { rest: list.length - LISTED })}</span>
      )}
    </span>
  );
}

import type { CandidatePairFragment } from "../../api/index.ts";
import {
  bits,
  fieldWords,
  supportWord,
  percent,
  meaningOf,
  weightWords,
  say,
} from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { BitsOf } from "./BitsOf.tsx";
import { usePairRows, type ValuesOf } from "./usePairRows.ts";
import { Values } from "./Values.tsx";

type Field = CandidatePairFragment["fields"][number];

/** What the weight of a pair is the sum of. */
const sumOf = ({ base, weight, fields }: CandidatePairFragment) =>
  say("review.fieldTable.beforeAnyField", {
    base: bits(base),
    fields: fields
      .filter((field) => field.weight !== 0)
      .map((field) => `, ${bits(field.weight)} ${fieldWords(field.field).toLowerCase()}`)
      .join(""),
    weight: bits(weight),
  });

/** Field by field what both state and what that says, and the sum. */
export function FieldTable({ pair }: { readonly pair: CandidatePairFragment }) {
  const { valuesOf, problem } = usePairRows(pair);
  const told = pair.fields.filter(({ a, b }) => a !== "" || b !== "");
  const silent = pair.fields.filter(({ a, b }) => a === "" && b === "");
  return (
    <div
      className="review-scroll"
      role="region"
      aria-label={say("review.fieldTable.fieldByField")}
      tabIndex={0}
    >
      <table className="table review-table" data-testid="review-fields">
        <FieldHeads />
        <tbody>
          {told
            .toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
            .map((field) => (
              <Row key={field.field} kind={pair.a.kind} field={field} valuesOf={valuesOf} />
            ))}
          <BaseRow base={pair.base} />
        </tbody>
        <SumRow pair={pair} />
      </table>
      {problem && (
        <p className="third small">
          {say("review.fieldTable.theRowsBehindThe", { message: problem.message })}
        </p>
      )}
      {silent.length > 0 && (
        <p className="third small review-silent">
          {say("review.fieldTable.statedByNeither", {
            silent: silent.map(({ field }) => fieldWords(field).toLowerCase()).join(", "),
          })}
        </p>
      )}
    </div>
  );
}

function Row({
  kind,
  field,
  valuesOf,
}: {
  readonly kind: string;
  readonly field: Field;
  readonly valuesOf: ValuesOf;
}) {
  const { field: name, mark, a, b, level } = field;
  const values = { one: valuesOf("a", name, a), other: valuesOf("b", name, b) };
  return (
    <tr data-mark={mark} data-testid="review-field">
      <td className="second">{fieldWords(name)}</td>
      <td>
        <span className="review-mark" data-mark={mark} title={supportWord(mark)}>
          {mark}
          <span className="unseen"> {supportWord(mark)}</span>
        </span>
      </td>
      <td>
        <Values of={values.one} />
      </td>
      <td>
        <Values of={values.other} />
      </td>
      <td className="second">{level}</td>
      <td className="number second">
        <Common field={field} />
      </td>
      <Bits kind={kind} field={field} values={values} />
    </tr>
  );
}

const WIDEST = 12;

/** Bits as a bar from the middle: to the right for, to the left against. */
function Bar({ weight }: { readonly weight: number }) {
  const half = Math.min(1, Math.abs(weight) / WIDEST) * 50;
  return (
    <span className="review-bar" aria-hidden="true">
      <i
        data-against={weight < 0 || undefined}
        style={{ width: `${half}%`, left: weight < 0 ? `${50 - half}%` : "50%" }}
      />
    </span>
  );
}

function FieldHeads() {
  return (
    <thead>
      <tr>
        <th>{say("review.fieldTable.field")}</th>
        <th>
          <span className="unseen">{say("review.fieldTable.forOrAgainst")}</span>
        </th>
        <th>{say("review.theOne")}</th>
        <th>{say("review.theOther")}</th>
        <th>{say("review.fieldTable.howAlike")}</th>
        <th className="number">
          <Meaning of={meaningOf("common")} />
        </th>
        <th className="number">
          <Meaning of={meaningOf("bits")} />
        </th>
      </tr>
    </thead>
  );
}

function BaseRow({ base }: { readonly base: number }) {
  return (
    <tr className="second">
      <td colSpan={6}>
        <Meaning of={meaningOf("base")} />
      </td>
      <td className="number">
        <Meaning
          of={meaningOf("base")}
          testId="review-base"
          here={say("review.fieldTable.bitsOneInOf", { base: bits(base), part: 2 ** -base })}
          text={bits(base)}
        />
      </td>
    </tr>
  );
}

function SumRow({ pair }: { readonly pair: CandidatePairFragment }) {
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={6}>
          <Meaning of={meaningOf("pairWeight")} />{" "}
          <span className="second">{weightWords(pair.weight)}</span>
        </th>
        <td className="number strong" data-testid="review-weight">
          <Meaning
            of={meaningOf("pairWeight")}
            testId="review-weight-worked"
            here={sumOf(pair)}
            text={bits(pair.weight)}
          />
        </td>
      </tr>
    </tfoot>
  );
}

function Common({ field: { common, a, b } }: { readonly field: Field }) {
  return common === null ? (
    ""
  ) : (
    <Meaning
      of={meaningOf("common")}
      testId="review-common"
      here={say("review.fieldTable.ofTheOthersOf", { common: percent(common), a: a || b })}
      text={percent(common)}
    />
  );
}

interface Both {
  readonly one: ReturnType<ValuesOf>;
  readonly other: ReturnType<ValuesOf>;
}

function Bits({
  kind,
  field,
  values,
}: {
  readonly kind: string;
  readonly field: Field;
  readonly values: Both;
}) {
  return (
    <td className="number">
      <Bar weight={field.weight} />
      <span className="review-bits">
        <Meaning
          of={meaningOf("bits")}
          testId="review-bits"
          here={<BitsOf kind={kind} field={field} {...values} />}
          text={bits(field.weight)}
        />
      </span>
    </td>
  );
}

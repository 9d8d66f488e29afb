import type { CandidatePairFragment } from "../../api/index.ts";
import {
  bits,
  fieldWords,
  markNames,
  number,
  percent,
  reviewMeasures,
  weightWords,
} from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { BitsOf } from "./BitsOf.tsx";
import { usePairRows, type ValuesOf } from "./usePairRows.ts";
import { Values } from "./Values.tsx";

type Field = CandidatePairFragment["fields"][number];

/** What the weight of a pair is the sum of. */
const sumOf = ({ base, weight, fields }: CandidatePairFragment) =>
  `${bits(base)} before any field${fields
    .filter((field) => field.weight !== 0)
    .map((field) => `, ${bits(field.weight)} ${fieldWords(field.field).toLowerCase()}`)
    .join("")}: ${bits(weight)}.`;

/** Field by field what both state and what that says, and the sum. */
export function FieldTable({ pair }: { readonly pair: CandidatePairFragment }) {
  const { valuesOf, problem } = usePairRows(pair);
  const told = pair.fields.filter(({ a, b }) => a !== "" || b !== "");
  const silent = pair.fields.filter(({ a, b }) => a === "" && b === "");
  return (
    <div className="review-scroll" role="region" aria-label="Field by field" tabIndex={0}>
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
          The rows behind the values could not be read. {problem.message}
        </p>
      )}
      {silent.length > 0 && (
        <p className="third small review-silent">
          Stated by neither: {silent.map(({ field }) => fieldWords(field).toLowerCase()).join(", ")}
          .
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
        <span className="review-mark" data-mark={mark} title={markNames[mark]}>
          {mark}
          <span className="unseen"> {markNames[mark]}</span>
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
        <th>Field</th>
        <th>
          <span className="unseen">For or against</span>
        </th>
        <th>The one</th>
        <th>The other</th>
        <th>How alike</th>
        <th className="number">
          <Meaning of={reviewMeasures.common} />
        </th>
        <th className="number">
          <Meaning of={reviewMeasures.bits} />
        </th>
      </tr>
    </thead>
  );
}

function BaseRow({ base }: { readonly base: number }) {
  return (
    <tr className="second">
      <td colSpan={6}>
        <Meaning of={reviewMeasures.base} />
      </td>
      <td className="number">
        <Meaning
          of={reviewMeasures.base}
          testId="review-base"
          here={`${bits(base)} bits: one in ${number(2 ** -base)} of the pairs that are compared.`}
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
          <Meaning of={reviewMeasures.pairWeight} />{" "}
          <span className="second">{weightWords(pair.weight)}</span>
        </th>
        <td className="number strong" data-testid="review-weight">
          <Meaning
            of={reviewMeasures.pairWeight}
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
      of={reviewMeasures.common}
      testId="review-common"
      here={`${percent(common)} of the others of this kind state “${a || b}”.`}
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
          of={reviewMeasures.bits}
          testId="review-bits"
          here={<BitsOf kind={kind} field={field} {...values} />}
          text={bits(field.weight)}
        />
      </span>
    </td>
  );
}

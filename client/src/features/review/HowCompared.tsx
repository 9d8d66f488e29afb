import { useState } from "react";
import {
  CandidateModelDocument,
  counted,
  useKind,
  useOperation,
  type CandidateModelQuery,
  type CandidatesQuery,
} from "../../api/index.ts";
import { Dialog, Problem, Waiting } from "../../design/index.ts";
import { fieldWords, number, percent, plural, reviewMeasures } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import type { Asked } from "./review-choices.ts";

type Model = CandidateModelQuery["candidates"]["model"][number];
const MOST_NAMES = 8;

/** What was compared and by what, in a sentence a kind. */
export function ComparedNames({
  model,
}: {
  readonly model: CandidatesQuery["candidates"]["model"];
}) {
  return (
    <>
      {model
        .filter(({ things }) => things > 1)
        .map(({ kind, things, fields }) => (
          <span key={kind}>
            {counted(things, kind)} were compared by{" "}
            {fields
              .slice(0, MOST_NAMES)
              .map(({ name }) => fieldWords(name).toLowerCase())
              .join(", ")}
            {fields.length > MOST_NAMES &&
              ` and ${plural(fields.length - MOST_NAMES, "other field")}`}
            .{" "}
          </span>
        ))}
    </>
  );
}

/** A button that opens what the weights come from: fields, levels, how seldom two are the same, and what brings pairs together. */
export function HowCompared({
  asked,
  caveats,
}: {
  readonly asked: Asked;
  readonly caveats: readonly string[];
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="meaning"
        data-testid="review-model"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        How they were compared
      </button>
      <Dialog
        title="How they were compared"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        width={760}
        testId="review-model-card"
      >
        <ul className="stack" style={{ gap: 4 }}>
          {caveats.map((caveat) => (
            <li key={caveat} className="second small">
              {caveat}
            </li>
          ))}
        </ul>
        {isOpen && <Card asked={asked} />}
      </Dialog>
    </>
  );
}

function Card({ asked: { kinds, datasets } }: { readonly asked: Asked }) {
  const { data, problem, again } = useOperation(CandidateModelDocument, { kinds, datasets });
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data) return <Waiting what="how they were compared" />;
  return (
    <>
      {data.candidates.model
        .filter(({ things }) => things > 1)
        .map((model) => (
          <OfKind key={model.kind} model={model} />
        ))}
    </>
  );
}

function OfKind({ model }: { readonly model: Model }) {
  const { kind } = model;
  const known = useKind(kind);
  return (
    <section className="stack" style={{ gap: 8 }} data-testid="review-model-kind">
      <h3 className="head">{known?.plural ?? kind}</h3>
      <HowMany model={model} />
      <div
        className="review-scroll"
        role="region"
        tabIndex={0}
        aria-label={`Fields of ${known?.plural ?? kind}`}
      >
        <Levels model={model} />
      </div>
      <Rules rules={model.rules} />
    </section>
  );
}

const FIRST_RULES = 8;

function Rules({ rules }: Pick<Model, "rules">) {
  const [all, setAll] = useState(false);
  return (
    <div className="stack" style={{ gap: 3 }}>
      <p className="second">What brings two things together to be compared:</p>
      <ul className="small">
        {(all ? rules : rules.slice(0, FIRST_RULES)).map(({ name, pairs, leftOut, largest }) => (
          <li key={name}>
            {name}{" "}
            <span className="third">
              · {plural(pairs, "pair")}
              {leftOut > 0 &&
                `; ${plural(leftOut, "value")} too common to compare all that have it (up to ${number(largest)} things)`}
            </span>
          </li>
        ))}
      </ul>
      {rules.length > FIRST_RULES && (
        <p>
          <button type="button" className="link-button small" onClick={() => setAll(!all)}>
            {all ? `The first ${FIRST_RULES}` : `All ${number(rules.length)}`}
          </button>
        </p>
      )}
    </div>
  );
}

function HowMany({ model }: { readonly model: Model }) {
  const { kind, things, matches, prior, empty, statedOnce, related } = model;

  return (
    <>
      <p>
        {counted(things, kind)} compared; {plural(Math.round(matches), "pair")} expected to be the
        same.{" "}
        <Meaning
          of={reviewMeasures.prior}
          text={prior > 0 ? `One in ${number(1 / prior)} pairs` : "None"}
        />
        .{empty > 0 && ` ${number(empty)} state nothing to compare by and are alone.`}
        {statedOnce && " Its lists state each thing once, so two of one list are not joined."}
      </p>
      {related.length > 0 && (
        <p className="second">
          Related without being the same (as a household):{" "}
          {related
            .map(
              ({ field, pairs }) =>
                `about ${plural(Math.round(pairs), "pair")} that differ in ${fieldWords(field).toLowerCase()}`,
            )
            .join("; ")}
          .
        </p>
      )}
    </>
  );
}

function Levels({ model }: { readonly model: Model }) {
  const { kind, fields } = model;

  return (
    <table className="table">
      <thead>
        <tr>
          <th>Field, how it is compared</th>
          <th>Likeness</th>
          <th className="number">
            <Meaning of={reviewMeasures.m} />
          </th>
          <th className="number">
            <Meaning of={reviewMeasures.u} />
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.flatMap(({ name, comparison, stated, levels }) =>
          levels.map((level, at) => (
            <tr key={`${name} ${level.name}`}>
              {at === 0 && (
                <td rowSpan={levels.length} style={{ verticalAlign: "top" }}>
                  {fieldWords(name)}
                  <span className="third small" style={{ display: "block" }}>
                    as {comparison}; {counted(stated, kind)} state it
                  </span>
                </td>
              )}
              <td>{level.name}</td>
              <td className="number">{percent(level.m)}</td>
              <td className="number">{percent(level.u)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

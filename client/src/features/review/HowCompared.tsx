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
import { fieldWords, percent, meaningOf, Say, say } from "../../wording/index.ts";
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
            {say("review.howCompared.wereComparedBy", {
              things: counted(things, kind),
              fields: fields
                .slice(0, MOST_NAMES)
                .map(({ name }) => fieldWords(name).toLowerCase())
                .join(", "),
            })}
            {fields.length > MOST_NAMES &&
              say("review.howCompared.andOtherField", { rest: fields.length - MOST_NAMES })}
            .{" "}
          </span>
        ))}
    </>
  );
}

/**
 * A button that opens what the weights come from: fields, levels, how seldom two are the same, and
 * what brings pairs together.
 */
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
        {say("review.howCompared.howTheyWereCompared")}
      </button>
      <Dialog
        title={say("review.howCompared.howTheyWereCompared")}
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
  if (!data) return <Waiting what={say("review.howCompared.howTheyWereComparedInText")} />;
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
        aria-label={say("review.howCompared.fieldsOf", { plural: known?.plural ?? kind })}
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
      <p className="second">{say("review.howCompared.whatBringsTwoItems")}</p>
      <ul className="small">
        {(all ? rules : rules.slice(0, FIRST_RULES)).map(({ name, pairs, leftOut, largest }) => (
          <li key={name}>
            {name}{" "}
            <span className="third">
              · {say("common.count.pair", { count: pairs })}
              {leftOut > 0 && say("review.howCompared.valueTooCommon", { leftOut, largest })}
            </span>
          </li>
        ))}
      </ul>
      {rules.length > FIRST_RULES && (
        <p>
          <button type="button" className="link-button small" onClick={() => setAll(!all)}>
            {all
              ? say("review.howCompared.theFirst", { firstRules: FIRST_RULES })
              : say("review.howCompared.all", { rules: rules.length })}
          </button>
        </p>
      )}
    </div>
  );
}

const relatedSaid = (related: Model["related"]) =>
  related
    .map(({ field, pairs }) =>
      say("review.howCompared.aboutPairThatDiffer", {
        pairs: Math.round(pairs),
        field: fieldWords(field).toLowerCase(),
      }),
    )
    .join("; ");

function HowMany({ model }: { readonly model: Model }) {
  const { kind, things, matches, prior, empty, statedOnce, related } = model;

  return (
    <>
      <p>
        <Say
          it="review.howCompared.comparedPairExpectedTo"
          things={counted(things, kind)}
          matches={Math.round(matches)}
          part={
            <Meaning
              of={meaningOf("prior")}
              text={
                prior > 0
                  ? say("review.howCompared.oneInPairs", { prior: 1 / prior })
                  : say("common.none")
              }
            />
          }
        />
        {empty > 0 && say("review.howCompared.stateNothingToCompare", { empty })}
        {statedOnce && say("review.howCompared.itsListsStateEach")}
      </p>
      {related.length > 0 && (
        <p className="second">
          {say("review.howCompared.relatedButNotTheSame", { related: relatedSaid(related) })}
        </p>
      )}
    </>
  );
}

function Compared(how: { readonly comparison: string; readonly stated: string }) {
  return (
    <span className="third small" style={{ display: "block" }}>
      {say("review.howCompared.asStateIt", how)}
    </span>
  );
}

function Levels({ model }: { readonly model: Model }) {
  const { kind, fields } = model;

  return (
    <table className="table">
      <thead>
        <tr>
          <th>{say("review.howCompared.fieldHowItIs")}</th>
          <th>{say("review.howCompared.likeness")}</th>
          <th className="number">
            <Meaning of={meaningOf("m")} />
          </th>
          <th className="number">
            <Meaning of={meaningOf("u")} />
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
                  <Compared comparison={comparison} stated={counted(stated, kind)} />
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

import type { ReactNode } from "react";
import { Button } from "../../design/index.ts";
import type { FigureFragment, HandChangesQuery } from "../../api/index.ts";
import { clusterPageMeasures, day, number, plural } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { Counted, onHand } from "../evidence/index.ts";
import { EntityLine } from "../entities/index.ts";
import { oneHolder } from "./overrule.ts";

export type Change = HandChangesQuery["changesOfHands"]["edges"][number]["node"];

const FIRST = 5;

/** A break in the use of an identifier: both sides with what each shares, the gap between, and the way to overrule it. */
export function ChangeOfHands({ change }: { readonly change: Change }) {
  const { identifier, until, at, before, after } = change;
  const others = after.things === 1 ? "another" : `${number(after.things)} others`;
  return (
    <div className="stack" style={{ gap: 8 }} data-testid="hand-change">
      <p>
        Last seen with{" "}
        <SeenWith change={change} of="before" text={plural(before.things, "thing")} /> on{" "}
        {day(until)}, with <SeenWith change={change} of="after" text={others} /> from {day(at)}. The
        two sides share nothing else.
      </p>
      <HandSides change={change} />
      <p className="second small">
        Do not hold the use on one side against whoever stands on the other. A gap may also be a gap
        in the sources.
      </p>
      <div>
        <Button testId="one-holder" onPress={() => oneHolder(identifier)}>
          It is one holder …
        </Button>
      </div>
    </div>
  );
}

/** How many things were seen with it on one side; pressing it opens them. */
function SeenWith({
  change: { identifier, until, at },
  of,
  text,
}: {
  readonly change: Change;
  readonly of: "before" | "after";
  readonly text: string;
}) {
  const when = of === "before" ? `until ${day(until)}` : `from ${day(at)}`;
  return (
    <Counted
      wanted={{
        title: `${identifier.label}, ${when}`,
        of: clusterPageMeasures.handSide,
        useEvidence: onHand(identifier.id, at, of),
      }}
      testId={`hand-${of}-things`}
    >
      {text}
    </Counted>
  );
}

function Side({
  title,
  side: { things, members, shared },
  seen,
  testId,
}: {
  readonly title: string;
  readonly seen: ReactNode;
  readonly side: Change["before"];
  readonly testId: string;
}) {
  return (
    <section className="hand-side" data-testid={testId} aria-label={title}>
      <h3 className="strong">{title}</h3>
      <p className="second small">
        {seen} seen with it{things > FIRST ? `, ${FIRST} of them:` : ":"}
      </p>
      <Entities entities={members.slice(0, FIRST)} />
      <p className="head">Shared on this side alone</p>
      {shared.length === 0 ? (
        <p className="third small">Nothing beside it.</p>
      ) : (
        <Entities entities={shared.slice(0, FIRST)} />
      )}
      {shared.length > FIRST && (
        <p className="third small">and {number(shared.length - FIRST)} more</p>
      )}
    </section>
  );
}

function HandSides({ change }: { readonly change: Change }) {
  const { until, at, gap, before, after } = change;
  return (
    <div className="hand-sides">
      <Side
        title={`Until ${day(until)}`}
        side={before}
        seen={<SeenWith change={change} of="before" text={plural(before.things, "thing")} />}
        testId="hand-before"
      />
      <div className="hand-gap">
        <span>
          <Meaning
            of={clusterPageMeasures.gap}
            testId="hand-gap"
            here={`From ${day(until)} to ${day(at)}.`}
            text={plural(Math.round(gap), "day")}
          />
        </span>
        <span className="small">
          <Meaning of={clusterPageMeasures.gap} />
        </span>
      </div>
      <Side
        title={`From ${day(at)}`}
        side={after}
        seen={<SeenWith change={change} of="after" text={plural(after.things, "thing")} />}
        testId="hand-after"
      />
    </div>
  );
}

function Entities({ entities }: { readonly entities: readonly FigureFragment[] }) {
  return (
    <ul>
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLine entity={entity} size={20} />
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from "react";
import { Button } from "../../design/index.ts";
import type { HandChangesQuery } from "../../api/index.ts";
import { clusterPageMeasures, day, number, plural } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { Counted, onHand } from "../evidence/index.ts";
import { EntityLine } from "../entities/index.ts";
import { oneHolder } from "./overrule.ts";

export type Change = HandChangesQuery["changesOfHands"]["edges"][number]["node"];

const FIRST = 5;

/** A break in the use of an identifier: both sides with what each shares, the gap between, and the way to overrule it. */
export function ChangeOfHands({
  change: { identifier, until, at, gap, before, after },
}: {
  readonly change: Change;
}) {
  const side = (of: "before" | "after", text: string) => (
    <Counted
      wanted={{
        title: `${identifier.label}, ${of === "before" ? `until ${day(until)}` : `from ${day(at)}`}`,
        of: clusterPageMeasures.handSide,
        read: onHand(identifier.id, at, of),
      }}
      testId={`hand-${of}-things`}
    >
      {text}
    </Counted>
  );
  return (
    <div className="stack" style={{ gap: 8 }} data-testid="hand-change">
      <p>
        Last seen with {side("before", plural(before.things, "thing"))} on {day(until)}, with{" "}
        {side("after", after.things === 1 ? "another" : `${number(after.things)} others`)} from{" "}
        {day(at)}. The two sides share nothing else.
      </p>
      <div className="hand-sides">
        <Side
          title={`Until ${day(until)}`}
          side={before}
          seen={side("before", plural(before.things, "thing"))}
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
          seen={side("after", plural(after.things, "thing"))}
          testId="hand-after"
        />
      </div>
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
      <ul>
        {members.slice(0, FIRST).map((entity) => (
          <li key={entity.id}>
            <EntityLine entity={entity} size={20} />
          </li>
        ))}
      </ul>
      <p className="head">Shared on this side alone</p>
      {shared.length === 0 ? (
        <p className="third small">Nothing beside it.</p>
      ) : (
        <ul>
          {shared.slice(0, FIRST).map((entity) => (
            <li key={entity.id}>
              <EntityLine entity={entity} size={20} />
            </li>
          ))}
        </ul>
      )}
      {shared.length > FIRST && (
        <p className="third small">and {number(shared.length - FIRST)} more</p>
      )}
    </section>
  );
}

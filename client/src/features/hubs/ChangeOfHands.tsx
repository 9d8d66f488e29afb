import type { ReactNode } from "react";
import { Button } from "../../design/index.ts";
import type { FigureFragment, HandChangesQuery } from "../../api/index.ts";
import { meaningOf, day, Say, say } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { Counted, onHand } from "../evidence/index.ts";
import { EntityLine } from "../entities/index.ts";
import { oneHolder } from "./overrule.ts";

export type Change = HandChangesQuery["changesOfHands"]["edges"][number]["node"];

const FIRST = 5;

/**
 * A break in the use of an identifier: both sides with what each shares, the gap between, and the
 * way to overrule it.
 */
export function ChangeOfHands({ change }: { readonly change: Change }) {
  const { identifier, until, at, before, after } = change;
  const others =
    after.things === 1 ? "another" : say("hubs.changeOfHands.others", { things: after.things });
  return (
    <div className="stack" style={{ gap: 8 }} data-testid="hand-change">
      <p>
        <Say
          it="hubs.changeOfHands.lastSeenWithOn"
          things={
            <SeenWith
              change={change}
              of="before"
              text={say("common.count.thing", { count: before.things })}
            />
          }
          until={day(until)}
          others={<SeenWith change={change} of="after" text={others} />}
          at={day(at)}
        />
      </p>
      <HandSides change={change} />
      <p className="second small">{say("hubs.changeOfHands.doNotHoldThe")}</p>
      <div>
        <Button testId="one-holder" onPress={() => oneHolder(identifier)}>
          {say("hubs.itIsOneHolder")}
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
  const when =
    of === "before"
      ? say("hubs.changeOfHands.until", { until: day(until) })
      : say("hubs.changeOfHands.from", { at: day(at) });
  return (
    <Counted
      wanted={{
        title: `${identifier.label}, ${when}`,
        of: meaningOf("handSide"),
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
        <Say
          it="hubs.changeOfHands.seenWithIt"
          seen={seen}
          part={things > FIRST ? say("hubs.changeOfHands.ofThem", { first: FIRST }) : ":"}
        />
      </p>
      <Entities entities={members.slice(0, FIRST)} />
      <p className="head">{say("hubs.changeOfHands.sharedOnThisSide")}</p>
      {shared.length === 0 ? (
        <p className="third small">{say("hubs.changeOfHands.nothingBesideIt")}</p>
      ) : (
        <Entities entities={shared.slice(0, FIRST)} />
      )}
      {shared.length > FIRST && (
        <p className="third small">
          {say("hubs.changeOfHands.andMore", { rest: shared.length - FIRST })}
        </p>
      )}
    </section>
  );
}

function HandSides({ change }: { readonly change: Change }) {
  const { until, at, gap, before, after } = change;
  const counts = {
    before: say("common.count.thing", { count: before.things }),
    after: say("common.count.thing", { count: after.things }),
  };
  return (
    <div className="hand-sides">
      <Side
        title={say("hubs.changeOfHands.untilAtStart", { until: day(until) })}
        side={before}
        seen={<SeenWith change={change} of="before" text={counts.before} />}
        testId="hand-before"
      />
      <div className="hand-gap">
        <span>
          <Meaning
            of={meaningOf("gap")}
            testId="hand-gap"
            here={say("hubs.changeOfHands.fromTo", { until: day(until), at: day(at) })}
            text={say("common.count.day", { count: Math.round(gap) })}
          />
        </span>
        <span className="small">
          <Meaning of={meaningOf("gap")} />
        </span>
      </div>
      <Side
        title={say("hubs.changeOfHands.fromAtStart", { at: day(at) })}
        side={after}
        seen={<SeenWith change={change} of="after" text={counts.after} />}
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

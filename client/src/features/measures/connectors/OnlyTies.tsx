import { FileText, Network } from "lucide-react";
import { useState } from "react";
import { go } from "../../../address/index.ts";
import {
  useMeasured,
  OnlyThreadsDocument,
  type GroupNameFragment,
  type OnlyThreadsQuery,
  type ThreadSidesFragment,
} from "../../../api/index.ts";
import { Button } from "../../../design/index.ts";
import { number, plural } from "../../../wording/index.ts";
import { EntityLine, KindMark, Label } from "../../entities/index.ts";
import { Measuring } from "../Measuring.tsx";
import { putThread } from "../put-on-chart.ts";
import { useMeasuredScope } from "../useScope.ts";

const FIRST = 3;
const THROUGH = 4;
const icon = { size: 15, strokeWidth: 1.75 } as const;

function Thread({
  thread,
  groups,
}: {
  readonly thread: ThreadSidesFragment;
  readonly groups: readonly GroupNameFragment[];
}) {
  const { entity, sides } = thread;
  const [one, other] = sides;
  return (
    <article
      className="thread"
      data-testid="only-thread"
      aria-label={`Only thread: ${entity.label}`}
    >
      <div className="thread-sides">
        {one && <Side side={one} />}
        <span className="thread-line" aria-hidden="true" />
        <div className="thread-who">
          <KindMark kind={entity.kind} size={34} />
          <span className="strong">
            <Label text={entity.label} />
          </span>
          <span className="thread-pill">only thread</span>
        </div>
        <span className="thread-line" aria-hidden="true" />
        {other && <Side side={other} />}
      </div>
      <ThreadFoot thread={thread} groups={groups} />
    </article>
  );
}

/** Groups that the sentence names by number, with their sizes. */
const named = (why: string, groups: readonly GroupNameFragment[]) =>
  why.replace(/group (\d+)/g, (text, id: string) => {
    const group = groups.find((one) => one.id === Number(id));
    return group ? `${text} (${number(group.size)})` : text;
  });

function Side({
  side: { size, group, around, through },
}: {
  readonly side: ThreadSidesFragment["sides"][number];
}) {
  return (
    <div className="thread-side">
      <p className="strong">
        {group === null
          ? plural(size, "entity", "entities")
          : `Group ${group}, ${plural(size, "entity", "entities")}`}
      </p>
      <div className="row second small">
        <span>around</span>
        <EntityLine entity={around} size={18} />
      </div>
      <div className="second small">through</div>
      <ul className="through">
        {through.slice(0, THROUGH).map((entity) => (
          <li key={entity.id}>
            <EntityLine entity={entity} size={18} />
          </li>
        ))}
        {through.length > THROUGH && (
          <li className="third small">
            and {through.length - THROUGH} more{through.length === 10 ? " at least" : ""}
          </li>
        )}
      </ul>
    </div>
  );
}

function ThreadFoot({
  thread,
  groups,
}: {
  readonly thread: ThreadSidesFragment;
  readonly groups: readonly GroupNameFragment[];
}) {
  const { entity, why, caution } = thread;

  return (
    <div className="row wrap thread-foot">
      <div className="grow">
        <p>{named(why, groups)}</p>
        <p className="caution small">{caution}</p>
      </div>
      <Button testId="thread-to-chart" onPress={() => void putThread(thread)}>
        <Network {...icon} />
        Put on chart
      </Button>
      <Button onPress={() => go({ view: "profile", ref: entity.ref })}>
        <FileText {...icon} />
        Profile
      </Button>
    </div>
  );
}

/** Those that alone join two sides, widest cut first. */
export function OnlyThreads() {
  const scope = useMeasuredScope();
  const measured = useMeasured(OnlyThreadsDocument, { scope });
  return (
    <section className="panel stack" data-testid="only-threads">
      <div>
        <h2 className="head">Only threads</h2>
        <p className="second small">
          Entities that alone join two sides. Those without which a piece falls in two come first,
          widest cut first; then those that alone link two groups.
        </p>
      </div>
      <Measuring of={measured} what="the only threads">
        {({ brokers }) =>
          brokers.onlyThreads.length === 0 ? (
            <p>
              Nothing hangs by one thread here: whatever joins two sides is joined in other ways as
              well.
            </p>
          ) : (
            <Threads brokers={brokers} />
          )
        }
      </Measuring>
    </section>
  );
}

function Threads({ brokers: { onlyThreads, groups } }: OnlyThreadsQuery) {
  const [all, setAll] = useState(false);
  return (
    <>
      <div className="threads">
        {(all ? onlyThreads : onlyThreads.slice(0, FIRST)).map((thread, at) => (
          <Thread key={`${thread.entity.id} ${at}`} thread={thread} groups={groups} />
        ))}
      </div>
      {onlyThreads.length > FIRST && (
        <div>
          <Button testId="threads-more" onPress={() => setAll(!all)}>
            {all ? `Show the first ${FIRST}` : `Show all ${number(onlyThreads.length)}`}
          </Button>
        </div>
      )}
    </>
  );
}

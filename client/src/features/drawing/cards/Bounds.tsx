import { useOntology } from "../../../api/index.ts";
import { say } from "../../../wording/index.ts";
import type { Part } from "./filter-part.ts";
import { WholeNumber } from "./WholeNumber.tsx";

/** Bounds of numbers: links here, things that share it, events in a line. */
export function Bounds({ rule, change }: Part) {
  return (
    <>
      <Links rule={rule} change={change} />
      <Shared rule={rule} change={change} />
      <Weight rule={rule} change={change} />
    </>
  );
}

/** How many others an entity is linked to on the chart. */
function Links({ rule, change }: Part) {
  return (
    <div className="row filter-links">
      <label>
        {say("drawing.filter.least")}{" "}
        <WholeNumber
          testId="filter-least"
          value={rule.leastLinks === 0 ? null : rule.leastLinks}
          none="0"
          onChange={(least) => change({ leastLinks: least ?? 0 })}
        />
      </label>
      <label>
        {say("drawing.filter.most")}{" "}
        <WholeNumber
          testId="filter-most"
          value={rule.mostLinks}
          none={say("drawing.filter.anyNumber")}
          onChange={(most) => change({ mostLinks: most })}
        />
      </label>
    </div>
  );
}

/** How many things held share an entity, drawn or not. */
function Shared({ rule, change }: Part) {
  return (
    <div className="row filter-links">
      <label>
        {say("drawing.filter.leastShared")}{" "}
        <WholeNumber
          testId="filter-least-shared"
          value={rule.leastShared}
          none="0"
          onChange={(least) => change({ leastShared: least === 0 ? null : least })}
        />
      </label>
      <label>
        {say("drawing.filter.most")}{" "}
        <WholeNumber
          testId="filter-most-shared"
          value={rule.mostShared}
          none={say("drawing.filter.anyNumber")}
          onChange={(most) => change({ mostShared: most })}
        />
      </label>
    </div>
  );
}

/** How many calls, messages or payments a line has at least. */
function Weight({ rule, change }: Part) {
  const { linkKinds } = useOntology();
  const kinds = [...linkKinds.values()].filter(({ sort }) => sort === "event");
  const names = kinds.map(({ name }) => name);
  return (
    <div className="row filter-links">
      <label title={say("drawing.filter.weightHelp")}>
        {say("drawing.filter.weight")}{" "}
        <WholeNumber
          testId="filter-weight"
          value={rule.weight?.least ?? null}
          none="1"
          onChange={(least) =>
            change({ weight: least === null || least < 2 ? null : { least, kinds: names } })
          }
        />
      </label>
    </div>
  );
}

import type { MeasuredNetworkFragment } from "../../api/index.ts";
import { Dialog } from "../../design/index.ts";
import { meaningOf, number, say, textOf } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { Counted, joinedTo } from "../evidence/index.ts";
import { Meaning } from "./Meaning.tsx";

type LeftOut = MeasuredNetworkFragment["leftOut"][number];

interface LeftOutProps {
  readonly network: Pick<MeasuredNetworkFragment, "leftOut" | "leftOutTotal">;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly testId: string;
}

/** What is common to many and joins nothing in a network, each with its reason. */
export function LeftOutDialog({
  network: { leftOut, leftOutTotal },
  isOpen,
  onClose,
  testId,
}: LeftOutProps) {
  return (
    <Dialog
      title={say("word.term.hub")}
      isOpen={isOpen}
      onClose={onClose}
      width={640}
      testId={testId}
    >
      <p className="second">{say("definitions.leftOutDialog.whatVeryManyShare")}</p>
      <div className="wide">
        <table className="table">
          <Heads />
          <tbody>
            {leftOut.map((one) => (
              <LeftOutRow key={one.entity.id} one={one} />
            ))}
          </tbody>
        </table>
      </div>
      {leftOutTotal > leftOut.length && (
        <p className="third small">
          {say("definitions.leftOutDialog.ofShownMostCommon", {
            leftOut: leftOut.length,
            leftOutTotal,
          })}
        </p>
      )}
    </Dialog>
  );
}

function Heads() {
  return (
    <thead>
      <tr>
        <th>{say("common.identifier")}</th>
        <th className="number">
          <Meaning of={meaningOf("df")} />
        </th>
        <th>{say("definitions.leftOutDialog.whyItIsLeft")}</th>
      </tr>
    </thead>
  );
}

function LeftOutRow({ one: { entity, df, reason } }: { readonly one: LeftOut }) {
  return (
    <tr>
      <td className="common-what">
        <EntityLine entity={entity} />
      </td>
      <td className="number">
        <Counted
          wanted={{
            title: entity.label,
            of: meaningOf("df"),
            useEvidence: joinedTo(entity.id),
          }}
        >
          {number(df)}
        </Counted>
      </td>
      <td className="second">{textOf(reason)}</td>
    </tr>
  );
}

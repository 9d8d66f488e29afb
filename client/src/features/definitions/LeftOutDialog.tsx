import type { MeasuredNetworkFragment } from "../../api/index.ts";
import { Dialog } from "../../design/index.ts";
import { groupMeasures, number, words } from "../../wording/index.ts";
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
    <Dialog title={words.hub} isOpen={isOpen} onClose={onClose} width={640} testId={testId}>
      <p className="second">
        What very many share says little about any two of them. These stay visible and join nothing
        here.
      </p>
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
          {leftOut.length} of {number(leftOutTotal)} shown, most common first.
        </p>
      )}
    </Dialog>
  );
}

function Heads() {
  return (
    <thead>
      <tr>
        <th>Identifier</th>
        <th className="number">
          <Meaning of={groupMeasures.df} />
        </th>
        <th>Why it is left out</th>
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
            of: groupMeasures.df,
            useEvidence: joinedTo(entity.id),
          }}
        >
          {number(df)}
        </Counted>
      </td>
      <td className="second">{reason}</td>
    </tr>
  );
}

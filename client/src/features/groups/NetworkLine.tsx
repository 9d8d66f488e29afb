import { useState } from "react";
import type { MeasuredNetworkFragment } from "../../api/index.ts";
import { Dialog, Note } from "../../design/index.ts";
import { groupMeasures, number, plural } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { Meaning } from "./Meaning.tsx";

/** The network that is measured, what is left out of it and why, and what is missing. */
export function NetworkLine({ network }: { readonly network: MeasuredNetworkFragment }) {
  const { entities, links, pieces, largestPiece, missing, shared } = network;
  return (
    <div className="stack" style={{ gap: 8 }}>
      <p className="network-line" data-testid="network-facts">
        <span><b>{number(entities)}</b> {entities === 1 ? "entity" : "entities"}</span>
        <span><b>{number(links)}</b> {links === 1 ? "link" : "links"}</span>
        <span><b>{number(pieces)}</b> {pieces === 1 ? "piece" : "pieces"}{pieces > 0 && <>, the largest of <b>{number(largestPiece)}</b></>}</span>
        {shared && <LeftOut network={network} />}
      </p>
      {missing.length > 0 && <Note title="What is missing">{missing.join(" ")} <span className="second">What is not held can join nothing here.</span></Note>}
    </div>
  );
}

function LeftOut({ network: { leftOut, leftOutTotal } }: { readonly network: MeasuredNetworkFragment }) {
  const [isOpen, setOpen] = useState(false);
  if (leftOutTotal === 0) return <span className="second">Nothing is left out as common to many</span>;
  return (
    <span>
      <button type="button" className="link-button" data-testid="left-out" onClick={() => setOpen(true)}>{plural(leftOutTotal, "identifier")} left out</button> as common to many
      <Dialog title="Common to many, not used to link" isOpen={isOpen} onClose={() => setOpen(false)} width={640} testId="left-out-list">
        <p className="second">What very many share says little about any two of them. These stay visible and join nothing here.</p>
        <div className="wide">
          <table className="table">
            <thead><tr><th>Identifier</th><th className="number"><Meaning of={groupMeasures.df} /></th><th>Why it is left out</th></tr></thead>
            <tbody>{leftOut.map(({ entity, df, reason }) => <tr key={entity.id}><td className="common-what"><EntityLine entity={entity} /></td><td className="number">{number(df)}</td><td className="second">{reason}</td></tr>)}</tbody>
          </table>
        </div>
        {leftOutTotal > leftOut.length && <p className="third small">{leftOut.length} of {number(leftOutTotal)} shown, most common first.</p>}
      </Dialog>
    </span>
  );
}

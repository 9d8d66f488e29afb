import { useState } from "react";
import type { MeasuredNetworkFragment } from "../../api/index.ts";
import { Note } from "../../design/index.ts";
import { bold, number, Say, say, textOf } from "../../wording/index.ts";
import { LeftOutDialog } from "../definitions/index.ts";

/** The network that is measured, what is left out of it and why, and what is missing. */
export function NetworkLine({ network }: { readonly network: MeasuredNetworkFragment }) {
  const { entities, links, pieces, largestPiece, missing, shared } = network;
  return (
    <div className="stack" style={{ gap: 8 }}>
      <p className="network-line" data-testid="network-facts">
        <span>
          <Say it="measures.networkLine.entities" count={entities} b={bold} />
        </span>
        <span>
          <Say it="measures.networkLine.links" count={links} b={bold} />
        </span>
        <span>
          <Say it="measures.networkLine.pieces" count={pieces} b={bold} />
          {pieces > 0 && (
            <Say
              it="measures.networkLine.theLargestOf"
              largestPiece={<b>{number(largestPiece)}</b>}
            />
          )}
        </span>
        {shared && <LeftOut network={network} />}
      </p>
      {missing.length > 0 && (
        <Note title={say("measures.networkLine.gaps")}>
          {missing.map(textOf).join(" ")}{" "}
          <span className="second">{say("common.whatIsNotHeld")}</span>
        </Note>
      )}
    </div>
  );
}

function LeftOut({ network }: { readonly network: MeasuredNetworkFragment }) {
  const { leftOutTotal } = network;
  const [isOpen, setOpen] = useState(false);
  if (leftOutTotal === 0)
    return <span className="second">{say("measures.networkLine.nothingTooCommon")}</span>;
  return (
    <span>
      <button
        type="button"
        className="link-button"
        data-testid="left-out"
        onClick={() => setOpen(true)}
      >
        {say("measures.networkLine.identifierLeftOut", { leftOutTotal })}
      </button>{" "}
      {say("measures.networkLine.asTooCommon")}
      <LeftOutDialog
        network={network}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        testId="left-out-list"
      />
    </span>
  );
}

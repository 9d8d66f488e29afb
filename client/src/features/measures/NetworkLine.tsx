import { useState } from "react";
import type { MeasuredNetworkFragment } from "../../api/index.ts";
import { Note } from "../../design/index.ts";
import { number, plural } from "../../wording/index.ts";
import { LeftOutDialog } from "../definitions/index.ts";

/** The network that is measured, what is left out of it and why, and what is missing. */
export function NetworkLine({ network }: { readonly network: MeasuredNetworkFragment }) {
  const { entities, links, pieces, largestPiece, missing, shared } = network;
  return (
    <div className="stack" style={{ gap: 8 }}>
      <p className="network-line" data-testid="network-facts">
        <span>
          <b>{number(entities)}</b> {entities === 1 ? "entity" : "entities"}
        </span>
        <span>
          <b>{number(links)}</b> {links === 1 ? "link" : "links"}
        </span>
        <span>
          <b>{number(pieces)}</b> {pieces === 1 ? "piece" : "pieces"}
          {pieces > 0 && (
            <>
              , the largest of <b>{number(largestPiece)}</b>
            </>
          )}
        </span>
        {shared && <LeftOut network={network} />}
      </p>
      {missing.length > 0 && (
        <Note title="What is missing">
          {missing.join(" ")}{" "}
          <span className="second">What is not held can join nothing here.</span>
        </Note>
      )}
    </div>
  );
}

function LeftOut({ network }: { readonly network: MeasuredNetworkFragment }) {
  const { leftOutTotal } = network;
  const [isOpen, setOpen] = useState(false);
  if (leftOutTotal === 0)
    return <span className="second">Nothing is left out as common to many</span>;
  return (
    <span>
      <button
        type="button"
        className="link-button"
        data-testid="left-out"
        onClick={() => setOpen(true)}
      >
        {plural(leftOutTotal, "identifier")} left out
      </button>{" "}
      as common to many
      <LeftOutDialog
        network={network}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        testId="left-out-list"
      />
    </span>
  );
}

import { Fragment, type ReactNode } from "react";
import type { ClusterFact } from "../../../api/index.ts";
import type { Definition } from "../../../wording/index.ts";
import { Meaning } from "../../definitions/index.ts";
import { Counted, inCluster, type OfCluster } from "../../evidence/index.ts";

/** One fact of a list of facts: its name, which opens what it means, and what it is. */
export function Fact({ of, children }: { readonly of: Definition; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>
        <Meaning of={of} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

interface BehindProps {
  readonly own: OfCluster;
  readonly means: Definition;
  readonly of: ClusterFact;
  readonly value?: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A number of a cluster that opens the things behind it. */
export const Behind = ({ own, means, of, value, title, children }: BehindProps) => (
  <Counted
    wanted={{ title, of: means, useEvidence: inCluster(own, of, value ?? null) }}
    testId={`behind-${of}`}
  >
    {children}
  </Counted>
);

/** Several of one sort, commas between. */
export const Listed = ({ children }: { readonly children: readonly ReactNode[] }) => (
  <>
    {children.map((one, at) => (
      <Fragment key={at}>
        <span className="listed">
          {one}
          {at < children.length - 1 && ","}
        </span>
        {at < children.length - 1 && " "}
      </Fragment>
    ))}
  </>
);

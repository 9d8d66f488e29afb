import { Square } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import type { Operation } from "../../api/index.ts";
import { Button, Problem } from "../../design/index.ts";
import { number, say } from "../../wording/index.ts";

interface Props<Data> {
  readonly of: Operation<Data>;
  /** What is measured, in a few words: "the groups". */
  readonly what: string;
  readonly children: (data: Data) => ReactNode;
}

/** Problems that asking the same again does not mend. */
const asIs = new Set(["TOO_LARGE", "INVALID_INPUT", "NOT_FOUND", "NOT_PERMITTED"]);

/** What was measured; until then how long it takes, with a way to stop it; or what went wrong and what to narrow. */
export function Measuring<Data>({ of, what, children }: Props<Data>) {
  if (of.data !== null) return <>{children(of.data)}</>;
  if (of.problem)
    return (
      <Problem problem={of.problem} {...(asIs.has(of.problem.code) ? {} : { again: of.again })} />
    );
  if (of.isStopped)
    return (
      <p className="row measuring">
        <span className="second">{say("measures.measuring.stoppedNothingWasChanged")}</span>
        <Button onPress={of.again} testId="measure-again">
          {say("measures.measuring.measureAgain")}
        </Button>
      </p>
    );
  return <Clock key={of.key} what={what} stop={of.stop} />;
}

function Clock({ what, stop }: { readonly what: string; readonly stop: () => void }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="row measuring">
      <span className="second" role="status">
        {say("measures.measuring.measuring", { what })}
      </span>
      {seconds > 0 && (
        <span className="third small" aria-hidden="true">
          {number(seconds)} s
        </span>
      )}
      {seconds > 4 && (
        <span className="third small">{say("measures.measuring.aLargeNetworkTakes")}</span>
      )}
      <Button kind="quiet" onPress={stop} testId="measure-stop">
        <Square size={12} strokeWidth={2} />
        {say("measures.stop")}
      </Button>
    </p>
  );
}

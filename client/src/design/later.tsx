import { say } from "../wording/index.ts";
import { useCallback, useEffect, useState, type ComponentType } from "react";
import { Problem, Waiting } from "./states.tsx";

/** For so long nothing is shown: most parts are there before. */
const QUIET_MS = 250;
/** How often a server that did not answer is asked whether it does again. */
const EVERY_MS = 1_500;

/**
 * A part of the page that is fetched when it is first shown. Until then nothing, after a moment a
 * quiet line; where it cannot be fetched, what is wrong and a button that tries again; by itself
 * it does so once a server that was away answers. `what` it is stands in both, as: the clusters.
 */
export function later<Props extends object>(
  what: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const wanted: Wanted<Props> = { what, load, known: null };
  return function Later(props: Props) {
    const { Part, failure, again } = useLater(wanted);
    if (Part) return <Part {...props} />;
    return (
      <div className="page later">
        <div className="page-inner">
          {failure ? <NotLoaded failure={failure} again={again} /> : <Quiet what={what} />}
        </div>
      </div>
    );
  };
}

/** A part that is to be fetched, and kept once it is there. */
interface Wanted<Props> {
  readonly what: string;
  readonly load: () => Promise<ComponentType<Props>>;
  known: ComponentType<Props> | null;
}

function useLater<Props>(wanted: Wanted<Props>) {
  const [Part, setPart] = useState<ComponentType<Props> | null>(() => wanted.known);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (wanted.known) return;
    let current = true;
    const take = (part: ComponentType<Props>) => {
      wanted.known = part;
      if (current) setPart(() => part);
    };
    const fail = () => void failureOf(wanted.what, round).then((one) => current && setFailure(one));
    wanted.load().then(take, fail);
    return () => {
      current = false;
    };
  }, [wanted, round]);
  const again = useCallback(() => {
    setFailure(null);
    setRound((count) => count + 1);
  }, []);
  useEffect(() => (failure?.isAway ? whenItAnswers(again) : undefined), [failure, again]);
  return { Part, failure, again };
}

function NotLoaded({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  return (
    <>
      <h1 className="unseen">{say("design.later.notLoaded")}</h1>
      <Problem problem={failure} again={again} />
    </>
  );
}

interface Failure {
  readonly message: string;
  readonly advice: string;
  /** True where the server did not answer at all. */
  readonly isAway: boolean;
}

const answers = () =>
  fetch(location.pathname, { method: "HEAD" }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Asks until the server answers; returns how to stop. */
function whenItAnswers(then: () => void): () => void {
  const timer = setInterval(() => void answers().then((does) => does && then()), EVERY_MS);
  return () => clearInterval(timer);
}

/**
 * Why a part did not come. Where the server answers and refuses it a second time, this page is
 * older than the server, or the browser keeps the failure: the page is read anew, with its chart.
 */
async function failureOf(what: string, round: number): Promise<Failure> {
  const isAway = !(await answers());
  if (!isAway && round > 0) location.reload();
  const message = say("design.later.couldNotBeLoaded", {
    what: what.replace(/^./, (letter) => letter.toUpperCase()),
  });
  if (!isAway)
    return {
      isAway,
      message: `${message}.`,
      advice: say("design.later.clewMayHaveBeen"),
    };
  return {
    isAway,
    message: say("design.later.theServerDoesNot", { message }),
    advice: say("design.later.startClewAgainWhere"),
  };
}

function Quiet({ what }: { readonly what: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? <Waiting what={what} /> : null;
}

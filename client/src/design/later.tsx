import { useEffect, useState, type ComponentType } from "react";
import { Problem, Waiting } from "./states.tsx";

/** As long as nothing is said: most parts are there before. */
const QUIET_MS = 250;

/**
 * A part of the page that is fetched when it is first shown. Until then nothing, after a moment a quiet line; where it can
 * not be fetched, what is wrong and a button that tries again. `what` it is stands in both, as: the clusters.
 */
export function later<Props extends object>(what: string, load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => known);
    const [hasFailed, setFailed] = useState(false);
    const [round, setRound] = useState(0);
    useEffect(() => {
      if (known) return;
      let current = true;
      const take = (part: ComponentType<Props>) => {
        known = part;
        if (current) setPart(() => part);
      };
      load().then(take, () => void refused(round).then(() => current && setFailed(true)));
      return () => {
        current = false;
      };
    }, [round]);
    const again = () => {
      setFailed(false);
      setRound((count) => count + 1);
    };
    if (Part) return <Part {...props} />;
    return <div className="page later"><div className="page-inner">{hasFailed ? <><h1 className="unseen">Not loaded</h1><Problem problem={{ message: `${what.replace(/^./, (letter) => letter.toUpperCase())} could not be loaded: the server does not answer.`, advice: "Start Clew again where it ran, or wait; nothing that is drawn is lost." }} again={again} /></> : <Quiet what={what} />}</div></div>;
  };
}

/** A browser may keep a failure: where the server answers and a part is refused all the same, the page is read anew. */
async function refused(round: number): Promise<void> {
  if (round === 0) return;
  const answers = await fetch(location.pathname, { method: "HEAD" }).then(({ ok }) => ok, () => false);
  if (answers) location.reload();
}

function Quiet({ what }: { readonly what: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? <Waiting what={what} /> : null;
}

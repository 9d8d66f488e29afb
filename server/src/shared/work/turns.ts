import { TooLarge } from "../errors.ts";
import { Left, type Stops } from "./stoppable.ts";

/** Lets work run one after the other for each person, and little of it at once for all. */
export interface Turns {
  /**
   * Runs work once it is its turn, with the time that is then left. Throws TooLarge where the turn
   * does not come in time or too many wait, Left where nobody waits any more.
   */
  readonly run: <T>(
    person: string,
    stops: Stops,
    work: (milliseconds: number) => Promise<T>,
  ) => Promise<T>;
}

interface Waiting {
  readonly person: string;
  readonly begin: () => void;
}

const mostWaiting = 200;

/** Turns of which `atOnce` run at any time, and one a person. */
export function openTurns(atOnce: number): Turns {
  const running = new Set<string>();
  const waiting = new Set<Waiting>();
  const beginNext = () => {
    for (const one of waiting) {
      if (running.size >= atOnce) return;
      if (running.has(one.person)) continue;
      running.add(one.person);
      waiting.delete(one);
      one.begin();
    }
  };
  return {
    run: async (person, stops, work) => {
      const begun = performance.now();
      if (waiting.size >= mostWaiting) throw new TooLarge("shared.too-many-wait");
      await turnOf(person, stops, waiting, beginNext);
      try {
        return await work(stops.milliseconds - (performance.now() - begun));
      } finally {
        running.delete(person);
        beginNext();
      }
    },
  };
}

/** Waits for a turn, as long as there is time and somebody waits. */
function turnOf(
  person: string,
  { milliseconds, signal }: Stops,
  waiting: Set<Waiting>,
  beginNext: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const one: Waiting = { person, begin: () => end(resolve) };
    const late = () => end(() => reject(new TooLarge("shared.turn-did-not-come")));
    const leave = () => end(() => reject(new Left()));
    const timer = setTimeout(late, milliseconds);
    const end = (then: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
      waiting.delete(one);
      then();
    };
    if (signal?.aborted === true) return leave();
    signal?.addEventListener("abort", leave, { once: true });
    waiting.add(one);
    beginNext();
  });
}

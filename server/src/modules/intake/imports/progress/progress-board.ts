import { EventEmitter, on } from "node:events";
import { isUnderWay } from "../import-state.ts";
import type { Progress } from "./speedometer.ts";

/** The imports of this process, by id, and who waits for news of them. */
export interface ProgressBoard {
  readonly held: (id: string) => Progress | undefined;
  /** Shows how an import goes: its own state, or that of the same import done before. */
  readonly show: (id: string, progress: Progress) => void;
  readonly drop: (id: string) => void;
  /** All that it shows under their own ids. */
  readonly all: () => readonly Progress[];
  /** True while the store is known to be away. */
  readonly isAway: () => boolean;
  /** Tells those who follow an import that it is elsewhere. */
  readonly tell: (id: string) => void;
  /** The states that `latest` gives, at most five a second, until the import ends. */
  readonly follow: (id: string, latest: () => Promise<Progress>) => AsyncGenerator<Progress>;
}

const mostWait = 1_000;
const leastWait = 200;

/** An empty board. */
export function progressBoard(): ProgressBoard {
  const events = new EventEmitter().setMaxListeners(0);
  const live = new Map<string, Progress>();
  return {
    held: (id) => live.get(id),
    show: (id, progress) => void live.set(id, progress),
    drop: (id) => void live.delete(id),
    all: () => [...live].flatMap(([id, progress]) => (id === progress.id ? [progress] : [])),
    isAway: () => [...live.values()].some(({ state, problem }) => waits(state, problem?.key)),
    tell: (id) => void events.emit(id),
    follow: (id, latest) => follow(events, id, latest),
  };
}

function waits(state: Progress["state"], problem: string | undefined): boolean {
  return state === "waiting" || (state === "cancelled" && problem === "imports.taken-out-later");
}

async function* follow(
  events: EventEmitter,
  id: string,
  latest: () => Promise<Progress>,
): AsyncGenerator<Progress> {
  const changes = on(events, id, { close: [`${id} closed`] });
  let last = await latest();
  yield last;
  while (isUnderWay(last)) {
    await Promise.race([changes.next(), new Promise((resolve) => setTimeout(resolve, mostWait))]);
    await new Promise((resolve) => setTimeout(resolve, leastWait));
    last = await latest();
    yield last;
  }
  await changes.return?.();
}

/** Quiet after which work is done, and how long it may wait for that, in milliseconds. */
const quiet = 2_000;
const longest = 30_000;
/** Work rests so many times as long as it last took, so that what comes seldom waits for it. */
const rest = 9;
/** What could not be done is tried again after this, however long it took: in milliseconds. */
const again = 5_000;

/**
 * Does work once rows have stopped coming for a moment, and at the latest half a minute after the
 * first of them; but not before it has rested. What comes while it is done asks for it again, and so
 * does work that throws: what kept it from being done passes.
 */
export function settleSoon(work: () => Promise<unknown>): () => void {
  let since: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let restsUntil = 0;
  const done = async () => {
    since = undefined;
    const began = performance.now();
    const hasPassed = await work().then(
      () => true,
      () => false,
    );
    const ended = performance.now();
    restsUntil = ended + (hasPassed ? rest * (ended - began) : again);
    if (!hasPassed) ask();
  };
  const ask = () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    const wait = Math.min(quiet, Math.max(0, since + longest - now));
    timer = setTimeout(() => void done(), Math.max(wait, restsUntil - now));
    timer.unref();
  };
  return ask;
}

/** Quiet after which what follows is worked out, and how long it may wait for it, in milliseconds. */
const quiet = 2_000;
const longest = 30_000;

/**
 * Does work once rows have stopped coming for a moment, and at the latest half a minute after the
 * first of them. What comes while it is done asks for it again.
 */
export function settleSoon(work: () => Promise<unknown>, pause = quiet): () => void {
  let since: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  return () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        since = undefined;
        void work();
      },
      Math.min(pause, Math.max(0, since + longest - now)),
    );
    timer.unref();
  };
}

/** How long nothing moves until all is drawn again, in ms. */
const REST_MS = 130;
/** A frame of a drawing that moves should take no longer, in ms. */
const FRAME_MS = 30;
const LEAST_SHARE = 0.04;

/** When the drawing is drawn. */
export interface Frames {
  readonly request: () => void;
  /** Draws at once. */
  readonly now: () => void;
  /** One change alone is no motion; changes that follow each other are. */
  readonly move: () => void;
  readonly stop: () => void;
}

/** Frames: whole ones at rest; while it moves as large a share of the lines as the time allows. */
export function framesOf(draw: (share: number | null) => void): Frames {
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let movedAt = -Infinity;
  let changedAt = -Infinity;
  let share = 1;
  const request = () => {
    if (frame === 0) frame = requestAnimationFrame(tick);
  };
  const tick = (began: number) => {
    frame = 0;
    const isMoving = performance.now() - movedAt < REST_MS;
    draw(isMoving ? share : null);
    // the drawing itself happens after this: how long it took is known when the next frame begins
    requestAnimationFrame((next) => {
      share = nextShare(isMoving ? share : 1, next - began);
    });
  };
  return {
    request,
    now: () => {
      cancelAnimationFrame(frame);
      frame = 0;
      draw(null);
    },
    move: () => {
      const now = performance.now();
      if (now - changedAt < REST_MS) movedAt = now;
      changedAt = now;
      clearTimeout(rest);
      rest = setTimeout(request, REST_MS + 10);
      request();
    },
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    },
  };
}

/** The share of the lines that fits into a frame, by what a share took. */
const nextShare = (share: number, took: number) =>
  Math.min(1, Math.max(LEAST_SHARE, (share * FRAME_MS) / Math.max(took, 1)));

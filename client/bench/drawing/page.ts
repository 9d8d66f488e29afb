import { drawings, type Drawing } from "./drawings.ts";
import { networkOf } from "./network.ts";

/** What one way to draw takes, in ms and MB. */
export interface Taken {
  readonly firstPaint: number;
  readonly heap: number;
  /** 95th percentile of frames while it is moved, all in sight and near by. */
  readonly panFar: number;
  readonly panNear: number;
  readonly zoom: number;
  /** From the last move until nothing more is drawn. */
  readonly rest: number;
  readonly hover: number;
}

declare global {
  interface Window {
    measure?: (what: string, count: number, links: number) => Promise<Taken>;
    gc?: () => void;
  }
}

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const heapMegabytes = () => {
  window.gc?.();
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
  return memory.usedJSHeapSize / 1_048_576;
};

const percentile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

/** Two frames later what was asked for is on the screen. */
async function painted(): Promise<void> {
  await frame();
  await frame();
}

async function frames(count: number, step: (at: number) => void): Promise<readonly number[]> {
  const gaps: number[] = [];
  let before = await frame();
  for (let at = 0; at < count; at += 1) {
    step(at);
    const now = await frame();
    gaps.push(now - before);
    before = now;
  }
  return gaps;
}

/** From now until the picture changes no more: a small copy of it is compared each frame. */
async function untilRest(place: HTMLElement): Promise<number> {
  const began = performance.now();
  let changed = began;
  let picture = "";
  while (performance.now() - changed < 450) {
    const now = await frame();
    const seen = smallCopy(place);
    if (seen !== picture && picture !== "") changed = now;
    picture = seen;
  }
  return Math.max(0, changed - began);
}

function smallCopy(place: HTMLElement): string {
  const copy = document.createElement("canvas");
  copy.width = 180;
  copy.height = 112;
  const pen = copy.getContext("2d", { willReadFrequently: true });
  for (const canvas of place.querySelectorAll("canvas"))
    if (canvas.width > 0) pen?.drawImage(canvas, 0, 0, copy.width, copy.height);
  return copy.toDataURL();
}

function hoverTimes(drawing: Drawing): readonly number[] {
  return Array.from({ length: 200 }, (_, at) => {
    const began = performance.now();
    drawing.hover(100 + ((at * 37) % 1_240), 80 + ((at * 53) % 740));
    return performance.now() - began;
  });
}

window.measure = async (what, count, links) => {
  const draw = drawings[what];
  const place = document.getElementById("place");
  if (!draw || !place) throw new Error(`no drawing ${what}`);
  const network = networkOf(count, links);
  await pause(200);
  const before = heapMegabytes();
  const began = performance.now();
  const drawing = draw(place, network);
  await painted();
  const firstPaint = performance.now() - began;
  await pause(1_500);
  const heap = heapMegabytes() - before;
  const far = await frames(60, (at) => drawing.pan(Math.sin(at / 6) * 14, Math.cos(at / 6) * 9));
  const rest = await untilRest(place);
  const zoom = await frames(40, (at) => drawing.zoomBy(at < 20 ? 1.06 : 1 / 1.06));
  await untilRest(place);
  drawing.zoomBy(6);
  await untilRest(place);
  const near = await frames(60, (at) => drawing.pan(Math.sin(at / 6) * 14, Math.cos(at / 6) * 9));
  await untilRest(place);
  const hover = hoverTimes(drawing);
  return {
    firstPaint,
    heap,
    panFar: percentile(far, 0.95),
    panNear: percentile(near, 0.95),
    zoom: percentile(zoom, 0.95),
    rest,
    hover: percentile(hover, 0.95),
  };
};

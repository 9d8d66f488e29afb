import type { Placement, PlacementRequest } from "./request.ts";

interface Answer {
  readonly ticket: number;
  readonly placement: Placement;
}

let worker: Worker | null = null;
let lastTicket = 0;
const waiting = new Map<number, (placement: Placement) => void>();

function started(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL("./placement.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", (event: MessageEvent<Answer>) => {
    waiting.get(event.data.ticket)?.(event.data.placement);
    waiting.delete(event.data.ticket);
  });
  return worker;
}

/** Places new figures away from the page's thread, so that the chart goes on answering. */
export function placeInWorker(request: PlacementRequest): Promise<Placement> {
  const ticket = ++lastTicket;
  return new Promise((resolve) => {
    waiting.set(ticket, resolve);
    started().postMessage({ ticket, request });
  });
}

import { place } from "./place.ts";
import type { PlacementRequest } from "./request.ts";

// The page's own worker: what comes in is what inWorker.ts sends.
addEventListener(
  "message",
  (event: MessageEvent<{ readonly ticket: number; readonly request: PlacementRequest }>) => {
    const { ticket, request } = event.data;
    postMessage({ ticket, placement: place(request) });
  },
);

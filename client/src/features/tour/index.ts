export { Tour } from "./Tour.tsx";
export { beginTour } from "./tour.ts";

import { MeasuredNetworkOfDocument } from "../../api/index.ts";
import { defineMeasure } from "./useMeasured.ts";

/** The network of a scope: what is in it, and what is not. */
export const networkMeasure = defineMeasure(MeasuredNetworkOfDocument);

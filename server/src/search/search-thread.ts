import { keepCompiled, takeCompiled } from "../shared/work/compiled.ts";

// What the thread does comes behind this: its files are taken as they were compiled before.
takeCompiled();
await import("./index-orders.ts");
keepCompiled();

import { takeCompiled } from "../../shared/work/compiled.ts";

// The store comes behind this: its files are taken as they were compiled before.
takeCompiled();
await import("./child-store.ts");

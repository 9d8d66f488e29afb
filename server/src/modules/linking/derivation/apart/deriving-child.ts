import { keepCompiled, takeCompiled } from "../../../../shared/work/compiled.ts";

/** The process that derives: what it is made of is loaded once it knows where that lies compiled. */
takeCompiled();
await import("./deriving.ts");
keepCompiled();

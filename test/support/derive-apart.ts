import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import type { Settings } from "../../server/src/settings.ts";
import { openTest } from "./test-stores.ts";
import { openKept } from "../../server/src/shared/kept.ts";

/**
 * A process that works out what follows from a store, in a process of its own below it: what a
 * server does above 20,000 entities. Settings are the first argument, as JSON.
 */
const { clew } = await openTest(JSON.parse(process.argv[2] ?? "{}") as Settings);
await settlerOf({ ...clew, kept: openKept() }, 0).settle();
await clew.close();

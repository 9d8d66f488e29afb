export { isOutage, outlast } from "./outlast.ts";
export { assertSameStore, openStore } from "./store.ts";
export {
  countEntities,
  countLinks,
  countThings,
  countWrite,
  eachShard,
  noteGone,
  noteLeft,
  readStoreNode,
  shards,
  takePlaces,
} from "./queries.ts";

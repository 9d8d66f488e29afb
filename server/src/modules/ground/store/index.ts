export { openStore } from "./store.ts";
export {
  countEntities,
  countThings,
  countWrite,
  eachShard,
  noteGone,
  readStoreNode,
  shards,
  takePlaces,
} from "./queries.ts";

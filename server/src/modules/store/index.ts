export { openStore } from "./store.ts";
export { countEntities, countThings, countWrite, readStoreNode, shards, shardSize, takePlaces } from "./queries.ts";

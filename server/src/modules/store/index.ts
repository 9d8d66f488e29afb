export { openStore } from "./store.ts";
export { countEntities, countThings, countWrite, readStoreNode, shards, takePlaces } from "./queries.ts";

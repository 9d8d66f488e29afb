// The rows behind the links from the entities of one shard.
// params  shard: integer
// rows    source, target: text (refs); records: list of text
// order   none: gathered by record
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
MATCH (e)-[l:__LINK_KINDS__]->(o:Entity)
RETURN e.ref AS source, o.ref AS target, l.records AS records

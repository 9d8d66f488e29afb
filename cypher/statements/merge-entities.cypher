// Makes sure that the entities of a batch are there, of one kind; marks them to be folded at the end.
// params  rows: list of {ref, id, kind, label, marks, thing (its ref, null for what is no thing that counts), properties}; shard: integer; run: text
// rows    entities: integer
// order   one row
UNWIND $rows AS row
MERGE (e:Entity {ref: row.ref})
ON CREATE SET e:__Sort__, e:__Kind__, e += row.properties, e.id = row.id, e.kind = row.kind, e.label = row.label,
              e.marks = row.marks, e.thing = row.thing, e.shard = $shard, e.datasets = [], e.degree = 0, e.df = 0
SET e.touched = $run
RETURN count(e) AS entities

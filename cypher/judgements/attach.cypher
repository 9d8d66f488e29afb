// Joins decisions to the entities that they are about; those that are not held (any more) are passed over.
// params  rows: list of {id, ref}
// rows    attached: integer
// order   one row
UNWIND $rows AS row
MATCH (j:Judgement {id: row.id})
MATCH (e:Entity {ref: row.ref})
MERGE (j)-[:ABOUT]->(e)
RETURN count(e) AS attached

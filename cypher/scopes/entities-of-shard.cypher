// Entities of one shard, as a network in memory needs them.
// params  shard: integer; datasets: list of text; full: boolean
// rows    ref, id, kind: text; df, words: integer; marks, datasets: list of text; firstSeen,
//         lastSeen: text or null; breaks: list of text or null
// order   id
MATCH (e:Entity {shard: $shard})
WHERE $full OR any(dataset IN e.datasets WHERE dataset IN $datasets)
RETURN e.ref AS ref, e.id AS id, e.kind AS kind, e.df AS df, e.marks AS marks,
       CASE WHEN e.kind = 'Template' THEN e.words END AS words, e.datasets AS datasets,
       e.firstSeen AS firstSeen, e.lastSeen AS lastSeen, e.breaks AS breaks
ORDER BY id

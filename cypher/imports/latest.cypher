// The latest import of a dataset.
// params  dataset: text; whole: boolean, only one whose rows took the place of all others; done:
//         boolean, only one that is done
// rows    import: map of its properties
// order   one row, or none: startedAt descending, then id
UNWIND [$dataset] AS own
MATCH (i:Import {dataset: own})
WHERE (NOT $whole OR coalesce(i.adds, false) = false) AND (NOT $done OR i.state = 'done')
WITH i
ORDER BY i.startedAt DESC, i.id
LIMIT 1
RETURN properties(i) AS import

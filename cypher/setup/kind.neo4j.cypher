// An index on the names of one kind, for queries that people write.
// params  none
// rows    none
// order   none
CREATE TEXT INDEX label_of___Kind__ IF NOT EXISTS FOR (e:__Kind__) ON (e.label)

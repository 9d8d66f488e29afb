// What every Neo4j store of Clew needs before the first write; statements apart by ;
// params  none
// rows    none
// order   none
CREATE CONSTRAINT entity_ref IF NOT EXISTS FOR (e:Entity) REQUIRE e.ref IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE INDEX entity_shard IF NOT EXISTS FOR (e:Entity) ON (e.shard);
CREATE INDEX entity_touched IF NOT EXISTS FOR (e:Entity) ON (e.touched);
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (r:Record) REQUIRE r.id IS UNIQUE;
CREATE INDEX record_dataset IF NOT EXISTS FOR (r:Record) ON (r.dataset);
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (a:Alias) REQUIRE a.id IS UNIQUE;
CREATE INDEX alias_dataset IF NOT EXISTS FOR (a:Alias) ON (a.dataset);
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (i:Import) REQUIRE i.id IS UNIQUE;
CREATE INDEX import_dataset IF NOT EXISTS FOR (i:Import) ON (i.dataset);
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (s:Store) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (j:Judgement) REQUIRE j.id IS UNIQUE;
CREATE CONSTRAINT operation_id IF NOT EXISTS FOR (o:Operation) REQUIRE o.id IS UNIQUE;
CREATE CONSTRAINT paper_key IF NOT EXISTS FOR (p:Paper) REQUIRE p.key IS UNIQUE;
CREATE INDEX paper_sort IF NOT EXISTS FOR (p:Paper) ON (p.sort);
CREATE CONSTRAINT page_key IF NOT EXISTS FOR (g:Page) REQUIRE g.key IS UNIQUE;
CREATE INDEX record_note_on IF NOT EXISTS FOR (r:Record) ON (r.noteOn);
CREATE INDEX record_wrote IF NOT EXISTS FOR (r:Record) ON (r.wroteAt);
DROP INDEX entity_terms IF EXISTS;

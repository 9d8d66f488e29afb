import { z } from "zod";

const text = z.string();
const texts = z.array(text).readonly();
const values = z.record(text, z.union([text, texts])).readonly();

const citation = z
  .object({
    record: text,
    fields: texts,
    spans: z.array(z.tuple([text, z.number(), z.number()]).readonly()).readonly(),
    observedAt: text.exactOptional(),
  })
  .readonly();

const item = {
  id: text,
  kind: text,
  firstSeen: text,
  lastSeen: text,
  datasets: texts,
  properties: values,
  formerly: values.default({}),
  citations: z.array(citation).readonly(),
};

const row = z.object({
  id: text,
  dataset: text,
  file: text,
  name: text,
  position: text,
  sha256: text,
  receivedAt: text,
  raw: text.nullable(),
});

const fact = z.object({
  stated: text,
  from: text,
  to: text,
  fact: text,
  of: text,
  records: texts,
  datasets: texts,
});

const query = z.object({
  title: text,
  text,
  parameters: z.record(text, z.unknown()),
  rows: z.number(),
  isCut: z.boolean(),
});

const decision = z.object({
  id: text,
  type: text,
  verdict: text,
  label: text,
  reasons: texts,
  against: texts,
  note: text,
  by: text,
  at: text,
  inForce: z.boolean(),
  about: texts,
});

const source = z.object({
  id: text,
  title: text,
  reliability: text,
  timezone: text,
  isFictional: z.boolean(),
});

const head = z.object({
  title: text,
  summary: text,
  how: text,
  store: z.object({ schema: z.number(), ontology: text, writes: z.number() }),
  members: z.array(z.object({ exhibit: text, of: text, why: text, by: text, at: text })),
  notes: z.array(z.object({ text, by: text, at: text })),
  sources: z.array(source),
  gaps: texts,
});

/** The forms of the files of a package, by what they hold. */
export const contentSchemas = {
  graph: z.object({
    entities: z.array(z.object({ ...item, ref: text, label: text, degree: z.number() })),
    links: z.array(z.object({ ...item, source: text, target: text, count: z.number() })),
  }),
  row,
  head,
  chronology: z.array(fact),
  queries: z.array(query),
  decisions: z.array(decision),
  documents: z.array(z.object({ exhibit: text, name: text, file: text, sha256: text })),
  methods: z.array(z.object({ name: text, version: text, caveat: text })),
};

import { z } from "zod";
import type { Sentence } from "../../../sentences/index.ts";

const column = z.string().min(1).max(2_000);
const columnOrColumns = z.union([column, z.array(column).min(1)]);
const name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]{0,63}$/u, "a name of letters, digits and _, at most 64");
const properties = z.record(name, column).default({});
const when = z.strictObject({ column, equals: z.coerce.string() });

const entity = z
  .strictObject({
    kind: z.string(),
    key: columnOrColumns.optional(),
    value: column.optional(),
    extract: columnOrColumns.optional(),
    ref: column.optional(),
    as: column.optional(),
    split: z.string().min(1).optional(),
    properties,
    when: when.optional(),
  })
  .refine(
    (binding) =>
      [binding.key, binding.value, binding.extract, binding.ref].filter((way) => way !== undefined)
        .length === 1,
    {
      message: "an entity is named by exactly one of key, value, extract and ref",
    },
  );

const link = z.strictObject({
  kind: z.string(),
  from: z.string(),
  to: z.string(),
  key: column.optional(),
  properties,
  when: when.optional(),
});

const file = z.strictObject({
  path: z
    .string()
    .min(1)
    .max(1_000)
    .regex(
      /^[^\u0000-\u001f\u007f\u0085\u2028\u2029]+$/u,
      "a path has no line ends or other control characters",
    ),
  format: z.enum(["csv", "tsv", "jsonl", "json", "xlsx"]).optional(),
  delimiter: z.string().length(1, "a delimiter is one character").optional(),
  encoding: z.string().optional(),
  sheet: z.string().optional(),
  headerRow: z.number().int().min(1).optional(),
  record: column.optional(),
  observedAt: column.optional(),
  entities: z.record(name, entity),
  links: z.array(link).default([]),
});

/** The form of a mapping file; what depends on the ontology is checked behind it. */
export const mappingSchema = z.strictObject({
  dataset: z.strictObject({
    id: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9-]{0,62}$/u,
        "a dataset's id is small letters, digits and -, at most 63",
      ),
    title: z.string().min(1).optional(),
    reliability: z.enum(["A", "B", "C", "D", "E", "F"]).optional(),
    region: z
      .string()
      .regex(/^[A-Z]{2}$/u, "a region is two capitals, as US")
      .optional(),
    timezone: z.string().optional(),
    dates: z.enum(["dmy", "mdy", "ymd"]).optional(),
    demo: z.boolean().default(false),
  }),
  files: z.array(file).min(1, "a mapping names at least one file"),
});

/** A mapping as its YAML says it. */
export type MappingSource = z.infer<typeof mappingSchema>;

/** A mistake in a mapping, with the place where it stands. */
export interface MappingMistake {
  readonly path: readonly (string | number)[];
  readonly message: Sentence;
}

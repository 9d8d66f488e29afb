import { z } from "zod";
import { formNames, tableFormats } from "../reading/index.ts";
import type { Sentence } from "../../../sentences/index.ts";

const column = z.string().min(1).max(2_000);
const columns = z.union([column, z.array(column).min(1)]);
/** A text as YAML gives it; a number only where its digits survived. */
const text = z
  .union([z.string(), z.number(), z.boolean()])
  .refine(
    (value) => typeof value !== "number" || !Number.isInteger(value) || Number.isSafeInteger(value),
    { message: "so long a number stands between quotes" },
  )
  .transform(String);
const constant = z.strictObject({ const: text });
const side = z.union([column, constant]);
const sides = z.union([column, constant, z.array(side).min(1)]);
const notation = z.string().max(20).optional();
const oneSum = z.strictObject({ column, notation });
const twoSums = z
  .strictObject({ credit: column.optional(), debit: column.optional(), notation })
  .refine(({ credit, debit }) => credit !== undefined || debit !== undefined, {
    message: "an amount names a column, or credit and debit",
  });
const amount = z.union([column.transform((named) => ({ column: named })), oneSum, twoSums]);
const property = z.union([
  column,
  constant,
  z.strictObject({ column, split: z.string().min(1).optional() }),
  oneSum,
  twoSums,
  z.strictObject({ amount }),
]);
const name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]{0,63}$/u, "a name of letters, digits and _, at most 64");
const properties = z.record(name, property).default({});
const operators = [
  "equals",
  "not",
  "in",
  "empty",
  "notEmpty",
  "greater",
  "less",
  "matches",
] as const;
const when = z
  .strictObject({
    column,
    equals: text.optional(),
    not: text.optional(),
    in: z.array(text).min(1).optional(),
    empty: z.boolean().optional(),
    notEmpty: z.boolean().optional(),
    greater: z.number().optional(),
    less: z.number().optional(),
    matches: z.string().min(1).max(500).optional(),
  })
  .refine((condition) => operators.some((operator) => condition[operator] !== undefined), {
    message: `a condition says one of ${operators.join(", ")}`,
  });

const entity = z
  .strictObject({
    kind: z.string(),
    key: sides.optional(),
    value: side.optional(),
    const: text.optional(),
    extract: columns.optional(),
    reads: columns.optional(),
    ref: column.optional(),
    id: column.optional(),
    as: column.optional(),
    split: z.string().min(1).optional(),
    properties,
    amount: amount.optional(),
    when: when.optional(),
  })
  .refine(
    (binding) =>
      [binding.key, binding.value, binding.const, binding.extract, binding.ref, binding.id].filter(
        (way) => way !== undefined,
      ).length === 1,
    {
      message: "an entity is named by exactly one of key, value, const, extract, ref and id",
    },
  );

const link = z.strictObject({
  kind: z.string(),
  from: z.string(),
  to: z.string(),
  key: side.optional(),
  properties,
  amount: amount.optional(),
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
  format: z.enum([...tableFormats, ...formNames]).optional(),
  delimiter: z.string().length(1, "a delimiter is one character").optional(),
  encoding: z.string().optional(),
  sheet: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  array: z.string().min(1).max(1_000).optional(),
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

import type { Crew } from "../../shared/crew.ts";
import { defineTask } from "../../shared/task.ts";
import { joinsOf } from "./bands.ts";
import { corpusOf, type Corpus } from "./corpus.ts";
import { familiesFrom, halves, type Families } from "./families.ts";
import { hashTexts, type Hashed } from "./shingles.ts";
import { markedText, templateOf, type Template } from "./template.ts";

/** Hashes some texts. */
export const hashTask = defineTask(import.meta.url, "hashTask", hashTexts);

/** Puts hashed texts together and weighs what they have. */
export const corpusTask = defineTask(import.meta.url, "corpusTask", (parts: readonly Hashed[]): Corpus => corpusOf(parts));

/** Joins what meets in some bands. */
export const joinsTask = defineTask(import.meta.url, "joinsTask", ({ corpus, from, to }: { readonly corpus: Corpus; readonly from: number; readonly to: number }): Uint32Array => joinsOf(corpus, from, to));

/** Makes families of joins. */
export const familiesTask = defineTask(import.meta.url, "familiesTask", ({ corpus, joins }: { readonly corpus: Corpus; readonly joins: readonly Uint32Array[] }): Families => familiesFrom(corpus, joins));

/** Marks the slots of some wordings: of each its texts, the central one first. */
export const markTask = defineTask(import.meta.url, "markTask", (wordings: readonly (readonly string[])[]): readonly string[] => wordings.map((texts) => markedText(templateOf(texts[0] ?? "", texts).pieces)));

/** Finds the slots of one wording, and what each text put there. */
export const templateTask = defineTask(import.meta.url, "templateTask", ({ centre, texts, others }: { readonly centre: string; readonly texts: readonly string[]; readonly others: readonly string[] }): Template => templateOf(centre, texts, others));

/** The families of texts, worked out on threads of the crew: the same as familiesOf gives. */
export async function findFamilies(crew: Crew, texts: readonly string[], signal?: AbortSignal): Promise<Families> {
  const middle = Math.ceil(texts.length / 2);
  const parts = await Promise.all([texts.slice(0, middle), texts.slice(middle)].map((half) => crew.run(hashTask, half, { signal })));
  const corpus = await crew.run(corpusTask, parts, { signal });
  const joins = await Promise.all(halves.map(([from, to]) => crew.run(joinsTask, { corpus, from, to }, { signal })));
  return crew.run(familiesTask, { corpus, joins }, { signal });
}

import type { Ontology } from "../ontology/index.ts";

/** The labels and link types that a query may name. */
export interface Vocabulary {
  readonly labels: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

/** Labels of what is not a kind of the ontology and may be read. All else of the store is its own. */
const commonLabels = ["Entity", "Identifier", "Thing", "Record", "Dataset", "Judgement"];

/** What a pattern without a label may meet. */
export const publicLabels = ["Entity", "Record", "Dataset", "Judgement"] as const;

/** The type of the links from decisions to what they are about. */
export const aboutType = "ABOUT";
export const statedType = "STATED_IN";

/** What may be named under an ontology. */
export function vocabularyOf(ontology: Ontology): Vocabulary {
  const types = [...ontology.linkKinds.values()].map(({ type }) => type);
  return {
    labels: new Set([...commonLabels, ...ontology.entityKinds.keys()]),
    types: new Set([...types, statedType, aboutType]),
  };
}

/** The known name that is nearest to one that is not known: in another case, or a letter away. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const folded = plain(name);
  const names = [...known];
  return (
    names.find((one) => plain(one) === folded) ??
    names.find((one) => isOneAway(plain(one), folded)) ??
    names.find((one) => folded.length > 3 && plain(one).startsWith(folded))
  );
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("_", "").replace(/s$/u, "");
}

/** Whether two texts differ by one letter more, less or other. */
function isOneAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const restA = a.slice(same);
  const restB = b.slice(same);
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}

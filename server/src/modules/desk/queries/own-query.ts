import type { Page } from "../../ground/papers/index.ts";
import { plainParameter, typeNamed, type QueryParameter } from "./parameters/query-parameter.ts";
import type { QueryDraft } from "./query-draft.ts";
import type { Refusal, SavedQuery } from "./saved-queries.ts";

/** What a page of a query says: a whole version of it. */
export interface QueryPage extends QueryDraft {
  readonly columns: readonly string[];
  readonly undeclared: readonly string[];
  readonly refusal: Refusal | null;
}

/** A version of a query, and what it changed. */
export interface QueryVersion {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly title: string;
  readonly description: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly parameters: readonly QueryParameter[];
  /** What differs from the version before; all that is there, in the first. */
  readonly changed: readonly ChangedPart[];
}

export const changeableParts = [
  "title",
  "description",
  "text",
  "parameters",
  "tags",
  "isFavourite",
] as const;
export type ChangedPart = (typeof changeableParts)[number];

/** A query of one's own from its last page. */
export function savedQueryIn(id: string, { n, at, by, content }: Page): SavedQuery | undefined {
  if (content === null) return undefined;
  const { undeclared, refusal, ...page } = pageIn(content);
  return { ...page, id, own: { version: n, at, by, undeclared, refusal } };
}

/** The versions of a query from its pages, newest first, each with what it changed. */
export function versionsIn(pages: readonly Page[]): readonly QueryVersion[] {
  const held = pages.flatMap(({ content, ...page }) =>
    content === null ? [] : [{ ...page, content: pageIn(content) }],
  );
  return held
    .map(({ n, at, by, content }, index) => {
      const { title, description, text, tags, parameters } = content;
      const changed = changedIn(held[index - 1]?.content, content);
      return { n, at, by, title, description, text, tags, parameters, changed };
    })
    .toReversed();
}

function changedIn(before: QueryPage | undefined, after: QueryPage): readonly ChangedPart[] {
  const same = (part: ChangedPart) =>
    JSON.stringify(before?.[part]) === JSON.stringify(after[part]);
  return changeableParts.filter((part) => !same(part));
}

/** What a page says; what an older Clew did not know yet is as if it were left out. */
function pageIn(content: unknown): QueryPage {
  const page = content as Partial<QueryPage>; // what `pageOf` wrote, by this or an older version
  return {
    title: page.title ?? "",
    description: page.description ?? "",
    text: page.text ?? "",
    tags: page.tags ?? [],
    isFavourite: page.isFavourite ?? false,
    columns: page.columns ?? [],
    undeclared: page.undeclared ?? [],
    refusal: page.refusal ?? null,
    parameters: (page.parameters ?? []).map((one) => ({
      ...plainParameter(one.name, typeNamed(one.type) ?? "text"),
      ...one,
    })),
  };
}

import type { QueryParameterInput, SavedQueryInput } from "../../../api/index.ts";
import { say } from "../../../wording/index.ts";
import type { Parameter, SavedQuery } from "../saved-query.ts";

/** A query while it is written. */
export interface Draft {
  /** Null while it is new. */
  readonly id: string | null;
  readonly version: number | null;
  readonly title: string;
  readonly description: string;
  /** With commas between. */
  readonly tags: string;
  readonly isFavourite: boolean;
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

const BEGIN =
  "MATCH (p:Phone)\nWHERE p.df > 1\nRETURN p, p.df AS joined\nORDER BY joined DESC\nLIMIT 25";

export const newDraft: Draft = {
  id: null,
  version: null,
  title: "",
  description: "",
  tags: "",
  isFavourite: false,
  text: BEGIN,
  parameters: [],
};

/** A query as it is edited; its next version comes of it. */
export const draftOf = (query: SavedQuery): Draft => ({
  ...partsOf(query),
  id: query.id,
  version: query.version,
  isFavourite: query.isFavourite,
});

/** A new query of the same parts. */
export const copyOf = (query: SavedQuery): Draft => ({
  ...newDraft,
  ...partsOf(query),
  title: say("queries.draft.copyOf", { title: query.title }),
});

const partsOf = ({ title, description, tags, text, parameters }: SavedQuery) => ({
  title,
  description,
  tags: tags.join(", "),
  text,
  parameters,
});

/** A parameter that the text names and nobody declared. */
export const declared = (name: string): Parameter => ({
  name,
  label: name,
  type: "text",
  default: null,
  description: "",
  least: null,
  most: null,
  options: [],
  kinds: [],
  suggestions: null,
});

/** Parameters as the contract takes them: what an answer has beside is left out. */
export const parameterInputs = (parameters: readonly Parameter[]): readonly QueryParameterInput[] =>
  parameters.map((one) => ({
    name: one.name,
    label: one.label,
    type: one.type,
    default: one.default,
    description: one.description,
    least: one.least,
    most: one.most,
    options: one.options.filter(Boolean),
    kinds: one.kinds,
    suggestions: one.suggestions && suggestionsInput(one.suggestions),
  }));

const suggestionsInput = (suggestions: NonNullable<Parameter["suggestions"]>) => ({
  values: suggestions.values?.filter(Boolean) ?? null,
  kind: suggestions.kind,
  property: suggestions.property,
  query: suggestions.query,
  column: suggestions.column,
});

/** A draft as the contract takes it. */
export const inputOf = ({ tags, parameters, ...draft }: Draft): SavedQueryInput => ({
  ...draft,
  tags: tags
    .split(",")
    .map((tag) => tag.trim())
    .filter(Boolean),
  parameters: parameterInputs(parameters),
});

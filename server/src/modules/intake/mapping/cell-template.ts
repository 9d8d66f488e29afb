type Part = { readonly column: string } | { readonly text: string };

/** The right side of a mapping: a column's name, text with {column} in it, or a constant text. */
export interface Template {
  /** Texts and columns in order; a plain column name is one column. */
  readonly parts: readonly Part[];
  /** Its columns, in order, each once. */
  readonly columns: readonly string[];
  /** True if it is one column and nothing else. */
  readonly plain: boolean;
}

/** A row as templates see it: the values of a column, trimmed, empty ones left out. */
export interface Cells {
  readonly values: (column: string) => readonly string[];
  /** True where the source holds the column's value as a number, not as a text. */
  readonly isNumber?: (column: string) => boolean;
}

/** A value and the columns that it came from. */
export interface Filled {
  readonly text: string;
  readonly fields: readonly string[];
}

/** Reads a right side. */
export function parseTemplate(source: string | { readonly const: string }): Template {
  if (typeof source !== "string")
    return { parts: [{ text: source.const }], columns: [], plain: false };
  if (!/\{[^{}]+\}/u.test(source)) {
    const column = source.trim();
    return { parts: [{ column }], columns: [column], plain: true };
  }
  const parts = source
    .split(/(\{[^{}]+\})/u)
    .filter((part) => part !== "")
    .map((part): Part =>
      /^\{[^{}]+\}$/u.test(part) ? { column: part.slice(1, -1).trim() } : { text: part },
    );
  const columns = [...new Set(parts.flatMap((part) => ("column" in part ? [part.column] : [])))];
  return { parts, columns, plain: false };
}

/**
 * The values of a key, value or ref: none where any of its columns is empty; several where its one
 * column holds several.
 */
export function fillStrict(template: Template, cells: Cells): readonly Filled[] {
  if (template.plain) return fillPlain(template, cells);
  const values = template.parts.map((part) =>
    "text" in part ? part.text : cells.values(part.column)[0],
  );
  if (values.some((value) => value === undefined)) return [];
  const text = collapse(values.join(""));
  return text === "" ? [] : [{ text, fields: template.columns }];
}

/** The values of a property: empty columns drop out and spaces collapse. */
export function fillLoose(template: Template, cells: Cells): readonly Filled[] {
  if (template.plain) return fillPlain(template, cells);
  const used = template.columns.filter((column) => cells.values(column).length > 0);
  if (used.length === 0 && template.columns.length > 0) return [];
  const text = collapse(
    template.parts
      .map((part) => ("text" in part ? part.text : (cells.values(part.column)[0] ?? "")))
      .join(""),
  );
  return text === "" ? [] : [{ text, fields: used }];
}

function fillPlain(template: Template, cells: Cells): readonly Filled[] {
  const column = template.columns[0] ?? "";
  return cells.values(column).map((text) => ({ text, fields: template.columns }));
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

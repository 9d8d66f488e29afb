import type { FormContext } from "./file-form.ts";

const known = new WeakMap<FormContext, Map<string, unknown>>();

/** What a context holds as JSON under a name, parsed once for all rows. */
export function parsedOnce<T>(context: FormContext, name: string): T | undefined {
  const parsed = known.get(context) ?? new Map<string, unknown>();
  known.set(context, parsed);
  if (!parsed.has(name)) parsed.set(name, JSON.parse(context[name] ?? "null") ?? undefined);
  return parsed.get(name) as T | undefined;
}

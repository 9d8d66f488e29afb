import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { TooLarge } from "../shared/errors.ts";

/** Values that the variables of one query may hold: each is looked at while nobody else is answered. */
const most = 100_000;

/** Refuses variables of more values than the largest import of records needs, before they are read. */
export const limitedVariables: Plugin = {
  onParams: ({ params, setResult }) => {
    if (!holdsMore(params.variables, most)) return;
    const refusal = new TooLarge("http.variables", { limit: most });
    const { key, values } = refusal.sentence;
    const extensions = {
      code: refusal.code,
      sentence: { key, values },
      http: { status: 400, spec: true },
    };
    setResult({ errors: [new GraphQLError(refusal.message, { extensions })] });
  },
};

/** Whether a value of JSON holds more values than a number; it is not looked through further. */
function holdsMore(value: unknown, number: number): boolean {
  const open: unknown[] = [value];
  let seen = 0;
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== "object" || one === null) continue;
    const inner = Object.values(one);
    seen += inner.length;
    if (seen > number) return true;
    for (const each of inner) if (typeof each === "object" && each !== null) open.push(each);
  }
  return false;
}

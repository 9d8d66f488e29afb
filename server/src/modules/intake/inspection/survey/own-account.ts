import { isIban } from "../../../../ontology/normalise/index.ts";
import { textAtStart } from "./text-at-start.ts";

/** The bank account that stands above a table, else in the file's name. */
export async function accountAbove(
  path: string,
  name: string,
  headerRow: number,
): Promise<string | undefined> {
  const head = (await textAtStart(path, undefined)).split(/\r\n|\r|\n/u).slice(0, headerRow - 1);
  return accountIn(head.join("\n")) ?? accountIn(name);
}

/** The first text with the check digits of an international bank account. */
export function accountIn(text: string): string | undefined {
  const found = text.match(/(?<![A-Z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}/giu) ?? [];
  return found
    .flatMap((one) => [one, ...shorterOf(one)])
    .find((one) => isIban(one.replaceAll(" ", "")));
}

/** A text without its last groups: words that follow a number may look like a part of it. */
function shorterOf(text: string): readonly string[] {
  const groups = text.split(" ");
  return groups.map((_, at) => groups.slice(0, groups.length - at).join(" "));
}

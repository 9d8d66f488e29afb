import { InvalidInput } from "../../../../shared/errors.ts";

/**
 * A name as it stands in a text that Clew writes for a person: as it is where it is plain, else in
 * backticks. Throws InvalidInput for one that no text can name.
 */
export function quotedName(name: string): string {
  if (/^[A-Za-z_]\w*$/u.test(name)) return name;
  if (name === "" || name.length > 200 || /[\\`§\p{Cc}]/u.test(name))
    throw new InvalidInput("queries.name-in-text", { name: name.slice(0, 60) });
  return `\`${name}\``;
}

/** A shipped text as a person may go on with it: typed links of all kinds need not be named. */
export function textToCopy(text: string): string {
  return text.replaceAll(":__LINK_KINDS__", "");
}

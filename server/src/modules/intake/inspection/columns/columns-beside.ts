import type { Look, Recognised } from "./column-looks.ts";
import { headerSays, headerText } from "./header-senses.ts";
import { sideOf } from "./header-words.ts";

/** What a column is may hang on those beside it. */
export function besideOthers(column: Recognised, all: readonly Recognised[]): Recognised {
  if (column.look === "alias" || column.look === "organisation") return namedBeside(column, all);
  const has = besides(column, all);
  if (column.look === "givenName" && !has("familyName") && !has("name") && isWhole(column))
    return { ...column, look: "name" };
  const isName = column.look === "name" || column.look === "familyName";
  if (isNameOfFirm(column)) return { ...column, look: "organisation" };
  return isName ? { ...column, look: partOfName(column, has) } : column;
}

/** True for names of two words and more: given and family name stand in one column. */
function isWhole({ samples }: Recognised): boolean {
  return samples.every((sample) => /\p{L}\S*\s+\S*\p{L}/u.test(sample));
}

/** employer.name is that of a firm, and so is a title within what is one. */
function isNameOfFirm({ name, look }: Recognised): boolean {
  const around = name.split(".").slice(0, -1).join(".");
  const isNamed = look === "name" || look === "title" || look === "givenName";
  return isNamed && around !== "" && headerSays(around, "organisation") > 0;
}

/** Parts of names are known by each other: nombre beside apellido, nume beside prenume. */
function partOfName({ name, look }: Recognised, has: (look: Look) => boolean): Look {
  const text = headerText(name).trim();
  if (look === "familyName") return has("givenName") ? look : "name";
  if (has("givenName") && has("familyName")) return look;
  const isShort = /^(?:.* )?(?:nombre|nome|nom|nume|imie|naam|name)$/u.test(text);
  const isHolder = /titul|holder|inhaber/u.test(text);
  if (has("familyName")) return isShort ? "givenName" : look;
  return has("givenName") && (isShort || isHolder) ? "familyName" : look;
}

/** Whether a column of some look stands beside a column and speaks of the same party. */
function besides(column: Recognised, all: readonly Recognised[]): (look: Look) => boolean {
  const near = all.filter(
    (other) => other !== column && sideOf(other.name) === sideOf(column.name),
  );
  return (look) => near.some((other) => other.look === look);
}

/**
 * A holder may be a person or a firm: a given name beside it says that it is a person. What an
 * account shows as its name is its holder's where money is paid.
 */
function namedBeside(column: Recognised, all: readonly Recognised[]): Recognised {
  const has = besides(column, all);
  if (has("name") || has("familyName")) return column;
  if (column.look === "organisation")
    return has("givenName") && headerSays(column.name, "name") > 0
      ? { ...column, look: "familyName" }
      : column;
  const isPayment = all.some(({ look }) => look === "amount");
  const isShown = / (?:display|exibido|anzeige)/u.test(headerText(column.name));
  return isPayment && isShown ? { ...column, look: "name" } : column;
}

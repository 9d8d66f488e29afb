import { normalise, type Normalised } from "../../../ontology/normalise/index.ts";
import { apartFrom, type Found } from "./found.ts";
import { patternOf } from "../../../shared/pattern.ts";

const word = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_%+.-]{0,62}[\p{L}\p{N}_])?`;
const open = String.raw`\s*[\[({<*_-]{0,2}\s*`;
const close = String.raw`\s*[\])}>*_-]{0,2}\s*`;
const at = [
  String.raw`(?:\s?@{1,2}\s?|\s*[\[({<*]{1,2}\s*(?:at|@|arroba|a)\s*[\])}>*]{1,2}\s*|`,
  String.raw`\s+(?:at(?: sign)?|arroba)\s+|\s*[_-]{1,2}at[_-]{1,2}\s*)`,
].join("");
const dot = String.raw`(?:\s?\.\s?(?=[a-z]{2,}\b)|${open}(?:dot|d0t|punto|point)${close}|\s*[\[({<]\s*\.\s*[\])}>]\s*)`;
const local = String.raw`${word}(?:(?:\s*[\[({]?\s*\b(?:dot|punto|underscore|guion bajo)\b\s*[\])}]?\s*)${word}){0,4}`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])(${local})(${at})([\p{L}\p{N}-]+(?:${dot}[\p{L}\p{N}-]+){1,6})(?![\p{L}\p{N}@])`,
  "giu",
);
/** No address is without one of these; what has none is not looked at word by word. */
const anyAt = /@|at|arroba|[[({<*]/i;
const providers = patternOf(
  "i",
  String.raw`^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|proton|`,
  String.raw`protonmail|tutanota|tuta|gmx|mail|zoho|yandex)\b`,
);
const notNames = patternOf(
  "i",
  String.raw`^(?:me|us|look|looking|online|here|available|more|see|visit|up|it|found|ad|ads|`,
  String.raw`profile|photos|pics|am|is|are|check|book|booking|site|website|only|reviews?|find|`,
  String.raw`verified|listed|posted|now|out|stay|staying|meet|and|or|a|the|i|you|located|live)$`,
);

/**
 * Mail of large providers, all of them under .com, as people write it: kira88 at g mail, kira88@gmail,
 * kira88atgmaildotcom, kira88@gmail,com.
 */
const named = "g ?mail|google ?mail|hot ?mail|yahoo|out ?look|i ?cloud|proton ?mail|y ?mail";
const byProvider = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}._%+-])(?:([\p{L}\p{N}][\p{L}\p{N}_%+.-]{1,62}[\p{L}\p{N}_])(${at})`,
    String.raw`(${named})|([a-z0-9_.]{3,40})at(${named}))(?:\s?[,.;]?\s?(com)|\s*[\[({<]?\s*(?:dot|`,
    String.raw`punto)\s*[\])}>]?\s*(com))?(?![\p{L}\p{N}@-]|\.[\p{L}\p{N}])`,
  ].join(""),
  "giu",
);

/** E-mail addresses in a folded text, also "name at site dot com" and "name[at]site(dot)com". */
export function emailsIn(text: string): readonly Found[] {
  if (!anyAt.test(text)) return [];
  const found = [...text.matchAll(pattern)].flatMap((match): readonly Found[] => {
    const [whole, name = "", joint = "", host = ""] = match;
    if (!isMeant(name, joint, host)) return [];
    const spaced =
      name.length === 1
        ? (/(?:(?<![\p{L}\p{N}])[\p{L}\p{N}]\s){2,30}$/u.exec(
            text.slice(Math.max(0, match.index - 60), match.index),
          )?.[0] ?? "")
        : "";
    const value = emailOf(spaced.replace(/\s/gu, "") + name, host);
    return value === undefined
      ? []
      : [{ value, start: match.index - spaced.length, end: match.index + whole.trimEnd().length }];
  });
  return [...found, ...apartFrom(namedByProvider(text), found)].toSorted(
    (a, b) => a.start - b.start,
  );
}

/**
 * Where nothing says that mail is meant but the provider's name, the name before it looks like one:
 * with a digit, a dot or an underscore.
 */
function namedByProvider(text: string): readonly Found[] {
  return [...text.matchAll(byProvider)].flatMap((match): readonly Found[] => {
    const [whole, apart, joint = "", named, run, behind, plain, spelled] = match;
    const name = apart ?? run ?? "";
    const provider = (named ?? behind ?? "").replace(/\s/g, "");
    const isSure = plain !== undefined || spelled !== undefined || /[@\[({<*]/.test(joint);
    if (
      notNames.test(name) ||
      (!isSure && !/[\d_.]/.test(name)) ||
      (run !== undefined && spelled === undefined)
    )
      return [];
    const value = emailOf(name, `${provider}.com`);
    return value === undefined
      ? []
      : [{ value, start: match.index, end: match.index + whole.trimEnd().length }];
  });
}

/** "see me at example.com" is no address: a bare "at" needs a spelled dot or a provider of mail. */
function isMeant(name: string, joint: string, host: string): boolean {
  if (joint.includes("@") || /[\[({<*_-]/.test(joint)) return true;
  if (notNames.test(name) || /^\d{1,3}$/.test(name)) return false;
  return /\b(?:dot|punto|d0t)\b|[\[({]\./i.test(host) || providers.test(host);
}

function emailOf(name: string, host: string): Normalised | undefined {
  const plainName = name
    .replace(/\s*[\[({]?\s*\b(?:dot|punto)\b\s*[\])}]?\s*/gi, ".")
    .replace(/\s*\b(?:underscore|guion bajo)\b\s*/gi, "_");
  const plainHost = host.replace(new RegExp(dot, "giu"), ".").replace(/\s+/g, "");
  const value = normalise("email", `${plainName}@${plainHost}`, {});
  return value?.mark === undefined ? value : undefined;
}

import { normalise, profileOf } from "../../../ontology/normalise/index.ts";
import { emailsIn } from "./emails.ts";
import { apartFrom, type Found } from "./found.ts";

/** Endings that a bare name may have; others need http:// or www. before, or a path behind. */
const plainEndings =
  "com|net|org|info|biz|xyz|site|online|club|vip|app|dev|agency|models|escort|sex|cam|chat|example|test|onion|co\\.uk|com\\.au|com\\.mx|co\\.nz|com\\.br";
const otherEndings = "[a-z]{2,18}";
const label = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
const tail = String.raw`(?::\d{2,5})?(?:[/?#](?:(?!,(?:https?:|www\.|[a-z0-9-]{1,63}\.(?:com|net|org)\b))[^\s<>"'()\[\]{}|]|\([^\s<>"'()]{0,80}\))*)?`;
const pattern = new RegExp(
  [
    String.raw`\b(?:h(?:tt|xx)ps?:\/\/|www\d?\.)${label}(?:\.${label})*\.${otherEndings}${tail}`,
    String.raw`\bh(?:tt|xx)ps?:\/\/\d{1,3}(?:\.\d{1,3}){3}(?![\w.-])${tail}`,
    String.raw`(?<![@\w.-])(?:${label}\.)+(?:${plainEndings})(?![\w-]|\.(?:pdf|jpe?g|png|gif|webp|mp4|mov|docx?|xlsx?|zip|txt|html?)\b)${tail}`,
    String.raw`(?<![@\w.-])(?:${label}\.)+${otherEndings}\/[^\s<>"'()\[\]{}|]+`,
  ].join("|"),
  "gi",
);
const part = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const spelledDot = String.raw`(?:\s*[[({<]\s*(?:dot|\.|punto)\s*[\])}>]\s*|\s+(?:dot|punto)\s+)`;
const spelled = new RegExp(
  String.raw`(?<![@\w.-])((?:h(?:tt|xx)ps?:\/\/)?${part}(?:(?:${spelledDot}|\.)${part}){0,4}?(?:${spelledDot})(?:com|net|org|info|biz|xyz|site|example))(?![\w-]|${spelledDot}${part}|\.\w)(\/[^\s<>"'()]*|(?:\s+slash\s+[\w-]{1,60}){0,4})`,
  "gi",
);

/** www . site . com, w w w.site.com, site . com */
const spaced = new RegExp(
  String.raw`(?<![\w.@-])(?:w ?w ?w ?\. ?(?=${part}))?(${part}(?:\.${part}){0,3}) ?\. ?(com|net|org|info|biz|xyz|site|example)(?![\w-]|\.\w)(\/[^\s<>"'()]*)?`,
  "gi",
);

/**
 * Web addresses in a folded text, also "site dot com" and hxxp://; not those of profiles (accounts)
 * or of e-mail.
 */
export function websitesIn(text: string): readonly Found[] {
  const gaping = [...text.matchAll(spaced)].flatMap(
    ({ 0: whole, 1: host = "", 2: ending = "", 3: path = "", index }) =>
      /\s/.test(whole) && /^w ?w ?w ?\.|^\S+ \. \S+$/i.test(whole)
        ? foundAt(index, trimmed(whole), trimmed(`${host}.${ending}${path}`))
        : [],
  );
  const plain = [
    ...gaping,
    ...apartFrom(
      [...text.matchAll(pattern)].flatMap((match) => foundAt(match.index, trimmed(match[0]))),
      gaping,
    ),
  ];
  const hidden = [...text.matchAll(spelled)].flatMap((match) => {
    const [whole, name = "", path = ""] = match;
    return foundAt(
      match.index,
      whole,
      name.replace(new RegExp(spelledDot, "gi"), ".") + path.replace(/\s+slash\s+/gi, "/"),
    );
  });
  return apartFrom([...plain, ...apartFrom(hidden, plain)], emailsIn(text)).toSorted(
    (a, b) => a.start - b.start,
  );
}

function trimmed(address: string): string {
  const end = /(?:[.,;:!?*~'"»\]]|(?<!\([^()]*)\))+$/;
  return address.replace(end, "");
}

function foundAt(start: number, whole: string, written: string = whole): readonly Found[] {
  const address = written.replace(/^hxxp/i, "http");
  const value = normalise("website", address, {});
  const isAccount =
    profileOf(address) !== undefined || /\b(?:wa\.me|t\.me|api\.whatsapp\.com)\b/i.test(address);
  return value === undefined || value.mark !== undefined || isAccount
    ? []
    : [{ value, start, end: start + whole.length }];
}

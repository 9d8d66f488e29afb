import { normalise, profileOf, type NormaliseContext } from "../../../ontology/normalise/index.ts";
import { emailsIn } from "./emails.ts";
import { fold } from "./text-fold.ts";
import { apartFrom, type Found } from "./found.ts";
import handleWords from "./handle-words.json" with { type: "json" };
import written from "./platforms.json" with { type: "json" };
import { patternOf } from "../../../shared/pattern.ts";

interface Platform {
  readonly name: string;
  readonly called: string;
  readonly sure: boolean;
}

/**
 * What people call a platform, as a folded text has it, as a pattern; `sure` ones may be followed
 * by a bare handle, others need ":" or "@".
 */
const platforms: readonly Platform[] = written.map(({ name, called, sure }) => ({
  name,
  called: fold(called).text.toLowerCase(),
  sure,
}));
/** Words that stand where a handle might. */
const notHandles: ReadonlySet<string> = new Set(handleWords);
const handle = String.raw`[a-z0-9_][a-z0-9_.-]{1,38}[a-z0-9_]`;
const profile = patternOf(
  "gi",
  String.raw`(?<![\w-]|[\w-]\.)(?:https?:\/\/)?(?:[\w-]{1,63}\.){0,5}(?:instagram\.com|`,
  String.raw`instagr\.am|t\.me|telegram\.me|facebook\.com|fb\.com|fb\.me|twitter\.com|x\.com|`,
  String.raw`onlyfans\.com|fansly\.com|tiktok\.com|snapchat\.com|wa\.me|youtube\.com|`,
  String.raw`linkedin\.com|reddit\.com|vk\.com|cash\.app|venmo\.com|paypal\.me|linktr\.ee|`,
  String.raw`allmylinks\.com|threads\.net)\/[^\s<>"'()[\]{}|,;]+`,
);

const anyPlatform = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${platforms.map(({ called }) => called).join("|")})(?![\p{L}\p{N}_])`,
  "iu",
);
const called = platforms.map((one) => one.called).join("|");
/** Others that have the same handle: IG/snap: kira, IG & Twitter @kira. */
const others = String.raw`(?:\s*(?:[/&+,]|and|y)\s*(?:${called})(?![\p{L}\p{N}_]))`;
const endsWithPlatform = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${called})\s?$`, "iu");
const patterns = platforms.map(({ name, called: own, sure }) => ({
  name,
  sure,
  behind: new RegExp(
    [
      String.raw`(?<![\p{L}\p{N}@._-])(?:${own})(?![\p{L}\p{N}_])${others}{0,3}(?:\s+(?:is|handle|`,
      String.raw`name|username|user|id|acct|account|channel|group|add me|es|tag|me(?: at)?|under|`,
      String.raw`as))*(\s*(?:[:=>~-]|->|=>|[^\p{L}\p{N}\s@.,!?$_()/&+-]{1,4})+\s*[@$]?|`,
      String.raw`\s*[(]?\s?@\s?|\s+\$?|\s*[:=-]?\s*/?u/)(${handle})(?![\p{L}\p{N}@])`,
    ].join(""),
    "giu",
  ),
  ahead: new RegExp(
    String.raw`(?<![\p{L}\p{N}._])[@$](${handle})\s*(?:\(|on|en|-|[|]|via|in)\s*(?:my\s+)?(?:${own})(?![\p{L}\p{N}_])`,
    "giu",
  ),
}));

/**
 * Accounts in a folded text: addresses of profiles, "insta: x", "IG x", "telegram @x", "@x on
 * snap".
 */
export function accountsIn(text: string, context: NormaliseContext): readonly Found[] {
  const resolved = [...text.matchAll(/\btg:\/\/resolve\?domain=(\w{4,32})/gi)].flatMap(
    ({ 0: whole, 1: tag = "", index }) =>
      accountAt(index + whole.length - tag.length, tag, `telegram:${tag}`, context),
  );
  const profiles = [
    ...resolved,
    ...[...text.matchAll(profile)].flatMap((match) => {
      const address = match[0].replace(/[.,;:!?*~]+$/, "");
      return profileOf(address) === undefined
        ? []
        : accountAt(match.index, address, address, context);
    }),
  ];
  const named = !anyPlatform.test(text)
    ? []
    : patterns.flatMap((platform) => [
        ...after(text, platform, context),
        ...before(text, platform, context),
      ]);
  const apart = apartFrom(apartFrom(named, profiles), emailsIn(text));
  const all = [...profiles, ...apart].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return all.filter(
    (one, at) =>
      !all
        .slice(0, at)
        .some(
          (other) =>
            one.start < other.end &&
            (one.start !== other.start || one.value.value === other.value.value),
        ),
  );
}

function after(
  text: string,
  { name, sure, behind }: (typeof patterns)[number],
  context: NormaliseContext,
): readonly Found[] {
  return [...text.matchAll(behind)].flatMap((match) => {
    const [whole, joint = "", tag = ""] = match;
    if (
      text.charAt(match.index - 1) === "/" &&
      !endsWithPlatform.test(text.slice(Math.max(0, match.index - 14), match.index - 1))
    )
      return [];
    const cleaned = tag.replace(/[.-]+$/, "");
    const end = match.index + whole.length - (tag.length - cleaned.length);
    const pointed = /[@:=>$/]/.test(joint);
    if (!pointed && (!sure || !isHandle(cleaned, text.slice(end)))) return [];
    if (notHandles.has(cleaned.toLowerCase()) && !joint.includes("@")) return [];
    if (
      name === "facebook" &&
      /^\p{Lu}[\p{L}'-]+$/u.test(cleaned) &&
      /^\s\p{Lu}\p{Ll}/u.test(text.slice(end))
    )
      return [];
    return accountAt(end - cleaned.length, cleaned, `${name}:${cleaned}`, context);
  });
}

/**
 * A bare word after a platform is a handle if it looks like one, or ends the phrase and is no
 * common word.
 */
function isHandle(word: string, rest: string): boolean {
  if (notHandles.has(word.toLowerCase()) || /^\d+[a-z]{0,4}$/i.test(word)) return false;
  return /[\d_.]/.test(word) || (/^\s*(?:$|[^\p{L}\p{N}\s'-]|\n)/u.test(rest) && word.length > 3);
}

function before(
  text: string,
  { name, ahead }: (typeof patterns)[number],
  context: NormaliseContext,
): readonly Found[] {
  return [...text.matchAll(ahead)].flatMap((match) =>
    accountAt(match.index + 1, match[1] ?? "", `${name}:${match[1] ?? ""}`, context),
  );
}

function accountAt(
  start: number,
  stated: string,
  account: string,
  context: NormaliseContext,
): readonly Found[] {
  const value = normalise("account", account, context);
  return value === undefined || value.mark !== undefined
    ? []
    : [{ value, start, end: start + stated.length }];
}

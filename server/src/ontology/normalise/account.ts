import type { NormaliseContext, Normalised } from "./normalised.ts";
import { normalisePhone } from "./phone.ts";
import { addressOf } from "./web.ts";
import { patternOf } from "../../shared/pattern.ts";

/**
 * Where profiles are, by registrable host: the platform's name and how the handle stands in the
 * path.
 */
const profiles: readonly {
  readonly hosts: RegExp;
  readonly platform: string;
  readonly handle: RegExp;
}[] = [
  {
    hosts: /^(?:[\w-]+\.)?instagram\.com$|^instagr\.am$/,
    platform: "instagram",
    handle: /^\/(?:stories\/)?@?([\w.]{1,30})(?:\/|$)/,
  },
  {
    hosts: /^t\.me$|^telegram\.me$|^telegram\.dog$/,
    platform: "telegram",
    handle: /^\/(?:s\/)?@?(\w{4,32}|\+[\w-]{10,})(?:\/|$)/,
  },
  {
    hosts: /^(?:[\w-]+\.)?(?:facebook|fb)\.com$|^fb\.me$/,
    platform: "facebook",
    handle: /^\/(?:people\/[^/]+\/|pg\/|@)?([\w.-]{3,60})(?:\/|$)/,
  },
  {
    hosts: /^(?:mobile\.)?(?:twitter|x)\.com$/,
    platform: "twitter",
    handle: /^\/@?(\w{1,15})(?:\/|$)/,
  },
  {
    hosts: /^(?:www\.)?onlyfans\.com$/,
    platform: "onlyfans",
    handle: /^\/@?([\w.-]{3,40})(?:\/|$)/,
  },
  { hosts: /^(?:www\.)?fansly\.com$/, platform: "fansly", handle: /^\/@?([\w.-]{3,40})(?:\/|$)/ },
  { hosts: /^(?:[\w-]+\.)?tiktok\.com$/, platform: "tiktok", handle: /^\/@([\w.]{2,24})(?:\/|$)/ },
  {
    hosts: /^(?:[\w-]+\.)?snapchat\.com$/,
    platform: "snapchat",
    handle: /^\/(?:add|u)\/@?([\w.-]{3,15})(?:\/|$)/,
  },
  { hosts: /^wa\.me$/, platform: "whatsapp", handle: /^\/(\+?\d{7,15})(?:\/|$)/ },
  {
    hosts: /^(?:www\.)?youtube\.com$/,
    platform: "youtube",
    handle: /^\/(?:@|c\/|user\/|channel\/)([\w.-]{3,40})(?:\/|$)/,
  },
  {
    hosts: /^(?:[\w-]+\.)?linkedin\.com$/,
    platform: "linkedin",
    handle: /^\/in\/([\w%-]{3,100})(?:\/|$)/,
  },
  {
    hosts: /^(?:[\w-]+\.)?reddit\.com$/,
    platform: "reddit",
    handle: /^\/(?:u|user)\/([\w-]{3,20})(?:\/|$)/,
  },
  { hosts: /^(?:www\.)?vk\.(?:com|ru)$/, platform: "vk", handle: /^\/([\w.]{3,32})(?:\/|$)/ },
  { hosts: /^cash\.app$/, platform: "cashapp", handle: /^\/\$?(\w{1,20})(?:\/|$)/ },
  {
    hosts: /^(?:[\w-]+\.)?venmo\.com$/,
    platform: "venmo",
    handle: /^\/(?:u\/)?([\w-]{3,30})(?:\/|$)/,
  },
  {
    hosts: /^(?:www\.)?paypal\.(?:me|com)$/,
    platform: "paypal",
    handle: /^\/(?:paypalme\/)?([\w.-]{3,40})(?:\/|$)/,
  },
  {
    hosts: /^(?:[\w-]+\.)?(?:linktr\.ee|allmylinks\.com)$/,
    platform: "linktree",
    handle: /^\/@?([\w.-]{2,40})(?:\/|$)/,
  },
  {
    hosts: /^(?:www\.)?threads\.(?:net|com)$/,
    platform: "threads",
    handle: /^\/@([\w.]{1,30})(?:\/|$)/,
  },
];
const notHandles = patternOf(
  "i",
  String.raw`^(?:p|reel|reels|explore|tv|share|sharer|sharer\.php|intent|home|search|hashtag|i|`,
  String.raw`login|watch|groups|pages|events|marketplace|photo|photo\.php|permalink\.php|`,
  String.raw`profile\.php|story\.php|public|joinchat|addstickers|proxy|iv|settings|terms|privacy|`,
  String.raw`about|help)$`,
);

/**
 * An account as `platform:handle`, in lower case, from that form or from a profile's address.
 * Any platform is taken as given; undefined where there is none (a bare handle).
 */
export function normaliseAccount(text: string, context: NormaliseContext): Normalised | undefined {
  const profile = profileOf(text);
  if (profile !== undefined) return accountForm(profile.platform, profile.handle, context);
  const stated =
    /^([\p{L}\p{N}][\p{L}\p{N} ._+&-]{0,39}?)\s*:\s*(?!\/\/)@?\s*(\S(?:.{0,198}\S)?)$/u.exec(text);
  return stated ? accountForm(stated[1] ?? "", stated[2] ?? "", context) : undefined;
}

/** Platform and handle of a profile's address, or undefined where the address is no profile's. */
export function profileOf(
  text: string,
): { readonly platform: string; readonly handle: string } | undefined {
  const address = /[./]/.test(text) ? addressOf(text) : undefined;
  if (address === undefined) return undefined;
  const known = profiles.find(({ hosts }) => hosts.test(address.host));
  const id = known?.platform === "facebook" ? address.url.searchParams.get("id") : null;
  const handle = id ?? known?.handle.exec(address.url.pathname)?.[1];
  return known === undefined || handle === undefined || notHandles.test(handle)
    ? undefined
    : { platform: known.platform, handle };
}

function accountForm(platform: string, handle: string, context: NormaliseContext): Normalised {
  const place = platform.trim().toLowerCase();
  const name =
    place === "whatsapp" ? numberOf(handle, context) : handle.toLowerCase().normalize("NFC");
  return {
    value: `${place}:${name}`.normalize("NFC"),
    label: name,
    properties: { platform: place, handle: name },
  };
}

function numberOf(handle: string, context: NormaliseContext): string {
  const phone = normalisePhone(/^[1-9]\d{9,14}$/.test(handle) ? `+${handle}` : handle, context);
  return phone && phone.mark === undefined ? phone.value : handle.toLowerCase();
}

import { unescaped, type CardProperty } from "./card-lines.ts";

/** Properties of single services, and what each is called. */
const services: Readonly<Record<string, string>> = {
  "X-SKYPE": "skype",
  "X-SKYPE-USERNAME": "skype",
  "X-JABBER": "xmpp",
  "X-GOOGLE-TALK": "xmpp",
  "X-GTALK": "xmpp",
  "X-ICQ": "icq",
  "X-AIM": "aim",
  "X-QQ": "qq",
  "X-MSN": "msn",
  "X-YAHOO": "yahoo",
  "X-TELEGRAM": "telegram",
  "X-WHATSAPP": "whatsapp",
  "X-SIGNAL": "signal",
  "X-TWITTER": "twitter",
  "X-FACEBOOK": "facebook",
  "X-INSTAGRAM": "instagram",
};

/** The accounts of a card, as platform:handle or as the address of the profile. */
export function accountsIn(all: readonly CardProperty[]): readonly string[] {
  const found = all.flatMap((property) => accountIn(property));
  return [...new Set(found)];
}

function accountIn({ name, parameters, value }: CardProperty): readonly string[] {
  const text = unescaped(value).trim();
  if (text === "") return [];
  const service = services[name];
  if (service !== undefined) return [`${service}:${text.replace(/^[a-z-]+:(?!\/\/)/iu, "")}`];
  if (name === "X-SOCIALPROFILE") return [profileOf(parameters, text)];
  if (name === "IMPP") return [messengerOf(parameters, text)];
  return [];
}

function parameterOf(parameters: readonly string[], name: string): string | undefined {
  return parameters.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** A profile: its address, else the name that it has there. */
function profileOf(parameters: readonly string[], text: string): string {
  const platform = parameterOf(parameters, "type")?.split(",")[0];
  const user = parameterOf(parameters, "x-user") ?? /^x-apple:(.+)$/iu.exec(text)?.[1];
  if (/^https?:\/\//iu.test(text) || platform === undefined) return text;
  return `${platform}:${decodedPart(user ?? text)}`;
}

/** A messenger's account: skype:anna, or x-apple:anna with the service beside it. */
function messengerOf(parameters: readonly string[], text: string): string {
  const [, scheme = "", handle = text] = /^([\w+.-]+):(?:\/\/)?(.+)$/u.exec(text) ?? [];
  const named = parameterOf(parameters, "x-service-type");
  const isOwnScheme = scheme !== "" && !/^x-apple|^https?$|^im$/iu.test(scheme);
  if (/^https?$/iu.test(scheme)) return text;
  const service = isOwnScheme ? scheme.toLowerCase() : (named ?? "im");
  return `${service}:${decodedPart(handle.replace(/\?.*$/u, ""))}`;
}

function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { domainToUnicode } from "node:url";
import { parse } from "tldts";
import type { Normalised } from "./normalised.ts";
import { patternOf } from "../../shared/pattern.ts";

const reserved = /(^|\.)(?:example|test|invalid|localhost|onion|local)$/;
const tracking = patternOf(
  "i",
  String.raw`^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|ref|`,
  String.raw`ref_src|ref_url|si|_ga|spm|share_id)$`,
);

/** A host in lower case, as people read it, where it can be a public one; else undefined. */
export function hostOf(text: string): string | undefined {
  const host = domainToUnicode(text.replace(/\.$/, "")).normalize("NFC");
  if (host === "") return undefined;
  const { isIcann, isPrivate, isIp, hostname, domain } = parse(host);
  if (hostname === null || host.includes(" ")) return undefined;
  return isIp === true ||
    reserved.test(host) ||
    ((isIcann === true || isPrivate === true) && domain !== null)
    ? host
    : undefined;
}

/** The registrable domain of a host, or the host itself. */
export function registrableOf(host: string): string {
  return parse(host).domain ?? host;
}

/** A web address, or undefined where it is none or its host cannot be public. */
export function addressOf(text: string): { readonly url: URL; readonly host: string } | undefined {
  if (/\s/.test(text)) return undefined;
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text.replace(/^\/\//, "")}`;
  const url = /^https?:/i.test(full) ? URL.parse(full) : null;
  const host = url === null ? undefined : hostOf(url.hostname);
  return url === null || host === undefined || !host.includes(".") ? undefined : { url, host };
}

/**
 * A web address as host and path: no scheme, www., port 80, tracking parameters, fragment or last
 * slash.
 */
export function normaliseWebsite(text: string): Normalised | undefined {
  const address = addressOf(text);
  if (address === undefined || (address.url.username !== "" && !/^https?:/i.test(text)))
    return undefined;
  const { url, host } = address;
  for (const key of [...url.searchParams.keys()])
    if (tracking.test(key)) url.searchParams.delete(key);
  const port = url.port === "" ? "" : `:${url.port}`;
  const path = readable(url.pathname).replace(/\/+$/, "");
  const value =
    `${host.replace(/^www\d?\.(?=.+\.)/, "")}${port}${path}${readable(url.search)}`.normalize(
      "NFC",
    );
  return { value, label: value, properties: { url: value, domain: registrableOf(host) } };
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

import type { Normalised } from "./normalised.ts";
import { hostOf } from "./web.ts";

/**
 * An e-mail address in lower case, its domain as people read it; of "Name <a@b>" what stands
 * between the brackets.
 */
export function normaliseEmail(text: string): Normalised | undefined {
  const bare = (/<([^<>]+)>$/.exec(text)?.[1] ?? text)
    .replace(/^mailto:/i, "")
    .replace(/\?.*$/, "")
    .trim();
  const at = bare.lastIndexOf("@");
  const local = bare.slice(0, at).toLowerCase();
  const host = hostOf(bare.slice(at + 1).toLowerCase());
  if (at < 1 || host === undefined || !host.includes(".")) return undefined;
  if (
    local.length > 64 ||
    !/^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local)
  )
    return undefined;
  const value = `${local}@${host}`.normalize("NFC");
  return { value, label: value, properties: { address: value, domain: host } };
}

import { isIP } from "node:net";
import { unknownForm, type Normalised } from "./normalised.ts";

/** Addresses that every network has for itself: its own machine, its own rooms (RFC 1918, 4193). */
const ofItsOwn =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|255\.255\.255\.255$|::1?$|f[cd]|fe80)/;

/**
 * An address of the internet in its shortest form, without its port. Addresses that each network
 * has for itself say nothing of two networks: they are kept as placeholders.
 */
export function normaliseIp(text: string): Normalised | undefined {
  const bare = text.replace(/^ip\s*:\s*/i, "").replace(/^\[([^\]]+)\](?::\d{1,5})?$/, "$1");
  const four = bare.replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/, "$1").replace(/\/32$/, "");
  const ip = isIP(four) === 4 ? four : shortest(bare.replace(/%.*$/, "").replace(/\/128$/, ""));
  if (ip === undefined) return undefined;
  if (ofItsOwn.test(ip)) return unknownForm(ip, "ip", "placeholder");
  return { value: ip, label: ip, properties: { ip } };
}

/** An address of version 6 with its noughts left out (RFC 5952); one of version 4 within it as that. */
function shortest(text: string): string | undefined {
  if (isIP(text) !== 6) return undefined;
  const host = URL.parse(`http://[${text}]/`)?.hostname.slice(1, -1);
  const inFour = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host ?? "");
  if (inFour === null) return host;
  return inFour
    .slice(1)
    .flatMap((part) => {
      const value = parseInt(part, 16);
      return [value >> 8, value & 255];
    })
    .join(".");
}

/**
 * A cell of a mobile network: codes of country (3 digits), network (2 or 3), area and cell, or of
 * country, network and cell, whatever stands between them.
 */
export function normaliseCell(text: string): Normalised | undefined {
  const bare = text.replace(/^(?:e?cgi|cell(?:[ -]?id)?)\s*[:=]?\s*/i, "");
  const parts = bare.split(/[-/.:,;_ ]+/);
  const [country = "", network = "", ...rest] = parts;
  const isSound =
    /^[2-7]\d{2}$/.test(country) &&
    /^\d{2,3}$/.test(network) &&
    rest.length > 0 &&
    rest.length < 3 &&
    rest.every((part) => /^\d{1,10}$/.test(part));
  if (!isSound) return undefined;
  const value = [country, network, ...rest.map((part) => String(Number(part)))].join("-");
  return { value, label: value, properties: { cell: value, country, network } };
}

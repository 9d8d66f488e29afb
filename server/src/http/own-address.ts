import { BlockList, isIP } from "node:net";
import type { IncomingMessage } from "node:http";

/** What this server answers to, whatever it listens on. */
export interface OwnAddresses {
  /** Names without port, small letters, IPv6 in brackets. */
  readonly names: ReadonlySet<string>;
  /** True where other computers can open it. */
  readonly isOpen: boolean;
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");
const wildcards = new Set(["0.0.0.0", "::"]);
const hostHeader = /^(\[[0-9a-f:.]+\]|[^\s:@/?#[\]]+)(?::\d{1,5})?$/iu;

/** True for an address that only this computer can open. */
export function isLoopback(host: string): boolean {
  const family = isIP(host);
  if (family === 0) return host === "localhost";
  return loopback.check(host, family === 6 ? "ipv6" : "ipv4");
}

/** The names that a server on `host` answers to: loopback, the host itself, and those `allowed`. */
export function ownAddresses(host: string, allowed: readonly string[]): OwnAddresses {
  const own = wildcards.has(host) ? [] : [nameOf(host)];
  const names = ["localhost", "127.0.0.1", "[::1]", ...own, ...allowed.map(nameOf)];
  return { names: new Set(names.map((name) => name.toLowerCase())), isOpen: !isLoopback(host) };
}

/** True if the Host header names this server: a page elsewhere that resolves to it does not. */
export function namesThisServer(
  { headersDistinct }: IncomingMessage,
  { names }: OwnAddresses,
): boolean {
  const [host = "", ...others] = headersDistinct["host"] ?? [];
  if (others.length > 0) return false; // whoever stands between may have gone by another of them
  const name = hostHeader.exec(host)?.[1];
  return name !== undefined && names.has(name.toLowerCase());
}

/** True if no Origin is given, or the very one under which this server was asked. */
export function comesFromOwnPage({ headers, headersDistinct }: IncomingMessage): boolean {
  const { host } = headers;
  const origins = headersDistinct["origin"] ?? [];
  return origins.every((origin) => origin === `http://${host}` || origin === `https://${host}`);
}

/** A host as it stands in an address. */
export function nameOf(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

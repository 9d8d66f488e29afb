import { createHash } from "node:crypto";
import { isSegwit } from "./bech32.ts";
import { keccak256 } from "./keccak.ts";
import type { Normalised } from "./normalised.ts";

const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/**
 * Chains by the version byte of a base58check address; Litecoin's old 5… addresses read as
 * Bitcoin's.
 */
const versions: ReadonlyMap<number, string> = new Map([
  [0x00, "bitcoin"],
  [0x05, "bitcoin"],
  [0x30, "litecoin"],
  [0x32, "litecoin"],
  [0x1e, "dogecoin"],
  [0x16, "dogecoin"],
  [0x4c, "dash"],
  [0x41, "tron"],
]);

/**
 * A wallet's address whose checksum is right: Bitcoin, Litecoin, Dogecoin, Dash and Tron
 * (base58check), Bitcoin and Litecoin (bech32, bech32m), Ethereum (EIP-55; all small or all
 * capitals carry no checksum).
 */
export function normaliseWallet(text: string): Normalised | undefined {
  const address = text
    .replace(
      /^(?:bitcoin|btc|ethereum|eth|litecoin|ltc|tron|trx|usdt|trc-?20|erc-?20|doge|dash)\s*:\s*/i,
      "",
    )
    .replace(/\?.*$/, "");
  if (/^0x[0-9a-f]{40}$/i.test(address)) return ethereumForm(address);
  if (isSegwit(address, ["bc"])) return walletForm(address.toLowerCase(), "bitcoin");
  if (isSegwit(address, ["ltc"])) return walletForm(address.toLowerCase(), "litecoin");
  const chain = base58Chain(address);
  return chain === undefined ? undefined : walletForm(address, chain);
}

function walletForm(address: string, chain: string): Normalised {
  return { value: address, label: address, properties: { address, chain } };
}

function ethereumForm(address: string): Normalised | undefined {
  const digits = address.slice(2);
  const hash = keccak256(digits.toLowerCase());
  const checked = `0x${[...digits.toLowerCase()].map((c, at) => (parseInt(hash.charAt(at), 16) > 7 ? c.toUpperCase() : c)).join("")}`;
  const plain = digits === digits.toLowerCase() || digits === digits.toUpperCase();
  return plain || checked === address ? walletForm(checked, "ethereum") : undefined;
}

function base58Chain(address: string): string | undefined {
  if (!/^[1-9A-HJ-NP-Za-km-z]{26,35}$/.test(address)) return undefined;
  const number = [...address].reduce((sum, c) => sum * 58n + BigInt(base58.indexOf(c)), 0n);
  const hex = number.toString(16).padStart(50, "0");
  if (hex.length !== 50) return undefined;
  const payload = Buffer.from(hex.slice(0, 42), "hex");
  const check = sha256(sha256(payload)).subarray(0, 4).toString("hex");
  return check === hex.slice(42) ? versions.get(payload[0] ?? -1) : undefined;
}

function sha256(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}

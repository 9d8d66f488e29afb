import { sha256 } from "@noble/hashes/sha2.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { base58, base58xmr, createBase58check } from "@scure/base";
import type { Normalised } from "./normalised.ts";
import { patternOf } from "../../shared/pattern.ts";
import { isSegwit } from "./segwit.ts";

const base58check = createBase58check(sha256);
/** The name of a chain or a coin before an address. */
const chainBefore = patternOf(
  "i",
  String.raw`^(?:bitcoin|btc|ethereum|eth|litecoin|ltc|tron|trx|usdt|trc-?20|erc-?20|doge|dash|`,
  String.raw`monero|xmr|solana|sol)\s*:\s*`,
);
/** Bytes of a base58check address without its checksum: a version and a hash of 20. */
const addressBytes = 21;
/** Chains by the version byte of a base58check address; Litecoin's old 5… addresses read as Bitcoin's. */
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
 * A wallet's address whose checksum is right: Bitcoin, Litecoin, Dogecoin, Dash and Tron (base58check),
 * Bitcoin and Litecoin (bech32, bech32m), Ethereum (EIP-55; all small or all capitals carry no
 * checksum), Monero. Solana's has none: its length and signs must fit.
 */
export function normaliseWallet(text: string): Normalised | undefined {
  const address = text.replace(chainBefore, "").replace(/\?.*$/, "");
  if (/^0x[0-9a-f]{40}$/i.test(address)) return ethereumForm(address);
  if (isSegwit(address, ["bc"])) return walletForm(address.toLowerCase(), "bitcoin");
  if (isSegwit(address, ["ltc"])) return walletForm(address.toLowerCase(), "litecoin");
  if (isMonero(address)) return walletForm(address, "monero");
  const chain = base58Chain(address);
  if (chain !== undefined) return walletForm(address, chain);
  return isSolana(address) ? walletForm(address, "solana") : undefined;
}

function walletForm(address: string, chain: string): Normalised {
  return { value: address, label: address, properties: { address, chain } };
}

function ethereumForm(address: string): Normalised | undefined {
  const digits = address.slice(2);
  const hash = bytesToHex(keccak_256(utf8ToBytes(digits.toLowerCase())));
  const cased = [...digits.toLowerCase()].map((digit, at) =>
    parseInt(hash.charAt(at), 16) > 7 ? digit.toUpperCase() : digit,
  );
  const checked = `0x${cased.join("")}`;
  const plain = digits === digits.toLowerCase() || digits === digits.toUpperCase();
  return plain || checked === address ? walletForm(checked, "ethereum") : undefined;
}

/** 69 bytes (77 with a payment id), of which the last four are the check of the others. */
function isMonero(address: string): boolean {
  if (!/^[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?$/.test(address)) return false;
  try {
    const bytes = base58xmr.decode(address);
    const check = bytesToHex(keccak_256(bytes.subarray(0, -4))).slice(0, 8);
    return check === bytesToHex(bytes.subarray(-4));
  } catch {
    return false; // no address of the right length
  }
}

/** 32 bytes without a check: letters of both sizes and digits among them tell it from a word. */
function isSolana(address: string): boolean {
  if (!/^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(address)) return false;
  if (!/[A-Z]/.test(address) || !/[a-z]/.test(address) || !/\d/.test(address)) return false;
  try {
    return base58.decode(address).length === 32;
  } catch {
    return false; // too large for 32 bytes
  }
}

function base58Chain(address: string): string | undefined {
  if (!/^[1-9A-HJ-NP-Za-km-z]{26,35}$/.test(address)) return undefined;
  try {
    const payload = base58check.decode(address);
    return payload.length === addressBytes ? versions.get(payload[0] ?? -1) : undefined;
  } catch {
    return undefined; // its checksum is wrong
  }
}

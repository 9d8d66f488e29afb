import anyAscii from "any-ascii";
import words from "./column-words.json" with { type: "json" };

/** What the header of a column may say that it holds. */
export type HeaderSense = keyof typeof words;

const lists: Readonly<Record<HeaderSense, readonly string[]>> = words;
/** Words from this length on count within longer ones too: Telefonnummer, Kundenadresse. */
const longWord = 6;

/** A header in small Latin letters, words parted by single spaces, with a space at both ends. */
export function headerText(header: string): string {
  const parted = header
    .normalize("NFC")
    .replaceAll(/[ºª°]/gu, "o")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const plain = anyAscii(parted)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();
  return ` ${plain} `;
}

/** How well a header says that its column holds something: 0, or more the longer the word that says it. */
export function headerSays(header: string, sense: HeaderSense): number {
  // WhatsApp is one word, postedAt are two.
  const texts = [...new Set([headerText(header), headerText(header.toLowerCase())])];
  const said = texts.flatMap((text) => lists[sense].map((word) => scoreIn(text, word)));
  return Math.max(0, ...said);
}

/** Of two words the longer says more, and the last one what the column is: company status. */
function scoreIn(text: string, word: string): number {
  // a word with = counts where it is the whole header: Last, but not Last Seen
  if (word.startsWith("=")) return text === ` ${word.slice(1)} ` ? word.length + 2 : 0;
  if (text.endsWith(` ${word} `)) return word.length + 3;
  if (text.includes(` ${word} `)) return word.length + 1;
  return word.length >= longWord && text.includes(word) ? word.length : 0;
}

const first = anyWordOf(
  "from|sender|sndr|avsandare|gonderen|posiljatelj|remetente|otpravitel|otpravitelya|felado|",
  "snd|source|src|caller|calling|originator|orig|payer|debtor|remitter|ordering|",
  "absender|auftraggeber|anrufer|remitente|ordenante|expediteur|emetteur|donneur|mittente|",
  "chiamante|llamante|appelant|apelant|expeditor|afzender|nadawca|ot|von|de la",
);
const second = anyWordOf(
  "to|receiver|rcvr|mottagare|alici|primatelj|poluchatel|poluchatelya|cimzett|karsi|",
  "rcv|recv|recipient|rcpt|callee|called|dialled|dialed|payee|creditor|",
  "beneficiary|benef|bene|destination|dest|counterparty|tegenrekening|tegenpartij|empfanger|",
  "angerufener|destinatario|destinataire|beneficiaire|beneficiario|appele|chiamato|llamado|",
  "apelat|ontvanger|odbiorca|komu|an|nach",
);
const wholeFirst = /^ (?:source|who|from|wie|quien|qui) (?:id |name |label )?$/u;
const wholeSecond = /^ (?:target|with|to|dest|con|avec) (?:id |name |label )?$/u;
const firstMark = / (?:a|1) $|^ (?:a|from) | (?:nr|no|num|number|party) a /u;
const secondMark = / (?:b|2) $|^ (?:b|to) | (?:nr|no|num|number|party) b /u;

/** A pattern that finds one of some words, parted by bars, in the text of a header. */
export function anyWordOf(...lines: readonly string[]): RegExp {
  return new RegExp(` (?:${lines.join("")}) `, "u");
}

/** Which of two parties a column speaks of: who did something, or the other; undefined where open. */
export function sideOf(header: string): "from" | "to" | undefined {
  const text = headerText(header);
  const isFirst = first.test(text) || firstMark.test(text) || wholeFirst.test(text);
  const isSecond = second.test(text) || secondMark.test(text) || wholeSecond.test(text);
  if (isFirst === isSecond) return undefined;
  return isFirst ? "from" : "to";
}

/** A header without the words that say whose it is: Sender Phone and Rcvr Phone are both phone. */
export function withoutSide(header: string): string {
  return headerText(header)
    .replace(wholeFirst, " ")
    .replace(wholeSecond, " ")
    .replace(first, " ")
    .replace(second, " ")
    .replace(/ [ab12] $/u, " ")
    .replace(/^ (?:a|b|num|from|to) /u, " ")
    .trim();
}

import { headerSays, headerText, withoutWordsOf } from "./header-senses.ts";

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
  if (isFirst !== isSecond) return isFirst ? "from" : "to";
  const [from, to] = [headerSays(header, "from"), headerSays(header, "to")];
  if (isFirst || from === to || (from > 0 && to > 0)) return undefined;
  return from > 0 ? "from" : "to";
}

/** A header without the words that say whose it is: Sender Phone and Rcvr Phone are both phone. */
export function withoutSide(header: string): string {
  const bare = withoutWordsOf(withoutWordsOf(header, "from"), "to");
  return bare
    .replace(wholeFirst, " ")
    .replace(wholeSecond, " ")
    .replace(first, " ")
    .replace(second, " ")
    .replace(/ [ab12] $/u, " ")
    .replace(/^ (?:a|b|num|from|to) /u, " ")
    .trim();
}

import type { Dice } from "./dice.ts";
import { clockText } from "./posting-days.ts";
import { commaText } from "./row-text.ts";

export interface Call {
  readonly caller: string;
  readonly callee: string;
  readonly at: number;
}

export interface Payment {
  readonly payer: string;
  readonly payee: string;
  readonly payeeName?: string;
  readonly at: number;
  /** The ad for which it pays. */
  readonly adId?: string;
}

/** What a phone company and a bank keep. */
export interface Records {
  call(call: Call): void;
  pay(payment: Payment): void;
  calls(): string;
  payments(): string;
}

const callColumns = ["call", "caller", "callee", "started", "seconds"] as const;
const paymentColumns = [
  "payment",
  "booked",
  "payer",
  "payer_name",
  "payee",
  "payee_name",
  "amount",
  "currency",
  "reference",
  "ad_id",
] as const;

export function bookOfRecords(dice: Dice): Records {
  const calls: Call[] = [];
  const payments: Payment[] = [];
  return {
    call: (call) => {
      if (call.caller !== call.callee) calls.push(call);
    },
    pay: (payment) => payments.push(payment),
    calls: () =>
      commaText(
        callColumns,
        inOrder(calls).map((call, at) => callRow(call, at, dice)),
      ),
    payments: () =>
      commaText(
        paymentColumns,
        inOrder(payments).map((one, at) => paymentRow(one, at, dice)),
      ),
  };
}

const inOrder = <T extends { at: number }>(rows: readonly T[]) =>
  rows.toSorted((a, b) => a.at - b.at);

function callRow({ caller, callee, at }: Call, place: number, dice: Dice) {
  return {
    call: `C${20_001 + place}`,
    caller,
    callee,
    started: clockText(at),
    seconds: dice.yes(0.15) ? "0" : String(dice.between(4, 900)),
  };
}

function paymentRow(payment: Payment, place: number, dice: Dice) {
  const { payer, payee, payeeName, at, adId } = payment;
  return {
    payment: `P${30_001 + place}`,
    booked: clockText(at, true),
    payer,
    payer_name: "",
    payee,
    payee_name: payeeName ?? "Muster Ads",
    amount: `${adId === undefined ? dice.between(15, 900) : dice.between(5, 60)}.${dice.digits(2)}`,
    currency: "USD",
    reference: adId === undefined ? dice.pick(["", "rent", "invoice", "thanks"]) : `Ad ${adId}`,
    ad_id: adId !== undefined && dice.yes(0.9) ? adId : "",
  };
}

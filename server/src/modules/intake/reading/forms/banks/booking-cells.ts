import { contentNumber } from "../content-number.ts";
import type { Statement } from "./balances.ts";
import type { BankCells } from "./bank-mapping.ts";

/** A booking before it is known whose account it is in. */
export interface Booking {
  /** Its own number, empty where it has none. */
  readonly number: string;
  readonly bookedAt: string;
  readonly raw: string;
  readonly position: string;
  /** The cells of the other side; none where nobody is named. */
  readonly other: BankCells;
}

/** The cells that every booking has: its name, its account, and the other side. */
export function bookingCells({ account, holder, name }: Statement, booking: Booking): BankCells {
  const { number, bookedAt, raw, position, other } = booking;
  const isUnpaired = Object.keys(other).length === 0;
  return {
    number: number || `${name} ${position}`.trim(),
    bookedAt,
    ownAccount: account,
    ownHolder: holder,
    statement: name,
    ...other,
    unpaired: isUnpaired ? contentNumber(bookedAt, account, position, raw) : "",
  };
}

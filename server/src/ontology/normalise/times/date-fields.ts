/** In which order a date of three numbers is written. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** What a stated time says; offset in minutes east of UTC. */
export interface Fields {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  readonly offset?: number;
  readonly precision: "year" | "month" | "day" | "hour" | "minute" | "second" | "millisecond";
}

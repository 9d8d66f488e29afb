/** Who asks, what for, and which datasets they may see. Every query handle takes it. */
export interface Reach {
  readonly actor: string;
  readonly purpose: string;
  /** Ids of the datasets within reach. */
  readonly datasets: readonly string[];
  /** True where these are all datasets held, so that no row need be compared with them. */
  readonly full: boolean;
}

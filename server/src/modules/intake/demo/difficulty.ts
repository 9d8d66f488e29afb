/**
 * How hard the demo's sources are to link: shares that the ads are made by. All are guesses, but
 * where a source stands beside.
 */
export interface Difficulty {
  /**
   * What share of the numbers is disguised, times what each group has anyhow. A third and more of
   * the numbers in escort ads were missed by a plain pattern in Dubrawski et al. 2015 (J. Human
   * Trafficking 1:65–85).
   */
  readonly hides: number;
  /** Share of ads that name the group's account. */
  readonly account: number;
  /** Share of ads that name the group's web address. */
  readonly website: number;
  /** Share of ads whose own pictures may be changed, and of these pictures those that are. */
  readonly changed: number;
  readonly nearby: number;
  /** Share of ads that show a stock picture. */
  readonly stock: number;
  /** What share of ads uses the group's wording, times what each group has anyhow. */
  readonly copies: number;
  /** How the share of ads that name the booking desk is multiplied. */
  readonly desk: number;
}

/** The demo as it is served. */
export const usual: Difficulty = {
  hides: 1,
  account: 0.4,
  website: 0.7,
  changed: 0.25,
  nearby: 0.2,
  stock: 0.3,
  copies: 1,
  desk: 1,
};

/** Less is hidden, more is named. */
export const easy: Difficulty = {
  hides: 0.5,
  account: 0.7,
  website: 0.9,
  changed: 0.1,
  nearby: 0.1,
  stock: 0.15,
  copies: 1,
  desk: 0.5,
};

/**
 * Numbers mostly hidden, accounts and web addresses seldom named, most pictures changed, half of
 * all ads show a stock picture.
 */
export const hard: Difficulty = {
  hides: 2,
  account: 0.12,
  website: 0.3,
  changed: 0.8,
  nearby: 0.6,
  stock: 0.5,
  copies: 0.6,
  desk: 1.4,
};

const own = "clew_";

/** The name of a parameter of the wall's own. */
export function publicParameter(number: number): string {
  return `${own}${number}`;
}

/** Whether a name is kept for the wall's own parameters. */
export function isOwnParameter(name: string): boolean {
  return name.startsWith(own);
}

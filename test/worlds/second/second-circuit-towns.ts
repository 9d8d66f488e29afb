import type { Town } from "./second-adbook.ts";

/** Where tours stop. */
export const circuitTowns: readonly Town[] = [
  "Omaha NE",
  "Des Moines IA",
  "Kansas City MO",
  "Wichita KS",
  "Tulsa OK",
  "Amarillo TX",
  "Lubbock TX",
  "Shreveport LA",
  "Little Rock AR",
  "Memphis TN",
  "Nashville TN",
  "Knoxville TN",
  "Louisville KY",
  "Evansville IN",
  "Fort Wayne IN",
  "Toledo OH",
  "Dayton OH",
  "Grand Rapids MI",
  "Green Bay WI",
  "Madison WI",
  "Rockford IL",
  "Peoria IL",
  "Sioux Falls SD",
  "Fargo ND",
  "Rapid City SD",
  "Billings MT",
].map((text) => ({ city: text.slice(0, -3), state: text.slice(-2) }));

/** Each city has two hotels that take guests by the week; whoever travels knows them. */
export function hotelsOf({ city, state }: Town): string[] {
  const number = 100 + city.length * 40;
  return [
    `Gateway Suites, ${number} Interchange Drive, ${city}, ${state}`,
    `Airport Lodge, ${number + 700} Terminal Road, ${city}, ${state}`,
  ];
}

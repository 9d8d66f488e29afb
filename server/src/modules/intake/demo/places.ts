/** A city of the demo with the telephone area code that goes with it. */
export interface DemoCity {
  readonly city: string;
  readonly region: string;
  readonly area: string;
}

const list =
  "New York NY 212|Hartford CT 860|Albany NY 518|Scranton PA 570|Trenton NJ 609|Newark NJ 973|Philadelphia PA 215|Pittsburgh PA 412|Boston MA 617|Providence RI 401|" +
  "Worcester MA 508|Buffalo NY 716|Rochester NY 585|Syracuse NY 315|Baltimore MD 410|Richmond VA 804|Norfolk VA 757|Raleigh NC 919|Charlotte NC 704|Greensboro NC 336|" +
  "Columbia SC 803|Charleston SC 843|Atlanta GA 404|Savannah GA 912|Jacksonville FL 904|Orlando FL 407|Tampa FL 813|Miami FL 305|Nashville TN 615|Memphis TN 901|" +
  "Knoxville TN 865|Louisville KY 502|Lexington KY 859|Cincinnati OH 513|Columbus OH 614|Cleveland OH 216|Toledo OH 419|Detroit MI 313|Grand Rapids MI 616|Indianapolis IN 317|" +
  "Chicago IL 312|Milwaukee WI 414|Madison WI 608|Minneapolis MN 612|Des Moines IA 515|Omaha NE 402|Kansas City MO 816|St. Louis MO 314|Tulsa OK 918|Oklahoma City OK 405|" +
  "Dallas TX 214|Houston TX 713|Austin TX 512|Denver CO 303|Salt Lake City UT 801|Las Vegas NV 702|Phoenix AZ 602|San Diego CA 619|Portland OR 503|Seattle WA 206";

/** The sixty cities of the demo. */
export const cities: readonly DemoCity[] = list.split("|").map((entry) => {
  const parts = entry.split(" ");
  return {
    city: parts.slice(0, -2).join(" "),
    region: parts.at(-2) ?? "",
    area: parts.at(-1) ?? "",
  };
});

/** A city of the demo by name. Throws where there is none. */
export function cityNamed(name: string): DemoCity {
  const found = cities.find(({ city }) => city === name);
  if (found === undefined) throw new RangeError(`No city ${name} in the demo.`);
  return found;
}

/** Gives out numbers in 555-01xx, which are set aside for fiction, each once. */
export function numberPool(taken: readonly string[]): (area: string) => string {
  const used = new Set(taken);
  const areas = [...new Set(cities.map(({ area }) => area))];
  return (wanted) => {
    const order = [wanted, ...areas];
    for (const area of order) {
      for (let last = 101; last < 200; last++) {
        const number = `+1${area}5550${last}`;
        if (used.has(number)) continue;
        used.add(number);
        return number;
      }
    }
    throw new RangeError("All fictional numbers are given out.");
  };
}

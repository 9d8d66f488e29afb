import { findInText } from "../../../server/src/modules/intake/extraction/index.ts";
import { fifthDisguises, fourthDisguises } from "./phone-disguises-last.ts";
import { secondDisguises, thirdDisguises } from "./phone-disguises-more.ts";
import { sixthDisguises } from "./phone-disguises-sixth.ts";
import { phoneDisguises, phoneTraps, type Disguised } from "./phone-disguises.ts";
import { madeAds } from "./phones-made.ts";
import { table, type Row } from "../printed-tables.ts";
import { firstStated, secondStated, type Stated } from "./unseen-texts.ts";

const found = (text: string, region: string) => [
  ...new Set(findInText("Phone", text, { region }).map(({ value }) => value.value)),
];
const made = 10_000;
const seeds = [7071, 8082, 9093];

/** Numbers in disguises by kind, with what is missed; found is the number whole and no other beside it. */
export function benchPhones(): void {
  const taken = phoneTraps.filter((text) => found(text, "US").length > 0);
  console.log("\n## Numbers in disguises\n");
  table(
    ["how", "texts", "recall", "missed"],
    [
      ...rowsOf(phoneDisguises),
      [
        "texts that hold none",
        phoneTraps.length,
        "",
        taken.length === 0 ? "none read as a number" : taken.join(", "),
      ],
    ],
  );
  [secondDisguises, thirdDisguises, fourthDisguises, fifthDisguises, sixthDisguises].forEach(
    (set, at) => {
      console.log(`\n## Numbers in disguises, set ${at + 2}\n`);
      table(["written as", "texts", "recall", "missed"], rowsOf(set));
    },
  );
  console.log("\n## Numbers in made ads\n");
  table(
    [
      "seed",
      "ads with a number",
      "ads with figures alone",
      "precision",
      "recall",
      "F1",
      "one that failed",
    ],
    seeds.map(rowOfMade),
  );
  console.log("\n## Other identifiers in texts\n");
  table(
    ["set", "kind", "texts", "read as they should be", "otherwise"],
    [...rowsOfStated("1", firstStated), ...rowsOfStated("2", secondStated)],
  );
}

function rowsOfStated(
  set: string,
  all: Readonly<Record<string, readonly Stated[]>>,
): readonly Row[] {
  return Object.entries(all).map(([kind, texts]): Row => {
    const wrong = texts.filter(
      ([text, values]) =>
        findInText(kind, text, { region: "US" })
          .map(({ value }) => value.value)
          .toSorted()
          .join(" ") !== values.toSorted().join(" "),
    );
    return [
      set,
      kind,
      texts.length,
      texts.length - wrong.length,
      wrong.map(([text]) => `“${text}”`).join(", "),
    ];
  });
}

function rowsOf(sets: readonly Disguised[]): readonly Row[] {
  const merged = [...Map.groupBy(sets, ({ how }) => how)].map(([how, all]) => ({
    how,
    texts: all.reduce((sum, { texts }) => sum + texts.length, 0),
    missed: all.flatMap(missedOf),
  }));
  const all = merged.reduce((sum, { texts }) => sum + texts, 0);
  const lost = merged.reduce((sum, { missed }) => sum + missed.length, 0);
  const rows = merged.map(({ how, texts, missed }): Row => [
    how,
    texts,
    ((texts - missed.length) / texts).toFixed(2),
    missed.map((text) => `“${text}”`).join(", "),
  ]);
  return [...rows, ["all", all, ((all - lost) / all).toFixed(2), ""]];
}

function missedOf({ region, number, texts }: Disguised): readonly string[] {
  return texts.filter((text) => found(text, region).join() !== number);
}

function rowOfMade(seed: number): Row {
  let [right, wrong, lost, failed] = [0, 0, 0, ""];
  for (const { text, number } of madeAds(made, seed)) {
    const told = found(text, "US");
    const others = told.filter((one) => one !== number).length;
    const hit = number !== undefined && others < told.length;
    right += Number(hit);
    lost += Number(number !== undefined && !hit);
    wrong += others;
    if (failed === "" && (others > 0 || (number !== undefined && !hit)))
      failed = text.replaceAll("\n", " ").replaceAll("|", "\\|");
  }
  const [precision, recall] = [right / (right + wrong), right / (right + lost)];
  return [
    seed,
    made,
    made,
    precision.toFixed(4),
    recall.toFixed(4),
    ((2 * precision * recall) / (precision + recall)).toFixed(4),
    failed,
  ];
}

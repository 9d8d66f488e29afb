import { useState } from "react";
import { say } from "../../wording/index.ts";
import { ListPage } from "./ListPage.tsx";
import { isProse, mostLines } from "./lookUp.ts";
import { ScreenPage } from "./ScreenPage.tsx";

const WAYS = [
  ["list", say("find.pastedPage.lineByLine")],
  ["text", say("find.pastedPage.asOneText")],
] as const;

/** What was pasted: looked up line by line, or read as one text. */
export function PastedPage({ texts }: { readonly texts: readonly string[] }) {
  const [way, setWay] = useState<string>(isProse(texts) ? "text" : "list");
  const ways = (
    <div className="row" role="group" aria-label={say("find.pastedPage.howItIsRead")}>
      {WAYS.map(([name, text]) => (
        <button
          key={name}
          type="button"
          className="pill"
          aria-pressed={way === name}
          onClick={() => setWay(name)}
        >
          {text}
        </button>
      ))}
    </div>
  );
  return way === "list" ? (
    <ListPage texts={texts.slice(0, mostLines)} ways={ways} />
  ) : (
    <ScreenPage text={texts.join("\n")} ways={ways} />
  );
}

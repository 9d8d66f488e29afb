import { useState, type KeyboardEvent } from "react";
import {
  actOfKey,
  canBeGiven,
  giveKey,
  isOwnKeys,
  keyWord,
  resetKeys,
  useKeys,
  type KeyId,
} from "../address/index.ts";
import { Button } from "../design/index.ts";
import { say } from "../wording/index.ts";
import { keyPlaces, keyWords } from "./key-words.ts";

/** What is being given another key, and what stands in the way. */
interface Giving {
  readonly id: KeyId;
  readonly problem: string | null;
  /** A key that another act has. */
  readonly taken: { readonly key: string; readonly by: KeyId } | null;
}

/** All keys that can be changed, by where they work. One key means one thing on all pages. */
export function KeyList() {
  const keys = useKeys();
  const [giving, setGiving] = useState<Giving | null>(null);
  return (
    <>
      <p className="second small">{say("app.keys.oneThing")}</p>
      {keyPlaces.map(([title, ids]) => (
        <section key={title}>
          <h3 className="head">{title}</h3>
          <ul className="plain-list key-list">
            {ids.map((id) => (
              <KeyRow
                key={id}
                id={id}
                giving={giving?.id === id ? giving : null}
                setGiving={setGiving}
              />
            ))}
          </ul>
        </section>
      ))}
      <div>
        <Button testId="keys-reset" isDisabled={isOwnKeys(keys)} onPress={resetKeys}>
          {say("app.keys.reset")}
        </Button>
      </div>
    </>
  );
}

interface RowProps {
  readonly id: KeyId;
  readonly giving: Giving | null;
  readonly setGiving: (giving: Giving | null) => void;
}

function KeyRow({ id, giving, setGiving }: RowProps) {
  const keys = useKeys();
  const shown = giving ? say("app.keys.press") : keyWord(keys[id]);
  const give = (key: string) => {
    giveKey(id, key);
    setGiving(null);
  };
  return (
    <li>
      <div className="row">
        <span className="grow">{keyWords[id]}</span>
        <button
          type="button"
          className="key-button"
          data-testid={`key-${id}`}
          aria-label={say("app.keys.change", { what: keyWords[id], key: shown })}
          aria-pressed={giving !== null}
          onClick={() => setGiving(giving ? null : { id, problem: null, taken: null })}
          onKeyDown={(event) => giving && take(event, id, { give, setGiving })}
          onBlur={() => giving?.taken === null && setGiving(null)}
        >
          <kbd className="key">{shown}</kbd>
        </button>
      </div>
      {giving?.problem && (
        <p className="small warning-words" role="alert">
          {giving.problem}
        </p>
      )}
      {giving?.taken && <Taken taken={giving.taken} own={keys[id]} onGive={give} />}
    </li>
  );
}

interface TakenProps {
  readonly taken: NonNullable<Giving["taken"]>;
  readonly own: string;
  readonly onGive: (key: string) => void;
}

/** Says who has the key, and offers to exchange the two. */
function Taken({ taken: { key, by }, own, onGive }: TakenProps) {
  return (
    <p className="row wrap small" role="alert">
      {say("app.keys.taken", { key: keyWord(key), by: keyWords[by] })}
      <Button testId="key-exchange" onPress={() => onGive(key)}>
        {say("app.keys.exchange", { own: keyWord(own) })}
      </Button>
    </p>
  );
}

/** Takes the key that is pressed, unless it means something that stays or somebody has it. */
function take(
  event: KeyboardEvent,
  id: KeyId,
  { give, setGiving }: { give: (key: string) => void; setGiving: RowProps["setGiving"] },
): void {
  const key = event.key.toLowerCase();
  if (key === "tab" || key === "shift") return;
  event.preventDefault();
  event.stopPropagation();
  if (key === "escape") return setGiving(null);
  if (!canBeGiven(key))
    return setGiving({ id, taken: null, problem: say("app.keys.cannot", { key: event.key }) });
  const by = actOfKey(key);
  if (by !== null && by !== id) return setGiving({ id, problem: null, taken: { key, by } });
  give(key);
}

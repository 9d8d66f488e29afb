import { Search } from "lucide-react";
import { useEffect, useId, useRef, type RefObject } from "react";
import { useKind, type FigureFragment } from "../../api/index.ts";
import { atLeast, wordOf, say } from "../../wording/index.ts";
import { KindMark, Label } from "../entities/index.ts";
import { useFindBox } from "./useFindBox.ts";

const KindWord = ({ kind }: { readonly kind: string }) => (
  <span className="third small">{useKind(kind)?.label ?? kind}</span>
);

function Suggestion({
  entity,
  index,
  list,
  box,
}: {
  readonly entity: FigureFragment;
  readonly index: number;
  readonly list: string;
  readonly box: Box;
}) {
  return (
    <li
      id={`${list}-${index}`}
      role="option"
      aria-selected={index === box.at}
      className="menu-item"
      data-focused={index === box.at || undefined}
      onMouseDown={(event) => {
        event.preventDefault();
        box.open(entity);
      }}
    >
      <KindMark kind={entity.kind} size={24} />
      <span className="cut grow">
        <Label text={entity.label} />{" "}
        {entity.marks.map((mark) => (
          <span key={mark} className="third small">
            {wordOf("mark", mark)}{" "}
          </span>
        ))}
      </span>
      <KindWord kind={entity.kind} />
    </li>
  );
}

function Suggestions({ list, box }: { readonly list: string; readonly box: Box }) {
  return (
    <div className="menu suggestions" data-testid="suggestions">
      <ul id={list} role="listbox" aria-label={say("find.findBox.suggestions")}>
        {box.found.map((entity, index) => (
          <Suggestion key={entity.id} entity={entity} index={index} list={list} box={box} />
        ))}
      </ul>
      <p className="suggestions-foot third small" aria-live="polite">
        {footOf(box)}
      </p>
    </div>
  );
}

type Box = ReturnType<typeof useFindBox>;

/** The one find box, in the bar and, larger, at home. */
export function FindBox({
  large = false,
  inputRef,
}: {
  readonly large?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}) {
  const box = useFindBox();
  const list = useId();
  const own = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (large) focusAtHome(own.current);
  }, [large]);
  const isShown = box.isOpen && box.settled.length > 1 && box.text.trim() !== "";
  return (
    <div className="find-box" data-large={large || undefined} role="search">
      <Search size={large ? 19 : 16} strokeWidth={1.75} aria-hidden="true" />
      <input
        ref={inputRef ?? own}
        data-testid={large ? "home-find-box" : "find-box"}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-label={say("find.findBox.findANumberName")}
        aria-activedescendant={box.at >= 0 ? `${list}-${box.at}` : undefined}
        placeholder={large ? say("word.term.homeHint") : say("word.term.findHint")}
        value={box.text}
        autoComplete="off"
        spellCheck={false}
        {...box.handlers}
      />
      <kbd className="key" aria-hidden="true">
        /
      </kbd>
      {isShown && <Suggestions list={list} box={box} />}
    </div>
  );
}

/** At home one begins by typing; where a finger points, its keyboard would cover the page. */
function focusAtHome(box: HTMLInputElement | null): void {
  const isBusy = document.activeElement?.closest("input, textarea, [role=dialog]") ?? null;
  if (isBusy === null && matchMedia("(pointer: fine)").matches) box?.focus({ preventScroll: true });
}

/** What the box says below its suggestions. */
function footOf({ problem, waiting, found, total, isExact }: Box): string {
  if (problem) return problem.message;
  if (waiting) return say("find.findBox.looking");
  if (found.length === 0) return say("find.findBox.nothingFoundPressEnter");
  return say("find.findBox.foundPressEnter", { total: atLeast(total, isExact) });
}

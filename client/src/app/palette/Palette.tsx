import { useEffect, useId, useRef } from "react";
import { openings, useOpenings } from "../../address/index.ts";
import { Dialog } from "../../design/index.ts";
import { Label } from "../../features/entities/index.ts";
import { say } from "../../wording/index.ts";
import type { Command } from "./commands.tsx";
import { usePalette, type Sort } from "./usePalette.tsx";

/** Everything that can be done and every place to go, by its words and by keys alone. */
export function Palette() {
  const { palette } = useOpenings();
  return (
    <Dialog
      title={say("app.palette.commands")}
      isOpen={palette}
      onClose={() => openings.setState({ palette: false })}
      width={600}
      testId="palette"
    >
      <Choosing />
    </Dialog>
  );
}

function Choosing() {
  const palette = usePalette();
  const list = useId();
  const { sorts, count, isLooking } = palette;
  return (
    <div className="palette">
      <Box list={list} palette={palette} />
      <div
        className="palette-list"
        id={list}
        role="listbox"
        aria-label={say("app.palette.commands")}
      >
        {sorts.map((sort) => (
          <SortGroup key={sort.title} sort={sort} list={list} palette={palette} />
        ))}
      </div>
      <p className="third small" role="status">
        {isLooking ? say("find.findBox.looking") : say("app.palette.count", { count })}
      </p>
    </div>
  );
}

function Box({ list, palette: { text, change, press, current, count } }: ListProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <input
      ref={input}
      className="input"
      role="combobox"
      aria-label={say("app.palette.typeWhatYouWant")}
      aria-expanded={count > 0}
      aria-controls={list}
      aria-autocomplete="list"
      aria-activedescendant={current && idOf(list, current)}
      placeholder={say("app.palette.typeWhatYouWant")}
      autoComplete="off"
      spellCheck={false}
      data-testid="palette-box"
      value={text}
      onChange={(event) => change(event.target.value)}
      onKeyDown={press}
    />
  );
}

const idOf = (list: string, id: string) => `${list}-${id.replaceAll(/[^\w-]/gu, "_")}`;

interface ListProps {
  readonly list: string;
  readonly palette: ReturnType<typeof usePalette>;
}

function SortGroup({
  sort: { title, commands },
  list,
  palette,
}: ListProps & { readonly sort: Sort }) {
  return (
    <div role="group" aria-label={title}>
      <div className="head palette-sort" role="presentation">
        {title}
      </div>
      {commands.map((command) => (
        <Choice key={command.id} command={command} list={list} palette={palette} />
      ))}
    </div>
  );
}

function Choice({
  command,
  list,
  palette: { current, take },
}: ListProps & { readonly command: Command }) {
  const { id, label, hint, keys, icon } = command;
  const isHere = id === current;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isHere) box.current?.scrollIntoView({ block: "nearest" });
  }, [isHere]);
  return (
    <div
      ref={box}
      id={idOf(list, id)}
      role="option"
      tabIndex={-1}
      aria-selected={isHere}
      className="menu-item"
      data-focused={isHere || undefined}
      data-testid={`palette-${id}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => take(command)}
      onKeyDown={(event) => event.key === "Enter" && take(command)}
    >
      <span className="palette-icon">{icon}</span>
      <span className="cut grow">
        <Label text={label} />
        {hint !== undefined && <span className="third small"> · {hint}</span>}
      </span>
      {keys !== undefined && <kbd className="key">{keys}</kbd>}
    </div>
  );
}

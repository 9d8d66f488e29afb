import { CircleHelp, Command, Moon, PanelLeftClose, PanelLeftOpen, Sun } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import { Button, Focusable, Tooltip, TooltipTrigger } from "react-aria-components";
import { go, openings, pathOf, useAddress } from "../address/index.ts";
import { toggleTheme, useTheme } from "../design/index.ts";
import { useDropping } from "../features/case-files/index.ts";
import { say } from "../wording/index.ts";
import { Mark } from "./Mark.tsx";
import { placeOf, places, type RailPlace } from "./places.tsx";
import { toggleRail, useRailWidth } from "./rail-width.ts";

const icon = { size: 19, strokeWidth: 1.75 } as const;

/** Where one can go; commands, theme, help and width below. */
export function Rail() {
  const here = placeOf(useAddress());
  const { hasRoom, isWide } = useRailWidth();
  return (
    <nav className="rail" data-wide={isWide || undefined} aria-label={say("app.rail.views")}>
      <Home />
      {places.map((place) => (
        <Place key={place.name} place={place} isCurrent={place === here} isWide={isWide} />
      ))}
      <span className="grow" />
      <RailAction
        name="commands"
        label={say("app.palette.commands")}
        keys="Ctrl K"
        isWide={isWide}
        icon={<Command {...icon} />}
        onPress={() => openings.setState({ palette: true })}
      />
      <ThemeAction isWide={isWide} />
      <RailAction
        name="help"
        label={say("app.helpAndShortcuts")}
        word={say("app.rail.help")}
        keys="?"
        isWide={isWide}
        icon={<CircleHelp {...icon} />}
        onPress={() => openings.setState({ shortcuts: true })}
      />
      {hasRoom && (
        <RailAction
          name="rail-width"
          label={isWide ? say("app.rail.narrow") : say("app.rail.wide")}
          isWide={isWide}
          icon={isWide ? <PanelLeftClose {...icon} /> : <PanelLeftOpen {...icon} />}
          onPress={toggleRail}
        />
      )}
    </nav>
  );
}

function Home() {
  const goHome = (event: MouseEvent) => {
    event.preventDefault();
    go({ view: "home" });
  };
  return (
    <a className="rail-mark" href="/" aria-label={say("app.rail.clewHome")} onClick={goHome}>
      <Mark />
    </a>
  );
}

function Place({
  place: { name, title, sections, icon: picture },
  isCurrent,
  isWide,
}: {
  readonly place: RailPlace;
  readonly isCurrent: boolean;
  readonly isWide: boolean;
}) {
  const [{ to }] = sections;
  const { isOver, place } = useDropping(null);
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <TooltipTrigger delay={350} closeDelay={60} isDisabled={isWide}>
      <Focusable>
        <a
          className="rail-link"
          role="link"
          href={pathOf(to)}
          aria-label={title}
          aria-current={isCurrent ? "page" : undefined}
          data-testid={`rail-${name}`}
          data-over={isOver || undefined}
          onClick={follow}
          {...(name === "cases" ? place : {})}
        >
          {picture}
          {isWide && <span className="cut">{title}</span>}
        </a>
      </Focusable>
      <Tooltip className="tooltip" placement="right" offset={6}>
        {title}
      </Tooltip>
    </TooltipTrigger>
  );
}

interface RailActionProps {
  /** Names it for tests. */
  readonly name: string;
  readonly label: string;
  /** A part of the label, for the rail's width. */
  readonly word?: string;
  readonly keys?: string;
  readonly icon: ReactNode;
  readonly isWide: boolean;
  readonly onPress: () => void;
}

/** Something to do from anywhere: an icon, with its word where there is room. */
function RailAction({ name, label, word, keys, icon: picture, isWide, onPress }: RailActionProps) {
  return (
    <TooltipTrigger delay={350} closeDelay={60} isDisabled={isWide}>
      <Button
        className="rail-link"
        {...(isWide ? {} : { "aria-label": label })}
        data-testid={name}
        onPress={onPress}
      >
        {picture}
        {isWide && <span className="cut grow">{word ?? label}</span>}
        {isWide && keys && (
          <kbd className="key" aria-hidden="true">
            {keys}
          </kbd>
        )}
      </Button>
      <Tooltip className="tooltip" placement="right" offset={6}>
        {label}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}

function ThemeAction({ isWide }: Pick<RailActionProps, "isWide">) {
  const isDark = useTheme() === "dark";
  return (
    <RailAction
      name="theme"
      label={isDark ? say("app.rail.light") : say("app.rail.dark")}
      isWide={isWide}
      icon={isDark ? <Sun {...icon} /> : <Moon {...icon} />}
      onPress={toggleTheme}
    />
  );
}

import { say } from "../wording/index.ts";
import { CircleHelp, Moon, Sun } from "lucide-react";
import type { MouseEvent } from "react";
import { Focusable, Tooltip, TooltipTrigger } from "react-aria-components";
import { go, openings, pathOf, useAddress } from "../address/index.ts";
import { IconButton, toggleTheme, useTheme } from "../design/index.ts";
import { Mark } from "./Mark.tsx";
import { places, type RailPlace } from "./places.tsx";

const icon = { size: 19, strokeWidth: 1.75 } as const;

/** Where one can go; theme and help below. */
export function Rail() {
  const { view } = useAddress();
  return (
    <nav className="rail" aria-label={say("app.rail.views")}>
      <Home />
      {places.map((place) => (
        <Place key={place.name} place={place} isCurrent={place.views.includes(view)} />
      ))}
      <span className="grow" />
      <ThemeButton />
      <IconButton
        label={say("app.helpAndShortcuts")}
        keys="?"
        side="right"
        onPress={() => openings.setState({ shortcuts: true })}
        testId="help"
      >
        <CircleHelp {...icon} />
      </IconButton>
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
  place: { name, title, to, icon: picture },
  isCurrent,
}: {
  readonly place: RailPlace;
  readonly isCurrent: boolean;
}) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <TooltipTrigger delay={350} closeDelay={60}>
      <Focusable>
        <a
          className="rail-link"
          role="link"
          href={pathOf(to)}
          aria-label={title}
          aria-current={isCurrent ? "page" : undefined}
          data-testid={`rail-${name}`}
          onClick={follow}
        >
          {picture}
        </a>
      </Focusable>
      <Tooltip className="tooltip" placement="right" offset={6}>
        {title}
      </Tooltip>
    </TooltipTrigger>
  );
}

function ThemeButton() {
  const isDark = useTheme() === "dark";
  return (
    <IconButton
      label={isDark ? say("app.rail.light") : say("app.rail.dark")}
      side="right"
      onPress={toggleTheme}
      testId="theme"
    >
      {isDark ? <Sun {...icon} /> : <Moon {...icon} />}
    </IconButton>
  );
}

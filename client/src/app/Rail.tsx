import {
  Bookmark,
  CircleHelp,
  Database,
  GitCompareArrows,
  Layers,
  Moon,
  Network,
  Search,
  Sun,
  Table2,
  TextQuote,
  Waypoints,
} from "lucide-react";
import type { ReactNode } from "react";
import { Focusable, Tooltip, TooltipTrigger } from "react-aria-components";
import { go, openings, pathOf, useAddress, type Address } from "../address/index.ts";
import { IconButton, toggleTheme, useTheme } from "../design/index.ts";
import { Mark } from "./Mark.tsx";

const icon = { size: 19, strokeWidth: 1.75 } as const;
const places: readonly {
  readonly title: string;
  readonly to: Address;
  readonly views: readonly Address["view"][];
  readonly icon: ReactNode;
}[] = [
  {
    title: "Find",
    to: { view: "home" },
    views: ["home", "find", "profile"],
    icon: <Search {...icon} />,
  },
  { title: "Chart", to: { view: "chart" }, views: ["chart"], icon: <Network {...icon} /> },
  { title: "Table", to: { view: "table" }, views: ["table"], icon: <Table2 {...icon} /> },
  {
    title: "Groups",
    to: { view: "groups", tab: "groups" },
    views: ["groups"],
    icon: <Waypoints {...icon} />,
  },
  {
    title: "Clusters",
    to: { view: "clusters", tab: "clusters" },
    views: ["clusters"],
    icon: <Layers {...icon} />,
  },
  {
    title: "Likely the same",
    to: { view: "review" },
    views: ["review"],
    icon: <GitCompareArrows {...icon} />,
  },
  {
    title: "Shared wordings",
    to: { view: "wordings", ref: null },
    views: ["wordings"],
    icon: <TextQuote {...icon} />,
  },
  {
    title: "Queries",
    to: { view: "queries", query: null },
    views: ["queries"],
    icon: <Bookmark {...icon} />,
  },
  {
    title: "Sources",
    to: { view: "sources" },
    views: ["sources", "import"],
    icon: <Database {...icon} />,
  },
];

/** Where one can go; theme and help below. */
export function Rail() {
  const { view } = useAddress();
  const theme = useTheme();
  return (
    <nav className="rail" aria-label="Views">
      <a
        className="rail-mark"
        href="/"
        aria-label="Clew, home"
        onClick={(event) => {
          event.preventDefault();
          go({ view: "home" });
        }}
      >
        <Mark />
      </a>
      {places.map(({ title, to, views, icon: picture }) => (
        <TooltipTrigger key={title} delay={350} closeDelay={60}>
          <Focusable>
            <a
              className="rail-link"
              role="link"
              href={pathOf(to)}
              aria-label={title}
              aria-current={views.includes(view) ? "page" : undefined}
              data-testid={`rail-${title.toLowerCase().replaceAll(" ", "-")}`}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                go(to);
              }}
            >
              {picture}
            </a>
          </Focusable>
          <Tooltip className="tooltip" placement="right" offset={6}>
            {title}
          </Tooltip>
        </TooltipTrigger>
      ))}
      <span className="grow" />
      <IconButton
        label={theme === "dark" ? "Light" : "Dark"}
        side="right"
        onPress={toggleTheme}
        testId="theme"
      >
        {theme === "dark" ? <Sun {...icon} /> : <Moon {...icon} />}
      </IconButton>
      <IconButton
        label="Help and shortcuts"
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

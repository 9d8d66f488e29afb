import type { MouseEvent } from "react";
import { go, pathOf, useAddress } from "../address/index.ts";
import { placeOf, type Section } from "./places.tsx";

/** The pages of a place that has several, over the page; the one that is open is marked. */
export function Sections() {
  const address = useAddress();
  const place = placeOf(address);
  if (!place || place.sections.length < 2) return null;
  return (
    <nav className="sections" aria-label={place.title}>
      {place.sections.map((section) => (
        <SectionLink key={section.name} section={section} isHere={section.isHere(address)} />
      ))}
    </nav>
  );
}

function SectionLink({
  section: { name, title, to },
  isHere,
}: {
  readonly section: Section;
  readonly isHere: boolean;
}) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      className="section-link"
      href={pathOf(to)}
      aria-current={isHere ? "page" : undefined}
      data-testid={`section-${name}`}
      onClick={follow}
    >
      {title}
    </a>
  );
}

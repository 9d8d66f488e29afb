import { icons, type LucideIcon } from "lucide-react";

/** Every icon of lucide by its name in code; a chunk of its own, fetched when a kind names one that is not bundled. */
export const allIcons: Readonly<Record<string, LucideIcon>> = icons;

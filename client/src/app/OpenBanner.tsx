import { say } from "../wording/index.ts";
import { ShieldAlert } from "lucide-react";

/** The server says in its page that other computers can open it. */
export const isOpen = () => document.querySelector('meta[name="clew-open"]') !== null;

/** Stays for as long as the server listens to a network without sign-in. */
export function OpenBanner() {
  if (!isOpen()) return null;
  return (
    <div className="banner banner-danger" role="alert" data-testid="open-banner">
      <ShieldAlert size={16} strokeWidth={1.75} />
      {say("app.openBanner.anyoneOnThisNetwork")}
    </div>
  );
}

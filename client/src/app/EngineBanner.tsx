import { say } from "../wording/index.ts";
import { PlugZap } from "lucide-react";
import { useStore } from "zustand";
import { connection } from "../api/index.ts";

/** Goes away by itself when the database is back. */
export function EngineBanner() {
  const answers = useStore(connection, (state) => state.answers);
  const silent = useStore(connection, (state) => state.silent);
  if (answers) return null;
  return (
    <div className="banner" role="status" data-testid="engine-banner">
      <PlugZap size={16} strokeWidth={1.75} />
      {say("app.engineBanner.theDoesNotAnswer", { silent })}
    </div>
  );
}

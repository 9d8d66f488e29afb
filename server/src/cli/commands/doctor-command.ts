import { checksOf } from "../../modules/desk/doctor/index.ts";
import type { Command } from "../cli-command.ts";

/** clew doctor: is the store sound, and what is held. */
export const doctorCommand: Command = {
  name: "doctor",
  usage: "doctor [--json]",
  help: "cli.doctor.help",
  options: {},
  words: [0, 0],
  run: async ({ clew, desk }, given, io) => {
    const checks = await checksOf(clew, desk);
    const ok = checks.every((one) => one.ok);
    if (given.on("json")) io.out(JSON.stringify({ ok, checks }));
    else
      for (const one of checks)
        io.out(`${one.ok ? "ok  " : "FAIL"}  ${one.check}: ${one.found.text}`);
    return ok ? 0 : 1;
  },
};

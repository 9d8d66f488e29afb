#!/usr/bin/env node
import { takeCompiled } from "../shared/work/compiled.ts";

// The command line itself comes behind this: its files are taken as they were compiled before.
takeCompiled();
await import("./command-line.ts");

import type { TestProject } from "vitest/node";
import { answerWhenAsked } from "./asked.ts";
import { fillDemo, type FilledDemo } from "./filled-demo.ts";

/** One demo for all journeys, filled when the first asks for it: each works on a copy of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const filled: FilledDemo[] = [];
  const asked = await answerWhenAsked(async () => {
    const demo = await fillDemo();
    filled.push(demo);
    return { data: demo.data };
  });
  project.provide("demo", asked.address);
  return async () => {
    asked.close();
    for (const demo of filled) demo.remove();
  };
}

import type { World } from "../world.ts";
import { secondCircuit } from "./second-circuit.ts";
import { secondCityMarket } from "./second-city-market.ts";
import { secondClassifieds } from "./second-classifieds.ts";
import { secondLabour } from "./second-labour.ts";
import { secondSparse } from "./second-sparse.ts";

export const secondWorlds: readonly World[] = [
  secondCityMarket,
  secondCircuit,
  secondClassifieds,
  secondLabour,
  secondSparse,
];

import type { World } from "../world.ts";
import { secondCityMarket } from "./second-city-market.ts";

export const secondWorlds: readonly World[] = [secondCityMarket];

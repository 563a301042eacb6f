import { priceUnitRules } from './price-units.js';
import { observedPrices } from './prices-observed.js';
import { priceRules } from './prices.js';

/** Prices, costs and their units. */
export const pricing = { ...priceRules, ...observedPrices, ...priceUnitRules };

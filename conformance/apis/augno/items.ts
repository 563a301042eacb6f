import { itemAttributeRules } from './item-attributes.js';
import { itemCategoryRules } from './item-moves.js';
import { itemReadingRules } from './item-reading.js';

/** Items: how they are read and listed, and what they are connected with. */
export const items = { ...itemReadingRules, ...itemCategoryRules, ...itemAttributeRules };

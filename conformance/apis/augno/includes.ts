import { catalogueIncludeRules } from './catalogue-includes.js';
import { includeRefusalRules } from './include-refusals.js';
import { productIncludeRules } from './product-includes.js';

/** What `include[]` does to answers. */
export const includes = { ...productIncludeRules, ...catalogueIncludeRules, ...includeRefusalRules };

import { filters } from './lists-filters.js';
import { paging } from './lists-paging.js';
import { queryRefusals } from './lists-queries.js';
import { search } from './lists-search.js';

export const lists = { ...paging, ...queryRefusals, ...search, ...filters };

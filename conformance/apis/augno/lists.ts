import { filters } from './lists-filters.js';
import { newRows } from './lists-of-new-rows.js';
import { paging } from './lists-paging.js';
import { partition } from './lists-partition.js';
import { queryRefusals } from './lists-queries.js';
import { relations } from './lists-relations.js';
import { search } from './lists-search.js';

export const lists = {
  ...paging,
  ...partition,
  ...newRows,
  ...queryRefusals,
  ...search,
  ...filters,
  ...relations,
};

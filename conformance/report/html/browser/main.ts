import { offerCopying } from './copying.js';
import { openEvidence } from './evidence.js';
import { offerFilters } from './filters.js';

offerFilters();
offerCopying();
openEvidence();

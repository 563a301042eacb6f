import type { components } from '../../../generated/tracepass/openapi.js';

/** The contract's own types, by name. */
export type Schemas = components['schemas'];

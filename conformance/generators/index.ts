export {
  defective,
  defectsOf,
  type Defect,
  type Defective,
  type DefectiveOptions,
  type DefectPlace,
} from './defects.js';
export type { ValidOptions } from './options.js';
export { schemaSource, type SchemaSource } from './schema.js';
export { valid } from './valid.js';

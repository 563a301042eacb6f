import { bodyValidation } from './validation-bodies.js';
import { refusedBodies } from './validation-effects.js';
import { fieldValidation } from './validation-fields.js';
import { propertyValidation } from './validation-properties.js';
import { rowValidation } from './validation-rows.js';

export const validation = {
  ...{ ...fieldValidation, ...bodyValidation, ...refusedBodies },
  ...{ ...propertyValidation, ...rowValidation },
};

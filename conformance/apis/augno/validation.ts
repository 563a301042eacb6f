import { bodyValidation } from './validation-bodies.js';
import { fieldValidation } from './validation-fields.js';

export const validation = { ...fieldValidation, ...bodyValidation };

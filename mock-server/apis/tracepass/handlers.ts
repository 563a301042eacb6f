import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import { passportBatchHandlers } from './passport-batch.js';
import { passportChangeHandlers } from './passport-changes.js';
import { passportComplianceHandlers } from './passport-compliance.js';
import { passportQrHandlers } from './passport-qr.js';
import { passportHandlers } from './passports.js';
import { productImageHandlers } from './product-images.js';
import { productRetirementHandlers } from './product-retirement.js';
import { productHandlers } from './products.js';
import { templateHandlers } from './template-list.js';
import type { TracePassWorld } from './world.js';

/** What every operation does. */
export const handlers: Handlers<operations, TracePassWorld> = {
  ...productHandlers,
  ...productImageHandlers,
  ...productRetirementHandlers,
  ...passportHandlers,
  ...passportBatchHandlers,
  ...passportChangeHandlers,
  ...passportQrHandlers,
  ...passportComplianceHandlers,
  ...templateHandlers,
};

import { property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { bind } from '../../laws/bind.js';
import { keyedRequest, perform } from '../../laws/keyed.js';
import { repeatDoesNothing } from '../../laws/repeats.js';
import { archiveWrite, imageRemovalWrite, productDeletionWrite } from './keyed-operations.js';
import { put, readProduct } from './steps.js';
import { member, text } from '../../engine/read.js';

// Repeats of what takes products, and their images, out of use.

export const retirementKeys = {
  'tracepass.idempotency.archive-replay-changes-nothing': bind(
    'replay-is-identical',
    ['archiveProduct'],
    bind(
      'replay-is-effect-free',
      ['archiveProduct'],
      property(
        archiveWrite.templates,
        async (session, template) => {
          const request = await keyedRequest(archiveWrite, session, template);
          const id = text(member(request.path, 'id')) ?? '';
          const first = await perform(archiveWrite, session, request);
          first.need(200, 'archiving the product');
          await put(session, id, 'active');
          const repeat = await perform(archiveWrite, session, request);
          expectEqual(repeat.json, first.json, 'the body of the repeated archiving');
          const { status } = await readProduct(session, id);
          expectEqual(status, 'active', 'the status of a product that was made active before the repeat');
        },
        { most: 4 },
      ),
    ),
  ),

  'tracepass.idempotency.product-deletion-replay-is-identical': repeatDoesNothing(productDeletionWrite, 4),
  'tracepass.idempotency.image-removal-replay-is-identical': repeatDoesNothing(imageRemovalWrite, 4),
} satisfies Partial<Record<RuleId, Check<operations>>>;

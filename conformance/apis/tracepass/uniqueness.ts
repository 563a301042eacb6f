import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
import { create, created, type CreationRequest } from '../../laws/creation.js';
import {
  otherTenantMayUseIt,
  parallelCreationsKeepItUnique,
  takenValueIsRefused,
} from '../../laws/uniqueness.js';
import { groundCategory } from './bodies.js';
import { changes } from './changes.js';
import { newProduct, productCreation } from './ground.js';
import { conflictOf } from './refusals.js';
import { productToChange } from './specimens.js';
import { changed, productFrom } from './steps.js';

/** Another product that has nothing in common with the first but the model. */
function sameModel(session: Session<operations>, { body }: CreationRequest): CreationRequest {
  const name = `Conformance check ${session.fresh()}`;
  return { body: { name, model: member(body, 'model'), category: groundCategory } };
}

export const uniqueness = {
  'tracepass.uniqueness.model-is-taken': takenValueIsRefused(productCreation, sameModel, conflictOf('model')),

  'tracepass.uniqueness.model-is-taken-on-update': bind(
    'unique-in-its-scope',
    ['updateProduct'],
    property(
      productCreation.templates,
      async (session, template) => {
        const { model } = await productFrom(session, template);
        const { _id: id } = await productToChange(session);
        if (session.needsControl('updateProduct')) await changed(session, id, { model: session.fresh() });
        const answer = await session.api.call('updateProduct', { path: { id }, body: { model } });
        answer.expect(409, 'another product of the workspace has this model');
      },
      { most: 8 },
    ),
  ),

  'tracepass.uniqueness.own-model-may-be-sent-again': property(changes, async (session, change) => {
    const { _id: id, model } = await productToChange(session);
    if (session.needsControl('updateProduct')) await changed(session, id, change);
    const answer = await session.api.send('updateProduct', { path: { id }, body: { ...change, model } });
    answer.expect(200, 'the product itself has this model');
  }),

  'tracepass.uniqueness.model-follows-a-change': bind(
    'unique-in-its-scope',
    ['updateProduct'],
    property(
      productCreation.templates,
      async (session, template) => {
        // Not one that rules share: the model that it had has to be known.
        const { _id: id, model: former } = await newProduct(session, template);
        const later = session.fresh();
        await changed(session, id, { model: later });
        const again = (model: string) => create(productCreation, session, { body: { ...template, model } });
        (await again(later)).expect(409, 'a product was given this model');
        (await again(former)).accept(created, 'the product that had this model has another one now');
      },
      { most: 4 },
    ),
  ),

  'tracepass.uniqueness.model-is-free-in-another-workspace': otherTenantMayUseIt(
    productCreation,
    (_, request) => request,
  ),

  'tracepass.uniqueness.model-of-another-workspace-on-update': bind(
    'free-outside-its-scope',
    ['updateProduct'],
    property(
      productCreation.templates,
      async (session, template) => {
        const { model } = await newProduct(
          session,
          { ...template, model: session.fresh() },
          session.as('otherTenant'),
        );
        const { _id: id } = await productToChange(session);
        const answer = await session.api.call('updateProduct', { path: { id }, body: { model } });
        answer.expect(200, 'the model is taken in another workspace only');
      },
      { most: 5 },
    ),
  ),

  'tracepass.uniqueness.concurrent-model': parallelCreationsKeepItUnique(productCreation, sameModel),

  'tracepass.uniqueness.model-case': observation(async (session) => {
    const model = `${session.fresh()}-Case`;
    await newProduct(session, { model });
    const body = { name: 'Conformance check', model: model.toUpperCase(), category: groundCategory };
    const { status } = await create(productCreation, session, { body });
    if (status === created) return 'Two models that differ only in case are two models.';
    return `A model that differs from another only in case is answered ${status}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

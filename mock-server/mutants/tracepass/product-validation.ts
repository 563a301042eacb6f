import { contract } from '../../../generated/tracepass/contract.js';
import { noTemplate } from '../../apis/tracepass/refusals.js';
import type { TracePassWorld } from '../../apis/tracepass/world.js';
import { both, dialect, isObject, reply, within, world } from '../alterations.js';
import { body, unchecked } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { instead, refused } from './operation.js';

/** The contract's constraint on models, for a conflict that is none. */
const [modelConstraint] = contract.policies.uniqueness;

/** Products that are accepted, or refused, by other bounds than the documented ones. */
export const productValidation: readonly TracePassMutant[] = [
  {
    name: 'product-members-are-made-up',
    bug: 'A product without name, model or category gets some.',
    breaks: ['tracepass.validation.product-required-members'],
    affects: ['tracepass.validation.refused-product-is-not-created'],
    alter: within(
      ['createProduct 400'],
      body(['createProduct'], (sent) => ({
        name: 'Untitled',
        model: `untitled-${JSON.stringify(sent)}`.slice(0, 100),
        category: 'batteries',
        ...sent,
      })),
    ),
  },
  {
    name: 'product-members-are-coerced',
    bug: 'Members of a product that are no texts are made into texts.',
    breaks: ['tracepass.validation.product-member-types'],
    alter: within(
      ['createProduct 400'],
      body(['createProduct'], (sent) => ({
        ...sent,
        ...Object.fromEntries(
          ['name', 'model', 'description', 'sourceLocale']
            .filter((name) => Object.hasOwn(sent, name) && typeof sent[name] !== 'string')
            .map((name) => [name, name === 'sourceLocale' ? 'en' : JSON.stringify(sent[name]).slice(0, 100)]),
        ),
      })),
    ),
  },
  {
    name: 'unknown-category-in-other-words',
    bug: 'The refusal of an unknown category does not name it.',
    breaks: ['tracepass.validation.unknown-category'],
    alter: within(
      ['createProduct 400'],
      dialect((given) => ({
        ...given,
        refuse(refusal, facts) {
          const answer = given.refuse(refusal, facts);
          const isTemplate = refusal.kind === 'business' && 'category' in refusal.values;
          return isTemplate ? { ...answer, body: { error: 'No template found' } } : answer;
        },
      })),
    ),
  },
  {
    name: 'one-category-is-unknown',
    bug: 'One of the documented categories has no template.',
    breaks: ['tracepass.validation.all-categories-are-known'],
    alter: instead('createProduct', ({ body: { category } }) =>
      category === 'construction' ? noTemplate(category) : undefined,
    ),
  },
  {
    name: 'images-without-number',
    bug: 'A product may have any number of image addresses.',
    breaks: ['tracepass.validation.image-url-count'],
    alter: unchecked('createProduct', ({ keyword }) => keyword === 'maxItems'),
  },
  {
    name: 'image-url-without-end',
    bug: 'An image address may be of any length.',
    breaks: ['tracepass.validation.image-url-length'],
    alter: unchecked(
      'createProduct',
      ({ pointer, keyword }) => pointer.startsWith('/imageUrls/') && keyword === 'maxLength',
    ),
  },
  {
    name: 'image-url-of-any-scheme',
    bug: 'An image address may have any scheme, or none.',
    breaks: ['tracepass.validation.image-url-scheme'],
    alter: unchecked(
      'createProduct',
      ({ pointer, keyword }) => pointer.startsWith('/imageUrls/') && ['pattern', 'format'].includes(keyword),
    ),
  },
  {
    name: 'image-url-bound-of-two-thousand',
    bug: 'An image address of more than 2000 characters is refused.',
    breaks: ['tracepass.validation.image-urls-at-their-limits'],
    alter: instead('createProduct', ({ body: { imageUrls = [] } }) =>
      imageUrls.some((url) => url.length > 2000) ? refused(400, 'Image address is too long') : undefined,
    ),
  },
  {
    name: 'product-status-of-any-kind',
    bug: 'A product may be set to any status.',
    breaks: ['tracepass.validation.update-unknown-status'],
    affects: [
      'tracepass.validation.refused-change-changes-nothing',
      'tracepass.contract.body-matches-schema',
    ],
    alter: unchecked('updateProduct', ({ pointer, keyword }) => pointer === '/status' && keyword === 'enum'),
  },
  {
    name: 'refused-product-keeps-its-model',
    bug: 'The model of a product that was refused is taken nevertheless.',
    breaks: ['tracepass.validation.refused-product-is-not-created'],
    alter: within(['createProduct', 'updateProduct'], (pack) => {
      const kept = new Set<unknown>();
      return both<TracePassWorld>(
        reply(['createProduct'], (given, { body: sent }) => {
          if (given.status === 400 && sent.kind === 'json' && isObject(sent.value))
            kept.add(sent.value['model']);
          return given;
        }),
        world<TracePassWorld>(({ products }) => {
          const conflict = products.conflict.bind(products);
          products.conflict = (row) =>
            modelConstraint && kept.has(row.model)
              ? { kind: 'duplicate', constraint: modelConstraint, value: row.model, heldByDeleted: false }
              : conflict(row);
        }),
      )(pack);
    }),
  },
];

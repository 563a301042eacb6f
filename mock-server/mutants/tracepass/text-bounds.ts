import { isEmpty, isOneTooLong, unchecked } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { instead, newProducts, refused } from './operation.js';

/** Texts that may be longer or shorter than documented, or not as long or short. */
export const textBounds: readonly TracePassMutant[] = [
  {
    name: 'product-name-of-any-length',
    bug: 'The name of a new product may be as long or short as it likes.',
    breaks: ['tracepass.validation.product-name-length'],
    affects: ['tracepass.validation.refused-product-is-not-created'],
    alter: unchecked('createProduct', ({ pointer, keyword }) => pointer === '/name' && isLength(keyword)),
  },
  {
    name: 'product-name-one-too-long',
    bug: 'The bound for names of new products is one too high.',
    breaks: ['tracepass.validation.product-name-length'],
    alter: unchecked('createProduct', isOneTooLong('/name', 200)),
  },
  {
    name: 'product-name-may-be-empty',
    bug: 'The name of a new product may be empty.',
    breaks: ['tracepass.validation.product-name-length'],
    affects: ['tracepass.validation.refused-product-is-not-created'],
    alter: unchecked('createProduct', isEmpty('/name')),
  },
  {
    name: 'product-model-of-any-length',
    bug: 'The model of a new product may be as long or short as it likes.',
    breaks: ['tracepass.validation.product-model-length'],
    alter: unchecked('createProduct', ({ pointer, keyword }) => pointer === '/model' && isLength(keyword)),
  },
  {
    name: 'product-model-one-too-long',
    bug: 'The bound for models of new products is one too high.',
    breaks: ['tracepass.validation.product-model-length'],
    alter: unchecked('createProduct', isOneTooLong('/model', 100)),
  },
  {
    name: 'product-model-may-be-empty',
    bug: 'The model of a new product may be empty.',
    breaks: ['tracepass.validation.product-model-length'],
    alter: unchecked('createProduct', isEmpty('/model')),
  },
  {
    name: 'product-description-one-too-long',
    bug: 'The bound for descriptions of new products is one too high.',
    breaks: ['tracepass.validation.product-description-length'],
    alter: unchecked('createProduct', isOneTooLong('/description', 2000)),
  },
  {
    name: 'product-name-bound-is-exclusive',
    bug: 'A name of exactly 200 characters is refused.',
    breaks: ['tracepass.validation.product-texts-at-their-limits'],
    alter: instead('createProduct', ({ body: { name } }) =>
      name.length === 200 ? refused(400, 'Name is too long') : undefined,
    ),
  },
  {
    name: 'product-texts-are-cut',
    bug: 'Texts of a new product are cut two characters short of their bounds, and nothing is said.',
    breaks: ['tracepass.validation.product-texts-at-their-limits'],
    alter: newProducts((row) => ({
      ...row,
      name: row.name.slice(0, 198),
      model: row.model.slice(0, 98),
      description: row.description?.slice(0, 1998),
    })),
  },
  {
    name: 'product-change-checks-no-lengths',
    bug: 'Texts in a change of a product may be of any length.',
    breaks: ['tracepass.validation.update-text-lengths'],
    affects: ['tracepass.validation.refused-change-changes-nothing'],
    alter: unchecked('updateProduct', ({ keyword }) => isLength(keyword)),
  },
  {
    name: 'changed-name-one-too-long',
    bug: 'The bound for names in a change of a product is one too high.',
    breaks: ['tracepass.validation.update-text-lengths'],
    alter: unchecked('updateProduct', isOneTooLong('/name', 200)),
  },
  {
    name: 'changed-model-one-too-long',
    bug: 'The bound for models in a change of a product is one too high.',
    breaks: ['tracepass.validation.update-text-lengths'],
    alter: unchecked('updateProduct', isOneTooLong('/model', 100)),
  },
  {
    name: 'serial-number-of-any-length',
    bug: 'A serial number may be as long or short as it likes.',
    breaks: ['tracepass.validation.serial-length'],
    affects: ['tracepass.validation.errors-name-the-member', 'tracepass.contract.body-matches-schema'],
    alter: unchecked(
      'createPassport',
      ({ pointer, keyword }) =>
        pointer === '/gs1/serialNumber' && ['minLength', 'maxLength'].includes(keyword),
    ),
  },
  {
    name: 'serial-number-one-too-long',
    bug: 'The bound for serial numbers is one too high.',
    breaks: ['tracepass.validation.serial-length'],
    affects: ['tracepass.validation.errors-name-the-member', 'tracepass.contract.body-matches-schema'],
    alter: unchecked('createPassport', isOneTooLong('/gs1/serialNumber', 100)),
  },
  {
    name: 'serial-number-may-be-empty',
    bug: 'A serial number may be empty.',
    breaks: ['tracepass.validation.serial-length'],
    affects: ['tracepass.validation.errors-name-the-member', 'tracepass.contract.body-matches-schema'],
    alter: unchecked('createPassport', isEmpty('/gs1/serialNumber')),
  },
  {
    name: 'serial-number-of-two-at-least',
    bug: 'A serial number of one character is refused.',
    breaks: ['tracepass.validation.serial-at-its-limits'],
    alter: withoutSerialsOf(1),
  },
  {
    name: 'serial-number-bound-is-exclusive',
    bug: 'A serial number of exactly 100 characters is refused.',
    breaks: ['tracepass.validation.serial-at-its-limits'],
    alter: withoutSerialsOf(100),
  },
];

function isLength(keyword: string): boolean {
  return keyword === 'minLength' || keyword === 'maxLength';
}

/** Serial numbers of that length are refused. */
function withoutSerialsOf(length: number): TracePassMutant['alter'] {
  return instead('createPassport', ({ body: { gs1 } }) =>
    gs1.serialNumber.length === length ? refused(400, 'Serial number has the wrong length') : undefined,
  );
}

import { describe, expect, test } from 'vitest';
import { contract } from '../../../generated/tracepass/contract.js';
import { ContractSchemas } from '../../contract-schemas.js';
import { fieldErrors } from './field-errors.js';
import { bodyViolation } from './violations.js';

const schemas = new ContractSchemas(contract);
const check = (schema: string, value: unknown) =>
  fieldErrors(
    schemas
      .checker({ $ref: `tracepass#/$defs/${schema}` })(value)
      .map((violation) => ({ ...violation, in: 'body' as const })),
  );

describe('field errors', () => {
  test('name nested members by dotted path', () => {
    const gs1 = { gtin: '123', serialNumber: '' };
    expect(check('CreatePassportRequest', { productId: '6650a1b2c3d4e5f6a7b8c9d0', gs1 })).toEqual({
      'gs1.gtin': ['GTIN must be 14 digits'],
      'gs1.serialNumber': ['Must be at least 1 character'],
    });
  });

  test('name a missing member, not the object that lacks it', () => {
    expect(check('Gs1Input', {})).toEqual({ gtin: ['Required'], serialNumber: ['Required'] });
  });

  test('collect all texts of one place', () => {
    expect(check('ImageUrls', ['ftp x'])).toEqual({ '0': [expect.any(String), expect.any(String)] });
  });

  test('name an unknown role once', () => {
    expect(check('Parties', { owner: { legalName: 'A' } })).toEqual({ owner: ['Unknown name'] });
  });

  test('say which types are welcome', () => {
    expect(check('UpdateProductRequest', { description: 7, imageUrls: null })).toEqual({
      description: ['Expected string or null, received number'],
      imageUrls: ['Expected array, received null'],
    });
  });

  test('keep the texts of checks that no schema makes, and members with slashes and tildes whole', () => {
    const violation = bodyViolation(['defaultFieldValues', 'a/b~c'], 'templateKey', 'Not a field', 1);
    expect(fieldErrors([violation])).toEqual({ 'defaultFieldValues.a/b~c': ['Not a field'] });
  });
});

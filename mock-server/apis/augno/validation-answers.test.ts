import { describe, expect, test } from 'vitest';
import { contract } from '../../../generated/augno/contract.js';
import { ContractSchemas } from '../../contract-schemas.js';
import type { Violation } from '../../refusal.js';
import { answerTo } from './validation-answers.js';

const schemas = new ContractSchemas(contract);

describe('the one error for a body', () => {
  test.each([
    ['a missing text', { sku: undefined }, 'missing_field', 'sku'],
    ['an empty text that is needed', { sku: '' }, 'missing_field', 'sku'],
    ['a text that is too long', { sku: 'x'.repeat(256) }, 'invalid_format', 'sku'],
    ['a missing enum', { type: undefined }, 'parameter_invalid', 'type'],
    ['an enum value outside the list', { type: 'gift' }, 'parameter_invalid', 'type'],
    ['null for an enum', { type: null }, 'invalid_format', 'type'],
    ['a number for an enum', { type: 7 }, 'invalid_format', 'type'],
    ['null', { description: null }, 'invalid_format', 'description'],
    ['null for an object', { unit_price: null }, 'invalid_format', 'unit_price'],
    ['an unknown member', { color: 'red' }, 'parameter_unknown', 'color'],
    ['a wrong type', { sku: 5 }, 'invalid_format', 'sku'],
    [
      'a missing member further in',
      { unit_price: { ...price, value: undefined } },
      'missing_field',
      'unit_price.value',
    ],
    ['an unknown member further in', { unit_price: { ...price, x: 1 } }, 'parameter_unknown', 'unit_price.x'],
    [
      'a text that is no decimal',
      { unit_price: { ...price, value: 'abc' } },
      'invalid_format',
      'unit_price.value',
    ],
    [
      'too many digits',
      { unit_price: { ...price, value: '1'.repeat(36) } },
      'invalid_format',
      'unit_price.value',
    ],
    ['a decimal as a number', { unit_price: { ...price, value: 1.5 } }, 'invalid_format', 'unit_price.value'],
    ['a wrong entry of a list', { attribute_ids: ['a', 5] }, 'invalid_format', 'attribute_ids[1]'],
  ])('with %s names code and field', (_, change, code, param) => {
    expect(create(change)).toMatchObject({ status: 400, code, param });
  });

  test('keeps to the order of phases, whatever else is wrong', () => {
    expect(create({ x: 1, description: null, type: 'gift', sku: '' })).toMatchObject({
      code: 'parameter_unknown',
    });
    expect(create({ description: null, type: 'gift', sku: '' })).toMatchObject({ param: 'description' });
    expect(create({ type: 'gift', sku: '' })).toMatchObject({ param: 'type' });
  });

  test('joins all failing fields, the first one giving the param', () => {
    expect(create({ category_id: undefined, sku: undefined })).toMatchObject({
      code: 'validation_failed',
      param: 'sku',
      message:
        "Validation failed for the following fields: Field 'sku' is required. Field 'category_id' is required.",
    });
  });

  test('counts a field once, however many of its constraints fail', () => {
    const answer = answerOf('createUnit', { ...unit, ratio_numerator: '' });
    expect(answer).toMatchObject({ code: 'missing_field', param: 'ratio_numerator' });
  });

  test('suggests a known name that is at most three edits away', () => {
    expect(create({ unit_prize: price }).message).toContain(
      "unknown field 'unit_prize'. Did you mean 'unit_price'?",
    );
    expect(create({ something: 1 }).message).toBe("Invalid JSON in request body: unknown field 'something'.");
  });

  test('calls a blank text in an update by another name than a missing one', () => {
    expect(answerOf('updateProduct', { sku: '' })).toMatchObject({
      code: 'invalid_format',
      message: "Field 'sku' must not be blank.",
    });
  });

  test.each([
    [{}, 'validation_failed', undefined],
    [{ sku: null }, 'invalid_format', 'sku'],
    [{ category_id: 'x' }, 'parameter_unknown', 'category_id'],
    [{ description: 5 }, 'invalid_format', 'description'],
  ])('answers the update %j', (body, code, param) => {
    expect(answerOf('updateProduct', body)).toMatchObject({ code });
    expect(answerOf('updateProduct', body).param).toBe(param);
  });

  test('names the wanted type of a member that may also be null', () => {
    expect(answerOf('updateProduct', { description: 5 }).message).toBe(
      "Invalid type for field 'description': expected string, got number",
    );
  });

  test.each([[[], 'array'] as const, [null, 'null'] as const, ['x', 'string'] as const])(
    'says of the body %j that it is no object',
    (body, type) => {
      const message = `Invalid JSON in request body: expected object, got ${type}`;
      expect(answerOf('createProduct', body)).toMatchObject({ code: 'validation_failed', message });
    },
  );
});

describe('the one error for a query', () => {
  test.each([
    ['unknown', { name: 'skip' }, '/skip', undefined, 'parameter_unknown', 'skip'],
    ['unknown', { name: 'include' }, '/include', undefined, 'parameter_invalid', 'include[]'],
    ['enum', { allowedValues: ['item'] }, '/include[]', ['item', 'x'], 'parameter_invalid', 'include[]'],
    ['minimum', { limit: 1 }, '/limit', 0, 'parameter_invalid', 'limit'],
    ['type', { type: 'integer' }, '/limit', 'x', 'parameter_invalid', 'limit'],
    ['format', {}, '/starts_at', '2024-01-01', 'parameter_invalid', 'starts_at'],
    ['maxLength', { limit: 500 }, '/q', 'x', 'parameter_invalid', 'q'],
  ])('for the keyword %s %j is as documented', (keyword, params, pointer, value, code, param) => {
    const violation: Violation = { in: 'query', pointer, keyword, params, value, message: '' };
    expect(answerTo([violation], undefined)).toMatchObject({ status: 400, code, param });
  });

  test('names the include path that is wrong and all that are right', () => {
    const params = { allowedValues: ['owner', 'owner.account'] };
    const value = ['owner', 'invalid'];
    const violation: Violation = {
      in: 'query',
      pointer: '/include[]',
      keyword: 'enum',
      params,
      value,
      message: '',
    };
    expect(answerTo([violation], undefined).message).toBe(
      "Invalid include value 'invalid'. Allowed values: owner, owner.account",
    );
  });
});

const price = { value: '1', numerator_unit_id: 'dollar', denominator_unit_id: 'each' };
const unit = {
  name: 'A',
  abbreviation: 'a',
  type: 'mass',
  ratio_numerator: '1',
  ratio_denominator: '1',
  offset_numerator: '0',
  offset_denominator: '1',
};

function create(change: object) {
  return answerOf('createProduct', { sku: 'A-1', type: 'sale', category_id: 'c', ...change });
}

function answerOf(id: string, body: unknown) {
  const operation = contract.operations.find((candidate) => candidate.id === id);
  if (!operation?.requestBody) throw new Error(`${id} has no body`);
  // As a client's JSON would be: undefined members are not sent.
  const sent: unknown = JSON.parse(JSON.stringify(body));
  const violations = schemas.checker(operation.requestBody.schema)(sent);
  return answerTo(
    violations.map((violation) => ({ ...violation, in: 'body' as const })),
    operation,
  );
}

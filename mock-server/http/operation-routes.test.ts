import { describe, expect, test } from 'vitest';
import { contract } from '../../generated/augno/contract.js';
import { contract as tracepass } from '../../generated/tracepass/contract.js';
import { OperationRoutes } from './operation-routes.js';

const [first] = tracepass.operations;
if (!first) throw new Error('the contract has no operation');
const routes = new OperationRoutes([...contract.operations, ...tracepass.operations]);
const idsAt = (path: string) => [...(routes.find(path)?.operations.values() ?? [])].map(({ id }) => id);

describe('a path of a contract', () => {
  test('has all operations of its methods', () => {
    expect(idsAt('/api/v1/products')).toEqual(['listProducts', 'createProduct']);
  });

  test('gives its parameters, percent-decoded', () => {
    expect(routes.find('/api/v1/products/a%20b%2Fc')?.params).toEqual({ id: 'a b/c' });
  });

  test('goes before one with a parameter in the same place', () => {
    const operation = (id: string, path: string) => ({ ...first, id, path });
    const both = new OperationRoutes([operation('parameter', '/a/{x}'), operation('literal', '/a/b')]);
    expect(both.find('/a/b')?.operations.get('GET')?.id).toBe('literal');
    expect(both.find('/a/c')?.operations.get('GET')?.id).toBe('parameter');
  });

  test('may name a parameter like a member that every object has', () => {
    expect(routes.find('/api/v1/products/__proto__')?.params).toEqual({ id: '__proto__' });
  });
});

test.each([
  ['with a slash at the end', '/api/v1/products/'],
  ['in capitals', '/API/v1/products'],
  ['with an empty parameter', '/api/v1/products//image'],
  ['with an encoded literal', '/api/v1/%70roducts'],
  ['with a parameter that is no valid encoding', '/api/v1/products/%e0%a4%a'],
  ['that is longer', '/api/v1/products/1/2/3/4'],
])('a path %s is none of the contract', (_, path) => {
  expect(routes.find(path)).toBeUndefined();
});

test('a parameter that is a part of a segment only is refused', () => {
  const operation = { ...first, path: '/files/{name}.json' };
  expect(() => new OperationRoutes([operation])).toThrow('{name}.json');
});

import { expect, test } from 'vitest';
import { keeper } from '../sandbox/sandboxes-fixture.js';
import { addressOf } from './address.js';

const { sandboxes } = keeper();
sandboxes.create({ name: 'shop' });

const read = (target: string) => {
  const address = addressOf(target, sandboxes);
  return address && { ...address, sandbox: address.sandbox.name };
};

test.each([
  ['/v1/units', { sandbox: 'default', url: '/v1/units', path: '/v1/units', query: '' }],
  ['/v1/units?a=1?b', { sandbox: 'default', url: '/v1/units?a=1?b', path: '/v1/units', query: 'a=1?b' }],
  ['/__sandbox/shop/v1/units?a', { sandbox: 'shop', url: '/v1/units?a', path: '/v1/units', query: 'a' }],
  ['/__sandbox/s%68op/v1', { sandbox: 'shop', url: '/v1', path: '/v1', query: '' }],
  ['http://mock.example:80/v1/units', { sandbox: 'default', url: '/v1/units', path: '/v1/units', query: '' }],
])('the target %s is read', (target, address) => {
  expect(read(target)).toEqual(address);
});

test.each(['/__sandbox/nowhere/v1', '/__sandbox/%e0%a4%a/v1', '/__sandbox/', '*', 'mock.example:443'])(
  'the target %s leads nowhere',
  (target) => {
    expect(read(target)).toBeUndefined();
  },
);

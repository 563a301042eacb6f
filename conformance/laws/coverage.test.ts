import { expect, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import { property, type Check } from '../engine/check.js';
import { bind } from './bind.js';
import { laws } from './catalogue.js';
import { bindingProblems, coverage, type Exemptions } from './coverage.js';

interface Operations {
  createProduct: unknown;
  deletePassport: unknown;
  getProduct: unknown;
}

const nothing = property<Operations, never>(
  () => {
    throw new Error('is never explored');
  },
  async () => undefined,
);
/** The operations that the tests speak of; the contract has more, of which they would have to speak too. */
const few = [
  'createProduct',
  'deletePassport',
  'getProduct',
  'listProducts',
  'createPassport',
  'getPassport',
];
const small = { ...contract, operations: contract.operations.filter(({ id }) => few.includes(id)) };
const deletion = (checks: Record<string, Check<Operations>>, exemptions: Exemptions = {}) => ({
  contract: small,
  checks,
  exemptions,
});
const about = (problems: readonly string[], law: string) => problems.filter((one) => one.includes(law));

test('an operation that a law concerns and no rule binds is a problem', () => {
  expect(about(bindingProblems(deletion({})), 'delete-then-gone')).toEqual([
    'no rule holds delete-then-gone against deletePassport, and no exemption says why',
  ]);
});

test('a bound check and an exemption both settle it', () => {
  const bound = deletion({ 'x.y.gone': bind('delete-then-gone', ['deletePassport'], nothing) });
  const exempt = deletion({}, { 'delete-then-gone': { deletePassport: 'nothing can be said' } });
  expect(about(bindingProblems(bound), 'delete-then-gone')).toEqual([]);
  expect(about(bindingProblems(exempt), 'delete-then-gone')).toEqual([]);
});

test('an exemption beside a binding, or from a law that does not concern the operation, is a problem', () => {
  const both = deletion(
    { 'x.y.gone': bind('delete-then-gone', ['deletePassport'], nothing) },
    { 'delete-then-gone': { deletePassport: 'nothing can be said', getProduct: 'it removes nothing' } },
  );
  expect(about(bindingProblems(both), 'delete-then-gone')).toEqual([
    'getProduct is exempt from delete-then-gone, which does not concern it',
    'deletePassport is exempt from delete-then-gone, which x.y.gone hold against it',
  ]);
});

test('a check that is bound twice stands in both laws, each rule once', () => {
  const check = bind(
    'create-then-read',
    ['createProduct', 'createProduct'],
    bind('create-then-list', ['createProduct'], nothing),
  );
  const cells = coverage(deletion({ 'x.y.both': check })).filter(({ rules }) => rules.length > 0);
  expect(cells).toEqual([
    { law: 'create-then-read', operation: 'createProduct', rules: ['x.y.both'] },
    { law: 'create-then-list', operation: 'createProduct', rules: ['x.y.both'] },
  ]);
});

test('a binding to an operation that does not exist is a problem', () => {
  const stray: Check<Operations> = {
    ...nothing,
    bindings: [{ law: 'create-then-read', operation: 'getNobody' }],
  };
  expect(bindingProblems(deletion({ 'x.y.stray': stray }))).toContain(
    'x.y.stray binds create-then-read to getNobody, which does not exist',
  );
});

test('what the laws concern follows from paths, methods and policies', () => {
  const concerned = (law: keyof typeof laws) => laws[law].concerns(contract).map(({ id }) => id);
  expect(concerned('create-then-read')).toEqual(['createProduct', 'createPassport']);
  expect(concerned('pages-partition-the-list')).toEqual(['listProducts', 'listPassports']);
  const unique = ['createProduct', 'updateProduct', 'createPassport', 'createPassportBatch'];
  expect(concerned('unique-in-its-scope')).toEqual(unique);
  expect(concerned('another-tenant-sees-nothing')).not.toContain('listTemplates');
  const counted = ['createProduct', 'updateProduct', 'createPassport', 'deletePassport', 'suspendPassport'];
  expect(concerned('counters-count-exactly')).toEqual(expect.arrayContaining(counted));
  expect(concerned('counters-count-exactly')).not.toContain('getPassport');
  expect(concerned('invalid-changes-nothing')).toContain('uploadProductImage');
  // It is a POST, and ignores the header.
  expect(concerned('replay-is-identical')).not.toContain('uploadProductImage');
});

import { openToReaders, scoped } from './checks.js';
import type { TracePassMutant } from './mutant.js';

/** Tokens that may do more, or less, than their scopes say. */
export const authorization: readonly TracePassMutant[] = [
  {
    name: 'templates-need-a-scope-of-their-own',
    bug: 'The list of templates asks for a scope that nobody documents.',
    breaks: ['tracepass.authorization.read-token-reads-templates'],
    alter: scoped('listTemplates', 'templates:read'),
  },
  {
    name: 'passport-list-needs-the-write-scope',
    bug: 'Only a token that may write may list passports.',
    breaks: ['tracepass.authorization.read-token-reads-passports'],
    alter: scoped('listPassports', 'passports:write'),
  },
  {
    name: 'passport-read-needs-the-write-scope',
    bug: 'Only a token that may write may read a passport.',
    breaks: ['tracepass.authorization.read-token-reads-passports'],
    alter: scoped('getPassport', 'passports:write'),
  },
  {
    name: 'product-list-needs-a-scope-of-its-own',
    bug: 'The list of products asks for a scope that nobody documents.',
    breaks: ['tracepass.authorization.read-token-reads-products'],
    alter: scoped('listProducts', 'products:read'),
  },
  {
    name: 'read-token-creates-products',
    bug: 'A token that may only read creates products.',
    breaks: ['tracepass.authorization.read-token-creates-nothing'],
    alter: openToReaders('createProduct'),
  },
  {
    name: 'read-token-creates-passports',
    bug: 'A token that may only read creates passports.',
    breaks: ['tracepass.authorization.read-token-creates-nothing'],
    alter: openToReaders('createPassport'),
  },
  {
    name: 'read-token-changes-products',
    bug: 'A token that may only read changes products.',
    breaks: ['tracepass.authorization.read-token-changes-nothing'],
    alter: openToReaders('updateProduct'),
  },
  {
    name: 'read-token-deletes-passports',
    bug: 'A token that may only read deletes passports.',
    breaks: ['tracepass.authorization.read-token-deletes-nothing'],
    alter: openToReaders('deletePassport'),
  },
];

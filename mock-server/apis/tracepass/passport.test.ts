import { expect, test } from 'vitest';
import { isDeletable, type PassportRow } from './passport.js';

const draft: PassportRow = {
  id: '6650b2c3d4e5f6a7b8c9d0e1',
  tenant: '6650a0b1c2d3e4f5a6b7c8d9',
  productId: '6650a1b2c3d4e5f6a7b8c9d0',
  templateId: '6650a1b2c3d4e5f6a7b8c9d1',
  gs1: { gtin: '04012345000016', serialNumber: 'A' },
  status: 'draft',
  fields: {},
  publishedAt: null,
  createdAt: '2026-05-09T10:00:00.000Z',
};

test('a draft and a passport in review can be deleted, others cannot', () => {
  expect(isDeletable(draft)).toBe(true);
  expect(isDeletable({ ...draft, status: 'in_review' })).toBe(true);
  expect(isDeletable({ ...draft, status: 'approved' })).toBe(false);
});

test('a passport that was published once stays, even when it is in review again', () => {
  expect(isDeletable({ ...draft, status: 'in_review', publishedAt: draft.createdAt })).toBe(false);
});

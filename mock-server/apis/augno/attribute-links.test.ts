import { describe, expect, test } from 'vitest';
import { linkedAttributes } from './attribute-links.js';
import { seededWorld, tenant } from './world-fixture.js';

const world = seededWorld();

describe('the attributes of a new item', () => {
  test('are taken once each, empty ids skipped', () => {
    expect(link(['at_blue00000001', '', 'at_rf1w295jt5ia', 'at_blue00000001'])).toEqual([
      'at_blue00000001',
      'at_rf1w295jt5ia',
    ]);
  });

  test('have to belong to a property of the category', () => {
    expect(link(['at_rf1w295jt5ia'], 'itcg_rawmaterials')).toMatchObject({
      kind: 'business',
      answer: { code: 'validation_failed', param: 'attribute_ids' },
      values: { value: 'Red' },
    });
  });

  test('are judged in the order of the request', () => {
    expect(link(['nope', 'at_rf1w295jt5ia'], 'itcg_rawmaterials')).toMatchObject({
      kind: 'notFound',
      id: 'nope',
    });
    expect(link(['at_rf1w295jt5ia', 'nope'], 'itcg_rawmaterials')).toMatchObject({ kind: 'business' });
  });

  test('of another account do not exist', () => {
    expect(link(['at_rf1w295jt5ia'], undefined, 'ac_other')).toMatchObject({ kind: 'notFound' });
  });
});

function link(ids: string[], categoryId = 'itcg_d06g9c6yc9ck', as = tenant) {
  const category = world.categories.get(tenant, categoryId);
  if (!category) throw new Error(`no category ${categoryId}`);
  return linkedAttributes(ids, category, as, world);
}

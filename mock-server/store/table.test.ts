import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UniquenessPolicy } from '../../generated/formats.js';
import { foldCaseAndAccents, platform, readPointer, type Row } from './constraint.js';
import { Table } from './table.js';

interface Thing extends Row {
  readonly name: string;
}

const unique = (changes: Partial<UniquenessPolicy> = {}): UniquenessPolicy => ({
  id: 'name',
  resource: 'thing',
  takenBy: ['createThing'],
  fields: ['/name'],
  scope: 'tenant',
  kind: 'value',
  compare: 'exact',
  deletedRows: 'free',
  conflict: { status: 409 },
  ...changes,
});

const thing = (id: string, name: string, tenant = 'acme', createdAt = '2026-05-09T10:00:00.000Z'): Thing => ({
  id,
  name,
  tenant,
  createdAt,
});

describe('uniqueness', () => {
  test('a taken name is refused and nothing is stored', () => {
    const table = new Table<Thing>('thing', [unique()]);
    table.insert(thing('1', 'a'));
    expect(table.insert(thing('2', 'a'))).toMatchObject({ kind: 'duplicate', value: 'a' });
    expect(table.list('acme')).toHaveLength(1);
  });

  test('a name is taken in its own scope only', () => {
    const perTenant = new Table<Thing>('thing', [unique()]);
    perTenant.insert(thing('1', 'a'));
    expect(perTenant.insert(thing('2', 'a', 'other'))).toBeUndefined();
    const global = new Table<Thing>('thing', [unique({ scope: 'everyone' })]);
    global.insert(thing('1', 'a'));
    expect(global.insert(thing('2', 'a', 'other'))).toMatchObject({ kind: 'duplicate' });
  });

  test("the platform's names are taken for every tenant where the contract says so", () => {
    const table = new Table<Thing>('thing', [unique({ scope: 'tenantAndPlatform' })]);
    table.insert(thing('1', 'each', platform));
    expect(table.insert(thing('2', 'each'))).toMatchObject({ kind: 'duplicate' });
  });

  test('an update frees the old name, takes the new one and never conflicts with itself', () => {
    const table = new Table<Thing>('thing', [unique()]);
    table.insert(thing('1', 'a'));
    table.insert(thing('2', 'b'));
    expect(table.update(thing('1', 'a'))).toBeUndefined();
    expect(table.update(thing('1', 'b'))).toMatchObject({ kind: 'duplicate' });
    expect(table.get('acme', '1')?.name).toBe('a');
    expect(table.update(thing('1', 'c'))).toBeUndefined();
    expect(table.insert(thing('3', 'a'))).toBeUndefined();
  });

  test.each([
    ['free', undefined],
    ['block', { kind: 'duplicate', heldByDeleted: true }],
  ] as const)('the name of a deleted row is %s', (deletedRows, outcome) => {
    const table = new Table<Thing>('thing', [unique({ deletedRows })]);
    table.insert(thing('1', 'a'));
    table.delete(thing('1', 'a'));
    const conflict = table.insert(thing('2', 'a'));
    if (outcome) expect(conflict).toMatchObject(outcome);
    else expect(conflict).toBeUndefined();
  });

  test('a claim keeps other tenants out, lets its holder repeat the value, and outlives its rows', () => {
    const table = new Table<Thing>('thing', [unique({ kind: 'claim', scope: 'everyone' })]);
    expect(table.insert(thing('1', 'gtin'))).toBeUndefined();
    expect(table.insert(thing('2', 'gtin'))).toBeUndefined();
    table.delete(thing('1', 'gtin'));
    table.delete(thing('2', 'gtin'));
    expect(table.insert(thing('3', 'gtin', 'other'))).toMatchObject({ kind: 'duplicate' });
  });

  test('case and accents are ignored where the contract says so', () => {
    const table = new Table<Thing>('thing', [unique({ compare: 'caseAndAccentInsensitive' })]);
    table.insert(thing('1', 'Café'));
    expect(table.insert(thing('2', 'CAFE'))).toMatchObject({ kind: 'duplicate', value: 'CAFE' });
    expect(foldCaseAndAccents('ÅNGSTRÖM')).toBe('angstrom');
  });

  test('compound values cannot be confused by where one ends and the next begins', () => {
    const table = new Table<Thing>('thing', [unique({ fields: ['/name', '/id'] })]);
    table.insert(thing('b', 'a b'));
    expect(table.conflict(thing('b b', 'a'))).toBeUndefined();
  });
});

describe('visibility and order', () => {
  test('a tenant sees its own rows and the platform rows, never those of another', () => {
    const table = new Table<Thing>('thing', []);
    table.insert(thing('1', 'mine'));
    table.insert(thing('2', 'theirs', 'other'));
    table.insert(thing('3', 'shared', platform));
    expect(
      table
        .list('acme')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['1', '3']);
    expect(table.get('acme', '2')).toBeUndefined();
    expect(table.get('acme', '3')).toBeDefined();
  });

  test('rows are listed newest first whatever order the clock brought them in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 99 }), { maxLength: 30 }), (minutes) => {
        const table = new Table<Thing>('thing', []);
        for (const minute of minutes) {
          table.insert(thing(`id${minute}`, 'x', 'acme', new Date(minute * 60_000).toISOString()));
        }
        const listed = table.list('acme').map(({ createdAt }) => createdAt);
        expect(listed).toEqual(listed.toSorted().reverse());
        expect(listed).toHaveLength(minutes.length);
      }),
    );
  });

  test('inserting, updating and deleting leave what a plain map would hold', () => {
    const step = fc.record({
      action: fc.constantFrom('insert', 'update', 'delete'),
      id: fc.nat({ max: 5 }),
      name: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const table = new Table<Thing>('thing', [unique()]);
        const model = new Map<string, string>();
        for (const { action, id, name } of steps) {
          const row = thing(`t${id}`, `n${name}`);
          const taken = [...model].some(([other, held]) => held === row.name && other !== row.id);
          if (action === 'insert' && !model.has(row.id)) {
            if (!table.insert(row)) model.set(row.id, row.name);
            else expect(taken).toBe(true);
          }
          if (action === 'update' && model.has(row.id)) {
            if (!table.update(row)) model.set(row.id, row.name);
            else expect(taken).toBe(true);
          }
          if (action === 'delete') {
            const present = table.get('acme', row.id);
            if (present) table.delete(present);
            model.delete(row.id);
          }
        }
        expect(new Map(table.list('acme').map(({ id, name }) => [id, name]))).toEqual(model);
        expect(table.count('acme')).toBe(model.size);
      }),
    );
  });

  test('a deleted row is remembered as deleted for its own tenant only', () => {
    const table = new Table<Thing>('thing', []);
    table.insert(thing('1', 'a'));
    table.delete(thing('1', 'a'));
    expect(table.wasDeleted('acme', '1')).toBe(true);
    expect(table.wasDeleted('other', '1')).toBe(false);
    expect(table.wasDeleted('acme', '2')).toBe(false);
  });
});

describe('clearing', () => {
  test('forgets the rows of one tenant, and their values are free again', () => {
    const table = new Table<Thing>('thing', [unique({ deletedRows: 'block' })]);
    table.insert(thing('1', 'a'));
    table.insert(thing('2', 'a', 'other'));
    table.clear('acme');
    expect([table.count('acme'), [...table.list('acme')], table.get('acme', '1')]).toEqual([
      0,
      [],
      undefined,
    ]);
    expect(table.wasDeleted('acme', '1')).toBe(false);
    expect(table.list('other')).toHaveLength(1);
    expect(table.insert(thing('3', 'a'))).toBeUndefined();
  });

  test('does not take away what was claimed', () => {
    const table = new Table<Thing>('thing', [unique({ kind: 'claim', scope: 'everyone' })]);
    table.insert(thing('1', 'a'));
    table.clear('acme');
    expect(table.insert(thing('2', 'a', 'other'))).toMatchObject({ kind: 'duplicate' });
    expect(table.insert(thing('3', 'a'))).toBeUndefined();
  });
});

describe('who holds a value', () => {
  const policies = [
    unique({ deletedRows: 'block', compare: 'caseAndAccentInsensitive' }),
    unique({ id: 'pair', fields: ['/name', '/id'], scope: 'everyone', kind: 'claim' }),
  ];
  const filled = () => {
    const table = new Table<Thing>('thing', policies);
    table.insert(thing('1', 'Ä "b"'));
    table.insert(thing('2', 'c', 'other'));
    table.delete(thing('2', 'c', 'other'));
    return table;
  };

  test('is saved under what is compared, as JSON', () => {
    expect(filled().save().holders).toEqual({
      name: [
        { key: '["acme","a \\"b\\""]', id: '1', tenant: 'acme', deleted: false },
        { key: '["other","c"]', id: '2', tenant: 'other', deleted: true },
      ],
      pair: [
        { key: '["Ä \\"b\\"","1"]', id: '1', tenant: 'acme', deleted: false },
        { key: '["c","2"]', id: '2', tenant: 'other', deleted: false },
      ],
    });
  });

  test('is known after a restore', () => {
    const saved = filled().save();
    const table = new Table<Thing>('thing', policies);
    table.restore(saved);
    expect(table.save()).toEqual(saved);
    expect(table.conflict(thing('3', 'a "B"'))).toMatchObject({ heldByDeleted: false });
    expect(table.conflict(thing('3', 'C', 'other'))).toMatchObject({ heldByDeleted: true });
    expect(table.conflict(thing('2', 'c', 'third'))).toBeUndefined();
    expect(table.delete(thing('1', 'Ä "b"'))).toBeUndefined();
    expect(table.conflict(thing('3', 'ä "b"'))).toMatchObject({ heldByDeleted: true });
  });

  test.each(['', 'acme', '["acme"]', '["acme",1]', '{"0":"acme","1":"a"}', '["acme","a","b"]'])(
    'cannot be read from the key %j, and nothing is changed then',
    (key) => {
      const table = filled();
      const before = table.save();
      const holders = { ...before.holders, name: [{ key, id: '1', tenant: 'acme', deleted: false }] };
      expect(() => table.restore({ ...before, rows: [], holders })).toThrow('/holders/name/0/key: must be');
      expect(table.save()).toEqual(before);
    },
  );
});

test('JSON pointers are read with their escapes and never through prototypes', () => {
  expect(readPointer({ 'a/b': { '~': 1 } }, '/a~1b/~0')).toBe(1);
  expect(readPointer({ a: 1 }, '/a/b')).toBeUndefined();
  expect(readPointer({}, '/constructor/name')).toBeUndefined();
});

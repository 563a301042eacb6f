import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platform, type Row } from './constraint.js';
import { byAge, RowArray, type Age, type Key, type Rows, type Texts } from './rows.js';
import { Table } from './table.js';

interface Thing extends Row {
  readonly name: string;
  readonly note: string | null;
  readonly status: string;
}

const ofStatus: Key<Thing> = { of: ({ status }) => status };
const ofName: Key<Thing> = { of: ({ name }) => name };
const texts: Texts<Thing> = { of: ({ name, note }) => [name, note] };

// Parts that folding makes longer, or changes by where they stand; half a pair of surrogates; and plain ones.
const parts = ['Bat', 'tery', 'İx', 'ißt', 'STR', 'ΟΔΟΣ', 'Kelvin', '\ud83d', '😀', '-', '1'];
const text = fc.array(fc.constantFrom(...parts), { maxLength: 3 }).map((some) => some.join(''));
const tenant = fc.constantFrom('acme', 'other', platform);
const createdAt = fc.nat({ max: 6 }).map((minute) => new Date(minute * 60_000).toISOString());
const row = fc.record({
  id: fc.nat({ max: 24 }).map((number) => `t${number}`),
  tenant,
  createdAt,
  name: text,
  note: fc.option(text),
  status: fc.constantFrom('active', 'archived'),
});
const range = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }));

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('insert' as const), row }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('update' as const), row, keepsAge: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), row }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('restore' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), tenant }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('read' as const),
      tenant,
      term: fc.oneof(text, fc.constant('nowhere')),
      from: fc.option(row),
      range,
    }),
  },
);

/** Everything that can be asked of rows, asked. */
function answers(rows: Rows<Thing>, from: Age | undefined, [start, end]: readonly [number, number]) {
  return {
    all: [...rows],
    length: rows.length,
    slice: rows.slice(start, end),
    at: [rows.at(start), rows.at(-1), rows.at(-start - 1)],
    take: rows.take(end, from),
    takeBack: rows.takeBack(end, from),
    names: rows.map(({ name }) => name),
    found: rows.find(({ status }) => status === 'archived'),
    isThere: rows.some(({ status }) => status === 'archived'),
  };
}

test('a table answers as an array of all rows would that is sorted, filtered and searched anew each time', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 30, maxLength: 80 }), fc.nat({ max: 8 }), (steps, indexFrom) => {
      const table = new Table<Thing>('thing', [], indexFrom);
      let model: Thing[] = [];
      for (const next of steps) {
        if (next.do === 'insert' && !model.some(({ id }) => id === next.row.id)) {
          table.insert(next.row);
          model.push(next.row);
        }
        if (next.do === 'update') {
          const before = model.find(({ id }) => id === next.row.id);
          if (!before) continue;
          const { createdAt: age, tenant: owner } = before;
          const after = next.keepsAge ? { ...next.row, createdAt: age, tenant: owner } : next.row;
          table.update(after);
          model = model.map((one) => (one === before ? after : one));
        }
        if (next.do === 'delete') {
          const gone = model.find(({ id }) => id === next.row.id);
          if (gone) table.delete(gone);
          model = model.filter((one) => one !== gone);
        }
        if (next.do === 'clear') {
          table.clear(next.tenant);
          model = model.filter((one) => one.tenant !== next.tenant);
        }
        if (next.do === 'restore') {
          const saved = table.save();
          expect(saved.rows).toEqual(model);
          table.restore({ ...saved, rows: saved.rows.map((one) => ({ ...one })) });
        }
        if (next.do === 'read') {
          const from = next.from ?? undefined;
          const rows = model.filter((one) => [next.tenant, platform].includes(one.tenant));
          const plain = new RowArray(rows.sort((a, b) => byAge(b, a)));
          const ask = (of: (rows: Rows<Thing>) => Rows<Thing>) =>
            expect(answers(of(table.list(next.tenant)), from, next.range)).toEqual(
              answers(of(plain), from, next.range),
            );
          ask((all) => all);
          ask((all) => all.where(ofStatus, 'active'));
          ask((all) => all.where(ofName, next.term).where(ofStatus, 'active'));
          ask((all) => all.filter(({ name }) => name > 'b'));
          ask((all) => all.containing(texts, next.term));
          ask((all) => all.where(ofStatus, 'archived').containing(texts, next.term));
          ask((all) => all.filter(({ note }) => note !== null).containing(texts, next.term));
          expect(table.count(next.tenant)).toBe(model.filter((one) => one.tenant === next.tenant).length);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('many rows are found by what few of them have in common, wherever the clock put them', () => {
  const table = new Table<Thing>('thing', []);
  const rows: Thing[] = [];
  const order = fc.sample(fc.shuffledSubarray(numbers(5000), { minLength: 5000 }), {
    numRuns: 1,
    seed: 7,
  })[0];
  for (const number of order ?? []) {
    const at = new Date(Math.trunc(number / 3) * 1000).toISOString();
    const one = { ...thing(number), createdAt: at };
    rows.push(one);
    table.insert(one);
  }
  const plain = () => new RowArray([...rows].sort((a, b) => byAge(b, a)));
  const terms = ['0012', 'UNIT 4999', 'unit', '12', 'nine', 'it 0', '99'];
  const check = () => {
    for (const term of terms) {
      expect([...table.list('acme').containing(texts, term)]).toEqual([...plain().containing(texts, term)]);
    }
    const middle = plain().at(2500);
    expect(table.list('acme').take(50, middle)).toEqual(plain().take(50, middle));
    expect(table.list('acme').takeBack(50, middle)).toEqual(plain().takeBack(50, middle));
    expect(table.list('acme').slice(1020, 1030)).toEqual(plain().slice(1020, 1030));
    expect([...table.list('acme').where(ofStatus, 'archived')]).toEqual([
      ...plain().where(ofStatus, 'archived'),
    ]);
  };
  check();
  // What is removed and renamed is found no longer, what takes its name instead is.
  for (const number of numbers(1500)) {
    const at = rows.findIndex(({ id }) => id === thing(number * 3).id);
    const [gone] = rows.splice(at, 1);
    if (gone) table.delete(gone);
  }
  for (const [index, row] of rows.slice(0, 1200).entries()) {
    const renamed = { ...row, name: `Unit ${String(9000 - index)}`, status: 'archived' };
    table.update(renamed);
    rows[index] = renamed;
  }
  terms.push('unit 8', '8999', '90');
  check();
});

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function thing(number: number): Thing {
  const text = String(number).padStart(4, '0');
  return {
    id: `t${text}`,
    tenant: 'acme',
    createdAt: '2026-05-09T10:00:00.000Z',
    name: `Unit ${text}`,
    note: number % 7 === 0 ? 'Ninety' : null,
    status: number % 5 === 0 ? 'archived' : 'active',
  };
}

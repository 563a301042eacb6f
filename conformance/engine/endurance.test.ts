import { expect, test } from 'vitest';
import { Endurance } from './endurance.js';
import { Ended, Unreachable } from './verdicts.js';

const refused = new Unreachable('GET /x: connect ECONNREFUSED');

test('after three requests without an answer the target is asked for a sign of life, and without one the run ends', async () => {
  let asked = 0;
  const isAlive = async () => (asked += 1) === 1;
  const endurance = new Endurance({}, { isAlive });
  for (let request = 0; request < 3; request += 1) endurance.unanswered(refused, 0);
  await endurance.require();
  expect(asked).toBe(1);
  for (let request = 0; request < 3; request += 1) endurance.unanswered(refused, 0);
  await expect(endurance.require()).rejects.toThrow(
    'the target answered none of 3 requests in a row, so nothing more was sent (last GET /x: connect ECONNREFUSED)',
  );
  await expect(endurance.require()).rejects.toBeInstanceOf(Ended);
  expect(asked).toBe(2);
});

test('an answer in between shows that it is there', async () => {
  const endurance = new Endurance({}, { isAlive: async () => false });
  for (let request = 0; request < 20; request += 1) {
    endurance.unanswered(refused, 0);
    endurance.unanswered(refused, 0);
    endurance.answered();
    await endurance.require();
  }
});

test('what is waited in vain adds up, also where single answers come', async () => {
  const endurance = new Endurance({ limits: { maxAnswerSeconds: 2 } });
  for (let request = 0; request < 9; request += 1) {
    endurance.unanswered(refused, 2000);
    endurance.answered();
    await endurance.require();
  }
  endurance.unanswered(refused, 2000);
  await expect(endurance.require()).rejects.toThrow('the run has waited 20 s for answers that never came');
});

test('a run ends after its time, and clean-up gets a tenth of it more', async () => {
  let time = 0;
  const endurance = new Endurance({ limits: { maxRunSeconds: 100 } }, { now: () => time });
  time = 99_999;
  await endurance.require();
  expect(endurance.isOverdue).toBe(false);
  time = 100_000;
  await endurance.whileCleaning(() => endurance.require());
  await expect(endurance.require()).rejects.toThrow('enable by raising: limits.maxRunSeconds');
  expect(endurance.isOverdue).toBe(true);
  time = 110_001;
  await expect(endurance.whileCleaning(() => endurance.require())).rejects.toBeInstanceOf(Ended);
});

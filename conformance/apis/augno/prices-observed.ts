import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { observation, type Check } from '../../engine/check.js';
import { show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { groundOf, minimalProduct, tryProduct, type AugnoSession } from './ground.js';
import { rate } from './prices.js';

/** What becomes of numbers that the sources say nothing about. */
export const observedPrices = {
  'augno.pricing.negative-price': observation(async (session) => {
    const { answer, shown } = await tryPrice(session, '-5.00');
    return answer.status === 201
      ? `a price of -5.00 is accepted and is ${shown}`
      : `a price of -5.00 is answered ${answer.status}`;
  }),

  'augno.pricing.exponent-form': observation(async (session) => {
    const found: string[] = [];
    for (const value of ['1e3', '+5', ' 5 ']) {
      const { answer, shown } = await tryPrice(session, value);
      found.push(
        `${show(value)} ${answer.status === 201 ? `is accepted and is ${shown}` : `is answered ${answer.status}`}`,
      );
    }
    return found.join('; ');
  }),

  'augno.pricing.more-than-thirty-fraction-digits': observation(async (session) => {
    const value = `1.${'0'.repeat(29)}15`;
    const { answer, shown } = await tryPrice(session, value);
    return answer.status === 201 ? `${value} becomes ${shown}` : `${value} is answered ${answer.status}`;
  }),

  'augno.pricing.rate-value-text': observation(async (session) => {
    const { answer, shown } = await tryPrice(session, '25.5');
    answer.need(201, 'a product with a price');
    return `a price of 25.5 has the value ${shown}`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

async function tryPrice(session: AugnoSession, value: string) {
  const { currency, unit } = await groundOf(session);
  const body = { ...(await minimalProduct(session)), unit_price: rate(value, currency.id, unit.id) };
  const answer = await tryProduct(session, body, { include: ['item.unit_value'] });
  return { answer, shown: show(member(answer.json, 'item', 'unit_value', 'value')) };
}

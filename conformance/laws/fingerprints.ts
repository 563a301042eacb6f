import fc from 'fast-check';
import { property, type Property } from '../engine/check.js';
import { expectEqual, expectThat, show } from '../engine/expect.js';
import type { Session } from '../engine/session.js';
import { Blocked } from '../engine/verdicts.js';
import type { Answer } from '../http/answer.js';
import { bind } from './bind.js';
import { keyedRequest, perform, type KeyedOperation } from './keyed.js';

/** Texts that say something about a row, such as ids, times and addresses; plain words stand in any answer. */
const telling = /^(?=.*\d).{8,}$/s;

/**
 * A request under a used key that differs in one member of its body is refused, whichever member it is, and the refusal
 * reveals nothing of the first answer. Both bodies are valid, so that nothing else can be wrong with the second. Each
 * case tries every member in which two bodies differ; one of them where writes are limited.
 *
 * @param except members that cannot differ alone, since others depend on them
 */
export function everyMemberCounts<O, T>(
  binding: KeyedOperation<O, T>,
  judge: (answer: Answer, session: Session<O>) => void,
  { except = [], most = 5 }: { readonly except?: readonly string[]; readonly most?: number } = {},
): Property<O> {
  const law = property<O, { one: T; other: T; pick: number }>(
    async (session) => {
      const templates = await binding.templates(session);
      return fc.record({ one: templates, other: templates, pick: fc.nat(1000) });
    },
    async (session, { one, other, pick }) => {
      const request = await keyedRequest(binding, session, one);
      const first = await perform(binding, session, request);
      first.need(binding.success, 'the first request');
      const before = await binding.effect(session, request);
      const bodies = differingInOne(request.body, binding.body?.(session, other), except);
      const start = pick % bodies.length;
      for (const body of session.sharing ? bodies.slice(start, start + 1) : bodies) {
        const other = { ...request, body };
        const untouched = await binding.effect(session, other);
        const answer = await perform(binding, session, other);
        judge(answer, session);
        expectNothingOf(first, answer);
        expectEqual(
          await binding.effect(session, other),
          untouched,
          'what the target shows of the refused request',
        );
      }
      expectEqual(await binding.effect(session, request), before, 'what the target shows after the refusal');
    },
    { most },
  );
  return bind('mismatch-is-refused', [binding.operation], law);
}

/**
 * The body with one member as the other has it (another value, one more, or one less), for each that differs.
 *
 * @throws Blocked when none does
 */
function differingInOne(body: unknown, other: unknown, except: readonly string[]): object[] {
  const [mine, theirs] = [membersOf(body), membersOf(other)];
  const names = [...new Set([...mine.keys(), ...theirs.keys()])].filter(
    (name) => !except.includes(name) && JSON.stringify(mine.get(name)) !== JSON.stringify(theirs.get(name)),
  );
  if (names.length === 0) throw new Blocked('two bodies of the same operation do not differ in anything');
  return names.map((name) => {
    const changed = new Map(mine);
    if (theirs.has(name)) changed.set(name, theirs.get(name));
    else changed.delete(name);
    return Object.fromEntries(changed);
  });
}

function membersOf(body: unknown): Map<string, unknown> {
  return new Map(Object.entries(body ?? {}));
}

/** @throws Violation when the answer quotes a text of the first one that its own request does not contain */
function expectNothingOf(first: Answer, answer: Answer): void {
  const { url, headers, body = '' } = answer.exchange.request;
  const sent = [url, body, ...Object.values(headers)].join('\n');
  const told = [answer.text, ...Object.values(answer.headers)].join('\n');
  for (const text of textsIn(first.json)) {
    if (!telling.test(text) || sent.includes(text)) continue;
    expectThat(!told.includes(text), `the refusal reveals ${show(text)} of the first answer`);
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

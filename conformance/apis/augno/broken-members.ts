import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import { property, type Property } from '../../engine/check.js';
import { show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { filtered } from '../../generators/discards.js';
import { defective, type DefectPlace } from '../../generators/index.js';
import { bodySchemaOf } from './contract-reading.js';
import type { AugnoSession } from './ground.js';
import { expectRefused, type Refusal } from './refusals.js';
import { acceptsValidBodies, validBody, write, type Body, type Writing } from './writing.js';

/** One member of an otherwise valid body that is not as the contract says. */
export interface BrokenMember {
  readonly operation: Writing;
  /** JSON Pointer of the member; of the first item, where it is in a list. */
  readonly pointer: string;
  /** What it holds instead; a member without a value is left out of the body. */
  readonly value?: unknown;
}

interface Breakage {
  readonly of: readonly Writing[];
  /** Which of the contract's constraints are broken. */
  readonly by: (place: DefectPlace) => boolean;
  /** Values that the rule says nothing about. */
  readonly except?: (value: unknown) => boolean;
  readonly refusal: (broken: BrokenMember) => Refusal;
}

/** Bodies that break one of these constraints of the contract are refused, each as the rule says. */
export function breakageIsRefused({ of, by, except = () => false, refusal }: Breakage): Property<operations> {
  const inputs = (session: AugnoSession) => {
    const perOperation = of.map((operation) => {
      return defective(bodySchemaOf(session, operation), session.schemas, { only: by }).map(
        ({ value, defect }): BrokenMember => ({
          ...{ operation, pointer: defect.pointer },
          value: member(value, ...namesOf(defect.pointer)),
        }),
      );
    });
    return filtered(fc.oneof(...perOperation), ({ value }) => !except(value));
  };
  return brokenMembersAreRefused(of, inputs, refusal);
}

/** The same for broken members that the contract's schemas do not lead to. */
export function brokenMembersAreRefused(
  some: readonly Writing[],
  inputs: (session: AugnoSession) => fc.Arbitrary<BrokenMember> | Promise<fc.Arbitrary<BrokenMember>>,
  refusal: (broken: BrokenMember) => Refusal,
): Property<operations> {
  return property<operations, BrokenMember>(
    async (session) => {
      await acceptsValidBodies(session, some);
      return inputs(session);
    },
    async (session, broken) => {
      const { operation, pointer, value } = broken;
      const body = replaced(await validBody(session, operation), namesOf(pointer), value);
      const answer = await write(session, operation, { body });
      expectRefused(answer, refusal(broken), `${operation} with ${pointer} ${show(value)}`);
    },
  );
}

/** The member a refusal names: the dotted path of the broken one. */
export function nameOf({ pointer }: BrokenMember): string {
  return namesOf(pointer).join('.');
}

/** How deep a place of the contract lies: 1 for members of the body itself. */
export function depthOf(pointer: string): number {
  return namesOf(pointer).length;
}

// No name in these bodies has a character that JSON Pointer escapes.
function namesOf(pointer: string): string[] {
  return pointer.split('/').slice(1);
}

/** A copy in which one member holds another value, or none. In lists it is always the first item's. */
function replaced(part: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(part))
    return part.map((item: unknown, index) => (index === 0 ? replaced(item, rest, value) : item));
  const copy: Body = typeof part === 'object' && part !== null ? { ...part } : {};
  return { ...copy, [name]: replaced(copy[name], rest, value) };
}

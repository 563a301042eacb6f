import fc from 'fast-check';
import { property, type Property } from '../engine/check.js';
import type { Session } from '../engine/session.js';
import { Blocked } from '../engine/verdicts.js';
import { defective, type Defect, type Defective, type ValidOptions } from '../generators/index.js';
import type { Answer } from '../http/answer.js';
import { create, standing, type Creation } from './creation.js';

export interface DefectBinding<Operations, Template> {
  readonly creation: Creation<Operations, Template>;
  /** Which of the schema's constraints to break. */
  readonly only: (defect: Pick<Defect, 'pointer' | 'keyword'>) => boolean;
  /** Generators for members about which the schema does not say everything. */
  options?(session: Session<Operations>): Promise<ValidOptions> | ValidOptions;
  /** Makes the members right that the defect leaves alone (ids of existing things, unique values). */
  repair(session: Session<Operations>, value: object, defect: Defect): Promise<object> | object;
  judge(answer: Answer, defect: Defect, session: Session<Operations>): void;
}

/**
 * A body with exactly one constraint of the contract broken is refused as the service documents. The same operation
 * with a valid body is the control: it runs before the defects, and where it fails nothing is judged.
 */
export function defectiveBodyIsRefused<O, T>(binding: DefectBinding<O, T>): Property<O> {
  const { creation, only, repair, judge, options } = binding;
  return property<O, Defective>(
    async (session) => {
      const operation = session.contract.operations.find(({ id }) => id === creation.operation);
      const schema = operation?.requestBody?.schema;
      if (!schema) throw new Blocked(`${creation.operation} has no request body in the contract`);
      const [template] = fc.sample(await creation.templates(session), { numRuns: 1, seed: 1 });
      if (template !== undefined) await standing(creation, session, template);
      return defective(schema, session.schemas, { ...(await options?.(session)), only });
    },
    async (session, { value, defect }) => {
      const body = typeof value === 'object' && value !== null ? await repair(session, value, defect) : value;
      const answer = await create(creation, session, { body });
      judge(answer, defect, session);
    },
  );
}

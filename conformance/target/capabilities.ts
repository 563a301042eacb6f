import type { Capability, Contract, Rule, Target } from '../../generated/formats.js';

/**
 * The first thing a rule needs that the target does not offer, with the line of the target description that would
 * enable it; undefined when the rule can be judged.
 */
export function unmetNeed(rule: Rule, target: Target, contract: Contract): string | undefined {
  const missing = rule.operations.find(
    (operation) => target.operations && !target.operations.includes(operation),
  );
  if (missing !== undefined && rule.operations.length < contract.operations.length) {
    return `the target does not implement ${missing}; enable with: operations: [..., ${missing}]`;
  }
  if (rule.cost.charges > 0 && !target.limits?.allowCharges) return lackOf('charges');
  const need = rule.needs.find((capability) => !offers(target, contract, capability));
  if (need === 'control.clock' && target.limits?.readOnly)
    return 'moves the clock; enable by leaving out: --read-only (limits.readOnly)';
  return need && lackOf(need);
}

function offers(target: Target, contract: Contract, capability: Capability): boolean {
  switch (capability) {
    case 'control.clock':
      return target.control !== undefined && !target.limits?.readOnly;
    case 'charges':
      return target.limits?.allowCharges === true;
    case 'burst': {
      const documented = contract.policies.rateLimits.find((limit) => limit.window.kind === 'sliding')?.limit
        .fixed;
      const allowed = target.limits?.requestsPerSecond ?? Number.POSITIVE_INFINITY;
      return documented === undefined || allowed > documented;
    }
    default:
      return target.credentials[capability] !== undefined;
  }
}

function lackOf(capability: Capability): string {
  switch (capability) {
    case 'control.clock':
      return 'needs the clock of the control protocol; enable with: control: http://.../__control';
    case 'charges':
      return 'would confirm a charge; enable with: limits: { allowCharges: true }';
    case 'burst':
      return 'sends faster than the documented limit; enable by leaving out: limits.requestsPerSecond';
    default:
      return `needs a further credential; enable with: credentials: { ${capability}: { token: ... } }`;
  }
}

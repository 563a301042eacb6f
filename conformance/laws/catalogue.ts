import type { Contract, ContractOperation } from '../../generated/formats.js';
import {
  creations,
  deletions,
  hasList,
  hasRead,
  keyed,
  keyedWithBody,
  pagedLists,
  spendingCounters,
  takingUniqueValues,
  touchingTenantRows,
  updates,
  writes,
  writesWithBody,
} from './concerns.js';

/** A sentence that holds for many operations of many services. */
export interface Law {
  /** What holds, for a person. */
  readonly says: string;
  /** Operations of a contract about which the law says something. Each needs a rule that binds it, or a stated reason. */
  readonly concerns: (contract: Contract) => readonly ContractOperation[];
}

/** A law and the operation that a check holds it against. */
export interface Binding {
  readonly law: LawName;
  readonly operation: string;
}

export type LawName = keyof typeof laws;

/** The laws that the suite knows, in the order in which the documentation lists them. */
export const laws = {
  'create-then-read': {
    says: 'What was created can be read, and reads as it was sent.',
    concerns: hasRead,
  },
  'create-then-list': {
    says: 'What was created stands in the list of its kind.',
    concerns: hasList,
  },
  'pages-partition-the-list': {
    says: 'The pages of a list hold each row once and leave none out.',
    concerns: pagedLists,
  },
  'update-changes-what-was-sent': {
    says: 'An update changes the members that it names, and no others.',
    concerns: updates,
  },
  'delete-then-gone': {
    says: 'What was deleted can neither be read nor found in a list.',
    concerns: deletions,
  },
  'unauthorized-changes-nothing': {
    says: 'A write without a credential that allows it is refused and leaves everything as it was.',
    concerns: writes,
  },
  'invalid-changes-nothing': {
    says: 'A body that breaks the contract is refused and leaves everything as it was.',
    concerns: writesWithBody,
  },
  'replay-is-identical': {
    says: 'The same request under the same key gets the first answer.',
    concerns: keyed,
  },
  'replay-is-effect-free': {
    says: 'The same request under the same key does nothing a second time.',
    concerns: keyed,
  },
  'mismatch-is-refused': {
    says: 'Another body under a used key is refused, whichever member differs, and reveals nothing of the first answer.',
    concerns: keyedWithBody,
  },
  'keys-are-scoped': {
    says: 'A key that is used in one scope is new in another.',
    concerns: keyed,
  },
  'awkward-keys-are-keys': {
    says: 'Keys of any documented length and spelling work, and no two of them are taken for one.',
    concerns: keyed,
  },
  'early-refusal-leaves-the-key-unused': {
    says: 'A refusal that comes before keys are looked at leaves the key free for the corrected request.',
    concerns: keyed,
  },
  'one-effect-under-concurrency': {
    says: 'Equal requests under one key, sent at once, have one effect.',
    concerns: keyed,
  },
  'lost-answer-can-be-asked-for-again': {
    says: 'When the first answer is lost on the way, the repeat is answered as if it were the first, and one effect remains.',
    concerns: keyed,
  },
  'unique-in-its-scope': {
    says: 'A unique value that is taken is refused to a second row.',
    concerns: takingUniqueValues,
  },
  'free-outside-its-scope': {
    says: 'A unique value that is taken in one scope is free in another.',
    concerns: takingUniqueValues,
  },
  'unique-under-concurrency': {
    says: 'Of several requests at once for one unique value one succeeds.',
    concerns: takingUniqueValues,
  },
  'another-tenant-sees-nothing': {
    says: 'What belongs to one tenant can be neither read, listed, changed nor removed by another.',
    concerns: touchingTenantRows,
  },
  'counters-count-exactly': {
    says: 'A counter moves by what was done, not by what was refused; the last that fits passes, the next does not.',
    concerns: spendingCounters,
  },
  'failures-come-in-their-order': {
    says: 'Of several things that are wrong with a request, the one that is documented to be looked at first is told.',
    // Which orders the sources fix is known to nobody but them; the bindings show where they do.
    concerns: () => [],
  },
  'sessions-agree-with-a-model': {
    says: 'Sequences of calls are answered as a small model of the service predicts.',
    concerns: creations,
  },
  'calls-at-once-have-an-order': {
    says: 'What several clients are told at once, some order of their calls explains.',
    concerns: creations,
  },
} satisfies Record<string, Law>;

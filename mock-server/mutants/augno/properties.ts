import { included } from './handler-inputs.js';
import type { AugnoMutant } from './mutant.js';

/** Properties that hide what was asked for, or show what was not. */
export const properties: readonly AugnoMutant[] = [
  {
    name: 'listed-properties-hide-their-attributes',
    bug: 'The list of properties leaves attributes null although they are included.',
    breaks: ['augno.properties.attributes-expand'],
    alter: included(['listProperties'], () => []),
  },
  {
    name: 'properties-always-show-their-attributes',
    bug: 'Properties show their attributes without being asked.',
    breaks: ['augno.properties.attributes-expand'],
    alter: included(['listProperties', 'getProperty'], () => ['attributes']),
  },
];

import type { Template } from './template.js';

export const tyres: Template = {
  id: '6650a1b2c3d4e5f6a7b8c9da',
  key: 'tyres',
  slug: 'tyres',
  label: 'Tyres',
  regulation: 'EU Tyre Labelling Regulation 2020/740',
  version: 2,
  fields: [
    { key: 'tyreSize', label: 'Size', dataType: 'string', required: true },
    { key: 'tyreClass', label: 'Class', dataType: 'enum', required: true, enumOptions: ['C1', 'C2', 'C3'] },
    { key: 'manufacturerName', label: 'Manufacturer', dataType: 'string', required: false },
    {
      key: 'fuelEfficiencyClass',
      label: 'Fuel efficiency class',
      dataType: 'enum',
      required: false,
      enumOptions: ['A', 'B', 'C', 'D', 'E'],
    },
    {
      key: 'wetGripClass',
      label: 'Wet grip class',
      dataType: 'enum',
      required: false,
      enumOptions: ['A', 'B', 'C', 'D', 'E'],
    },
    {
      key: 'externalNoise',
      label: 'External rolling noise',
      dataType: 'number',
      required: false,
      unit: 'dB',
    },
    { key: 'loadIndex', label: 'Load index', dataType: 'number', required: false },
    { key: 'speedRating', label: 'Speed rating', dataType: 'string', required: false },
    { key: 'snowGrip', label: 'Snow grip', dataType: 'boolean', required: false, default: false },
    { key: 'retreaded', label: 'Retreaded', dataType: 'boolean', required: false, default: false },
    {
      key: 'naturalRubberShare',
      label: 'Share of natural rubber',
      dataType: 'number',
      required: false,
      unit: '%',
    },
    { key: 'productionWeek', label: 'Week of production', dataType: 'string', required: false },
  ],
};

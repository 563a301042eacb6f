import type { Template } from './template.js';

export const toys: Template = {
  id: '6650a1b2c3d4e5f6a7b8c9d8',
  key: 'toys',
  slug: 'toys',
  label: 'Toys',
  regulation: 'EU Toy Safety Regulation 2025/2509',
  version: 2,
  fields: [
    { key: 'toyType', label: 'Type of toy', dataType: 'string', required: true, translatable: true },
    { key: 'minimumAge', label: 'Minimum age', dataType: 'number', required: true, unit: 'months' },
    { key: 'manufacturerName', label: 'Manufacturer', dataType: 'string', required: true },
    { key: 'manufacturerCountry', label: 'Country of the manufacturer', dataType: 'string', required: true },
    { key: 'ceMarking', label: 'CE marking', dataType: 'boolean', required: true, default: true },
    {
      key: 'safetyWarnings',
      label: 'Safety warnings',
      dataType: 'string',
      required: true,
      translatable: true,
    },
    {
      key: 'appliedStandards',
      label: 'Applied standards',
      dataType: 'array',
      required: true,
      default: ['EN 71-1'],
    },
    { key: 'allergenicFragrances', label: 'Allergenic fragrances', dataType: 'array', required: false },
    {
      key: 'declarationOfConformity',
      label: 'Declaration of conformity',
      dataType: 'url',
      required: true,
      accessLevel: 'authority',
    },
    {
      key: 'containsBattery',
      label: 'Contains a battery',
      dataType: 'boolean',
      required: false,
      default: false,
    },
  ],
};

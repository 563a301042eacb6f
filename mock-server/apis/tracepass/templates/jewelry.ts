import type { Template } from './template.js';

export const jewelry: Template = {
  id: '6650a1b2c3d4e5f6a7b8c9d3',
  key: 'jewelry',
  slug: 'jewelry',
  label: 'Jewelry',
  regulation: 'EU Conflict Minerals Regulation 2017/821',
  version: 2,
  fields: [
    {
      key: 'metalType',
      label: 'Metal',
      dataType: 'enum',
      required: true,
      enumOptions: ['gold', 'silver', 'platinum', 'palladium', 'other'],
    },
    { key: 'metalFineness', label: 'Fineness', dataType: 'number', required: true, unit: '‰' },
    { key: 'totalMass', label: 'Mass', dataType: 'number', required: true, unit: 'g' },
    { key: 'manufacturerName', label: 'Manufacturer', dataType: 'string', required: false },
    { key: 'gemstones', label: 'Gemstones', dataType: 'array', required: false },
    { key: 'hallmark', label: 'Hallmark', dataType: 'string', required: false },
    {
      key: 'originOfMetal',
      label: 'Origin of the metal',
      dataType: 'string',
      required: false,
      accessLevel: 'restricted',
    },
    {
      key: 'recycledMetalShare',
      label: 'Share of recycled metal',
      dataType: 'number',
      required: false,
      unit: '%',
    },
    { key: 'certificate', label: 'Certificate', dataType: 'url', required: false },
    { key: 'nickelFree', label: 'Free of nickel', dataType: 'boolean', required: false, default: false },
  ],
};

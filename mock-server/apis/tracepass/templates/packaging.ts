import type { Template } from './template.js';

export const packaging: Template = {
  id: '6650a1b2c3d4e5f6a7b8c9d7',
  key: 'packaging',
  slug: 'packaging',
  label: 'Packaging',
  regulation: 'EU Packaging and Packaging Waste Regulation 2025/40',
  version: 2,
  fields: [
    {
      key: 'packagingType',
      label: 'Type of packaging',
      dataType: 'enum',
      required: true,
      enumOptions: ['sales', 'grouped', 'transport', 'service'],
    },
    {
      key: 'mainMaterial',
      label: 'Main material',
      dataType: 'enum',
      required: true,
      enumOptions: ['plastic', 'paper', 'glass', 'metal', 'wood', 'composite'],
    },
    { key: 'packagingMass', label: 'Mass', dataType: 'number', required: true, unit: 'g' },
    { key: 'manufacturerName', label: 'Manufacturer', dataType: 'string', required: true },
    {
      key: 'recycledContentShare',
      label: 'Share of recycled content',
      dataType: 'number',
      required: true,
      unit: '%',
    },
    {
      key: 'recyclabilityGrade',
      label: 'Recyclability grade',
      dataType: 'enum',
      required: false,
      enumOptions: ['A', 'B', 'C'],
    },
    { key: 'reusable', label: 'Reusable', dataType: 'boolean', required: true, default: false },
    { key: 'compostable', label: 'Compostable', dataType: 'boolean', required: false, default: false },
    {
      key: 'sortingInstructions',
      label: 'Sorting instructions',
      dataType: 'string',
      required: true,
      translatable: true,
    },
    { key: 'pfasFree', label: 'Free of PFAS', dataType: 'boolean', required: false },
  ],
};

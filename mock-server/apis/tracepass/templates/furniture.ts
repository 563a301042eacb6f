import type { Template } from './template.js';

export const furniture: Template = {
  id: '6650a1b2c3d4e5f6a7b8c9d5',
  key: 'furniture',
  slug: 'furniture',
  label: 'Furniture',
  regulation: 'EU Ecodesign for Sustainable Products Regulation 2024/1781',
  version: 2,
  fields: [
    {
      key: 'furnitureType',
      label: 'Type of furniture',
      dataType: 'string',
      required: true,
      translatable: true,
    },
    { key: 'mainMaterial', label: 'Main material', dataType: 'string', required: true, translatable: true },
    { key: 'manufacturerName', label: 'Manufacturer', dataType: 'string', required: true },
    { key: 'productMass', label: 'Mass', dataType: 'number', required: false, unit: 'kg' },
    { key: 'dimensions', label: 'Dimensions', dataType: 'object', required: false },
    { key: 'woodSpecies', label: 'Wood species', dataType: 'string', required: false },
    {
      key: 'woodCertification',
      label: 'Certification of the wood',
      dataType: 'enum',
      required: false,
      enumOptions: ['FSC', 'PEFC', 'none'],
      default: 'none',
    },
    {
      key: 'formaldehydeClass',
      label: 'Formaldehyde class',
      dataType: 'enum',
      required: false,
      enumOptions: ['E05', 'E1'],
    },
    { key: 'maximumLoad', label: 'Maximum load', dataType: 'number', required: false, unit: 'kg' },
    { key: 'assemblyInstructions', label: 'Assembly instructions', dataType: 'url', required: false },
    {
      key: 'carbonFootprint',
      label: 'Carbon footprint',
      dataType: 'number',
      required: false,
      unit: 'kg CO2e',
    },
  ],
};

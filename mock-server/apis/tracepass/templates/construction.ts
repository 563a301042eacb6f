import type { Template } from './template.js';

export const construction: Template = {
  id: '6650a1b2c3d4e5f6a7b8c9dc',
  key: 'construction',
  slug: 'construction',
  label: 'Construction',
  regulation: 'EU Construction Products Regulation 2024/3110',
  version: 2,
  fields: [
    { key: 'productType', label: 'Type of product', dataType: 'string', required: true, translatable: true },
    { key: 'intendedUse', label: 'Intended use', dataType: 'string', required: true, translatable: true },
    { key: 'manufacturerName', label: 'Manufacturer', dataType: 'string', required: true },
    { key: 'harmonisedStandard', label: 'Harmonised standard', dataType: 'string', required: true },
    {
      key: 'fireReactionClass',
      label: 'Reaction to fire',
      dataType: 'enum',
      required: false,
      enumOptions: ['A1', 'A2', 'B', 'C', 'D', 'E', 'F'],
    },
    {
      key: 'compressiveStrength',
      label: 'Compressive strength',
      dataType: 'number',
      required: false,
      unit: 'MPa',
    },
    {
      key: 'thermalConductivity',
      label: 'Thermal conductivity',
      dataType: 'number',
      required: false,
      unit: 'W/(m·K)',
    },
    {
      key: 'globalWarmingPotential',
      label: 'Global warming potential',
      dataType: 'number',
      required: false,
      unit: 'kg CO2e',
    },
    {
      key: 'recycledContentShare',
      label: 'Share of recycled content',
      dataType: 'number',
      required: false,
      unit: '%',
    },
    {
      key: 'declarationOfPerformance',
      label: 'Declaration of performance',
      dataType: 'url',
      required: false,
    },
  ],
};

import type { Template } from './template.js';

export const steel: Template = {
  id: '6650a1b2c3d4e5f6a7b8c9db',
  key: 'steel',
  slug: 'iron-steel',
  label: 'Iron and steel',
  regulation: 'EU Carbon Border Adjustment Mechanism 2023/956',
  version: 2,
  fields: [
    { key: 'steelGrade', label: 'Grade', dataType: 'string', required: true },
    {
      key: 'productForm',
      label: 'Form',
      dataType: 'enum',
      required: true,
      enumOptions: ['coil', 'sheet', 'bar', 'wire', 'tube', 'profile'],
    },
    { key: 'manufacturerName', label: 'Manufacturer', dataType: 'string', required: true },
    { key: 'heatNumber', label: 'Heat number', dataType: 'string', required: true },
    {
      key: 'productionRoute',
      label: 'Production route',
      dataType: 'enum',
      required: true,
      enumOptions: ['blast_furnace', 'electric_arc', 'direct_reduction'],
    },
    {
      key: 'carbonFootprint',
      label: 'Carbon footprint',
      dataType: 'number',
      required: true,
      unit: 't CO2e/t',
    },
    { key: 'scrapShare', label: 'Share of scrap', dataType: 'number', required: true, unit: '%' },
    { key: 'yieldStrength', label: 'Yield strength', dataType: 'number', required: false, unit: 'MPa' },
    { key: 'tensileStrength', label: 'Tensile strength', dataType: 'number', required: false, unit: 'MPa' },
    {
      key: 'chemicalComposition',
      label: 'Chemical composition',
      dataType: 'object',
      required: false,
      accessLevel: 'restricted',
    },
    { key: 'coating', label: 'Coating', dataType: 'string', required: false, default: 'none' },
    {
      key: 'millCertificate',
      label: 'Mill certificate',
      dataType: 'url',
      required: true,
      accessLevel: 'restricted',
    },
  ],
};

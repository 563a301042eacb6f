import type { Template } from './template.js';

export const textile: Template = {
  id: '6650a1b2c3d4e5f6a7b8c9d2',
  key: 'textile',
  slug: 'textiles',
  label: 'Textile',
  regulation: 'EU Ecodesign for Sustainable Products Regulation 2024/1781',
  version: 2,
  fields: [
    {
      key: 'fibreComposition',
      label: 'Fibre composition',
      dataType: 'string',
      required: true,
      translatable: true,
    },
    { key: 'garmentType', label: 'Type of garment', dataType: 'string', required: true, translatable: true },
    { key: 'countryOfManufacture', label: 'Country of manufacture', dataType: 'string', required: true },
    { key: 'manufacturerName', label: 'Manufacturer', dataType: 'string', required: true },
    {
      key: 'recycledFibreShare',
      label: 'Share of recycled fibres',
      dataType: 'number',
      required: false,
      unit: '%',
    },
    {
      key: 'organicFibreShare',
      label: 'Share of organic fibres',
      dataType: 'number',
      required: false,
      unit: '%',
    },
    {
      key: 'careInstructions',
      label: 'Care instructions',
      dataType: 'string',
      required: true,
      translatable: true,
    },
    {
      key: 'dyeingProcess',
      label: 'Dyeing process',
      dataType: 'string',
      required: false,
      accessLevel: 'restricted',
    },
    { key: 'waterConsumption', label: 'Water consumption', dataType: 'number', required: false, unit: 'l' },
    {
      key: 'carbonFootprint',
      label: 'Carbon footprint',
      dataType: 'number',
      required: false,
      unit: 'kg CO2e',
    },
    { key: 'repairService', label: 'Repair service', dataType: 'url', required: false },
  ],
};

import type { Template } from './template.js';

export const electronics: Template = {
  id: '6650a1b2c3d4e5f6a7b8c9d4',
  key: 'electronics',
  slug: 'electronics',
  label: 'Electronics',
  regulation: 'EU Ecodesign for Sustainable Products Regulation 2024/1781',
  version: 2,
  fields: [
    { key: 'deviceType', label: 'Type of device', dataType: 'string', required: true, translatable: true },
    { key: 'manufacturerName', label: 'Manufacturer', dataType: 'string', required: true },
    { key: 'countryOfManufacture', label: 'Country of manufacture', dataType: 'string', required: false },
    {
      key: 'energyEfficiencyClass',
      label: 'Energy efficiency class',
      dataType: 'enum',
      required: true,
      enumOptions: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
    },
    { key: 'ratedPower', label: 'Rated power', dataType: 'number', required: false, unit: 'W' },
    { key: 'standbyPower', label: 'Standby power', dataType: 'number', required: false, unit: 'W' },
    { key: 'ceMarking', label: 'CE marking', dataType: 'boolean', required: true, default: true },
    { key: 'rohsCompliant', label: 'RoHS compliant', dataType: 'boolean', required: false, default: true },
    { key: 'repairabilityIndex', label: 'Repairability index', dataType: 'number', required: false },
    {
      key: 'sparePartsAvailability',
      label: 'Availability of spare parts',
      dataType: 'number',
      required: false,
      unit: 'years',
    },
    { key: 'softwareSupportUntil', label: 'Software support until', dataType: 'date', required: false },
    { key: 'containsBattery', label: 'Contains a battery', dataType: 'boolean', required: false },
    {
      key: 'substancesOfConcern',
      label: 'Substances of concern',
      dataType: 'array',
      required: false,
      accessLevel: 'restricted',
    },
    { key: 'repairManual', label: 'Repair manual', dataType: 'url', required: false },
  ],
};

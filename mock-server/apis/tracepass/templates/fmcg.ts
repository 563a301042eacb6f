import type { Template } from './template.js';

export const fmcg: Template = {
  id: '6650a1b2c3d4e5f6a7b8c9d9',
  key: 'fmcg',
  slug: 'fmcg',
  label: 'Fast-moving consumer goods',
  regulation: 'EU Food Information Regulation 1169/2011',
  version: 2,
  fields: [
    { key: 'brandName', label: 'Brand', dataType: 'string', required: true },
    {
      key: 'productDescription',
      label: 'Description',
      dataType: 'string',
      required: true,
      translatable: true,
    },
    { key: 'netContent', label: 'Net content', dataType: 'number', required: true, unit: 'g' },
    { key: 'manufacturerName', label: 'Manufacturer', dataType: 'string', required: true },
    { key: 'ingredients', label: 'Ingredients', dataType: 'string', required: true, translatable: true },
    {
      key: 'allergens',
      label: 'Allergens',
      dataType: 'multi_enum',
      required: false,
      enumOptions: ['gluten', 'milk', 'eggs', 'nuts', 'soy', 'fish', 'none'],
      default: ['none'],
    },
    {
      key: 'storageConditions',
      label: 'Storage conditions',
      dataType: 'string',
      required: false,
      translatable: true,
    },
    { key: 'shelfLife', label: 'Shelf life', dataType: 'number', required: false, unit: 'days' },
    { key: 'countryOfOrigin', label: 'Country of origin', dataType: 'string', required: true },
    { key: 'packagingRecyclable', label: 'Recyclable packaging', dataType: 'boolean', required: false },
  ],
};

// Generated from spec/augno/openapi.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

import type { Contract } from '../formats.js';

export const contract: Contract = {
  "api": "augno",
  "title": "Augno API, product catalogue",
  "version": "1.0.forge-preview.3",
  "servers": [
    "https://api.augno.com",
    "http://localhost:8081"
  ],
  "basePath": "/v1",
  "operations": [
    {
      "id": "listProducts",
      "method": "GET",
      "path": "/v1/catalog/products",
      "summary": "List products",
      "source": "SDK reference of List Products; pagination, search and include pages; facts/augno.md §10, §15.1",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 100
          }
        },
        {
          "name": "cursor",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "q",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 500
          }
        },
        {
          "name": "product_line_ids",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "customer_ids",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "category_ids",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "attribute_ids",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "portal_visibility",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "augno#/$defs/PortalVisibility"
          }
        },
        {
          "name": "starts_at",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "format": "date-time"
          }
        },
        {
          "name": "ends_at",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "format": "date-time"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "product_line",
                "product_line.unit_group",
                "product_line.unit_group.base_unit",
                "product_line.unit_group.associated_units",
                "product_line.unit_group.associated_units.unit",
                "item",
                "item.category",
                "item.category.properties",
                "item.category.unit_group",
                "item.category.unit_group.base_unit",
                "item.category.unit_group.associated_units",
                "item.category.unit_group.associated_units.unit",
                "item.unit_value",
                "item.unit_cost",
                "item.burn_rate",
                "item.attributes"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "One page of products.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/ProductList"
          }
        },
        "400": {
          "description": "The version header, the key's form, a filter, the page size, the search term or the cursor is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "items:read"
          ]
        },
        {
          "bearerKey": [
            "customers:read"
          ]
        },
        {
          "bearerKey": [
            "suppliers:read"
          ]
        },
        {
          "basicKey": [
            "items:read"
          ]
        },
        {
          "basicKey": [
            "customers:read"
          ]
        },
        {
          "basicKey": [
            "suppliers:read"
          ]
        }
      ]
    },
    {
      "id": "createProduct",
      "method": "POST",
      "path": "/v1/catalog/products",
      "summary": "Create a product",
      "source": "Create Product page; facts/augno.md §13, §15.1, §16",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "product_line",
                "product_line.unit_group",
                "product_line.unit_group.base_unit",
                "product_line.unit_group.associated_units",
                "product_line.unit_group.associated_units.unit",
                "item",
                "item.category",
                "item.category.properties",
                "item.category.unit_group",
                "item.category.unit_group.base_unit",
                "item.category.unit_group.associated_units",
                "item.category.unit_group.associated_units.unit",
                "item.unit_value",
                "item.unit_cost",
                "item.burn_rate",
                "item.attributes"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/CreateProductRequest"
        }
      },
      "responses": {
        "201": {
          "description": "The product was created.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Location": {
              "required": false,
              "schema": {
                "type": "string",
                "format": "uri-reference"
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Product"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The SKU is taken, by a living or a deleted item, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "items:create"
          ]
        },
        {
          "basicKey": [
            "items:create"
          ]
        }
      ]
    },
    {
      "id": "getProduct",
      "method": "GET",
      "path": "/v1/catalog/products/{id}",
      "summary": "Read one product",
      "source": "SDK reference of Get Product; facts/augno.md §15.1",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "product_line",
                "product_line.unit_group",
                "product_line.unit_group.base_unit",
                "product_line.unit_group.associated_units",
                "product_line.unit_group.associated_units.unit",
                "item",
                "item.category",
                "item.category.properties",
                "item.category.unit_group",
                "item.category.unit_group.base_unit",
                "item.category.unit_group.associated_units",
                "item.category.unit_group.associated_units.unit",
                "item.unit_value",
                "item.unit_cost",
                "item.burn_rate",
                "item.attributes"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The product.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Product"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "items:read"
          ]
        },
        {
          "bearerKey": [
            "customers:read"
          ]
        },
        {
          "bearerKey": [
            "suppliers:read"
          ]
        },
        {
          "basicKey": [
            "items:read"
          ]
        },
        {
          "basicKey": [
            "customers:read"
          ]
        },
        {
          "basicKey": [
            "suppliers:read"
          ]
        }
      ]
    },
    {
      "id": "deleteProduct",
      "method": "DELETE",
      "path": "/v1/catalog/products/{id}",
      "summary": "Delete a product",
      "source": "SDK reference of Delete Product; errors page (resource_gone); facts/augno.md §15.1",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "product_line",
                "product_line.unit_group",
                "product_line.unit_group.base_unit",
                "product_line.unit_group.associated_units",
                "product_line.unit_group.associated_units.unit",
                "item",
                "item.category",
                "item.category.properties",
                "item.category.unit_group",
                "item.category.unit_group.base_unit",
                "item.category.unit_group.associated_units",
                "item.category.unit_group.associated_units.unit",
                "item.unit_value",
                "item.unit_cost",
                "item.burn_rate",
                "item.attributes"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The product that was deleted.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Product"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "410": {
          "description": "The product was deleted before.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "items:delete"
          ]
        },
        {
          "basicKey": [
            "items:delete"
          ]
        }
      ]
    },
    {
      "id": "updateProduct",
      "method": "PATCH",
      "path": "/v1/catalog/products/{id}",
      "summary": "Change a product",
      "source": "SDK reference of Update Product; facts/augno.md §15.1",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "product_line",
                "product_line.unit_group",
                "product_line.unit_group.base_unit",
                "product_line.unit_group.associated_units",
                "product_line.unit_group.associated_units.unit",
                "item",
                "item.category",
                "item.category.properties",
                "item.category.unit_group",
                "item.category.unit_group.base_unit",
                "item.category.unit_group.associated_units",
                "item.category.unit_group.associated_units.unit",
                "item.unit_value",
                "item.unit_cost",
                "item.burn_rate",
                "item.attributes"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/UpdateProductRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The product as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Product"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The SKU is taken, by a living or a deleted item, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "items:update"
          ]
        },
        {
          "basicKey": [
            "items:update"
          ]
        }
      ]
    },
    {
      "id": "assignProductLine",
      "method": "PUT",
      "path": "/v1/catalog/products/{id}/product-line/{product_line_id}",
      "summary": "Put a product in a product line",
      "source": "SDK reference of Change Product Line; facts/augno.md §15.1",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "product_line_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "product_line",
                "product_line.unit_group",
                "product_line.unit_group.base_unit",
                "product_line.unit_group.associated_units",
                "product_line.unit_group.associated_units.unit",
                "item",
                "item.category",
                "item.category.properties",
                "item.category.unit_group",
                "item.category.unit_group.base_unit",
                "item.category.unit_group.associated_units",
                "item.category.unit_group.associated_units.unit",
                "item.unit_value",
                "item.unit_cost",
                "item.burn_rate",
                "item.attributes"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The product as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Product"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "items:update"
          ]
        },
        {
          "basicKey": [
            "items:update"
          ]
        }
      ]
    },
    {
      "id": "listUnits",
      "method": "GET",
      "path": "/v1/catalog/units",
      "summary": "List units",
      "source": "OpenAPI document and SDK reference of List Units; facts/augno.md §10, §15.4, §17.1",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 100
          }
        },
        {
          "name": "cursor",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "q",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 500
          }
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "augno#/$defs/Dimension"
          }
        },
        {
          "name": "unit_group_ids",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "One page of units.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/UnitList"
          }
        },
        "400": {
          "description": "The version header, the key's form, a filter, the page size, the search term or the cursor is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "units:read"
          ]
        },
        {
          "basicKey": [
            "units:read"
          ]
        }
      ]
    },
    {
      "id": "createUnit",
      "method": "POST",
      "path": "/v1/catalog/units",
      "summary": "Create a unit",
      "source": "OpenAPI document and SDK reference of Create Unit; facts/augno.md §15.4",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/CreateUnitRequest"
        }
      },
      "responses": {
        "201": {
          "description": "The unit was created.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Location": {
              "required": false,
              "schema": {
                "type": "string",
                "format": "uri-reference"
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Unit"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The name or the abbreviation is taken, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "units:create"
          ]
        },
        {
          "basicKey": [
            "units:create"
          ]
        }
      ]
    },
    {
      "id": "getUnit",
      "method": "GET",
      "path": "/v1/catalog/units/{id}",
      "summary": "Read one unit",
      "source": "OpenAPI document and SDK reference of Get Unit; facts/augno.md §15.4",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The unit.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Unit"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "units:read"
          ]
        },
        {
          "basicKey": [
            "units:read"
          ]
        }
      ]
    },
    {
      "id": "deleteUnit",
      "method": "DELETE",
      "path": "/v1/catalog/units/{id}",
      "summary": "Delete a unit",
      "source": "OpenAPI document and SDK reference of Delete Unit; errors page (resource_gone); facts/augno.md §15.4, §21 row 26",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The unit was deleted.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Nothing"
          }
        },
        "400": {
          "description": "The query or the version header is not acceptable, or the unit is the platform's.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "410": {
          "description": "The unit was deleted before.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "units:delete"
          ]
        },
        {
          "basicKey": [
            "units:delete"
          ]
        }
      ]
    },
    {
      "id": "updateUnit",
      "method": "PATCH",
      "path": "/v1/catalog/units/{id}",
      "summary": "Change a unit",
      "source": "OpenAPI document and SDK reference of Update Unit; facts/augno.md §15.4",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/UpdateUnitRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The unit as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Unit"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable, or the unit is the platform's.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The name or the abbreviation is taken, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "units:update"
          ]
        },
        {
          "basicKey": [
            "units:update"
          ]
        }
      ]
    },
    {
      "id": "listUnitGroups",
      "method": "GET",
      "path": "/v1/catalog/unit-groups",
      "summary": "List unit groups",
      "source": "OpenAPI document and SDK reference of List Unit Groups; facts/augno.md §10, §15.5",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 100
          }
        },
        {
          "name": "cursor",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "q",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 500
          }
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "augno#/$defs/Dimension"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "base_unit",
                "associated_units"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "One page of unit groups.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/UnitGroupList"
          }
        },
        "400": {
          "description": "The version header, the key's form, a filter, the page size, the search term or the cursor is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "unit_groups:read"
          ]
        },
        {
          "basicKey": [
            "unit_groups:read"
          ]
        }
      ]
    },
    {
      "id": "createUnitGroup",
      "method": "POST",
      "path": "/v1/catalog/unit-groups",
      "summary": "Create a unit group",
      "source": "OpenAPI document and SDK reference of Create Unit Group; facts/augno.md §15.5",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "base_unit",
                "associated_units"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/CreateUnitGroupRequest"
        }
      },
      "responses": {
        "201": {
          "description": "The unit group was created.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Location": {
              "required": false,
              "schema": {
                "type": "string",
                "format": "uri-reference"
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/UnitGroup"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The name is taken, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "unit_groups:create"
          ]
        },
        {
          "basicKey": [
            "unit_groups:create"
          ]
        }
      ]
    },
    {
      "id": "getUnitGroup",
      "method": "GET",
      "path": "/v1/catalog/unit-groups/{id}",
      "summary": "Read one unit group",
      "source": "OpenAPI document and SDK reference of Get Unit Group; facts/augno.md §15.5",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "base_unit",
                "associated_units"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The unit group.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/UnitGroup"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "unit_groups:read"
          ]
        },
        {
          "basicKey": [
            "unit_groups:read"
          ]
        }
      ]
    },
    {
      "id": "deleteUnitGroup",
      "method": "DELETE",
      "path": "/v1/catalog/unit-groups/{id}",
      "summary": "Delete a unit group",
      "source": "OpenAPI document and SDK reference of Delete Unit Group; errors page (resource_gone); facts/augno.md §15.5, §21 row 26",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The unit group was deleted.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Nothing"
          }
        },
        "400": {
          "description": "The query or the version header is not acceptable, or the group is the platform's.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "410": {
          "description": "The unit group was deleted before.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "unit_groups:delete"
          ]
        },
        {
          "basicKey": [
            "unit_groups:delete"
          ]
        }
      ]
    },
    {
      "id": "updateUnitGroup",
      "method": "PATCH",
      "path": "/v1/catalog/unit-groups/{id}",
      "summary": "Change a unit group",
      "source": "OpenAPI document and SDK reference of Update Unit Group; facts/augno.md §15.5, §20 row 23",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "base_unit",
                "associated_units"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/UpdateUnitGroupRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The unit group as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/UnitGroup"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable, or the group is the platform's.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The name is taken, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "unit_groups:update"
          ]
        },
        {
          "basicKey": [
            "unit_groups:update"
          ]
        }
      ]
    },
    {
      "id": "listUnitGroupUnits",
      "method": "GET",
      "path": "/v1/catalog/unit-groups/{unit_group_id}/units",
      "summary": "List the units of a group",
      "source": "OpenAPI document and SDK reference of List Unit Group Units; facts/augno.md §15.6, §21 row 32",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "unit_group_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "unit"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "All units of the group.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/UnitGroupUnitList"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "unit_groups:read"
          ]
        },
        {
          "basicKey": [
            "unit_groups:read"
          ]
        }
      ]
    },
    {
      "id": "createUnitGroupUnit",
      "method": "POST",
      "path": "/v1/catalog/unit-groups/{unit_group_id}/units",
      "summary": "Add a unit to a group",
      "source": "OpenAPI document and SDK reference of Create Unit Group Unit; facts/augno.md §15.6, §20 row 23",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "unit_group_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "unit"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/AssociatedUnitInput"
        }
      },
      "responses": {
        "201": {
          "description": "The unit is in the group.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/UnitGroupUnit"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable, or the group is the platform's.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The group has the unit already, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "unit_groups:update"
          ]
        },
        {
          "basicKey": [
            "unit_groups:update"
          ]
        }
      ]
    },
    {
      "id": "getUnitGroupUnit",
      "method": "GET",
      "path": "/v1/catalog/unit-groups/{unit_group_id}/units/{id}",
      "summary": "Read one unit of a group",
      "source": "OpenAPI document and SDK reference of Get Unit Group Unit; facts/augno.md §15.6",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "unit_group_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "unit"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The unit of the group.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/UnitGroupUnit"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "unit_groups:read"
          ]
        },
        {
          "basicKey": [
            "unit_groups:read"
          ]
        }
      ]
    },
    {
      "id": "deleteUnitGroupUnit",
      "method": "DELETE",
      "path": "/v1/catalog/unit-groups/{unit_group_id}/units/{id}",
      "summary": "Remove a unit from a group",
      "source": "OpenAPI document and SDK reference of Delete Unit Group Unit; errors page (resource_gone); facts/augno.md §15.6",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "unit_group_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The unit is no longer in the group.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Nothing"
          }
        },
        "400": {
          "description": "The query or the version header is not acceptable, or the group is the platform's.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "410": {
          "description": "The entry was deleted before.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "unit_groups:delete"
          ]
        },
        {
          "basicKey": [
            "unit_groups:delete"
          ]
        }
      ]
    },
    {
      "id": "updateUnitGroupUnit",
      "method": "PATCH",
      "path": "/v1/catalog/unit-groups/{unit_group_id}/units/{id}",
      "summary": "Change the terms of a unit in a group",
      "source": "OpenAPI document and SDK reference of Update Unit Group Unit; facts/augno.md §15.6, §20 row 24",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "unit_group_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "unit"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/UpdateUnitGroupUnitRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The unit of the group as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/UnitGroupUnit"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable, or the group is the platform's.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "unit_groups:update"
          ]
        },
        {
          "basicKey": [
            "unit_groups:update"
          ]
        }
      ]
    },
    {
      "id": "listItemCategories",
      "method": "GET",
      "path": "/v1/catalog/item-categories",
      "summary": "List item categories",
      "source": "OpenAPI document and SDK reference of List Item Categories; facts/augno.md §10, §15.3",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 100
          }
        },
        {
          "name": "cursor",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "q",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 500
          }
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "augno#/$defs/ItemCategoryType"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "properties",
                "unit_group",
                "unit_group.base_unit",
                "unit_group.associated_units",
                "unit_group.associated_units.unit"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "One page of item categories.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/ItemCategoryList"
          }
        },
        "400": {
          "description": "The version header, the key's form, a filter, the page size, the search term or the cursor is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "item_categories:read"
          ]
        },
        {
          "basicKey": [
            "item_categories:read"
          ]
        }
      ]
    },
    {
      "id": "createItemCategory",
      "method": "POST",
      "path": "/v1/catalog/item-categories",
      "summary": "Create an item category",
      "source": "OpenAPI document and SDK reference of Create Item Category; facts/augno.md §15.3",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "properties",
                "unit_group",
                "unit_group.base_unit",
                "unit_group.associated_units",
                "unit_group.associated_units.unit"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/CreateItemCategoryRequest"
        }
      },
      "responses": {
        "201": {
          "description": "The item category was created.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Location": {
              "required": false,
              "schema": {
                "type": "string",
                "format": "uri-reference"
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/ItemCategory"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The name is taken, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "item_categories:create"
          ]
        },
        {
          "basicKey": [
            "item_categories:create"
          ]
        }
      ]
    },
    {
      "id": "getItemCategory",
      "method": "GET",
      "path": "/v1/catalog/item-categories/{id}",
      "summary": "Read one item category",
      "source": "OpenAPI document and SDK reference of Get Item Category; facts/augno.md §15.3",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "properties",
                "unit_group",
                "unit_group.base_unit",
                "unit_group.associated_units",
                "unit_group.associated_units.unit"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The item category.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/ItemCategory"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "item_categories:read"
          ]
        },
        {
          "basicKey": [
            "item_categories:read"
          ]
        }
      ]
    },
    {
      "id": "deleteItemCategory",
      "method": "DELETE",
      "path": "/v1/catalog/item-categories/{id}",
      "summary": "Delete an item category",
      "source": "OpenAPI document and SDK reference of Delete Item Category; errors page (resource_gone); facts/augno.md §15.3, §21 row 26",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The item category was deleted.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Nothing"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or it is a default category.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "410": {
          "description": "The item category was deleted before.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "item_categories:delete"
          ]
        },
        {
          "basicKey": [
            "item_categories:delete"
          ]
        }
      ]
    },
    {
      "id": "updateItemCategory",
      "method": "PATCH",
      "path": "/v1/catalog/item-categories/{id}",
      "summary": "Change an item category",
      "source": "OpenAPI document and SDK reference of Update Item Category; facts/augno.md §15.3, §20 row 33",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "properties",
                "unit_group",
                "unit_group.base_unit",
                "unit_group.associated_units",
                "unit_group.associated_units.unit"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/UpdateItemCategoryRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The item category as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/ItemCategory"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or it is a default category.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The name is taken, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "item_categories:update"
          ]
        },
        {
          "basicKey": [
            "item_categories:update"
          ]
        }
      ]
    },
    {
      "id": "addItemCategoryProperty",
      "method": "PUT",
      "path": "/v1/catalog/item-categories/{id}/properties/{property_id}",
      "summary": "Link a property to an item category",
      "source": "OpenAPI document and SDK reference of Add Item Category Property; facts/augno.md §15.3, §22 no. 26",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "property_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The property is linked.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Nothing"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or it is a default category.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The category, or what is to be linked or unlinked, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The property, or one of its name, is linked already.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "item_categories:update"
          ]
        },
        {
          "basicKey": [
            "item_categories:update"
          ]
        }
      ]
    },
    {
      "id": "removeItemCategoryProperty",
      "method": "DELETE",
      "path": "/v1/catalog/item-categories/{id}/properties/{property_id}",
      "summary": "Unlink a property from an item category",
      "source": "OpenAPI document and SDK reference of Remove Item Category Property; facts/augno.md §15.3",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "property_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The property is not linked any more.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Nothing"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or it is a default category.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The category, or what is to be linked or unlinked, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "item_categories:update"
          ]
        },
        {
          "basicKey": [
            "item_categories:update"
          ]
        }
      ]
    },
    {
      "id": "changeItemCategoryUnitGroup",
      "method": "PUT",
      "path": "/v1/catalog/item-categories/{id}/unit-groups/{unit_group_id}",
      "summary": "Change the unit group of an item category",
      "source": "OpenAPI document and SDK reference of Change Item Category Unit Group; facts/augno.md §15.3",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "unit_group_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The category has the unit group.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Nothing"
          }
        },
        "400": {
          "description": "The query or the version header is not acceptable, or the group is of another dimension.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or it is a default category.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The category, or what is to be linked or unlinked, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "item_categories:update"
          ]
        },
        {
          "basicKey": [
            "item_categories:update"
          ]
        }
      ]
    },
    {
      "id": "listProductLines",
      "method": "GET",
      "path": "/v1/catalog/product-lines",
      "summary": "List product lines",
      "source": "OpenAPI document and SDK reference of List Product Lines; facts/augno.md §10, §15.2",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 100
          }
        },
        {
          "name": "cursor",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "q",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 500
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "unit_group"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "One page of product lines.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/ProductLineList"
          }
        },
        "400": {
          "description": "The version header, the key's form, a filter, the page size, the search term or the cursor is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "product_lines:read"
          ]
        },
        {
          "bearerKey": [
            "customers:read"
          ]
        },
        {
          "bearerKey": [
            "suppliers:read"
          ]
        },
        {
          "basicKey": [
            "product_lines:read"
          ]
        },
        {
          "basicKey": [
            "customers:read"
          ]
        },
        {
          "basicKey": [
            "suppliers:read"
          ]
        }
      ]
    },
    {
      "id": "createProductLine",
      "method": "POST",
      "path": "/v1/catalog/product-lines",
      "summary": "Create a product line",
      "source": "OpenAPI document and SDK reference of Create Product Line; facts/augno.md §15.2",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "unit_group"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/CreateProductLineRequest"
        }
      },
      "responses": {
        "201": {
          "description": "The product line was created.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Location": {
              "required": false,
              "schema": {
                "type": "string",
                "format": "uri-reference"
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/ProductLine"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The name is taken, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "product_lines:create"
          ]
        },
        {
          "basicKey": [
            "product_lines:create"
          ]
        }
      ]
    },
    {
      "id": "getProductLine",
      "method": "GET",
      "path": "/v1/catalog/product-lines/{id}",
      "summary": "Read one product line",
      "source": "OpenAPI document and SDK reference of Get Product Line; facts/augno.md §15.2",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "unit_group"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The product line.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/ProductLine"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "product_lines:read"
          ]
        },
        {
          "bearerKey": [
            "customers:read"
          ]
        },
        {
          "bearerKey": [
            "suppliers:read"
          ]
        },
        {
          "basicKey": [
            "product_lines:read"
          ]
        },
        {
          "basicKey": [
            "customers:read"
          ]
        },
        {
          "basicKey": [
            "suppliers:read"
          ]
        }
      ]
    },
    {
      "id": "deleteProductLine",
      "method": "DELETE",
      "path": "/v1/catalog/product-lines/{id}",
      "summary": "Delete a product line",
      "source": "OpenAPI document and SDK reference of Delete Product Line; errors page (resource_gone); facts/augno.md §15.2, §21 row 26",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The product line was deleted.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Nothing"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or it is a default line.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "410": {
          "description": "The product line was deleted before.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "product_lines:delete"
          ]
        },
        {
          "basicKey": [
            "product_lines:delete"
          ]
        }
      ]
    },
    {
      "id": "updateProductLine",
      "method": "PATCH",
      "path": "/v1/catalog/product-lines/{id}",
      "summary": "Change a product line",
      "source": "OpenAPI document and SDK reference of Update Product Line; facts/augno.md §15.2",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "owner.account",
                "unit_group"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/UpdateProductLineRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The product line as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/ProductLine"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or it is a default line.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The name is taken, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "product_lines:update"
          ]
        },
        {
          "basicKey": [
            "product_lines:update"
          ]
        }
      ]
    },
    {
      "id": "listProperties",
      "method": "GET",
      "path": "/v1/catalog/properties",
      "summary": "List properties",
      "source": "OpenAPI document and SDK reference of List Properties; facts/augno.md §10, §15.7",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 100
          }
        },
        {
          "name": "cursor",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "q",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 500
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "attributes"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "One page of properties.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/PropertyList"
          }
        },
        "400": {
          "description": "The version header, the key's form, a filter, the page size, the search term or the cursor is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "properties:read"
          ]
        },
        {
          "basicKey": [
            "properties:read"
          ]
        }
      ]
    },
    {
      "id": "createProperty",
      "method": "POST",
      "path": "/v1/catalog/properties",
      "summary": "Create a property",
      "source": "OpenAPI document and SDK reference of Create Property; facts/augno.md §15.7",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "attributes"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/CreatePropertyRequest"
        }
      },
      "responses": {
        "201": {
          "description": "The property was created.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Property"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The name is taken, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "properties:create"
          ]
        },
        {
          "basicKey": [
            "properties:create"
          ]
        }
      ]
    },
    {
      "id": "getProperty",
      "method": "GET",
      "path": "/v1/catalog/properties/{id}",
      "summary": "Read one property",
      "source": "OpenAPI document and SDK reference of Get Property; facts/augno.md §15.7",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "attributes"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The property.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Property"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "properties:read"
          ]
        },
        {
          "basicKey": [
            "properties:read"
          ]
        }
      ]
    },
    {
      "id": "deleteProperty",
      "method": "DELETE",
      "path": "/v1/catalog/properties/{id}",
      "summary": "Delete a property",
      "source": "OpenAPI document and SDK reference of Delete Property; errors page (resource_gone); facts/augno.md §14.12, §15.7",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The property is gone.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "type": "object"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "410": {
          "description": "The property was deleted before.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "properties:delete"
          ]
        },
        {
          "basicKey": [
            "properties:delete"
          ]
        }
      ]
    },
    {
      "id": "updateProperty",
      "method": "PATCH",
      "path": "/v1/catalog/properties/{id}",
      "summary": "Rename a property",
      "source": "OpenAPI document and SDK reference of Update Property; facts/augno.md §15.7",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "attributes"
              ]
            }
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/UpdatePropertyRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The property as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Property"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The name is taken, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "properties:update"
          ]
        },
        {
          "basicKey": [
            "properties:update"
          ]
        }
      ]
    },
    {
      "id": "listAttributes",
      "method": "GET",
      "path": "/v1/catalog/properties/{property_id}/attributes",
      "summary": "List the attributes of a property",
      "source": "OpenAPI document and SDK reference of List Attributes; facts/augno.md §10, §15.8",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "property_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 100
          }
        },
        {
          "name": "cursor",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "q",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 500
          }
        }
      ],
      "responses": {
        "200": {
          "description": "One page of attributes.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/AttributeList"
          }
        },
        "400": {
          "description": "The version header, the key's form, a filter, the page size, the search term or the cursor is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "properties:read"
          ]
        },
        {
          "basicKey": [
            "properties:read"
          ]
        }
      ]
    },
    {
      "id": "createAttribute",
      "method": "POST",
      "path": "/v1/catalog/properties/{property_id}/attributes",
      "summary": "Create an attribute of a property",
      "source": "OpenAPI document and SDK reference of Create Attribute; facts/augno.md §15.8",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "property_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/CreateAttributeRequest"
        }
      },
      "responses": {
        "201": {
          "description": "The attribute was created.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Attribute"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The value is taken, under whichever property, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "properties:create"
          ]
        },
        {
          "basicKey": [
            "properties:create"
          ]
        }
      ]
    },
    {
      "id": "getAttribute",
      "method": "GET",
      "path": "/v1/catalog/properties/{property_id}/attributes/{id}",
      "summary": "Read one attribute of a property",
      "source": "OpenAPI document and SDK reference of Get Attribute; facts/augno.md §15.8",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "property_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The attribute.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Attribute"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "properties:read"
          ]
        },
        {
          "basicKey": [
            "properties:read"
          ]
        }
      ]
    },
    {
      "id": "deleteAttribute",
      "method": "DELETE",
      "path": "/v1/catalog/properties/{property_id}/attributes/{id}",
      "summary": "Delete an attribute of a property",
      "source": "OpenAPI document and SDK reference of Delete Attribute; errors page (resource_gone); facts/augno.md §14.12, §15.8",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "property_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The attribute is gone.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "type": "object"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "410": {
          "description": "The attribute was deleted before.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "properties:delete"
          ]
        },
        {
          "basicKey": [
            "properties:delete"
          ]
        }
      ]
    },
    {
      "id": "updateAttribute",
      "method": "PATCH",
      "path": "/v1/catalog/properties/{property_id}/attributes/{id}",
      "summary": "Change an attribute of a property",
      "source": "OpenAPI document and SDK reference of Update Attribute; facts/augno.md §15.8",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 255
          }
        },
        {
          "name": "property_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "augno#/$defs/UpdateAttributeRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The attribute as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Attribute"
          }
        },
        "400": {
          "description": "The body, the query, the version header or the use of the idempotency key is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The resource, or one that the body refers to, is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "409": {
          "description": "The value is taken, under whichever property, or the idempotency key is still at work.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "properties:update"
          ]
        },
        {
          "basicKey": [
            "properties:update"
          ]
        }
      ]
    },
    {
      "id": "listItems",
      "method": "GET",
      "path": "/v1/catalog/items",
      "summary": "List items",
      "source": "SDK reference of List Items; pagination, search and include pages; facts/augno.md §10, §15.9",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 100
          }
        },
        {
          "name": "cursor",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "q",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "maxLength": 500
          }
        },
        {
          "name": "types",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "augno#/$defs/ItemType"
            }
          }
        },
        {
          "name": "category_ids",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "attribute_ids",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "product_line_ids",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "customer_ids",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "supplier_id",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "subassembly_filter",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "all",
              "initial_only"
            ]
          }
        },
        {
          "name": "starts_at",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "format": "date-time"
          }
        },
        {
          "name": "ends_at",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "format": "date-time"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "category",
                "category.properties",
                "category.unit_group",
                "category.unit_group.base_unit",
                "category.unit_group.associated_units",
                "category.unit_group.associated_units.unit",
                "unit_value",
                "unit_cost",
                "burn_rate",
                "attributes"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "One page of items.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/ItemList"
          }
        },
        "400": {
          "description": "The version header, the key's form, a filter, the page size, the search term or the cursor is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "items:read"
          ]
        },
        {
          "basicKey": [
            "items:read"
          ]
        }
      ]
    },
    {
      "id": "getItem",
      "method": "GET",
      "path": "/v1/catalog/items/{id}",
      "summary": "Read one item",
      "source": "SDK reference of Get Item; facts/augno.md §15.9",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "category",
                "category.properties",
                "category.unit_group",
                "category.unit_group.base_unit",
                "category.unit_group.associated_units",
                "category.unit_group.associated_units.unit",
                "unit_value",
                "unit_cost",
                "burn_rate",
                "attributes"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The item.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Item"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "items:read"
          ]
        },
        {
          "basicKey": [
            "items:read"
          ]
        }
      ]
    },
    {
      "id": "assignItemCategory",
      "method": "PUT",
      "path": "/v1/catalog/items/{id}/category/{category_id}",
      "summary": "Move an item to another category",
      "source": "SDK reference of Change Item Category; facts/augno.md §15.9",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "category_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "category",
                "category.properties",
                "category.unit_group",
                "category.unit_group.base_unit",
                "category.unit_group.associated_units",
                "category.unit_group.associated_units.unit",
                "unit_value",
                "unit_cost",
                "burn_rate",
                "attributes"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The item as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Item"
          }
        },
        "400": {
          "description": "The category does not suit the item, or the query, the version header or the key's form is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "items:update"
          ]
        },
        {
          "basicKey": [
            "items:update"
          ]
        }
      ]
    },
    {
      "id": "addItemAttribute",
      "method": "PUT",
      "path": "/v1/catalog/items/{id}/attributes/{attribute_id}",
      "summary": "Give an item an attribute",
      "source": "SDK reference of Add Item Attribute; facts/augno.md §15.9",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "attribute_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "category",
                "category.properties",
                "category.unit_group",
                "category.unit_group.base_unit",
                "category.unit_group.associated_units",
                "category.unit_group.associated_units.unit",
                "unit_value",
                "unit_cost",
                "burn_rate",
                "attributes"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The item as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Item"
          }
        },
        "400": {
          "description": "The attribute's property is not one of the item's category, or the query, the version header or the key's form is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "items:update"
          ]
        },
        {
          "basicKey": [
            "items:update"
          ]
        }
      ]
    },
    {
      "id": "removeItemAttribute",
      "method": "DELETE",
      "path": "/v1/catalog/items/{id}/attributes/{attribute_id}",
      "summary": "Take an attribute from an item",
      "source": "SDK reference of Remove Item Attribute; facts/augno.md §15.9",
      "parameters": [
        {
          "name": "Augno-Version",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "1.0.forge-preview.1",
              "1.0.forge-preview.2",
              "1.0.forge-preview.3"
            ]
          }
        },
        {
          "name": "Augno-Account",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "attribute_id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "include[]",
          "in": "query",
          "required": false,
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "category",
                "category.properties",
                "category.unit_group",
                "category.unit_group.base_unit",
                "category.unit_group.associated_units",
                "category.unit_group.associated_units.unit",
                "unit_value",
                "unit_cost",
                "burn_rate",
                "attributes"
              ]
            }
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The item as it is now.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Item"
          }
        },
        "400": {
          "description": "The version header, the key's form or the query is not acceptable.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "401": {
          "description": "No usable credentials came with the request.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "WWW-Authenticate": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^Bearer"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "402": {
          "description": "The account's subscription is past due, cancelled or unpaid.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "403": {
          "description": "The key's role has none of the permissions of this operation, or the key may not act for the account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "404": {
          "description": "The id is unknown, deleted or belongs to another account.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "408": {
          "description": "The server gave up on the request. Kept under an idempotency key although it is called transient.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Idempotent-Replayed": {
              "required": false,
              "schema": {
                "type": "string",
                "const": "true"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "429": {
          "description": "More than the allowed requests per second came from this client address. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": false,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "Retry-After": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "500": {
          "description": "The server failed. Never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "502": {
          "description": "A service behind the API failed. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "503": {
          "description": "The service is not available. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        },
        "504": {
          "description": "A service behind the API did not answer in time. Reserved by the error table; never kept under a key.",
          "headers": {
            "Request-ID": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^rq_"
              }
            },
            "Augno-Version": {
              "required": true,
              "schema": {
                "type": "string",
                "pattern": "^[0-9]+\\.[0-9]+\\.[a-z]+(-preview\\.[0-9]+)?$"
              }
            },
            "RateLimit-Limit": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Remaining": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            },
            "RateLimit-Reset": {
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "augno#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "bearerKey": [
            "items:update"
          ]
        },
        {
          "basicKey": [
            "items:update"
          ]
        }
      ]
    }
  ],
  "schemas": {
    "Decimal": {
      "description": "An exact decimal number as text, never a JSON number. Up to 35 digits before the point; 30 after it are kept. Trailing zeros carry no meaning, so compare numerically.",
      "type": "string",
      "pattern": "^-?[0-9]{1,35}(\\.[0-9]+)?$",
      "examples": [
        "25.50",
        "0",
        "1000"
      ]
    },
    "Timestamp": {
      "description": "An instant in UTC, RFC 3339 with `Z`, with at most three digits of a second.",
      "type": "string",
      "format": "date-time",
      "pattern": "Z$",
      "examples": [
        "2024-01-01T00:00:00Z",
        "2024-01-01T00:00:00.123Z"
      ]
    },
    "ProductType": {
      "description": "What a product is on orders and invoices - `sale`: goods; `service`: work or another line without goods; `shipping`: freight; `credit`: an amount in the buyer's favour; `return`: goods that come back; `tax`: tax.",
      "type": "string",
      "enum": [
        "sale",
        "service",
        "shipping",
        "credit",
        "return",
        "tax"
      ]
    },
    "PortalVisibility": {
      "description": "Whether buyers see it in the customer portal.",
      "type": "string",
      "enum": [
        "visible",
        "hidden"
      ]
    },
    "Dimension": {
      "description": "What a unit measures. `quantity` is for things that are counted. Units convert only within a dimension.",
      "type": "string",
      "enum": [
        "currency",
        "quantity",
        "time",
        "mass",
        "volume",
        "length",
        "temperature",
        "area"
      ]
    },
    "ItemType": {
      "description": "Kind of an inventory item. The item of a product is a `product`.",
      "type": "string",
      "enum": [
        "product",
        "material",
        "part"
      ]
    },
    "ItemCategoryType": {
      "description": "Kind of items a category takes - `product_category`, products and parts; `material_category`, materials.",
      "type": "string",
      "enum": [
        "material_category",
        "product_category"
      ]
    },
    "CommissionPolicy": {
      "description": "Whether sales of a line's products count for commission, unless something else overrides it.",
      "type": "string",
      "enum": [
        "commission_applied",
        "commission_exempt"
      ]
    },
    "FreightPolicy": {
      "description": "Whether freight is charged for a line's products, unless something else overrides it.",
      "type": "string",
      "enum": [
        "free_freight",
        "billed_freight"
      ]
    },
    "AttributeColor": {
      "description": "Swatch shown next to an attribute; `default` is the neutral one.",
      "type": "string",
      "enum": [
        "blue",
        "brown",
        "default",
        "gray",
        "green",
        "orange",
        "pink",
        "purple",
        "red",
        "yellow"
      ]
    },
    "Product": {
      "description": "Something that is sold.",
      "type": "object",
      "required": [
        "id",
        "object",
        "type",
        "portal_visibility",
        "product_line",
        "item",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "Begins with `pd_`."
        },
        "object": {
          "type": "string",
          "const": "product"
        },
        "type": {
          "$ref": "augno#/$defs/ProductType"
        },
        "portal_visibility": {
          "$ref": "augno#/$defs/PortalVisibility"
        },
        "product_line": {
          "description": "The line it is in; null if it is in none, or if not included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/ProductLine"
            },
            {
              "type": "null"
            }
          ]
        },
        "item": {
          "description": "The inventory item behind it; null unless included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Item"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "augno#/$defs/Timestamp"
        },
        "updated_at": {
          "$ref": "augno#/$defs/Timestamp"
        }
      }
    },
    "ProductLine": {
      "description": "A group of products with common policies.",
      "type": "object",
      "required": [
        "id",
        "object",
        "name",
        "description",
        "notes",
        "commission_policy",
        "freight_policy",
        "owner",
        "unit_group",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "Begins with `pdln_`; a word for shared lines."
        },
        "object": {
          "type": "string",
          "const": "product_line"
        },
        "name": {
          "type": "string",
          "description": "Name for people."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Free text."
        },
        "notes": {
          "type": [
            "string",
            "null"
          ],
          "description": "Free text."
        },
        "commission_policy": {
          "$ref": "augno#/$defs/CommissionPolicy"
        },
        "freight_policy": {
          "$ref": "augno#/$defs/FreightPolicy"
        },
        "owner": {
          "description": "Null unless included, and always null inside a product.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Owner"
            },
            {
              "type": "null"
            }
          ]
        },
        "unit_group": {
          "description": "Units its products may be counted in; null unless included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/UnitGroup"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "augno#/$defs/Timestamp"
        },
        "updated_at": {
          "$ref": "augno#/$defs/Timestamp"
        }
      }
    },
    "UnitGroup": {
      "description": "Units of one dimension.",
      "type": "object",
      "required": [
        "id",
        "object",
        "name",
        "notes",
        "type",
        "base_unit",
        "associated_units",
        "owner",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "Begins with `ungp_`; a word for platform groups."
        },
        "object": {
          "type": "string",
          "const": "unit_group"
        },
        "name": {
          "type": "string",
          "description": "Only once per account."
        },
        "notes": {
          "type": [
            "string",
            "null"
          ],
          "description": "Free text."
        },
        "type": {
          "$ref": "augno#/$defs/Dimension"
        },
        "base_unit": {
          "description": "The group's unit of reference; null unless included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Unit"
            },
            {
              "type": "null"
            }
          ]
        },
        "associated_units": {
          "description": "The units on offer, complete on one page; null unless included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/UnitGroupUnitList"
            },
            {
              "type": "null"
            }
          ]
        },
        "owner": {
          "description": "Null unless included, and always null inside another resource.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Owner"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "augno#/$defs/Timestamp"
        },
        "updated_at": {
          "$ref": "augno#/$defs/Timestamp"
        }
      }
    },
    "UnitGroupUnit": {
      "description": "A unit as a member of a group.",
      "type": "object",
      "required": [
        "id",
        "object",
        "unit",
        "discount_percentage",
        "discount_fixed",
        "customer_portal_visibility",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "Id of the membership, not of the unit. Begins with `ungpun_`."
        },
        "object": {
          "type": "string",
          "const": "unit_group_unit"
        },
        "unit": {
          "description": "Null unless a path ending in `associated_units.unit` is included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Unit"
            },
            {
              "type": "null"
            }
          ]
        },
        "discount_percentage": {
          "description": "Discount in percent on the price for orders in this unit, ten meaning ten percent.",
          "type": "number"
        },
        "discount_fixed": {
          "description": "Amount taken off the price for orders in this unit.",
          "type": "number"
        },
        "customer_portal_visibility": {
          "$ref": "augno#/$defs/PortalVisibility"
        },
        "created_at": {
          "$ref": "augno#/$defs/Timestamp"
        },
        "updated_at": {
          "$ref": "augno#/$defs/Timestamp"
        }
      }
    },
    "Unit": {
      "description": "A unit of measure. An amount times ratio numerator over ratio denominator, plus offset numerator over offset denominator, is the amount in the base unit of the dimension.",
      "type": "object",
      "required": [
        "id",
        "object",
        "name",
        "abbreviation",
        "type",
        "ratio_numerator",
        "ratio_denominator",
        "offset_numerator",
        "offset_denominator",
        "is_base_unit",
        "owner",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "Begins with `un_`; a word for platform units."
        },
        "object": {
          "type": "string",
          "const": "unit"
        },
        "name": {
          "type": "string",
          "description": "Name for people."
        },
        "abbreviation": {
          "type": "string",
          "description": "Short form of the name."
        },
        "type": {
          "$ref": "augno#/$defs/Dimension"
        },
        "ratio_numerator": {
          "$ref": "augno#/$defs/Decimal"
        },
        "ratio_denominator": {
          "$ref": "augno#/$defs/Decimal",
          "description": "Never zero."
        },
        "offset_numerator": {
          "$ref": "augno#/$defs/Decimal",
          "description": "Zero except for scales such as temperatures."
        },
        "offset_denominator": {
          "$ref": "augno#/$defs/Decimal",
          "description": "Never zero, mostly one."
        },
        "is_base_unit": {
          "type": "boolean",
          "description": "True for platform units only."
        },
        "owner": {
          "description": "Null unless included, and always null inside another resource.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Owner"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "augno#/$defs/Timestamp"
        },
        "updated_at": {
          "$ref": "augno#/$defs/Timestamp"
        }
      }
    },
    "Item": {
      "description": "The inventory side of a product.",
      "type": "object",
      "required": [
        "id",
        "object",
        "sku",
        "description",
        "notes",
        "type",
        "category",
        "unit_value",
        "unit_cost",
        "burn_rate",
        "attributes",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "Begins with `it_`."
        },
        "object": {
          "type": "string",
          "const": "item"
        },
        "sku": {
          "type": "string",
          "description": "Only once among all items of the account."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Free text."
        },
        "notes": {
          "type": [
            "string",
            "null"
          ],
          "description": "Free text."
        },
        "type": {
          "$ref": "augno#/$defs/ItemType"
        },
        "category": {
          "description": "Null unless included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/ItemCategory"
            },
            {
              "type": "null"
            }
          ]
        },
        "unit_value": {
          "description": "Selling price per unit; null unless included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Rate"
            },
            {
              "type": "null"
            }
          ]
        },
        "unit_cost": {
          "description": "Cost per unit; null unless included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Rate"
            },
            {
              "type": "null"
            }
          ]
        },
        "burn_rate": {
          "description": "How fast production uses the item up; null unless included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Rate"
            },
            {
              "type": "null"
            }
          ]
        },
        "attributes": {
          "description": "Attributes of the item, complete on one page; null unless included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/AttributeList"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "augno#/$defs/Timestamp"
        },
        "updated_at": {
          "$ref": "augno#/$defs/Timestamp"
        }
      }
    },
    "ItemCategory": {
      "description": "A kind of item.",
      "type": "object",
      "required": [
        "id",
        "object",
        "name",
        "notes",
        "type",
        "owner",
        "properties",
        "unit_group",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "Begins with `itcg_`; a word for platform categories."
        },
        "object": {
          "type": "string",
          "const": "item_category"
        },
        "name": {
          "type": "string",
          "description": "Only once per account."
        },
        "notes": {
          "type": [
            "string",
            "null"
          ],
          "description": "Free text."
        },
        "type": {
          "$ref": "augno#/$defs/ItemCategoryType"
        },
        "owner": {
          "description": "Null unless included, and always null inside another resource.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Owner"
            },
            {
              "type": "null"
            }
          ]
        },
        "properties": {
          "description": "Properties its items may have, complete on one page; null unless included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/PropertyList"
            },
            {
              "type": "null"
            }
          ]
        },
        "unit_group": {
          "description": "Units of its items; the base unit is the default for their rates. Null unless included.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/UnitGroup"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "augno#/$defs/Timestamp"
        },
        "updated_at": {
          "$ref": "augno#/$defs/Timestamp"
        }
      }
    },
    "Rate": {
      "description": "An amount of one unit per one of another.",
      "type": "object",
      "required": [
        "id",
        "object",
        "value",
        "numerator_unit",
        "denominator_unit",
        "display_value",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "Opaque."
        },
        "object": {
          "type": "string",
          "const": "rate"
        },
        "value": {
          "$ref": "augno#/$defs/Decimal"
        },
        "numerator_unit": {
          "description": "Null wherever a product shows a rate.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Unit"
            },
            {
              "type": "null"
            }
          ]
        },
        "denominator_unit": {
          "description": "Null wherever a product shows a rate.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Unit"
            },
            {
              "type": "null"
            }
          ]
        },
        "display_value": {
          "description": "For people, `$25.50 / kg` for instance. Currencies stand before the number, which has commas between thousands and exactly two decimals, cut and not rounded; other units stand behind a number without trailing zeros.",
          "type": "string"
        },
        "created_at": {
          "$ref": "augno#/$defs/Timestamp"
        },
        "updated_at": {
          "$ref": "augno#/$defs/Timestamp"
        }
      }
    },
    "Property": {
      "description": "A property items can have, such as a colour.",
      "type": "object",
      "required": [
        "id",
        "object",
        "name",
        "attributes",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "Begins with `pp_`."
        },
        "object": {
          "type": "string",
          "const": "property"
        },
        "name": {
          "type": "string",
          "description": "Only once per account."
        },
        "attributes": {
          "description": "Its values, complete on one page; null unless included, and always null inside another resource.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/AttributeList"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "augno#/$defs/Timestamp"
        },
        "updated_at": {
          "$ref": "augno#/$defs/Timestamp"
        }
      }
    },
    "Attribute": {
      "description": "One value of a property, such as red.",
      "type": "object",
      "required": [
        "id",
        "object",
        "value",
        "color",
        "sort_order",
        "property",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "Begins with `at_`."
        },
        "object": {
          "type": "string",
          "const": "attribute"
        },
        "value": {
          "type": "string",
          "description": "Only once per account."
        },
        "color": {
          "$ref": "augno#/$defs/AttributeColor"
        },
        "sort_order": {
          "type": "integer",
          "minimum": 1,
          "description": "Position among the attributes of its property, without gaps."
        },
        "property": {
          "description": "Null on the attribute operations and inside a property.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/Property"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "augno#/$defs/Timestamp"
        },
        "updated_at": {
          "$ref": "augno#/$defs/Timestamp"
        }
      }
    },
    "Owner": {
      "description": "Whose resource it is - the platform's, which all accounts share, or an account's.",
      "type": "object",
      "required": [
        "object",
        "type",
        "account"
      ],
      "properties": {
        "object": {
          "type": "string",
          "const": "owner"
        },
        "type": {
          "type": "string",
          "enum": [
            "system",
            "account"
          ]
        },
        "account": {
          "description": "Null for the platform, and unless `owner.account` is included. Its members are not part of this document.",
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": true
        }
      }
    },
    "PageInfo": {
      "description": "Where a page stands in its list.",
      "type": "object",
      "required": [
        "next_page_url",
        "previous_page_url",
        "has_next_page",
        "has_prev_page"
      ],
      "properties": {
        "next_page_url": {
          "description": "Path and query of the next page, with everything that was asked for; null on the last page.",
          "type": [
            "string",
            "null"
          ]
        },
        "previous_page_url": {
          "description": "Path and query of the page before; null on the first page.",
          "type": [
            "string",
            "null"
          ]
        },
        "has_next_page": {
          "type": "boolean"
        },
        "has_prev_page": {
          "type": "boolean"
        }
      }
    },
    "ItemList": {
      "type": "object",
      "required": [
        "object",
        "page_info",
        "data"
      ],
      "properties": {
        "object": {
          "type": "string",
          "const": "list"
        },
        "page_info": {
          "$ref": "augno#/$defs/PageInfo"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "augno#/$defs/Item"
          }
        }
      }
    },
    "ProductList": {
      "type": "object",
      "required": [
        "object",
        "page_info",
        "data"
      ],
      "properties": {
        "object": {
          "type": "string",
          "const": "list"
        },
        "page_info": {
          "$ref": "augno#/$defs/PageInfo"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "augno#/$defs/Product"
          }
        }
      }
    },
    "UnitList": {
      "type": "object",
      "required": [
        "object",
        "page_info",
        "data"
      ],
      "properties": {
        "object": {
          "type": "string",
          "const": "list"
        },
        "page_info": {
          "$ref": "augno#/$defs/PageInfo"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "augno#/$defs/Unit"
          }
        }
      }
    },
    "UnitGroupList": {
      "type": "object",
      "required": [
        "object",
        "page_info",
        "data"
      ],
      "properties": {
        "object": {
          "type": "string",
          "const": "list"
        },
        "page_info": {
          "$ref": "augno#/$defs/PageInfo"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "augno#/$defs/UnitGroup"
          }
        }
      }
    },
    "UnitGroupUnitList": {
      "type": "object",
      "required": [
        "object",
        "page_info",
        "data"
      ],
      "properties": {
        "object": {
          "type": "string",
          "const": "list"
        },
        "page_info": {
          "$ref": "augno#/$defs/PageInfo"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "augno#/$defs/UnitGroupUnit"
          }
        }
      }
    },
    "ItemCategoryList": {
      "type": "object",
      "required": [
        "object",
        "page_info",
        "data"
      ],
      "properties": {
        "object": {
          "type": "string",
          "const": "list"
        },
        "page_info": {
          "$ref": "augno#/$defs/PageInfo"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "augno#/$defs/ItemCategory"
          }
        }
      }
    },
    "ProductLineList": {
      "type": "object",
      "required": [
        "object",
        "page_info",
        "data"
      ],
      "properties": {
        "object": {
          "type": "string",
          "const": "list"
        },
        "page_info": {
          "$ref": "augno#/$defs/PageInfo"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "augno#/$defs/ProductLine"
          }
        }
      }
    },
    "PropertyList": {
      "type": "object",
      "required": [
        "object",
        "page_info",
        "data"
      ],
      "properties": {
        "object": {
          "type": "string",
          "const": "list"
        },
        "page_info": {
          "$ref": "augno#/$defs/PageInfo"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "augno#/$defs/Property"
          }
        }
      }
    },
    "AttributeList": {
      "type": "object",
      "required": [
        "object",
        "page_info",
        "data"
      ],
      "properties": {
        "object": {
          "type": "string",
          "const": "list"
        },
        "page_info": {
          "$ref": "augno#/$defs/PageInfo"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "augno#/$defs/Attribute"
          }
        }
      }
    },
    "CreateProductRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "sku",
        "type",
        "category_id"
      ],
      "properties": {
        "sku": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "description": "Has to be new among all items of the account."
        },
        "description": {
          "type": "string",
          "description": "Free text; no length is documented."
        },
        "notes": {
          "type": "string",
          "description": "Free text; no length is documented."
        },
        "type": {
          "$ref": "augno#/$defs/ProductType"
        },
        "product_line_id": {
          "type": "string",
          "description": "Line to put the product in."
        },
        "category_id": {
          "type": "string",
          "minLength": 1,
          "description": "A category for products; default units come from its unit group."
        },
        "portal_visibility": {
          "$ref": "augno#/$defs/PortalVisibility",
          "default": "hidden"
        },
        "unit_price": {
          "$ref": "augno#/$defs/RateInput",
          "description": "Selling price to start with; zero if left out."
        },
        "unit_cost": {
          "$ref": "augno#/$defs/RateInput",
          "description": "Cost to start with; zero if left out."
        },
        "attribute_ids": {
          "description": "Attributes of the item. Their properties have to belong to the category; empty texts are skipped.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "UpdateProductRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "sku": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "description": "May be the product's present one."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Null clears it."
        },
        "notes": {
          "type": [
            "string",
            "null"
          ],
          "description": "Null clears them."
        },
        "portal_visibility": {
          "$ref": "augno#/$defs/PortalVisibility"
        },
        "unit_price": {
          "$ref": "augno#/$defs/RateInput",
          "description": "Replaces value and both units."
        }
      }
    },
    "RateInput": {
      "description": "A price or cost. The unit above the line has to be a currency, the one below must not be; any unit that is no currency will do, whichever group it is in.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "value",
        "numerator_unit_id",
        "denominator_unit_id"
      ],
      "properties": {
        "value": {
          "$ref": "augno#/$defs/Decimal",
          "description": "Amount of the upper unit for one of the lower unit."
        },
        "numerator_unit_id": {
          "type": "string",
          "description": "Id of a currency unit, own or of the platform, e.g. dollar."
        },
        "denominator_unit_id": {
          "type": "string",
          "description": "Id of a unit that is not a currency."
        }
      }
    },
    "CreateUnitRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name",
        "abbreviation",
        "type",
        "ratio_numerator",
        "ratio_denominator",
        "offset_numerator",
        "offset_denominator"
      ],
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "abbreviation": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "type": {
          "$ref": "augno#/$defs/Dimension"
        },
        "ratio_numerator": {
          "$ref": "augno#/$defs/Decimal"
        },
        "ratio_denominator": {
          "$ref": "augno#/$defs/Decimal",
          "description": "Not zero."
        },
        "offset_numerator": {
          "$ref": "augno#/$defs/Decimal"
        },
        "offset_denominator": {
          "$ref": "augno#/$defs/Decimal",
          "description": "Not zero."
        }
      }
    },
    "UpdateUnitRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "abbreviation": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "ratio_numerator": {
          "$ref": "augno#/$defs/Decimal"
        },
        "ratio_denominator": {
          "$ref": "augno#/$defs/Decimal",
          "description": "Not zero."
        },
        "offset_numerator": {
          "$ref": "augno#/$defs/Decimal"
        },
        "offset_denominator": {
          "$ref": "augno#/$defs/Decimal",
          "description": "Not zero."
        }
      }
    },
    "CreateUnitGroupRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name",
        "type",
        "base_unit_id"
      ],
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "type": {
          "$ref": "augno#/$defs/Dimension"
        },
        "base_unit_id": {
          "type": "string",
          "minLength": 1,
          "description": "A unit of the same dimension."
        },
        "notes": {
          "type": "string",
          "description": "Free text; no length is documented."
        },
        "associated_units": {
          "type": "array",
          "items": {
            "$ref": "augno#/$defs/AssociatedUnitInput"
          }
        }
      }
    },
    "UpdateUnitGroupRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "notes": {
          "type": [
            "string",
            "null"
          ],
          "description": "Null clears them."
        },
        "base_unit_id": {
          "type": "string",
          "minLength": 1,
          "description": "A unit of the group's dimension."
        },
        "associated_units": {
          "description": "Units to add; what the list leaves out stays.",
          "type": "array",
          "items": {
            "$ref": "augno#/$defs/AssociatedUnitInput"
          }
        }
      }
    },
    "AssociatedUnitInput": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "unit_id"
      ],
      "properties": {
        "unit_id": {
          "type": "string",
          "minLength": 1,
          "description": "A unit of the group's dimension."
        },
        "discount_percentage": {
          "type": "number",
          "default": 1
        },
        "discount_fixed": {
          "type": "number",
          "default": 0
        },
        "customer_portal_visibility": {
          "$ref": "augno#/$defs/PortalVisibility",
          "default": "visible"
        }
      }
    },
    "UpdateUnitGroupUnitRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "unit_id": {
          "type": "string",
          "minLength": 1,
          "description": "Does not make the entry one of another unit."
        },
        "discount_percentage": {
          "type": "number"
        },
        "discount_fixed": {
          "type": "number"
        },
        "customer_portal_visibility": {
          "$ref": "augno#/$defs/PortalVisibility"
        }
      }
    },
    "CreateItemCategoryRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name",
        "type",
        "unit_group_id"
      ],
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "type": {
          "$ref": "augno#/$defs/ItemCategoryType"
        },
        "unit_group_id": {
          "type": "string",
          "minLength": 1,
          "description": "Unit group of its items."
        }
      }
    },
    "CreatePropertyRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      }
    },
    "UpdatePropertyRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "description": "May be the property's present one."
        }
      }
    },
    "CreateAttributeRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "value"
      ],
      "properties": {
        "value": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "description": "Has to be new among all attributes of the account, of whichever property."
        },
        "color": {
          "$ref": "augno#/$defs/AttributeColor"
        },
        "sort_order": {
          "type": "integer",
          "minimum": 1,
          "description": "Position to stand in; the last one if left out."
        }
      }
    },
    "UpdateAttributeRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "value": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "description": "May be the attribute's present one."
        },
        "color": {
          "$ref": "augno#/$defs/AttributeColor"
        },
        "sort_order": {
          "type": "integer",
          "minimum": 1,
          "description": "Position to move to."
        }
      }
    },
    "UpdateItemCategoryRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "notes": {
          "type": "string",
          "minLength": 1,
          "description": "Cannot be cleared; no length is documented."
        }
      }
    },
    "CreateProductLineRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name",
        "unit_group_id",
        "commission_policy",
        "freight_policy"
      ],
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "unit_group_id": {
          "type": "string",
          "minLength": 1,
          "description": "Units its products may be counted in."
        },
        "commission_policy": {
          "$ref": "augno#/$defs/CommissionPolicy"
        },
        "freight_policy": {
          "$ref": "augno#/$defs/FreightPolicy"
        }
      }
    },
    "UpdateProductLineRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "unit_group_id": {
          "type": "string",
          "minLength": 1,
          "description": "Units its products may be counted in."
        },
        "commission_policy": {
          "$ref": "augno#/$defs/CommissionPolicy"
        },
        "freight_policy": {
          "$ref": "augno#/$defs/FreightPolicy"
        }
      }
    },
    "Nothing": {
      "description": "The answer to a delete or a link; it has no members.",
      "type": "object"
    },
    "Error": {
      "description": "The envelope of every refusal.",
      "type": "object",
      "required": [
        "error"
      ],
      "properties": {
        "error": {
          "$ref": "augno#/$defs/ErrorDetail"
        }
      }
    },
    "ErrorDetail": {
      "description": "One error; if several fields fail, they share it.",
      "type": "object",
      "required": [
        "code",
        "type",
        "message",
        "param",
        "doc_url",
        "is_transient",
        "quota",
        "request_log_url"
      ],
      "properties": {
        "code": {
          "$ref": "augno#/$defs/ErrorCode"
        },
        "type": {
          "description": "Whose doing it is - the request's, the service's, or the use of an idempotency key.",
          "type": "string",
          "enum": [
            "invalid_request_error",
            "api_error",
            "idempotency_error"
          ]
        },
        "message": {
          "type": "string",
          "description": "For people; its wording may change."
        },
        "param": {
          "type": [
            "string",
            "null"
          ],
          "description": "Field, query parameter or header at fault."
        },
        "doc_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Page about the code."
        },
        "is_transient": {
          "type": "boolean",
          "description": "Whether the same request may succeed later."
        },
        "quota": {
          "description": "Only for `limit_exceeded`.",
          "anyOf": [
            {
              "$ref": "augno#/$defs/QuotaState"
            },
            {
              "type": "null"
            }
          ]
        },
        "request_log_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Dashboard page of the logged request; ends in its id."
        }
      }
    },
    "ErrorCode": {
      "description": "What went wrong, for programs. Deliberately an open text, since codes are added; the known ones are the examples.",
      "type": "string",
      "examples": [
        "expired_token",
        "api_key_expired",
        "api_key_revoked",
        "invalid_credentials",
        "insufficient_permissions",
        "registration_closed",
        "limit_exceeded",
        "payment_required",
        "agent_spending_cap_reached",
        "validation_failed",
        "missing_field",
        "invalid_format",
        "parameter_missing",
        "parameter_invalid",
        "parameter_unknown",
        "parameters_exclusive",
        "api_version_required",
        "api_version_invalid",
        "api_version_too_old",
        "method_not_allowed",
        "resource_not_found",
        "request_timeout",
        "resource_exists",
        "resource_conflict",
        "idempotency_in_progress",
        "resource_gone",
        "rate_limit_exceeded",
        "client_closed_request",
        "internal_error",
        "external_service_error",
        "connection_error",
        "service_unavailable",
        "timeout"
      ]
    },
    "QuotaState": {
      "description": "A plan limit and how much of it is used.",
      "type": "object",
      "required": [
        "limit",
        "used",
        "reset_at"
      ],
      "properties": {
        "limit": {
          "type": "integer"
        },
        "used": {
          "type": "integer"
        },
        "reset_at": {
          "description": "When the count starts again; null for a limit that does not reset.",
          "type": [
            "string",
            "null"
          ],
          "format": "date-time"
        }
      }
    }
  },
  "policies": {
    "order": [
      {
        "policy": "rateLimit",
        "because": "Counting by client address needs no identity, and it shields key checking from being guessed at speed."
      },
      {
        "policy": "authentication",
        "because": "Everything further in depends on whose key it is; a bad key is told so before its version header counts."
      },
      {
        "policy": "subscription",
        "because": "An account that has not paid is turned away as soon as it is known which account it is."
      },
      {
        "policy": "version",
        "because": "The version decides how the rest of the request is read, so it stands before all that read it."
      },
      {
        "policy": "idempotency",
        "because": "It wraps the endpoint, so that whatever the endpoint decides, a refusal included, is kept under the key."
      },
      {
        "policy": "authorization",
        "because": "The permission gate is the endpoint's first step and looks at no body; its 403 is stored under the key."
      },
      {
        "policy": "validation",
        "because": "Names, values and business rules are only judged for somebody who may perform the operation."
      }
    ],
    "body": {
      "maxBytes": 1048576,
      "tooLarge": {
        "status": 400,
        "code": "validation_failed",
        "type": "invalid_request_error",
        "message": "Request body exceeds the maximum allowed size of {maxBytes} bytes.",
        "transient": false
      }
    },
    "unknownParameters": "refused",
    "headerAliases": {
      "OpenMRP-Version": "Augno-Version",
      "OpenMRP-Account": "Augno-Account"
    },
    "authentication": {
      "header": "Authorization",
      "schemes": [
        "bearer",
        "basic"
      ],
      "challenge": "Bearer",
      "tokens": [
        {
          "kind": "apiKey",
          "pattern": "^aug_sk_(test|prod)_[0-9A-Za-z]+_[0-9A-Za-z]+[0-9A-Za-z]{6}$"
        }
      ],
      "refusals": {
        "missing": {
          "status": 401,
          "code": "invalid_credentials",
          "type": "invalid_request_error",
          "message": "You must be authenticated to access this resource.",
          "transient": false
        },
        "scheme": {
          "status": 401,
          "code": "invalid_credentials",
          "type": "invalid_request_error",
          "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
          "transient": false
        },
        "noToken": {
          "status": 401,
          "code": "invalid_credentials",
          "type": "invalid_request_error",
          "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
          "transient": false
        },
        "malformed": {
          "status": 400,
          "code": "invalid_format",
          "type": "invalid_request_error",
          "param": "api_key",
          "message": "Invalid API Key provided: {maskedKey}. Valid API keys start with 'aug_sk_'.",
          "transient": false
        },
        "unknown": {
          "status": 401,
          "code": "invalid_credentials",
          "type": "invalid_request_error",
          "message": "Invalid API Key provided: {maskedKey}.",
          "transient": false
        },
        "expired": {
          "status": 401,
          "code": "api_key_expired",
          "type": "invalid_request_error",
          "message": "API key has expired.",
          "transient": false
        },
        "revoked": {
          "status": 401,
          "code": "api_key_revoked",
          "type": "invalid_request_error",
          "message": "API key has been revoked.",
          "transient": false
        },
        "forbidden": {
          "status": 403,
          "code": "insufficient_permissions",
          "type": "invalid_request_error",
          "message": "This API Key does not have permission to {permission}",
          "transient": false
        }
      }
    },
    "version": {
      "header": "Augno-Version",
      "supported": [
        "1.0.forge-preview.3",
        "1.0.forge-preview.2",
        "1.0.forge-preview.1"
      ],
      "latest": "1.0.forge-preview.3",
      "missing": {
        "status": 400,
        "code": "api_version_required",
        "type": "invalid_request_error",
        "message": "The Augno-Version header is required. Please include a valid API version. The latest version is {latest}.",
        "transient": false
      },
      "unsupported": {
        "status": 400,
        "code": "api_version_invalid",
        "type": "invalid_request_error",
        "message": "Invalid API version '{value}'. Supported versions: [{supported}]",
        "transient": false
      }
    },
    "subscription": {
      "blockedStates": [
        "past_due",
        "canceled",
        "unpaid"
      ],
      "refusal": {
        "status": 402,
        "code": "payment_required",
        "type": "invalid_request_error",
        "message": "Your subscription is {state}. Please update your billing information to continue.",
        "transient": false
      }
    },
    "cors": {
      "methods": [
        "GET",
        "POST",
        "PATCH",
        "PUT",
        "DELETE",
        "OPTIONS"
      ],
      "exposedHeaders": [
        "RateLimit-Limit",
        "RateLimit-Remaining",
        "RateLimit-Reset",
        "Request-Id",
        "Augno-Version",
        "Content-Disposition"
      ],
      "maxAgeSeconds": 86400
    },
    "idempotency": {
      "header": "Idempotency-Key",
      "methods": [
        "POST",
        "PATCH"
      ],
      "keyMaxLength": 255,
      "overlongKey": "accepted",
      "window": "P30D",
      "windowStarts": "firstRequest",
      "scope": [
        "credential",
        "tenant",
        "method",
        "route"
      ],
      "fingerprint": [
        "body",
        "query"
      ],
      "stores": {
        "except": [
          "429",
          "500",
          "502",
          "503",
          "504"
        ]
      },
      "storesHeaders": [],
      "mismatch": {
        "status": 400,
        "code": "validation_failed",
        "type": "idempotency_error",
        "message": "Idempotency key '{key}' was used with different request parameters; use a new key.",
        "transient": false
      },
      "inFlight": {
        "answer": "refuse",
        "refusal": {
          "status": 409,
          "code": "idempotency_in_progress",
          "type": "idempotency_error",
          "message": "Request for the idempotency key '{key}' is already being processed.",
          "transient": true
        },
        "lockExpires": "PT5M"
      },
      "replayHeader": {
        "name": "Idempotent-Replayed",
        "value": "true"
      }
    },
    "rateLimits": [
      {
        "id": "requests",
        "window": {
          "kind": "sliding",
          "duration": "PT1S"
        },
        "scope": "clientAddress",
        "limit": {
          "fixed": 20
        },
        "counts": {
          "outcome": "every"
        },
        "headers": {
          "limit": "RateLimit-Limit",
          "remaining": "RateLimit-Remaining",
          "reset": "RateLimit-Reset"
        },
        "retryAfter": {
          "kind": "growing",
          "first": "PT1S",
          "factor": 1.5,
          "longest": "PT15M",
          "jitter": 0.1
        },
        "refusal": {
          "status": 429,
          "code": "rate_limit_exceeded",
          "type": "invalid_request_error",
          "message": "Too many requests. Please try again later.",
          "transient": true
        }
      }
    ],
    "quotas": [],
    "uniqueness": [
      {
        "id": "sku",
        "resource": "item",
        "takenBy": [
          "createProduct",
          "updateProduct"
        ],
        "fields": [
          "/sku"
        ],
        "scope": "tenant",
        "kind": "value",
        "compare": "caseAndAccentInsensitive",
        "deletedRows": "block",
        "conflict": {
          "status": 409,
          "code": "resource_conflict",
          "type": "invalid_request_error",
          "param": "sku",
          "message": "An item with the SKU '{value}' already exists.",
          "transient": false
        },
        "conflictWithDeleted": {
          "status": 409,
          "code": "resource_exists",
          "type": "invalid_request_error",
          "message": "Resource already exists.",
          "transient": false
        }
      },
      {
        "id": "unit-name",
        "resource": "unit",
        "takenBy": [
          "createUnit",
          "updateUnit"
        ],
        "fields": [
          "/name"
        ],
        "scope": "tenantAndPlatform",
        "kind": "value",
        "compare": "caseAndAccentInsensitive",
        "conflict": {
          "status": 409,
          "code": "resource_conflict",
          "type": "invalid_request_error",
          "param": "name",
          "message": "A unit with this name already exists.",
          "transient": false
        }
      },
      {
        "id": "unit-abbreviation",
        "resource": "unit",
        "takenBy": [
          "createUnit",
          "updateUnit"
        ],
        "fields": [
          "/abbreviation"
        ],
        "scope": "tenantAndPlatform",
        "kind": "value",
        "compare": "caseAndAccentInsensitive",
        "conflict": {
          "status": 409,
          "code": "resource_conflict",
          "type": "invalid_request_error",
          "param": "abbreviation",
          "message": "A unit with this abbreviation already exists.",
          "transient": false
        }
      },
      {
        "id": "unit-group-name",
        "resource": "unit_group",
        "takenBy": [
          "createUnitGroup",
          "updateUnitGroup"
        ],
        "fields": [
          "/name"
        ],
        "scope": "tenant",
        "kind": "value",
        "compare": "caseAndAccentInsensitive",
        "conflict": {
          "status": 409,
          "code": "resource_conflict",
          "type": "invalid_request_error",
          "param": "name",
          "message": "A unit group with this name already exists.",
          "transient": false
        }
      },
      {
        "id": "item-category-name",
        "resource": "item_category",
        "takenBy": [
          "createItemCategory",
          "updateItemCategory"
        ],
        "fields": [
          "/name"
        ],
        "scope": "tenant",
        "kind": "value",
        "compare": "caseAndAccentInsensitive",
        "conflict": {
          "status": 409,
          "code": "resource_exists",
          "type": "invalid_request_error",
          "message": "Resource already exists.",
          "transient": false
        }
      },
      {
        "id": "property-name",
        "resource": "property",
        "takenBy": [
          "createProperty",
          "updateProperty"
        ],
        "fields": [
          "/name"
        ],
        "scope": "tenant",
        "kind": "value",
        "compare": "caseAndAccentInsensitive",
        "conflict": {
          "status": 409,
          "code": "resource_exists",
          "type": "invalid_request_error",
          "message": "Resource already exists.",
          "transient": false
        }
      },
      {
        "id": "attribute-value",
        "resource": "attribute",
        "takenBy": [
          "createAttribute",
          "updateAttribute"
        ],
        "fields": [
          "/value"
        ],
        "scope": "tenant",
        "kind": "value",
        "compare": "caseAndAccentInsensitive",
        "conflict": {
          "status": 409,
          "code": "resource_conflict",
          "type": "invalid_request_error",
          "param": "value",
          "message": "Attribute {value} already exists.",
          "transient": false
        }
      },
      {
        "id": "product-line-name",
        "resource": "product_line",
        "takenBy": [
          "createProductLine",
          "updateProductLine"
        ],
        "fields": [
          "/name"
        ],
        "scope": "tenantAndPlatform",
        "kind": "value",
        "compare": "caseAndAccentInsensitive",
        "conflict": {
          "status": 409,
          "code": "resource_conflict",
          "type": "invalid_request_error",
          "param": "name",
          "message": "A product line with this name already exists.",
          "transient": false
        }
      }
    ],
    "mockDefaults": [
      {
        "at": "/x-policies/authentication/refusals/missing",
        "choice": "A request without credentials is answered 401 invalid_credentials, not 403.",
        "source": "facts/augno.md §21 row 1"
      },
      {
        "at": "/x-policies/authentication/tokens/0/pattern",
        "choice": "The six last characters of a key are not recomputed; any key of the right form that was not issued is unknown.",
        "source": "facts/augno.md §3.1 (the checksum is named, its algorithm is not)"
      },
      {
        "at": "/components/parameters/AugnoAccount",
        "choice": "A key acts for its own account only; another account in the header is 403 insufficient_permissions.",
        "source": "facts/augno.md §21 row 47"
      },
      {
        "at": "/components/schemas/Decimal",
        "choice": "Only an optional minus, digits and an optional fraction are read as a decimal; other spellings are 400 invalid_format, in prices too.",
        "source": "facts/augno.md §21 rows 2 and 3"
      },
      {
        "at": "negative price or cost",
        "choice": "Accepted.",
        "source": "facts/augno.md §21 row 4"
      },
      {
        "at": "more than 30 fractional digits",
        "choice": "Rounded half up to 30 digits.",
        "source": "facts/augno.md §21 row 5"
      },
      {
        "at": "more than 35 integer digits",
        "choice": "400 invalid_format.",
        "source": "facts/augno.md §21 row 6"
      },
      {
        "at": "/components/schemas/RateInput",
        "choice": "A missing member is 400 missing_field with the dotted path as param, e.g. unit_price.value.",
        "source": "facts/augno.md §21 row 7"
      },
      {
        "at": "null for unit_price, unit_cost or attribute_ids on create",
        "choice": "400 invalid_format with the field as param.",
        "source": "facts/augno.md §21 row 8"
      },
      {
        "at": "empty description or notes on create",
        "choice": "Stored as an empty string.",
        "source": "facts/augno.md §21 row 9"
      },
      {
        "at": "empty product_line_id on create",
        "choice": "Treated as absent.",
        "source": "facts/augno.md §21 row 10"
      },
      {
        "at": "/x-policies/uniqueness/0/compare",
        "choice": "White space is kept and counts; case and accents do not.",
        "source": "facts/augno.md §21 row 11"
      },
      {
        "at": "/x-policies/uniqueness/0/conflictWithDeleted",
        "choice": "The SKU of a deleted product stays taken, with another code and no param.",
        "source": "facts/augno.md §21 row 12"
      },
      {
        "at": "duplicates in attribute_ids",
        "choice": "Collapse to one.",
        "source": "facts/augno.md §21 row 13"
      },
      {
        "at": "length of attribute_ids",
        "choice": "Not limited.",
        "source": "facts/augno.md §21 row 14"
      },
      {
        "at": "length of description and notes",
        "choice": "Up to 65535 bytes; the schema sets no bound.",
        "source": "facts/augno.md §21 row 15"
      },
      {
        "at": "/x-policies/idempotency/overlongKey",
        "choice": "Keys longer than 255 characters are accepted.",
        "source": "facts/augno.md §21 row 16"
      },
      {
        "at": "/x-policies/idempotency/storesHeaders",
        "choice": "A replay carries no Location.",
        "source": "facts/augno.md §21 row 17"
      },
      {
        "at": "Augno-Version on 429, 404 of an unknown path and 405",
        "choice": "Sent.",
        "source": "facts/augno.md §21 row 19"
      },
      {
        "at": "/x-policies/rateLimits/0",
        "choice": "The limit always holds; a test that needs more room moves the clock.",
        "source": "facts/augno.md §21 rows 20 and 21"
      },
      {
        "at": "/components/examples/cursorInvalid",
        "choice": "A cursor that cannot be read is 400 validation_failed with param cursor.",
        "source": "facts/augno.md §21 row 22"
      },
      {
        "at": "cursor used with other filters than those it came from",
        "choice": "The mismatch is ignored.",
        "source": "facts/augno.md §21 row 23"
      },
      {
        "at": "/components/parameters/Search",
        "choice": "A longer term is 400 parameter_invalid with param q; an empty term filters nothing.",
        "source": "facts/augno.md §21 rows 24 and 25"
      },
      {
        "at": "unit of another account in a price or cost",
        "choice": "Treated as a unit that does not exist, 400 validation_failed.",
        "source": "facts/augno.md §21 row 29"
      },
      {
        "at": "category of another account on create",
        "choice": "404 resource_not_found.",
        "source": "facts/augno.md §21 row 30"
      },
      {
        "at": "order of attributes inside an item",
        "choice": "By property, then by sort_order.",
        "source": "facts/augno.md §21 row 31"
      },
      {
        "at": "order of properties in a category and of associated units in a group",
        "choice": "Order of creation.",
        "source": "facts/augno.md §21 row 32"
      },
      {
        "at": "simultaneous creates with one SKU",
        "choice": "Exactly one is answered 201, the others 409.",
        "source": "facts/augno.md §21 row 33"
      },
      {
        "at": "simultaneous requests with one idempotency key",
        "choice": "One is executed; the others are refused as in progress or replayed.",
        "source": "facts/augno.md §21 rows 34 and 35"
      },
      {
        "at": "updated_at of the product when a field of its item changes",
        "choice": "Moves as well.",
        "source": "facts/augno.md §21 row 36"
      },
      {
        "at": "HEAD requests and trailing slashes",
        "choice": "405 and 404.",
        "source": "facts/augno.md §21 rows 38 and 39"
      },
      {
        "at": "another Content-Type with a JSON body",
        "choice": "Accepted.",
        "source": "facts/augno.md §21 row 40"
      },
      {
        "at": "empty body, or an array as body, on POST",
        "choice": "400; an empty body is treated like one without members.",
        "source": "facts/augno.md §21 rows 41 and 42"
      },
      {
        "at": "a JSON key given twice",
        "choice": "The last one wins.",
        "source": "facts/augno.md §21 row 43"
      },
      {
        "at": "limit that is not an integer",
        "choice": "400 parameter_invalid with param limit.",
        "source": "facts/augno.md §21 row 44"
      },
      {
        "at": "permissions of customer and supplier portal actors",
        "choice": "Not modelled; only API keys are.",
        "source": "facts/augno.md §21 row 46"
      },
      {
        "at": "request_log_url",
        "choice": "The dashboard address with the id of the Request-ID header.",
        "source": "facts/augno.md §21 row 50"
      },
      {
        "at": "/components/schemas/AssociatedUnitInput/properties/discount_percentage/default",
        "choice": "1, as clients and tests say; the table definition says 0.",
        "source": "facts/augno.md §20 row 10"
      },
      {
        "at": "property of an attribute listed under an item",
        "choice": "null, as printed for the create page.",
        "source": "facts/augno.md §20 row 7"
      },
      {
        "at": "include on an operation without includes",
        "choice": "400 parameter_invalid with param include[], as the documentation says.",
        "source": "facts/augno.md §20 row 18"
      },
      {
        "at": "base unit of another dimension on createUnitGroup",
        "choice": "Refused, as newer servers do.",
        "source": "facts/augno.md §20 row 22"
      },
      {
        "at": "deleting a product line, item category, unit group or unit that something refers to",
        "choice": "Allowed. A product of the line is in none then; elsewhere what is gone is null. Rates keep their text.",
        "source": "facts/augno.md §21 row 26"
      },
      {
        "at": "changing a deleted product line, item category, unit, unit group or unit of a group",
        "choice": "404 resource_not_found; 410 is for the second delete.",
        "source": "facts/augno.md §15.2 to §15.6 (410 is stated for the second delete only)"
      },
      {
        "at": "name or abbreviation of a deleted product line, item category, unit group or unit",
        "choice": "Free again.",
        "source": "facts/augno.md §15.2 to §15.5 (not named; only a deleted SKU is)"
      },
      {
        "at": "/x-policies/uniqueness/5/compare",
        "choice": "Case and accents do not count, as for other names.",
        "source": "facts/augno.md §16.3 (an explicit check; how it compares is not named)"
      },
      {
        "at": "a unit that a unit group already has",
        "choice": "409 resource_conflict with param unit_id, or associated_units where it stands in that list.",
        "source": "facts/augno.md §20 row 23"
      },
      {
        "at": "unit_id when a unit of a group is changed",
        "choice": "Ignored, whatever it names.",
        "source": "facts/augno.md §15.6 (another unit does not repoint the entry; the rest is not named)"
      },
      {
        "at": "updated_at of a category or group when its links or units change",
        "choice": "Moves.",
        "source": "facts/augno.md §12.2 (updates move it; links are not named)"
      },
      {
        "at": "include on deletes and links that answer an empty object",
        "choice": "Not an operation that expands anything, 400.",
        "source": "facts/augno.md §11 (an include shapes the resource in the answer; there is none)"
      },
      {
        "at": "attribute list of a property that does not exist",
        "choice": "404 resource_not_found.",
        "source": "facts/augno.md §15.8 (404 is stated for single attributes; the list is not named)"
      },
      {
        "at": "Location on createProperty",
        "choice": "Omitted.",
        "source": "facts/augno.md §21 row 18"
      },
      {
        "at": "name of a property that is taken",
        "choice": "409 resource_exists without param, as the database constraint has it.",
        "source": "facts/augno.md §20 row 32"
      },
      {
        "at": "white space alone as the value of an attribute",
        "choice": "400 validation_failed with param value, as newer servers do.",
        "source": "facts/augno.md §20 row 25"
      },
      {
        "at": "sort_order below 1",
        "choice": "400 invalid_format with param sort_order.",
        "source": "facts/augno.md §20 row 26"
      },
      {
        "at": "names of deleted properties and values of deleted attributes",
        "choice": "Free again.",
        "source": "facts/augno.md §15.7, §15.8 (silent; unlike SKUs, nothing is said of deleted rows)"
      },
      {
        "at": "deleting a property in use",
        "choice": "Allowed; the categories that list it lose it, as items lose its attributes.",
        "source": "facts/augno.md §21 row 26"
      },
      {
        "at": "attributes below a property that was deleted",
        "choice": "404 resource_not_found, for a second delete too.",
        "source": "facts/augno.md §15.8 (404 is stated for an unknown property)"
      },
      {
        "at": "updated_at of attributes that another one moves",
        "choice": "Moves with their sort_order.",
        "source": "facts/augno.md §12.2 (siblings are not named)"
      },
      {
        "at": "supplier_id and customer_ids on listItems",
        "choice": "There are no suppliers and customers here, so nothing is listed for one.",
        "source": "facts/augno.md §15.9"
      },
      {
        "at": "subassembly_filter on listItems",
        "choice": "Without effect, since every item here belongs to a product.",
        "source": "facts/augno.md §15.9"
      },
      {
        "at": "assigning the category that an item has",
        "choice": "Changes nothing, the units of its rates included.",
        "source": "facts/augno.md §15.9 (the answer is named, the units are not)"
      },
      {
        "at": "updated_at when a category, an attribute or a product line is assigned",
        "choice": "Moves for what changes (item, rates or product), and stays where nothing does.",
        "source": "facts/augno.md §12.2, §21 row 37"
      },
      {
        "at": "product line that does not exist on assignProductLine",
        "choice": "404 resource_not_found, as newer servers do.",
        "source": "facts/augno.md §20 row 20"
      },
      {
        "at": "include on operations that answer with an empty object",
        "choice": "Refused as on any operation without includes.",
        "source": "facts/augno.md §11, §14.12"
      }
    ]
  }
};

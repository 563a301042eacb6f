// Generated from spec/tracepass/openapi.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

import type { Contract } from '../formats.js';

export const contract: Contract = {
  "api": "tracepass",
  "title": "TracePass API",
  "version": "1.0.0",
  "servers": [
    "https://app.tracepass.eu"
  ],
  "basePath": "/api/v1",
  "operations": [
    {
      "id": "listProducts",
      "method": "GET",
      "path": "/api/v1/products",
      "summary": "List products",
      "source": "list-products page, archive-product page (showArchived); facts/tracepass.md §2.2, §13.2",
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "default": 1
          }
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100,
            "default": 20
          }
        },
        {
          "name": "category",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "status",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "tracepass#/$defs/ProductStatus"
          }
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "showArchived",
          "in": "query",
          "required": false,
          "schema": {
            "type": "boolean"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "One page of products.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/ProductList"
          }
        },
        "400": {
          "description": "A query parameter is malformed or out of bounds.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow reading. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's reads are used up. The wording for reads is not published.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:read"
          ]
        }
      ]
    },
    {
      "id": "createProduct",
      "method": "POST",
      "path": "/api/v1/products",
      "summary": "Create a product",
      "source": "create-product page (en, it); facts/tracepass.md §4, §6.3, §13.1",
      "parameters": [
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "tracepass#/$defs/CreateProductRequest"
        }
      },
      "responses": {
        "201": {
          "description": "The product as it was stored.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Product"
          }
        },
        "400": {
          "description": "A member is missing or out of bounds, the category has no template, the key is unusable, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "Another product of the workspace has this model.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "getProduct",
      "method": "GET",
      "path": "/api/v1/products/{id}",
      "summary": "Read a product",
      "source": "get-product page; facts/tracepass.md §13.3",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The product.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Product"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow reading. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such product in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's reads are used up. The wording for reads is not published.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:read"
          ]
        }
      ]
    },
    {
      "id": "deleteProduct",
      "method": "DELETE",
      "path": "/api/v1/products/{id}",
      "summary": "Delete a product for good",
      "source": "delete-product page; facts/tracepass.md §3.5, §13.8",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "responses": {
        "200": {
          "description": "What was removed.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/ProductDeletion"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The Free plan cannot delete for good, or the token may not write.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such product in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "Passports belong to the product; `reason` tells how many.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/DeletionRefusal"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "updateProduct",
      "method": "PATCH",
      "path": "/api/v1/products/{id}",
      "summary": "Change a product",
      "source": "update-product page; facts/tracepass.md §13.4",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "tracepass#/$defs/UpdateProductRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The product after the change. Certain are its id, the members that were changed and the time of the change; the page leaves open whether the rest comes along.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/UpdatedProduct"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such product in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "Another product of the workspace has this model.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "uploadProductImage",
      "method": "POST",
      "path": "/api/v1/products/{id}/images",
      "summary": "Upload an image of a product",
      "source": "upload-product-image page, errors page (413, 415); facts/tracepass.md §4, §6.2, §13.5, §21.1 U14, §21.2 U24",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        }
      ],
      "requestBody": {
        "required": true,
        "mediaType": "multipart/form-data",
        "schema": {
          "$ref": "tracepass#/$defs/ImageUpload"
        }
      },
      "responses": {
        "200": {
          "description": "The image is stored. The page shows this body without its status, so 200 and 201 are both documented here.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/UploadedImage"
          }
        },
        "201": {
          "description": "The image is stored. Mock default: this status.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/UploadedImage"
          }
        },
        "400": {
          "description": "The form has no part `file`, or is no form. Mock default: also a product that has 20 images already.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such product in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The product has 20 images already, on a service that takes this for a conflict: no page names the status.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "413": {
          "description": "The picture is larger than 5 MB. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "415": {
          "description": "The file is no PNG, JPG or WebP. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "deleteProductImage",
      "method": "DELETE",
      "path": "/api/v1/products/{id}/images/{index}",
      "summary": "Remove an image of a product",
      "source": "upload-product-image page; facts/tracepass.md §4, §13.6, §21.2 U24, §21.3 U53",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "index",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 0
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The image is gone. Mock default: answered with the product as it is now.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/ImageRemoval"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such product in this workspace. Mock default: also an index at which the product has no image.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "A call with the same key is under way, on a service that refuses the second one: nothing is published about it, and the mock lets it wait.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "archiveProduct",
      "method": "POST",
      "path": "/api/v1/products/{id}/archive",
      "summary": "Archive a product",
      "source": "archive-product page; facts/tracepass.md §9.2, §13.7, §20 no. 21",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The product is archived.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/ArchivedProduct"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such product in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "A passport that is not archived belongs to the product. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "listPassports",
      "method": "GET",
      "path": "/api/v1/passports",
      "summary": "List passports",
      "source": "list-passports page; facts/tracepass.md §2.2, §14.2",
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "default": 1
          }
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100,
            "default": 20
          }
        },
        {
          "name": "productId",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "status",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "tracepass#/$defs/PassportStatus"
          }
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "One page of passports.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/PassportList"
          }
        },
        "400": {
          "description": "A query parameter is malformed or out of bounds.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow reading. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's reads are used up. The wording for reads is not published.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:read"
          ]
        }
      ]
    },
    {
      "id": "createPassport",
      "method": "POST",
      "path": "/api/v1/passports",
      "summary": "Create a passport",
      "source": "create-passport page; facts/tracepass.md §4, §5.4, §6.3, §7, §14.1",
      "parameters": [
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "tracepass#/$defs/CreatePassportRequest"
        }
      },
      "responses": {
        "201": {
          "description": "The draft, with the fields it inherited.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Passport"
          }
        },
        "400": {
          "description": "A member is missing or out of bounds, the GTIN or a GLN fails its check digit, the key is unusable, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "No slot is left, or not enough for a batch, and the charge for extra passports was not accepted; or the plan sells none; or the subscription is not paid.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/OverageRequired"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ],
            "if": {
              "properties": {
                "error": {
                  "const": "overage_required"
                }
              }
            },
            "then": {
              "$ref": "tracepass#/$defs/OverageRequired"
            }
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such product in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "Another company registered the GTIN, or the serial number is taken under it, or the product takes no new passports because it is archived.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "createPassportBatch",
      "method": "POST",
      "path": "/api/v1/passports/batch",
      "summary": "Create up to 100 passports",
      "source": "batch-create-passports page; facts/tracepass.md §5.1, §5.4, §14.11, §21.3 U53",
      "parameters": [
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "tracepass#/$defs/CreatePassportBatchRequest"
        }
      },
      "responses": {
        "200": {
          "description": "What became of each item. Mock default; the status of a success was not seen.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/PassportBatch"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "No slot is left, or not enough for a batch, and the charge for extra passports was not accepted; or the plan sells none; or the subscription is not paid.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/OverageRequired"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ],
            "if": {
              "properties": {
                "error": {
                  "const": "overage_required"
                }
              }
            },
            "then": {
              "$ref": "tracepass#/$defs/OverageRequired"
            }
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "A call with the same key is under way, on a service that refuses the second one: nothing is published about it, and the mock lets it wait.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "getPassport",
      "method": "GET",
      "path": "/api/v1/passports/{id}",
      "summary": "Read a passport",
      "source": "get-passport page; facts/tracepass.md §10, §14.3",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "format",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "full",
              "summary"
            ]
          }
        },
        {
          "name": "lang",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "tracepass#/$defs/EuLocale"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The passport.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Passport"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow reading. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's reads are used up. The wording for reads is not published.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:read"
          ]
        }
      ]
    },
    {
      "id": "deletePassport",
      "method": "DELETE",
      "path": "/api/v1/passports/{id}",
      "summary": "Delete a passport for good",
      "source": "delete-passport page; facts/tracepass.md §9.1, §14.10",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "responses": {
        "200": {
          "description": "What was removed.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/PassportDeletion"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The Free plan cannot delete for good (then with a `reason`), or the token may not write.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/DeletionRefusal"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The passport was published, or is in a state that is only archived, never deleted.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/DeletionRefusal"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "getPassportQr",
      "method": "GET",
      "path": "/api/v1/passports/{id}/qr",
      "summary": "Get the QR code of a passport",
      "source": "passport-qr page, vendor's clients; facts/tracepass.md §7.3, §14.4, §19",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "format",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "svg",
              "png",
              "json"
            ],
            "default": "svg"
          }
        },
        {
          "name": "useCompanyBranding",
          "in": "query",
          "required": false,
          "schema": {
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "color",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "pattern": "^#?[0-9A-Fa-f]{6}$"
          }
        },
        {
          "name": "backgroundColor",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "pattern": "^#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The code, in the format that was asked for.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/QrCodeInJson"
          },
          "otherMediaTypes": [
            "image/svg+xml",
            "image/png"
          ]
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow reading. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's reads are used up. The wording for reads is not published.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:read"
          ]
        }
      ]
    },
    {
      "id": "getPassportCompliance",
      "method": "GET",
      "path": "/api/v1/passports/{id}/compliance",
      "summary": "Check whether a passport is complete",
      "source": "passport-compliance page, vendor's open library; facts/tracepass.md §11, §14.5",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The verdict, with what it rests on.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Compliance"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow reading. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's reads are used up. The wording for reads is not published.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:read"
          ]
        }
      ]
    },
    {
      "id": "updatePassportField",
      "method": "PATCH",
      "path": "/api/v1/passports/{id}/fields/{key}",
      "summary": "Set a field of a passport",
      "source": "update-field page; facts/tracepass.md §10, §14.6",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "key",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "minLength": 1
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "tracepass#/$defs/UpdatePassportFieldRequest"
        }
      },
      "responses": {
        "200": {
          "description": "Done. What the service answers is not published; clients only count on JSON. Mock default: the whole passport after the change.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/ChangedPassport"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The passport is archived. Mock default; no page says what becomes of a change then. Archiving it again is not refused by the mock.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "deletePassportParty",
      "method": "DELETE",
      "path": "/api/v1/passports/{id}/parties/{role}",
      "summary": "Remove a party of a passport",
      "source": "upsert-party page, vendor's client; facts/tracepass.md §14.7, §21.2 U24, §21.3 U53",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "role",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/PartyRole"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "responses": {
        "200": {
          "description": "Done. What the service answers is not published; clients only count on JSON. Mock default: the whole passport after the change.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/ChangedPassport"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The passport is archived. Mock default; no page says what becomes of a change then. Archiving it again is not refused by the mock.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "upsertPassportParty",
      "method": "PATCH",
      "path": "/api/v1/passports/{id}/parties/{role}",
      "summary": "Set a party of a passport",
      "source": "upsert-party page; facts/tracepass.md §11, §14.7",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "role",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/PartyRole"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "tracepass#/$defs/Party"
        }
      },
      "responses": {
        "200": {
          "description": "Done. What the service answers is not published; clients only count on JSON. Mock default: the whole passport after the change.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/ChangedPassport"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The passport is archived. Mock default; no page says what becomes of a change then. Archiving it again is not refused by the mock.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "suspendPassport",
      "method": "POST",
      "path": "/api/v1/passports/{id}/suspend",
      "summary": "Suspend a passport",
      "source": "suspend-passport page; facts/tracepass.md §9.1, §14.8, §21.4 U63, U64",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "requestBody": {
        "required": false,
        "schema": {
          "$ref": "tracepass#/$defs/SuspendPassportRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The passport is suspended.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/PassportSuspension"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The passport is archived. Mock default; no page says what becomes of a change then. Archiving it again is not refused by the mock.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "archivePassport",
      "method": "POST",
      "path": "/api/v1/passports/{id}/archive",
      "summary": "Archive a passport",
      "source": "archive-passport page; facts/tracepass.md §9.1, §14.9, §21.4 U65, U66, U67",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/ObjectId"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The passport is archived.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/PassportArchival"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The passport is archived. Mock default; no page says what becomes of a change then. Archiving it again is not refused by the mock.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "getPassportBySerial",
      "method": "GET",
      "path": "/api/v1/passports/by-serial/{serial}",
      "summary": "Read a passport by its serial number",
      "source": "get-passport page, vendor's clients; facts/tracepass.md §1.3, §14.3",
      "parameters": [
        {
          "name": "serial",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/SerialNumber"
          }
        },
        {
          "name": "gtin",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "tracepass#/$defs/Gtin14"
          }
        },
        {
          "name": "format",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "full",
              "summary"
            ]
          }
        },
        {
          "name": "lang",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "tracepass#/$defs/EuLocale"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The passport.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Passport"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow reading. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The serial number stands under several GTINs of the workspace, and `gtin` does not say which is meant.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's reads are used up. The wording for reads is not published.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:read"
          ]
        }
      ]
    },
    {
      "id": "getPassportQrBySerial",
      "method": "GET",
      "path": "/api/v1/passports/by-serial/{serial}/qr",
      "summary": "Get the QR code of a passport by its serial number",
      "source": "passport-qr page, vendor's clients; facts/tracepass.md §1.3, §14.4",
      "parameters": [
        {
          "name": "serial",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/SerialNumber"
          }
        },
        {
          "name": "gtin",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "tracepass#/$defs/Gtin14"
          }
        },
        {
          "name": "format",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "svg",
              "png",
              "json"
            ],
            "default": "svg"
          }
        },
        {
          "name": "useCompanyBranding",
          "in": "query",
          "required": false,
          "schema": {
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "color",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "pattern": "^#?[0-9A-Fa-f]{6}$"
          }
        },
        {
          "name": "backgroundColor",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "pattern": "^#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The code, in the format that was asked for.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/QrCodeInJson"
          },
          "otherMediaTypes": [
            "image/svg+xml",
            "image/png"
          ]
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow reading. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The serial number stands under several GTINs of the workspace, and `gtin` does not say which is meant.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's reads are used up. The wording for reads is not published.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:read"
          ]
        }
      ]
    },
    {
      "id": "updatePassportFieldBySerial",
      "method": "PATCH",
      "path": "/api/v1/passports/by-serial/{serial}/fields/{key}",
      "summary": "Set a field of a passport by its serial number",
      "source": "update-field page, vendor's clients; facts/tracepass.md §1.3, §14.6",
      "parameters": [
        {
          "name": "serial",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/SerialNumber"
          }
        },
        {
          "name": "key",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "minLength": 1
          }
        },
        {
          "name": "gtin",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "tracepass#/$defs/Gtin14"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "tracepass#/$defs/UpdatePassportFieldRequest"
        }
      },
      "responses": {
        "200": {
          "description": "Done. What the service answers is not published; clients only count on JSON. Mock default: the whole passport after the change.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/ChangedPassport"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The serial number stands under several GTINs of the workspace, and `gtin` does not say which is meant. Or the passport is archived, which is a mock default.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "suspendPassportBySerial",
      "method": "POST",
      "path": "/api/v1/passports/by-serial/{serial}/suspend",
      "summary": "Suspend a passport by its serial number",
      "source": "suspend-passport page, vendor's clients; facts/tracepass.md §1.3, §14.8",
      "parameters": [
        {
          "name": "serial",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/SerialNumber"
          }
        },
        {
          "name": "gtin",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "tracepass#/$defs/Gtin14"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "requestBody": {
        "required": false,
        "schema": {
          "$ref": "tracepass#/$defs/SuspendPassportRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The passport is suspended.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/PassportSuspension"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The serial number stands under several GTINs of the workspace, and `gtin` does not say which is meant. Or the passport is archived, which is a mock default.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "archivePassportBySerial",
      "method": "POST",
      "path": "/api/v1/passports/by-serial/{serial}/archive",
      "summary": "Archive a passport by its serial number",
      "source": "vendor's clients; facts/tracepass.md §1.3, §14.9",
      "parameters": [
        {
          "name": "serial",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "tracepass#/$defs/SerialNumber"
          }
        },
        {
          "name": "gtin",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "tracepass#/$defs/Gtin14"
          }
        },
        {
          "name": "Idempotency-Key",
          "in": "header",
          "required": false,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The passport is archived.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/PassportArchival"
          }
        },
        "400": {
          "description": "A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/ValidationError"
              },
              {
                "$ref": "tracepass#/$defs/Error"
              }
            ]
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "402": {
          "description": "The workspace's subscription is past due or cancelled. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such passport in this workspace; one that belongs to somebody else looks the same.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "409": {
          "description": "The serial number stands under several GTINs of the workspace, and `gtin` does not say which is meant. Or the passport is archived, which is a mock default.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "422": {
          "description": "The key was used before, with another body. Retrying does not help; take a new key.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:write"
          ]
        }
      ]
    },
    {
      "id": "listTemplates",
      "method": "GET",
      "path": "/api/v1/templates",
      "summary": "List templates",
      "source": "list-templates page; facts/tracepass.md §12, §15.1",
      "parameters": [],
      "responses": {
        "200": {
          "description": "The templates, without envelope and without pages.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/TemplateList"
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow reading. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:read"
          ]
        }
      ]
    },
    {
      "id": "getTemplate",
      "method": "GET",
      "path": "/api/v1/templates/{category}",
      "summary": "Read a template",
      "source": "get-template page; facts/tracepass.md §6.3, §12, §15.2, §21.3 U57",
      "parameters": [
        {
          "name": "category",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "minLength": 1
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The template.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/TemplateWithFields"
          }
        },
        "401": {
          "description": "No token, or one that is unknown, expired or revoked. The wording is not published.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "403": {
          "description": "The token's scopes, the user's role or the plan do not allow reading. `details` may name what is missing.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "404": {
          "description": "No such template. The page calls `TEMPLATE_NOT_FOUND` the code and leaves open in which member it stands; Mock default: in both.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "429": {
          "description": "Today's reads are used up. The wording for reads is not published.",
          "headers": {
            "Retry-After": {
              "required": false,
              "schema": {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        },
        "500": {
          "description": "The service failed. A retry with the same key is safe.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "tracepass#/$defs/Error"
          }
        }
      },
      "security": [
        {
          "apiKey": []
        },
        {
          "oauth2": [
            "passports:read"
          ]
        }
      ]
    }
  ],
  "schemas": {
    "ObjectId": {
      "description": "Identifier of a stored document.",
      "type": "string",
      "pattern": "^[0-9a-fA-F]{24}$",
      "examples": [
        "6650a1b2c3d4e5f6a7b8c9d0"
      ]
    },
    "Timestamp": {
      "description": "Point in time in UTC, to the millisecond.",
      "type": "string",
      "format": "date-time",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
      "examples": [
        "2026-05-09T10:00:00.000Z"
      ]
    },
    "Gtin14": {
      "description": "GS1 trade item number, 14 digits. The last one is a check digit: weigh the first 13 alternately with 3 and 1, starting with 3, and take what is missing to the next multiple of ten.",
      "type": "string",
      "pattern": "^\\d{14}$",
      "examples": [
        "04012345000016"
      ]
    },
    "SerialNumber": {
      "description": "Number of one item, unique under its GTIN. Any characters.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
        "BP-48V-100-000001"
      ]
    },
    "LanguageCode": {
      "description": "Language by its two letters (ISO 639-1).",
      "type": "string",
      "pattern": "^[a-z]{2}$",
      "examples": [
        "en"
      ]
    },
    "EuLocale": {
      "description": "One of the 24 official languages of the EU.",
      "type": "string",
      "enum": [
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "es",
        "et",
        "fi",
        "fr",
        "ga",
        "hr",
        "hu",
        "it",
        "lt",
        "lv",
        "mt",
        "nl",
        "pl",
        "pt",
        "ro",
        "sk",
        "sl",
        "sv"
      ]
    },
    "CategorySlug": {
      "description": "What kind of goods a product is; each kind has its own template.",
      "type": "string",
      "enum": [
        "batteries",
        "textiles",
        "jewelry",
        "electronics",
        "furniture",
        "chemicals",
        "packaging",
        "toys",
        "fmcg",
        "tyres",
        "iron-steel",
        "construction"
      ]
    },
    "ProductStatus": {
      "description": "An archived product takes no new passports.",
      "type": "string",
      "enum": [
        "active",
        "archived"
      ]
    },
    "PassportStatus": {
      "description": "Where a passport is in its life. New ones are drafts; publishing happens in the dashboard.",
      "type": "string",
      "enum": [
        "draft",
        "in_review",
        "approved",
        "published",
        "suspended",
        "expired",
        "archived"
      ]
    },
    "ImageUrls": {
      "description": "Public HTTPS addresses of the product's pictures. A change of the product replaces the whole list; the upload of an image adds to it.",
      "type": "array",
      "maxItems": 20,
      "items": {
        "type": "string",
        "format": "uri",
        "pattern": "^https://",
        "maxLength": 2048
      }
    },
    "DefaultFieldValues": {
      "description": "What every new passport of the product starts with: field key to value. Each key has to exist on the template of the product's category.",
      "type": "object",
      "additionalProperties": true,
      "examples": [
        {
          "batteryChemistry": "NMC",
          "nominalVoltage": 48
        }
      ]
    },
    "Product": {
      "type": "object",
      "required": [
        "_id",
        "name",
        "model",
        "category",
        "templateId",
        "defaultFieldValues",
        "passportCount",
        "status",
        "createdAt"
      ],
      "properties": {
        "_id": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "name": {
          "type": "string",
          "description": "Name for people."
        },
        "model": {
          "type": "string",
          "description": "The maker's identifier, unique in the workspace."
        },
        "category": {
          "type": "string",
          "description": "The category that was asked for. Not bound to `CategorySlug`, because categories have been added and split since."
        },
        "templateId": {
          "description": "The template that the category stands for.",
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "defaultFieldValues": {
          "$ref": "tracepass#/$defs/DefaultFieldValues"
        },
        "passportCount": {
          "type": "integer",
          "minimum": 0,
          "description": "Passports made from the product so far."
        },
        "status": {
          "$ref": "tracepass#/$defs/ProductStatus"
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Free text."
        },
        "imageUrls": {
          "type": "array",
          "description": "Addresses of pictures, in the order given.",
          "items": {
            "type": "string"
          }
        },
        "sourceLocale": {
          "description": "Language of name and description.",
          "$ref": "tracepass#/$defs/LanguageCode"
        },
        "createdAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        },
        "updatedAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        }
      }
    },
    "UpdatedProduct": {
      "description": "A product after a change; only identity, change and time of change are certain to be in it.",
      "type": "object",
      "required": [
        "_id",
        "updatedAt"
      ],
      "properties": {
        "_id": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "name": {
          "type": "string",
          "description": "Name for people."
        },
        "model": {
          "type": "string",
          "description": "The maker's identifier."
        },
        "category": {
          "type": "string",
          "description": "The category it was created with."
        },
        "templateId": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "defaultFieldValues": {
          "$ref": "tracepass#/$defs/DefaultFieldValues"
        },
        "passportCount": {
          "type": "integer",
          "minimum": 0
        },
        "status": {
          "$ref": "tracepass#/$defs/ProductStatus"
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Free text."
        },
        "imageUrls": {
          "type": "array",
          "items": {
            "type": "string",
            "description": "Address of a picture."
          }
        },
        "sourceLocale": {
          "$ref": "tracepass#/$defs/LanguageCode"
        },
        "createdAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        },
        "updatedAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        }
      }
    },
    "ProductListItem": {
      "description": "A product as a row of a list.",
      "type": "object",
      "required": [
        "_id",
        "name",
        "model",
        "category",
        "passportCount",
        "status",
        "createdAt"
      ],
      "properties": {
        "_id": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "name": {
          "type": "string",
          "description": "Name for people."
        },
        "model": {
          "type": "string",
          "description": "The maker's identifier."
        },
        "category": {
          "type": "string",
          "description": "The category it was created with."
        },
        "passportCount": {
          "type": "integer",
          "minimum": 0
        },
        "status": {
          "$ref": "tracepass#/$defs/ProductStatus"
        },
        "createdAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        }
      }
    },
    "ProductList": {
      "description": "One page of products in its envelope.",
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "object",
          "required": [
            "items",
            "total",
            "page",
            "limit",
            "totalPages"
          ],
          "properties": {
            "items": {
              "type": "array",
              "items": {
                "$ref": "tracepass#/$defs/ProductListItem"
              }
            },
            "total": {
              "type": "integer",
              "minimum": 0,
              "description": "Rows on all pages together."
            },
            "page": {
              "type": "integer",
              "minimum": 1
            },
            "limit": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100
            },
            "totalPages": {
              "type": "integer",
              "minimum": 0
            }
          }
        }
      }
    },
    "CreateProductRequest": {
      "type": "object",
      "required": [
        "name",
        "model",
        "category"
      ],
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "description": "Name for people."
        },
        "model": {
          "type": "string",
          "minLength": 1,
          "maxLength": 100,
          "description": "The maker's identifier; no other product of the workspace may have it."
        },
        "category": {
          "$ref": "tracepass#/$defs/CategorySlug"
        },
        "description": {
          "type": "string",
          "maxLength": 2000,
          "description": "Free text."
        },
        "defaultFieldValues": {
          "$ref": "tracepass#/$defs/DefaultFieldValues"
        },
        "imageUrls": {
          "$ref": "tracepass#/$defs/ImageUrls"
        },
        "sourceLocale": {
          "description": "Language of name and description; left out, the workspace's own, usually English.",
          "$ref": "tracepass#/$defs/LanguageCode"
        }
      }
    },
    "UpdateProductRequest": {
      "description": "What to change; members that are left out stay as they are.",
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        },
        "model": {
          "type": "string",
          "minLength": 1,
          "maxLength": 100,
          "description": "Has to be free only if it differs from now."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 2000,
          "description": "A new text, or `null` for none."
        },
        "defaultFieldValues": {
          "$ref": "tracepass#/$defs/DefaultFieldValues"
        },
        "imageUrls": {
          "$ref": "tracepass#/$defs/ImageUrls"
        },
        "status": {
          "$ref": "tracepass#/$defs/ProductStatus"
        },
        "sourceLocale": {
          "$ref": "tracepass#/$defs/LanguageCode"
        }
      }
    },
    "ImageUpload": {
      "description": "A form with one picture.",
      "type": "object",
      "required": [
        "file"
      ],
      "properties": {
        "file": {
          "type": "string",
          "format": "binary",
          "description": "PNG, JPG or WebP, at most 5 MB."
        }
      }
    },
    "UploadedImage": {
      "description": "Where the picture is from now on, and all pictures of the product.",
      "type": "object",
      "required": [
        "imageUrl",
        "imageUrls"
      ],
      "properties": {
        "imageUrl": {
          "type": "string",
          "format": "uri",
          "description": "Address of the new picture, in the service's own storage."
        },
        "imageUrls": {
          "type": "array",
          "description": "Addresses of all pictures, the new one last.",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "ImageRemoval": {
      "description": "What a removal answers is not published; only that it is a JSON object.",
      "type": "object",
      "properties": {
        "imageUrls": {
          "type": "array",
          "description": "Addresses of the pictures that are left.",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "ArchivedProduct": {
      "description": "A product that was just taken out of use.",
      "type": "object",
      "required": [
        "_id",
        "name",
        "status",
        "updatedAt"
      ],
      "properties": {
        "_id": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "name": {
          "type": "string",
          "description": "Name for people."
        },
        "status": {
          "$ref": "tracepass#/$defs/ProductStatus"
        },
        "updatedAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        }
      }
    },
    "ProductDeletion": {
      "description": "What went with a product.",
      "type": "object",
      "required": [
        "message",
        "summary"
      ],
      "properties": {
        "message": {
          "type": "string",
          "description": "Text for people."
        },
        "summary": {
          "type": "object",
          "required": [
            "productId",
            "name",
            "deletedCounts"
          ],
          "properties": {
            "productId": {
              "$ref": "tracepass#/$defs/ObjectId"
            },
            "name": {
              "type": "string",
              "description": "Name that the product had."
            },
            "deletedCounts": {
              "description": "Kind of dependent record to how many were removed or unlinked.",
              "type": "object",
              "additionalProperties": {
                "type": "integer",
                "minimum": 0
              }
            }
          }
        }
      }
    },
    "Gs1Input": {
      "description": "Which item the passport is for.",
      "type": "object",
      "required": [
        "gtin",
        "serialNumber"
      ],
      "properties": {
        "gtin": {
          "$ref": "tracepass#/$defs/Gtin14"
        },
        "serialNumber": {
          "$ref": "tracepass#/$defs/SerialNumber"
        }
      }
    },
    "Gs1Identifier": {
      "description": "Which item the passport is for, and the address its data carrier holds.",
      "type": "object",
      "required": [
        "gtin",
        "serialNumber",
        "digitalLinkUri"
      ],
      "properties": {
        "gtin": {
          "$ref": "tracepass#/$defs/Gtin14"
        },
        "serialNumber": {
          "$ref": "tracepass#/$defs/SerialNumber"
        },
        "digitalLinkUri": {
          "type": "string",
          "format": "uri",
          "description": "`https://id.tracepass.eu/p/01/`, the GTIN, `/21/`, and the serial number with percent encoding."
        }
      }
    },
    "FieldCounts": {
      "description": "How many fields the passport has, and in which state they are.",
      "type": "object",
      "required": [
        "total",
        "empty",
        "approved",
        "pendingReview",
        "flagged"
      ],
      "properties": {
        "total": {
          "type": "integer",
          "minimum": 0,
          "description": "All fields, rejected ones included."
        },
        "empty": {
          "type": "integer",
          "minimum": 0
        },
        "approved": {
          "type": "integer",
          "minimum": 0
        },
        "pendingReview": {
          "type": "integer",
          "minimum": 0
        },
        "flagged": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "FieldValue": {
      "description": "One field of a passport. With `format=full`, label, unit and access level of the template join it.",
      "type": "object",
      "properties": {
        "value": {
          "description": "Any JSON value; absent or null while the field is empty."
        },
        "status": {
          "type": "string",
          "enum": [
            "empty",
            "pending_review",
            "approved",
            "flagged",
            "rejected"
          ]
        },
        "source": {
          "type": "string",
          "enum": [
            "manual",
            "ai_suggested",
            "ai_approved",
            "reference_db",
            "supplier",
            "system",
            "company"
          ]
        },
        "confidence": {
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "accessLevel": {
          "type": "string",
          "enum": [
            "public",
            "restricted",
            "authority"
          ]
        },
        "lastUpdatedBy": {
          "type": "string",
          "description": "Id of whoever changed it last."
        },
        "lastUpdatedAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        },
        "approvedBy": {
          "type": "string",
          "description": "Id of whoever approved it."
        },
        "approvedAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        },
        "sourceLocale": {
          "$ref": "tracepass#/$defs/LanguageCode"
        },
        "translations": {
          "description": "Language to text, on texts that exist in several languages; gone once `lang` picked one.",
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "Passport": {
      "type": "object",
      "required": [
        "_id",
        "companyId",
        "productId",
        "templateId",
        "gs1",
        "status",
        "completionPercentage",
        "fieldCounts",
        "fields",
        "createdAt"
      ],
      "properties": {
        "_id": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "companyId": {
          "description": "The workspace that owns the passport.",
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "productId": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "templateId": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "gs1": {
          "$ref": "tracepass#/$defs/Gs1Identifier"
        },
        "status": {
          "$ref": "tracepass#/$defs/PassportStatus"
        },
        "completionPercentage": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100,
          "description": "Share of approved fields. The sources disagree whether it is rounded or cut off."
        },
        "fieldCounts": {
          "$ref": "tracepass#/$defs/FieldCounts"
        },
        "fields": {
          "description": "Field key to field.",
          "type": "object",
          "additionalProperties": {
            "anyOf": [
              {
                "$ref": "tracepass#/$defs/FieldValue"
              },
              {
                "type": [
                  "string",
                  "number",
                  "boolean",
                  "array",
                  "null"
                ]
              }
            ]
          }
        },
        "parties": {
          "$ref": "tracepass#/$defs/Parties"
        },
        "publishedAt": {
          "description": "Null or absent on a passport that was never published.",
          "anyOf": [
            {
              "$ref": "tracepass#/$defs/Timestamp"
            },
            {
              "type": "null"
            }
          ]
        },
        "createdAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        },
        "updatedAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        }
      }
    },
    "PassportListItem": {
      "description": "A passport as a row of a list.",
      "type": "object",
      "required": [
        "_id",
        "productId",
        "gs1",
        "status",
        "completionPercentage"
      ],
      "properties": {
        "_id": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "productId": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "gs1": {
          "$ref": "tracepass#/$defs/Gs1Identifier"
        },
        "status": {
          "$ref": "tracepass#/$defs/PassportStatus"
        },
        "completionPercentage": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100
        },
        "publishedAt": {
          "anyOf": [
            {
              "$ref": "tracepass#/$defs/Timestamp"
            },
            {
              "type": "null"
            }
          ]
        }
      }
    },
    "PassportList": {
      "description": "One page of passports in its envelope.",
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "object",
          "required": [
            "items",
            "total",
            "page",
            "limit",
            "totalPages"
          ],
          "properties": {
            "items": {
              "type": "array",
              "items": {
                "$ref": "tracepass#/$defs/PassportListItem"
              }
            },
            "total": {
              "type": "integer",
              "minimum": 0,
              "description": "Rows on all pages together."
            },
            "page": {
              "type": "integer",
              "minimum": 1
            },
            "limit": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100
            },
            "totalPages": {
              "type": "integer",
              "minimum": 0
            }
          }
        }
      }
    },
    "CreatePassportRequest": {
      "type": "object",
      "required": [
        "productId",
        "gs1"
      ],
      "properties": {
        "productId": {
          "description": "A product of the same workspace.",
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "gs1": {
          "$ref": "tracepass#/$defs/Gs1Input"
        },
        "parties": {
          "$ref": "tracepass#/$defs/Parties"
        },
        "confirmOverage": {
          "type": "boolean",
          "description": "Accepts the charge for a passport beyond the plan. Needed only after a 402."
        }
      }
    },
    "PartyRole": {
      "description": "What an economic operator has to do with the item.",
      "type": "string",
      "enum": [
        "manufacturer",
        "importer",
        "authorisedRepresentative",
        "distributor",
        "recycler",
        "producerResponsibilityOrg"
      ]
    },
    "Parties": {
      "description": "The economic operators, one per role.",
      "type": "object",
      "propertyNames": {
        "$ref": "tracepass#/$defs/PartyRole"
      },
      "additionalProperties": {
        "$ref": "tracepass#/$defs/Party"
      }
    },
    "Party": {
      "description": "An economic operator. It needs a GLN or another identifier of its own.",
      "type": "object",
      "required": [
        "legalName"
      ],
      "properties": {
        "legalName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        },
        "gln": {
          "type": "string",
          "pattern": "^\\d{13}$",
          "description": "GS1 location number, 13 digits. The last one is a check digit like that of a GTIN, with the weights 1 and 3, starting with 1."
        },
        "country": {
          "type": "string",
          "pattern": "^[A-Z]{2}$",
          "description": "Country by its two letters (ISO 3166-1)."
        },
        "legacyOperatorId": {
          "type": "string",
          "description": "VAT, EORI or supplier number."
        },
        "url": {
          "type": "string",
          "description": "Address of the operator; its form is not published."
        },
        "status": {
          "type": "string",
          "enum": [
            "approved",
            "pending_review"
          ],
          "readOnly": true
        }
      }
    },
    "PassportDeletion": {
      "description": "What went with a passport.",
      "type": "object",
      "required": [
        "message",
        "summary"
      ],
      "properties": {
        "message": {
          "type": "string",
          "description": "Text for people."
        },
        "summary": {
          "type": "object",
          "required": [
            "passportId",
            "serialNumber",
            "gtin",
            "deletedCounts",
            "dppsActiveDelta"
          ],
          "properties": {
            "passportId": {
              "$ref": "tracepass#/$defs/ObjectId"
            },
            "serialNumber": {
              "$ref": "tracepass#/$defs/SerialNumber"
            },
            "gtin": {
              "$ref": "tracepass#/$defs/Gtin14"
            },
            "deletedCounts": {
              "description": "Kind of dependent record to how many were removed or unlinked.",
              "type": "object",
              "additionalProperties": {
                "type": "integer",
                "minimum": 0
              }
            },
            "dppsActiveDelta": {
              "type": "integer",
              "description": "Change of the slots in use."
            }
          }
        }
      }
    },
    "CreatePassportBatchRequest": {
      "type": "object",
      "required": [
        "passports"
      ],
      "properties": {
        "passports": {
          "description": "What to create, in the order in which the results come.",
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "$ref": "tracepass#/$defs/CreatePassportRequest"
          }
        },
        "confirmOverage": {
          "type": "boolean",
          "description": "Accepts the charge for all passports beyond the plan. Needed only after a 402."
        }
      }
    },
    "PassportBatch": {
      "description": "The results, one for each item.",
      "type": "object",
      "required": [
        "results"
      ],
      "properties": {
        "results": {
          "type": "array",
          "items": {
            "$ref": "tracepass#/$defs/PassportBatchResult"
          }
        }
      }
    },
    "PassportBatchResult": {
      "description": "What became of one item.",
      "type": "object",
      "required": [
        "index",
        "status"
      ],
      "properties": {
        "index": {
          "type": "integer",
          "minimum": 0,
          "description": "Place of the item in the request, from 0."
        },
        "status": {
          "type": "string",
          "enum": [
            "created",
            "error"
          ]
        },
        "data": {
          "description": "The draft, if it was created. Certain are its id, its identifiers and its state.",
          "type": "object",
          "required": [
            "_id",
            "gs1",
            "status"
          ],
          "properties": {
            "_id": {
              "$ref": "tracepass#/$defs/ObjectId"
            },
            "gs1": {
              "$ref": "tracepass#/$defs/Gs1Identifier"
            },
            "status": {
              "$ref": "tracepass#/$defs/PassportStatus"
            }
          }
        },
        "error": {
          "type": "string",
          "description": "Why it was not, in the words of a single creation."
        }
      }
    },
    "SuspendPassportRequest": {
      "description": "Why a passport is suspended; may be left out.",
      "type": "object",
      "properties": {
        "reason": {
          "type": "string",
          "description": "For the record. Audit trail and webhook carry the first 500 characters; a longer text is cut there, not refused."
        }
      }
    },
    "PassportSuspension": {
      "description": "A passport that is suspended.",
      "type": "object",
      "required": [
        "_id",
        "status",
        "suspendedAt"
      ],
      "properties": {
        "_id": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "status": {
          "type": "string",
          "const": "suspended"
        },
        "suspendedAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        },
        "suspensionReason": {
          "type": [
            "string",
            "null"
          ],
          "description": "The reason that was given, if any."
        }
      }
    },
    "PassportArchival": {
      "description": "A passport that is archived.",
      "type": "object",
      "required": [
        "_id",
        "status",
        "archivedAt"
      ],
      "properties": {
        "_id": {
          "$ref": "tracepass#/$defs/ObjectId"
        },
        "status": {
          "type": "string",
          "const": "archived"
        },
        "archivedAt": {
          "$ref": "tracepass#/$defs/Timestamp"
        }
      }
    },
    "QrCodeInJson": {
      "description": "A QR code, for callers that want JSON.",
      "type": "object",
      "required": [
        "result"
      ],
      "properties": {
        "result": {
          "type": "string",
          "description": "The code as SVG."
        }
      }
    },
    "Compliance": {
      "description": "Whether a passport has what its category asks for. Mock default: required fields, required parties, the form of values and the country of the manufacturer are looked at.",
      "type": "object",
      "required": [
        "verdict",
        "category",
        "conditionalCoverage",
        "critical",
        "warnings"
      ],
      "properties": {
        "verdict": {
          "description": "`incomplete` where anything critical was found, `compliant_with_warnings` where only warnings were.",
          "type": "string",
          "enum": [
            "compliant",
            "compliant_with_warnings",
            "incomplete"
          ]
        },
        "category": {
          "type": "string",
          "description": "Key of the template."
        },
        "conditionalCoverage": {
          "description": "Whether rules that depend on values of the passport were looked at. Mock default: `static-only` for every category.",
          "type": "string",
          "enum": [
            "evaluated",
            "static-only"
          ]
        },
        "critical": {
          "type": "array",
          "items": {
            "$ref": "tracepass#/$defs/ComplianceFinding"
          }
        },
        "warnings": {
          "type": "array",
          "items": {
            "$ref": "tracepass#/$defs/ComplianceFinding"
          }
        },
        "checkedRules": {
          "description": "Names of what was looked at.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "completionPercentage": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100
        }
      }
    },
    "ComplianceFinding": {
      "description": "Something that is missing or wrong.",
      "type": "object",
      "required": [
        "type",
        "severity",
        "why"
      ],
      "properties": {
        "type": {
          "type": "string",
          "description": "Known are `missing_field`, `unapproved_field`, `missing_party`, `invalid_format`, `conditional_missing` and `unverifiable_conditional`."
        },
        "severity": {
          "type": "string",
          "enum": [
            "critical",
            "warning"
          ]
        },
        "why": {
          "type": "string",
          "description": "For people."
        },
        "target": {
          "type": "string",
          "description": "What it is about. Mock default: key of the field or role of the party."
        },
        "regulation": {
          "type": "string",
          "description": "The law that asks for it."
        },
        "article": {
          "type": "string",
          "description": "Where in that law."
        },
        "ruleId": {
          "type": "string",
          "description": "Name of the rule."
        },
        "fix": {
          "type": "string",
          "description": "What to do about it."
        }
      }
    },
    "UpdatePassportFieldRequest": {
      "description": "What a field is to hold.",
      "type": "object",
      "required": [
        "value"
      ],
      "properties": {
        "value": {
          "description": "Any JSON value but null. It is stored with the type that it has here.",
          "type": [
            "string",
            "number",
            "boolean",
            "array",
            "object"
          ]
        },
        "source": {
          "description": "Where the value comes from; `manual` when left out. `ai_suggested` and `supplier` wait for review, all others are approved.",
          "type": "string",
          "enum": [
            "manual",
            "ai_suggested",
            "ai_approved",
            "reference_db",
            "supplier",
            "system"
          ]
        },
        "sourceLocale": {
          "description": "Language of the value, if it is a text.",
          "$ref": "tracepass#/$defs/LanguageCode"
        }
      }
    },
    "ChangedPassport": {
      "description": "What a change of a field or a party is answered with; nothing in it is certain.",
      "type": "object",
      "additionalProperties": true
    },
    "Template": {
      "type": "object",
      "required": [
        "category",
        "categoryLabel",
        "fieldCount",
        "requiredFieldCount",
        "regulation",
        "version"
      ],
      "properties": {
        "category": {
          "type": "string",
          "description": "Key of the template, singular: `battery`, `textile`, `steel`."
        },
        "categoryLabel": {
          "type": "string",
          "description": "English name."
        },
        "fieldCount": {
          "type": "integer",
          "minimum": 0
        },
        "requiredFieldCount": {
          "type": "integer",
          "minimum": 0
        },
        "regulation": {
          "type": "string",
          "description": "The law behind it."
        },
        "version": {
          "type": "integer",
          "minimum": 1
        }
      }
    },
    "TemplateList": {
      "type": "object",
      "required": [
        "templates"
      ],
      "properties": {
        "templates": {
          "type": "array",
          "items": {
            "$ref": "tracepass#/$defs/Template"
          }
        }
      }
    },
    "TemplateField": {
      "description": "One field that passports of the category have.",
      "type": "object",
      "required": [
        "key",
        "label",
        "dataType",
        "accessLevel",
        "category",
        "required"
      ],
      "properties": {
        "key": {
          "type": "string",
          "description": "Name of the field, unique in the template."
        },
        "label": {
          "type": "string",
          "description": "English label."
        },
        "dataType": {
          "type": "string",
          "description": "Kind of value; known are `string`, `number`, `boolean`, `date`, `enum`, `multi_enum`, `url`, `object`, `array` and `file_reference`."
        },
        "accessLevel": {
          "type": "string",
          "description": "Who may see the value; known are `public`, `restricted` and `authority`."
        },
        "category": {
          "type": "string",
          "description": "Display name of the group that the field stands in."
        },
        "required": {
          "type": "boolean"
        },
        "enumOptions": {
          "description": "Values to choose from, on fields that have some.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "value",
              "label"
            ],
            "properties": {
              "value": {
                "type": "string",
                "description": "What is stored."
              },
              "label": {
                "type": "string",
                "description": "English text for it."
              }
            }
          }
        },
        "unit": {
          "type": "string",
          "description": "Unit of measurement."
        },
        "regulationRef": {
          "type": "string",
          "description": "Where the law asks for the field."
        },
        "validation": {
          "description": "Bounds of the value. Their layout is not published; Mock default: those of the vendor's open templates, of which `null` or absence means no bound.",
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "TemplateWithFields": {
      "type": "object",
      "required": [
        "category",
        "categoryLabel",
        "fieldCount",
        "requiredFieldCount",
        "regulation",
        "version",
        "fields"
      ],
      "properties": {
        "category": {
          "type": "string",
          "description": "Key of the template."
        },
        "categoryLabel": {
          "type": "string",
          "description": "English name."
        },
        "fieldCount": {
          "type": "integer",
          "minimum": 0
        },
        "requiredFieldCount": {
          "type": "integer",
          "minimum": 0
        },
        "regulation": {
          "type": "string",
          "description": "The law behind it."
        },
        "version": {
          "type": "integer",
          "minimum": 1
        },
        "fields": {
          "type": "array",
          "items": {
            "$ref": "tracepass#/$defs/TemplateField"
          }
        }
      }
    },
    "Error": {
      "description": "Every error has this shape, more or less filled.",
      "type": "object",
      "required": [
        "error"
      ],
      "properties": {
        "error": {
          "type": "string",
          "description": "A fixed text or a machine code; stable enough to branch on."
        },
        "details": {
          "type": "object",
          "additionalProperties": true,
          "description": "Depends on the error."
        },
        "message": {
          "type": "string",
          "description": "Text for people."
        },
        "reason": {
          "type": "string",
          "description": "Why a deletion is refused."
        },
        "code": {
          "type": "string",
          "description": "Machine code."
        }
      }
    },
    "ValidationError": {
      "description": "The body, a parameter or a header breaks its rules.",
      "type": "object",
      "required": [
        "error",
        "details"
      ],
      "properties": {
        "error": {
          "type": "string",
          "const": "Validation error"
        },
        "details": {
          "type": "object",
          "required": [
            "fieldErrors"
          ],
          "properties": {
            "fieldErrors": {
              "description": "Path of a member, with dots, to what is wrong with it.",
              "type": "object",
              "additionalProperties": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "OverageRequired": {
      "description": "No slot is left, and the plan sells more.",
      "type": "object",
      "required": [
        "error",
        "planLimit",
        "currentUsage",
        "extraPriceCents",
        "message"
      ],
      "properties": {
        "error": {
          "type": "string",
          "const": "overage_required"
        },
        "planLimit": {
          "type": "integer",
          "minimum": 0,
          "description": "Slots of the plan."
        },
        "currentUsage": {
          "type": "integer",
          "minimum": 0,
          "description": "Slots in use when the call came."
        },
        "extraPriceCents": {
          "type": "integer",
          "minimum": 0,
          "description": "Price of one more passport in euro cents."
        },
        "message": {
          "type": "string",
          "description": "Text for people."
        }
      }
    },
    "DeletionRefusal": {
      "description": "Something that stays.",
      "type": "object",
      "required": [
        "error",
        "reason"
      ],
      "properties": {
        "error": {
          "type": "string",
          "description": "What was refused; the wording is not published."
        },
        "reason": {
          "type": "string",
          "description": "What stands in the way."
        }
      }
    }
  },
  "policies": {
    "order": [
      {
        "policy": "authentication",
        "because": "Everything after it depends on the workspace that the token stands for."
      },
      {
        "policy": "subscription",
        "because": "A workspace that has not paid is turned away as soon as it is known, before its scopes, keys and budgets matter."
      },
      {
        "policy": "authorization",
        "because": "A token that may not write must neither take up a key nor replay the answer of one that may."
      },
      {
        "policy": "idempotency",
        "because": "A retry has to get its first answer even when the budget has run out in the meantime."
      },
      {
        "policy": "rateLimit",
        "because": "Only work that is about to be done is counted; a replay does none."
      },
      {
        "policy": "validation",
        "because": "It is the last thing that needs no stored data; what follows is the business of the operation."
      }
    ],
    "body": {
      "maxBytes": 1048576,
      "tooLarge": {
        "status": 400,
        "message": "Request body is too large"
      }
    },
    "unknownParameters": "ignored",
    "authentication": {
      "header": "Authorization",
      "schemes": [
        "bearer"
      ],
      "tokens": [
        {
          "kind": "apiKey",
          "pattern": "^tp_",
          "securityScheme": "apiKey"
        },
        {
          "kind": "oauth",
          "pattern": "^\\S+$",
          "securityScheme": "oauth2"
        }
      ],
      "refusals": {
        "missing": {
          "status": 401,
          "message": "Unauthorized"
        },
        "scheme": {
          "status": 401,
          "message": "Unauthorized"
        },
        "malformed": {
          "status": 401,
          "message": "Unauthorized"
        },
        "unknown": {
          "status": 401,
          "message": "Unauthorized"
        },
        "expired": {
          "status": 401,
          "message": "Unauthorized"
        },
        "revoked": {
          "status": 401,
          "message": "Unauthorized"
        },
        "forbidden": {
          "status": 403,
          "message": "Forbidden"
        }
      }
    },
    "subscription": {
      "blockedStates": [
        "past_due",
        "canceled"
      ],
      "exceptOperations": [
        "listTemplates",
        "getTemplate"
      ],
      "refusal": {
        "status": 402,
        "code": "subscription_required"
      }
    },
    "idempotency": {
      "header": "Idempotency-Key",
      "methods": [
        "POST",
        "PATCH",
        "DELETE"
      ],
      "exceptOperations": [
        "uploadProductImage"
      ],
      "keyMaxLength": 255,
      "overlongKey": "refused",
      "window": "PT24H",
      "windowStarts": "firstResponse",
      "scope": [
        "tenant"
      ],
      "fingerprint": [
        "method",
        "path",
        "body"
      ],
      "stores": {
        "only": [
          "2XX"
        ]
      },
      "mismatch": {
        "status": 422,
        "message": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
      },
      "inFlight": {
        "answer": "wait"
      }
    },
    "rateLimits": [
      {
        "id": "writes",
        "window": {
          "kind": "utcDay"
        },
        "scope": "tenant",
        "limit": {
          "plan": "maxV1WritesPerDay"
        },
        "counts": {
          "methods": [
            "POST",
            "PATCH",
            "DELETE"
          ],
          "perItem": {
            "createPassportBatch": "/passports"
          },
          "outcome": "success"
        },
        "retryAfter": {
          "kind": "untilReset"
        },
        "refusal": {
          "status": 429,
          "message": "API rate limit: {limit} writes/day via /api/v1. Currently {used} today; requested {requested}. Retry tomorrow (UTC) or upgrade your plan."
        }
      },
      {
        "id": "reads",
        "window": {
          "kind": "utcDay"
        },
        "scope": "tenant",
        "limit": {
          "plan": "maxV1PassportsPerDay"
        },
        "counts": {
          "methods": [
            "GET"
          ],
          "exceptOperations": [
            "listTemplates",
            "getTemplate"
          ],
          "outcome": "success"
        },
        "retryAfter": {
          "kind": "untilReset"
        },
        "refusal": {
          "status": 429,
          "message": "API rate limit: {limit} reads/day via /api/v1. Currently {used} today; requested {requested}. Retry tomorrow (UTC) or upgrade your plan."
        }
      }
    ],
    "quotas": [
      {
        "id": "dpps",
        "scope": "tenant",
        "limit": "maxDpps",
        "consumedBy": [
          "createPassport",
          "createPassportBatch"
        ],
        "freedBy": [
          "deletePassport"
        ],
        "overage": {
          "confirmWith": "/confirmOverage",
          "price": "extraPriceCents"
        },
        "refusal": {
          "status": 402,
          "code": "overage_required",
          "message": "DPP quota reached. Retry with { confirmOverage: true } to accept the per-passport charge."
        },
        "refusalWithoutOverage": {
          "status": 402,
          "code": "dpp_quota_exhausted"
        }
      }
    ],
    "uploads": [
      {
        "operation": "uploadProductImage",
        "part": "file",
        "maxBytes": 5242880,
        "tooLarge": {
          "status": 413,
          "message": "Image is larger than 5 MB"
        },
        "mediaTypes": [
          "image/png",
          "image/jpeg",
          "image/webp"
        ],
        "otherType": {
          "status": 415,
          "message": "Image must be PNG, JPG or WebP"
        },
        "most": 20,
        "full": {
          "status": 400,
          "message": "Product has 20 images already"
        }
      }
    ],
    "uniqueness": [
      {
        "id": "model",
        "resource": "product",
        "takenBy": [
          "createProduct",
          "updateProduct"
        ],
        "fields": [
          "/model"
        ],
        "scope": "tenant",
        "kind": "value",
        "compare": "exact",
        "deletedRows": "free",
        "conflict": {
          "status": 409,
          "message": "A product with this model already exists for your company"
        }
      },
      {
        "id": "gtin",
        "resource": "passport",
        "takenBy": [
          "createPassport",
          "createPassportBatch"
        ],
        "fields": [
          "/gs1/gtin"
        ],
        "scope": "everyone",
        "kind": "claim",
        "compare": "exact",
        "deletedRows": "block",
        "conflict": {
          "status": 409,
          "message": "This GTIN is already registered by another company. Contact support if this is an error."
        }
      },
      {
        "id": "serial",
        "resource": "passport",
        "takenBy": [
          "createPassport",
          "createPassportBatch"
        ],
        "fields": [
          "/gs1/gtin",
          "/gs1/serialNumber"
        ],
        "scope": "everyone",
        "kind": "value",
        "compare": "exact",
        "deletedRows": "free",
        "conflict": {
          "status": 409,
          "message": "Serial number already exists for this GTIN"
        }
      }
    ],
    "mockDefaults": [
      {
        "at": "/x-policies/order",
        "choice": "Authentication, subscription (402), authorization, keys, budgets, validation, look-ups, conflicts (409), quota (402), in this order.",
        "source": "facts/tracepass.md §17, §21.1 U5, §21.2 U30"
      },
      {
        "at": "/x-policies/body",
        "choice": "Bodies over 1 MiB and bodies that are not JSON are answered 400 with a plain `error` string.",
        "source": "facts/tracepass.md §21.3 U41; no source names a size for JSON bodies"
      },
      {
        "at": "content type of requests",
        "choice": "The media type a request declares is not checked; the body is read as JSON.",
        "source": "facts/tracepass.md §21.3 U42"
      },
      {
        "at": "/x-policies/authentication/refusals",
        "choice": "Every 401 is { \"error\": \"Unauthorized\" }; a missing scope is 403 with the scope in details.requiredScope.",
        "source": "facts/tracepass.md §21.3 U33, U34"
      },
      {
        "at": "/components/securitySchemes/oauth2",
        "choice": "passports:read and passports:write cover products and templates too; the role of the user is not modelled.",
        "source": "facts/tracepass.md §3.3 [inferred], §21.4 U74"
      },
      {
        "at": "/x-policies/idempotency/stores",
        "choice": "Only 2xx answers are kept; after any refusal, a 402 included, the key is free again.",
        "source": "facts/tracepass.md §21.1 U1, U2, U3"
      },
      {
        "at": "/x-policies/idempotency",
        "choice": "A replay costs no write, no slot and no charge, and works with an exhausted budget.",
        "source": "facts/tracepass.md §21.1 U4, U5"
      },
      {
        "at": "replays",
        "choice": "A replay has the first status and body and no header that marks it.",
        "source": "facts/tracepass.md §21.1 U6, U7"
      },
      {
        "at": "/x-policies/idempotency/inFlight",
        "choice": "A second call with a key that is being worked on waits and then gets the first answer.",
        "source": "facts/tracepass.md §21.1 U8"
      },
      {
        "at": "/x-policies/idempotency/fingerprint",
        "choice": "Another method or path under the same key is a mismatch; bodies are compared as JSON, order of members ignored.",
        "source": "facts/tracepass.md §21.1 U9, U11"
      },
      {
        "at": "/x-policies/idempotency/overlongKey",
        "choice": "A key of more than 255 characters and an empty key are answered 400 `Validation error`.",
        "source": "facts/tracepass.md §21.1 U12"
      },
      {
        "at": "/x-policies/idempotency/windowStarts",
        "choice": "The 24 hours run from the first answer; at exactly 24 hours the key is free.",
        "source": "facts/tracepass.md §21.1 U13"
      },
      {
        "at": "replay of a removed passport",
        "choice": "A stored answer outlives what it describes.",
        "source": "facts/tracepass.md §21.1 U15"
      },
      {
        "at": "/x-policies/rateLimits",
        "choice": "Only calls that end in 2xx count; refused ones (4xx, 402, 429, a read that finds nothing) cost nothing.",
        "source": "facts/tracepass.md §21.2 U17, U18, U19, U20"
      },
      {
        "at": "plan entitlement maxV1PassportsPerDay",
        "choice": "The read budget is as large as the write budget of the plan.",
        "source": "facts/tracepass.md §21.2 U21"
      },
      {
        "at": "/x-policies/rateLimits/1/refusal",
        "choice": "The refusal of a read is worded like that of a write.",
        "source": "facts/tracepass.md §21.2 U22"
      },
      {
        "at": "/components/headers/RetryAfter",
        "choice": "A 429 carries Retry-After with the seconds to the next midnight UTC.",
        "source": "facts/tracepass.md §21.2 U23"
      },
      {
        "at": "/x-policies/quotas/0/refusalWithoutOverage",
        "choice": "A plan without extra passports answers 402 `dpp_quota_exhausted`, whatever confirmOverage says.",
        "source": "facts/tracepass.md §21.2 U25"
      },
      {
        "at": "/components/schemas/CreatePassportRequest/properties/confirmOverage",
        "choice": "Ignored while slots are left; needed on every call beyond the plan, while the usage goes on counting up.",
        "source": "facts/tracepass.md §21.2 U26, U27, U28"
      },
      {
        "at": "/x-policies/subscription",
        "choice": "While the subscription is past_due or canceled (the names are the mock's own), every operation but those on templates is answered 402 { \"error\": \"subscription_required\" }, whatever scope or key the call has.",
        "source": "facts/tracepass.md §5.4, §6.4 (no 402 on T1 and T2), §21.2 U31"
      },
      {
        "at": "/x-policies/rateLimits/0/window",
        "choice": "Budgets start anew at exactly 00:00:00 UTC.",
        "source": "facts/tracepass.md §21.2 U32"
      },
      {
        "at": "texts of 404",
        "choice": "`Product not found` and `Passport not found`.",
        "source": "facts/tracepass.md §21.3 U35"
      },
      {
        "at": "text for a wrong check digit",
        "choice": "`GTIN check digit is invalid` under gs1.gtin.",
        "source": "facts/tracepass.md §21.3 U36"
      },
      {
        "at": "malformed identifiers",
        "choice": "In the path 404, in the body 400.",
        "source": "facts/tracepass.md §21.3 U37"
      },
      {
        "at": "unknown or foreign productId in a body",
        "choice": "404.",
        "source": "facts/tracepass.md §21.3 U38"
      },
      {
        "at": "passport for an archived product",
        "choice": "409 `Product is archived`.",
        "source": "facts/tracepass.md §21.3 U39"
      },
      {
        "at": "unknown members of a request",
        "choice": "Ignored.",
        "source": "facts/tracepass.md §21.3 U40"
      },
      {
        "at": "/x-policies/unknownParameters",
        "choice": "Ignored; both official clients rely on it.",
        "source": "facts/tracepass.md §19.3"
      },
      {
        "at": "/components/schemas/DefaultFieldValues",
        "choice": "A key that the template lacks is answered 400 `Validation error`; values of the wrong type are stored as sent.",
        "source": "facts/tracepass.md §21.3 U43, U52"
      },
      {
        "at": "/components/schemas/ImageUrls",
        "choice": "Too many, too long or not HTTPS is answered 400 `Validation error`.",
        "source": "facts/tracepass.md §21.3 U44"
      },
      {
        "at": "/components/parameters/Limit",
        "choice": "More than 100 is read as 100; less than 1 and anything but a number is answered 400. An empty value counts as absent.",
        "source": "facts/tracepass.md §21.3 U45, §19.2"
      },
      {
        "at": "pages beyond the last",
        "choice": "200 without rows; totalPages is 0 when there are none at all.",
        "source": "facts/tracepass.md §21.3 U46, U47"
      },
      {
        "at": "filters",
        "choice": "An unknown status is answered 400; an unknown category matches nothing.",
        "source": "facts/tracepass.md §21.3 U48, §13.2"
      },
      {
        "at": "archived products in lists",
        "choice": "Left out unless status=archived or showArchived=true.",
        "source": "facts/tracepass.md §21.3 U49"
      },
      {
        "at": "/components/parameters/ProductSearch",
        "choice": "Case-insensitive, anywhere in the text; likewise for passports.",
        "source": "facts/tracepass.md §21.3 U50"
      },
      {
        "at": "order of passports",
        "choice": "The newest first.",
        "source": "facts/tracepass.md §21.3 U51"
      },
      {
        "at": "/components/schemas/UpdatedProduct",
        "choice": "A change answers with the whole product; an empty one with the product unchanged.",
        "source": "facts/tracepass.md §21.3 U54, U55"
      },
      {
        "at": "null in responses",
        "choice": "Allowed for description and publishedAt.",
        "source": "facts/tracepass.md §21.3 U59"
      },
      {
        "at": "lengths of texts",
        "choice": "Counted in Unicode code points, nothing trimmed.",
        "source": "facts/tracepass.md §21.3 U60"
      },
      {
        "at": "/x-policies/uniqueness/0",
        "choice": "Models are compared exactly; deleting the product frees one, archiving does not.",
        "source": "facts/tracepass.md §21.3 U61, U62"
      },
      {
        "at": "/x-policies/uniqueness/1/deletedRows",
        "choice": "A GTIN stays with its company after the last of its passports is gone; several products may share it.",
        "source": "facts/tracepass.md §21.4 U68, U70"
      },
      {
        "at": "/x-policies/uniqueness/2/deletedRows",
        "choice": "Deleting a passport frees its serial number.",
        "source": "facts/tracepass.md §21.4 U69"
      },
      {
        "at": "/x-policies/uniqueness",
        "choice": "Where GTIN and serial number both collide, the GTIN is reported.",
        "source": "facts/tracepass.md §21.4 U71"
      },
      {
        "at": "/components/schemas/Gs1Identifier/properties/digitalLinkUri",
        "choice": "Always on id.tracepass.eu.",
        "source": "facts/tracepass.md §21.4 U72"
      },
      {
        "at": "/components/schemas/Passport/properties/completionPercentage",
        "choice": "Cut off, not rounded, so that 17 of 52 gives the 32 of the page.",
        "source": "facts/tracepass.md §20 no. 3"
      },
      {
        "at": "/x-policies/idempotency/exceptOperations",
        "choice": "The upload of an image ignores the header; the removal of one honours it, as every other write.",
        "source": "facts/tracepass.md §4, §21.1 U14"
      },
      {
        "at": "writes of image operations",
        "choice": "The upload of an image and the removal of one count as one write each.",
        "source": "facts/tracepass.md §21.2 U24"
      },
      {
        "at": "/x-policies/uploads",
        "choice": "An upload is answered 201. 5 MB are 5,242,880 bytes of the part `file`; its type is the one that the part declares. The product is looked up first, then the part, its type, its size and the room for it are judged. The 21st image is answered 400. The picture itself is not kept, only its address.",
        "source": "facts/tracepass.md §6.4, §13.5, §21.3 U53; no source says how the type is told or what a 21st is answered"
      },
      {
        "at": "removal of an image",
        "choice": "Answered 200 with the product; an index without an image, or one that is no number, is 404.",
        "source": "facts/tracepass.md §6.4, §13.6, §21.3 U53"
      },
      {
        "at": "archive of an archived product",
        "choice": "200, unchanged. On every plan.",
        "source": "facts/tracepass.md §20 no. 21, §21.4 U65 (about passports)"
      },
      {
        "at": "change of status to archived",
        "choice": "Not refused while passports live; only the archive page has this condition.",
        "source": "facts/tracepass.md §13.4, §13.7"
      },
      {
        "at": "counts of a deleted product",
        "choice": "r2ObjectsDeleted counts the images that were uploaded; the mock has no documents, so the others are 0.",
        "source": "facts/tracepass.md §13.8 (the names alone)"
      },
      {
        "at": "/components/schemas/TemplateField",
        "choice": "The fields are this project's own, fewer than the service's. `validation` has the members of the vendor's open templates that are bounds, and `regulationRef` is left out.",
        "source": "facts/tracepass.md §12.2, §12.3, §15.2"
      },
      {
        "at": "texts of templates that do not exist",
        "choice": "TEMPLATE_NOT_FOUND in both `error` and `code`.",
        "source": "facts/tracepass.md §21.3 U57"
      },
      {
        "at": "slugs in the path of a template",
        "choice": "Taken as other names of the same template, which is answered under its key.",
        "source": "facts/tracepass.md §12.1, §20 no. 10"
      },
      {
        "at": "createPassportBatch",
        "choice": "Answered 200, even if every item failed; then all its writes stay taken. Items are worked off in their order, so of two with the same identifiers the first is created. Broken items make the whole batch 400. Slots are asked for every item, those that will fail included; each passport beyond the plan is a charge. Fields are seeded as in a single creation, and confirmOverage within an item is ignored.",
        "source": "facts/tracepass.md §14.11, §20 no. 19, §21.3 U53"
      },
      {
        "at": "/components/schemas/PassportSuspension",
        "choice": "Any passport that is not archived can be suspended; a second suspension changes neither time nor reason. A reason is cut to 500 characters in the answer too, and left out where none was given.",
        "source": "facts/tracepass.md §14.8, §21.4 U63, U64"
      },
      {
        "at": "/components/schemas/PassportArchival",
        "choice": "Any passport can be archived, a second time without effect. It stays readable and listed, keeps slot and serial number; suspending it and changing its fields or parties is answered 409 `Passport is archived`.",
        "source": "facts/tracepass.md §21.2 U29, §21.4 U65, U66, U67, U69"
      },
      {
        "at": "changes of a suspended passport",
        "choice": "Allowed.",
        "source": "facts/tracepass.md §21.4 U67"
      },
      {
        "at": "/components/responses/PassportAfterChange",
        "choice": "The whole passport after the change, as reading it shows it, with the time of the change in `updatedAt`.",
        "source": "facts/tracepass.md §21.3 U53"
      },
      {
        "at": "unknown field keys and party roles",
        "choice": "400 `Validation error` with an entry under `key` or `role`.",
        "source": "facts/tracepass.md §14.6, §14.7, §21.3 U56"
      },
      {
        "at": "translations of a field that is written",
        "choice": "They stay; sourceLocale is what was sent, else what it was.",
        "source": "facts/tracepass.md §14.6 (not addressed)"
      },
      {
        "at": "/components/responses/AmbiguousSerial",
        "choice": "The code stands in `error`, with a message beside it. A gtin that is not 14 digits is answered 400.",
        "source": "facts/tracepass.md §21.3 U58"
      },
      {
        "at": "deletePassportParty",
        "choice": "Takes one write, whether or not there was a party.",
        "source": "facts/tracepass.md §21.2 U24"
      },
      {
        "at": "/components/parameters/QrBranding",
        "choice": "No workspace has colours of its own, so the parameter changes nothing.",
        "source": "facts/tracepass.md §14.4 (no source says where the colours come from)"
      },
      {
        "at": "/components/parameters/QrColor",
        "choice": "A leading `#` is read over, in either colour; anything else that is no colour is answered 400.",
        "source": "facts/tracepass.md §19.2 [inferred]"
      },
      {
        "at": "/components/responses/QrCode",
        "choice": "Error correction M, a margin of four modules, a PNG 300 pixels wide, or more where the code needs it; scheme and host of the Digital Link in capitals.",
        "source": "facts/tracepass.md §14.4 (vendor's open renderer alone)"
      },
      {
        "at": "/components/schemas/Compliance",
        "choice": "Looked at are required fields, required parties by the table of the vendor's library, the form of values, and the country of the manufacturer (CC-1). The rules of single categories are not, so the coverage is `static-only`.",
        "source": "facts/tracepass.md §11, §14.5, §20 no. 18, 20"
      },
      {
        "at": "format=summary",
        "choice": "Answered with the whole passport.",
        "source": "facts/tracepass.md §14.3; only a client names the value"
      },
      {
        "at": "singular category keys in createProduct",
        "choice": "Taken as other names of the same templates and echoed as sent, because both known clients send them.",
        "source": "facts/tracepass.md §12.1, §19.3, §20 no. 10"
      }
    ]
  }
};

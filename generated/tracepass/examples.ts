// Generated from spec/tracepass/openapi.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

import type { ContractExamples } from '../formats.js';

export const examples: ContractExamples = {
  "listProducts": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "onePage",
          "value": {
            "data": {
              "items": [
                {
                  "_id": "6650a1b2c3d4e5f6a7b8c9d0",
                  "name": "Li-Ion 48V Battery Pack",
                  "model": "BP-48V-100",
                  "category": "batteries",
                  "passportCount": 12,
                  "status": "active",
                  "createdAt": "2026-04-10T14:30:00.000Z"
                }
              ],
              "total": 1,
              "page": 1,
              "limit": 20,
              "totalPages": 1
            }
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "badPage",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "page": [
                  "Must be at least 1"
                ]
              }
            }
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:read"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "reads",
          "value": {
            "error": "API rate limit: 200 reads/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "createProduct": {
    "201": {
      "headers": {},
      "bodies": [
        {
          "name": "batteryPack",
          "value": {
            "_id": "6650a1b2c3d4e5f6a7b8c9d0",
            "name": "Li-Ion 48V Battery Pack",
            "model": "BP-48V-100",
            "category": "batteries",
            "templateId": "6650a1b2c3d4e5f6a7b8c9d1",
            "defaultFieldValues": {
              "batteryChemistry": "NMC",
              "nominalVoltage": 48
            },
            "passportCount": 0,
            "status": "active",
            "createdAt": "2026-05-09T10:00:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "unknownCategory",
          "value": {
            "error": "No template found for category: foo-bar"
          }
        },
        {
          "name": "missingModel",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "model": [
                  "Required"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "duplicateModel",
          "value": {
            "error": "A product with this model already exists for your company"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "getProduct": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "withImages",
          "value": {
            "_id": "6650a1b2c3d4e5f6a7b8c9d0",
            "name": "Li-Ion 48V Battery Pack",
            "model": "BP-48V-100",
            "category": "batteries",
            "templateId": "6650a1b2c3d4e5f6a7b8c9d1",
            "defaultFieldValues": {
              "batteryChemistry": "NMC",
              "nominalVoltage": 48
            },
            "imageUrls": [
              "https://cdn.example.com/bp-48v-100/front.jpg"
            ],
            "passportCount": 12,
            "status": "active",
            "createdAt": "2026-04-10T14:30:00.000Z",
            "updatedAt": "2026-05-09T10:00:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:read"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Product not found"
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "reads",
          "value": {
            "error": "API rate limit: 200 reads/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "deleteProduct": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "deleted",
          "value": {
            "message": "Product permanently deleted",
            "summary": {
              "productId": "6650b2c3d4e5f6a7b8c9d0e1",
              "name": "Demo product",
              "deletedCounts": {
                "documentRefsUnlinked": 2,
                "documentsDeleted": 1,
                "r2ObjectsDeleted": 3,
                "documentR2ObjectsDeleted": 1
              }
            }
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "freePlan",
          "value": {
            "error": "Forbidden",
            "reason": "Hard delete is not available on the Free plan"
          }
        },
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Product not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "hasPassports",
          "value": {
            "error": "Product cannot be deleted",
            "reason": "2 passports belong to the product"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "updateProduct": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "newName",
          "value": {
            "_id": "6650a1b2c3d4e5f6a7b8c9d0",
            "name": "Li-Ion 48V Battery Pack v2",
            "description": null,
            "updatedAt": "2026-05-09T15:30:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Product not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "duplicateModel",
          "value": {
            "error": "A product with this model already exists for your company"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "uploadProductImage": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "second",
          "value": {
            "imageUrl": "https://r2.tracepass.eu/6650a0b1c2d3e4f5a6b7c8d9/products/6650a1b2c3d4e5f6a7b8c9d0/images/6650c3d4e5f6a7b8c9d0e1f2.jpg",
            "imageUrls": [
              "https://cdn.example.com/bp-48v-100/front.jpg",
              "https://r2.tracepass.eu/6650a0b1c2d3e4f5a6b7c8d9/products/6650a1b2c3d4e5f6a7b8c9d0/images/6650c3d4e5f6a7b8c9d0e1f2.jpg"
            ]
          }
        }
      ]
    },
    "201": {
      "headers": {},
      "bodies": [
        {
          "name": "second",
          "value": {
            "imageUrl": "https://r2.tracepass.eu/6650a0b1c2d3e4f5a6b7c8d9/products/6650a1b2c3d4e5f6a7b8c9d0/images/6650c3d4e5f6a7b8c9d0e1f2.jpg",
            "imageUrls": [
              "https://cdn.example.com/bp-48v-100/front.jpg",
              "https://r2.tracepass.eu/6650a0b1c2d3e4f5a6b7c8d9/products/6650a1b2c3d4e5f6a7b8c9d0/images/6650c3d4e5f6a7b8c9d0e1f2.jpg"
            ]
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "noFile",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "file": [
                  "Required"
                ]
              }
            }
          }
        },
        {
          "name": "tooMany",
          "value": {
            "error": "Product has 20 images already"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Product not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "tooMany",
          "value": {
            "error": "Product has 20 images already"
          }
        }
      ]
    },
    "413": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLarge",
          "value": {
            "error": "Image is larger than 5 MB"
          }
        }
      ]
    },
    "415": {
      "headers": {},
      "bodies": [
        {
          "name": "otherType",
          "value": {
            "error": "Image must be PNG, JPG or WebP"
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "deleteProductImage": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "oneLeft",
          "value": {
            "imageUrls": [
              "https://cdn.example.com/bp-48v-100/front.jpg"
            ]
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Product not found"
          }
        },
        {
          "name": "noImage",
          "value": {
            "error": "Image not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "underWay",
          "value": {
            "error": "A request with this Idempotency-Key is in progress"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "archiveProduct": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "archived",
          "value": {
            "_id": "6650a1b2c3d4e5f6a7b8c9d0",
            "name": "Li-Ion 48V Battery Pack",
            "status": "archived",
            "updatedAt": "2026-05-09T15:30:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Product not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "livePassports",
          "value": {
            "error": "Product has passports that are not archived"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "listPassports": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "onePage",
          "value": {
            "data": {
              "items": [
                {
                  "_id": "6650b2c3d4e5f6a7b8c9d0e1",
                  "productId": "6650a1b2c3d4e5f6a7b8c9d0",
                  "gs1": {
                    "gtin": "04012345000016",
                    "serialNumber": "BP-48V-100-000001",
                    "digitalLinkUri": "https://id.tracepass.eu/p/01/04012345000016/21/BP-48V-100-000001"
                  },
                  "status": "published",
                  "completionPercentage": 100,
                  "publishedAt": "2026-05-09T12:00:00.000Z"
                }
              ],
              "total": 1,
              "page": 1,
              "limit": 20,
              "totalPages": 1
            }
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "badPage",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "page": [
                  "Must be at least 1"
                ]
              }
            }
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:read"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "reads",
          "value": {
            "error": "API rate limit: 200 reads/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "createPassport": {
    "201": {
      "headers": {},
      "bodies": [
        {
          "name": "batteryPack",
          "value": {
            "_id": "6650b2c3d4e5f6a7b8c9d0e1",
            "companyId": "6650a0b1c2d3e4f5a6b7c8d9",
            "productId": "6650a1b2c3d4e5f6a7b8c9d0",
            "templateId": "6650a1b2c3d4e5f6a7b8c9d1",
            "gs1": {
              "gtin": "04012345000016",
              "serialNumber": "BP-48V-100-000001",
              "digitalLinkUri": "https://id.tracepass.eu/p/01/04012345000016/21/BP-48V-100-000001"
            },
            "status": "draft",
            "completionPercentage": 32,
            "fieldCounts": {
              "total": 52,
              "empty": 35,
              "approved": 17,
              "pendingReview": 0,
              "flagged": 0
            },
            "fields": {
              "...": "...seeded from product defaults + template defaults + company prefill..."
            },
            "createdAt": "2026-05-09T10:00:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "gtinLength",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "gs1.gtin": [
                  "GTIN must be 14 digits"
                ]
              }
            }
          }
        },
        {
          "name": "gtinCheckDigit",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "gs1.gtin": [
                  "GTIN check digit is invalid"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "overageRequired",
          "value": {
            "error": "overage_required",
            "planLimit": 100,
            "currentUsage": 100,
            "extraPriceCents": 75,
            "message": "DPP quota reached. Retry with { confirmOverage: true } to accept the per-passport charge."
          }
        },
        {
          "name": "noOverage",
          "value": {
            "error": "dpp_quota_exhausted"
          }
        },
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Product not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "gtinOfAnotherCompany",
          "value": {
            "error": "This GTIN is already registered by another company. Contact support if this is an error."
          }
        },
        {
          "name": "serialTaken",
          "value": {
            "error": "Serial number already exists for this GTIN"
          }
        },
        {
          "name": "archivedProduct",
          "value": {
            "error": "Product is archived"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "createPassportBatch": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "oneTaken",
          "value": {
            "results": [
              {
                "index": 0,
                "status": "created",
                "data": {
                  "_id": "6650b2c3d4e5f6a7b8c9d0e1",
                  "gs1": {
                    "gtin": "04012345000016",
                    "serialNumber": "BP-48V-100-000001",
                    "digitalLinkUri": "https://id.tracepass.eu/p/01/04012345000016/21/BP-48V-100-000001"
                  },
                  "status": "draft"
                }
              },
              {
                "index": 1,
                "status": "error",
                "error": "Serial number already exists for this GTIN"
              }
            ]
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "overageRequired",
          "value": {
            "error": "overage_required",
            "planLimit": 100,
            "currentUsage": 100,
            "extraPriceCents": 75,
            "message": "DPP quota reached. Retry with { confirmOverage: true } to accept the per-passport charge."
          }
        },
        {
          "name": "noOverage",
          "value": {
            "error": "dpp_quota_exhausted"
          }
        },
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "underWay",
          "value": {
            "error": "A request with this Idempotency-Key is in progress"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "getPassport": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "withFields",
          "value": {
            "_id": "6650b2c3d4e5f6a7b8c9d0e1",
            "companyId": "6650a0b1c2d3e4f5a6b7c8d9",
            "productId": "6650a1b2c3d4e5f6a7b8c9d0",
            "templateId": "6650a1b2c3d4e5f6a7b8c9d1",
            "gs1": {
              "gtin": "04012345000016",
              "serialNumber": "BP-48V-100-000001",
              "digitalLinkUri": "https://id.tracepass.eu/p/01/04012345000016/21/BP-48V-100-000001"
            },
            "status": "draft",
            "completionPercentage": 66,
            "fieldCounts": {
              "total": 3,
              "empty": 1,
              "approved": 2,
              "pendingReview": 0,
              "flagged": 0
            },
            "fields": {
              "batteryChemistry": {
                "value": "NMC",
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "nominalVoltage": {
                "value": 48,
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "batteryCategory": {
                "value": null,
                "status": "empty",
                "accessLevel": "public"
              }
            },
            "parties": {
              "manufacturer": {
                "legalName": "Example Cells GmbH",
                "gln": "5412345000013",
                "country": "DE",
                "status": "approved"
              }
            },
            "publishedAt": null,
            "createdAt": "2026-05-09T10:00:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:read"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "reads",
          "value": {
            "error": "API rate limit: 200 reads/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "deletePassport": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "deleted",
          "value": {
            "message": "Passport permanently deleted",
            "summary": {
              "passportId": "6650b2c3d4e5f6a7b8c9d0e1",
              "serialNumber": "SN-001",
              "gtin": "09506000134369",
              "deletedCounts": {
                "extractions": 3,
                "agentSessions": 1,
                "serviceEvents": 0,
                "scanEvents": 0,
                "ownershipTransfers": 0,
                "supplierRequestRefsRemoved": 0,
                "supplierRequestsDeleted": 0,
                "epcisEventRefsRemoved": 0,
                "epcisEventsDeleted": 0,
                "documentRefsRemoved": 1,
                "documentsDeleted": 1,
                "r2ObjectsDeleted": 4,
                "documentR2ObjectsDeleted": 1
              },
              "dppsActiveDelta": -1
            }
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "freePlan",
          "value": {
            "error": "Forbidden",
            "reason": "Hard delete is not available on the Free plan"
          }
        },
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "published",
          "value": {
            "error": "Passport cannot be deleted",
            "reason": "Only draft or in_review passports that were never published can be deleted"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "getPassportQr": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "asJson",
          "value": {
            "result": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 41 41\"></svg>"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:read"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "reads",
          "value": {
            "error": "API rate limit: 200 reads/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "getPassportCompliance": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "incomplete",
          "value": {
            "verdict": "incomplete",
            "category": "battery",
            "conditionalCoverage": "static-only",
            "critical": [
              {
                "type": "missing_field",
                "severity": "critical",
                "target": "ratedCapacity",
                "why": "Rated capacity is required and empty"
              }
            ],
            "warnings": [],
            "checkedRules": [
              "static:required-fields",
              "static:required-parties",
              "static:format",
              "CC-1"
            ],
            "completionPercentage": 32
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:read"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "reads",
          "value": {
            "error": "API rate limit: 200 reads/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "updatePassportField": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "withFields",
          "value": {
            "_id": "6650b2c3d4e5f6a7b8c9d0e1",
            "companyId": "6650a0b1c2d3e4f5a6b7c8d9",
            "productId": "6650a1b2c3d4e5f6a7b8c9d0",
            "templateId": "6650a1b2c3d4e5f6a7b8c9d1",
            "gs1": {
              "gtin": "04012345000016",
              "serialNumber": "BP-48V-100-000001",
              "digitalLinkUri": "https://id.tracepass.eu/p/01/04012345000016/21/BP-48V-100-000001"
            },
            "status": "draft",
            "completionPercentage": 66,
            "fieldCounts": {
              "total": 3,
              "empty": 1,
              "approved": 2,
              "pendingReview": 0,
              "flagged": 0
            },
            "fields": {
              "batteryChemistry": {
                "value": "NMC",
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "nominalVoltage": {
                "value": 48,
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "batteryCategory": {
                "value": null,
                "status": "empty",
                "accessLevel": "public"
              }
            },
            "parties": {
              "manufacturer": {
                "legalName": "Example Cells GmbH",
                "gln": "5412345000013",
                "country": "DE",
                "status": "approved"
              }
            },
            "publishedAt": null,
            "createdAt": "2026-05-09T10:00:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "archived",
          "value": {
            "error": "Passport is archived"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "deletePassportParty": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "withFields",
          "value": {
            "_id": "6650b2c3d4e5f6a7b8c9d0e1",
            "companyId": "6650a0b1c2d3e4f5a6b7c8d9",
            "productId": "6650a1b2c3d4e5f6a7b8c9d0",
            "templateId": "6650a1b2c3d4e5f6a7b8c9d1",
            "gs1": {
              "gtin": "04012345000016",
              "serialNumber": "BP-48V-100-000001",
              "digitalLinkUri": "https://id.tracepass.eu/p/01/04012345000016/21/BP-48V-100-000001"
            },
            "status": "draft",
            "completionPercentage": 66,
            "fieldCounts": {
              "total": 3,
              "empty": 1,
              "approved": 2,
              "pendingReview": 0,
              "flagged": 0
            },
            "fields": {
              "batteryChemistry": {
                "value": "NMC",
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "nominalVoltage": {
                "value": 48,
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "batteryCategory": {
                "value": null,
                "status": "empty",
                "accessLevel": "public"
              }
            },
            "parties": {
              "manufacturer": {
                "legalName": "Example Cells GmbH",
                "gln": "5412345000013",
                "country": "DE",
                "status": "approved"
              }
            },
            "publishedAt": null,
            "createdAt": "2026-05-09T10:00:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "archived",
          "value": {
            "error": "Passport is archived"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "upsertPassportParty": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "withFields",
          "value": {
            "_id": "6650b2c3d4e5f6a7b8c9d0e1",
            "companyId": "6650a0b1c2d3e4f5a6b7c8d9",
            "productId": "6650a1b2c3d4e5f6a7b8c9d0",
            "templateId": "6650a1b2c3d4e5f6a7b8c9d1",
            "gs1": {
              "gtin": "04012345000016",
              "serialNumber": "BP-48V-100-000001",
              "digitalLinkUri": "https://id.tracepass.eu/p/01/04012345000016/21/BP-48V-100-000001"
            },
            "status": "draft",
            "completionPercentage": 66,
            "fieldCounts": {
              "total": 3,
              "empty": 1,
              "approved": 2,
              "pendingReview": 0,
              "flagged": 0
            },
            "fields": {
              "batteryChemistry": {
                "value": "NMC",
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "nominalVoltage": {
                "value": 48,
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "batteryCategory": {
                "value": null,
                "status": "empty",
                "accessLevel": "public"
              }
            },
            "parties": {
              "manufacturer": {
                "legalName": "Example Cells GmbH",
                "gln": "5412345000013",
                "country": "DE",
                "status": "approved"
              }
            },
            "publishedAt": null,
            "createdAt": "2026-05-09T10:00:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "archived",
          "value": {
            "error": "Passport is archived"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "suspendPassport": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "suspended",
          "value": {
            "_id": "6650b2c3d4e5f6a7b8c9d0e1",
            "status": "suspended",
            "suspendedAt": "2026-05-09T16:00:00.000Z",
            "suspensionReason": "Quality investigation pending — batch BB-2026-04-12."
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "archived",
          "value": {
            "error": "Passport is archived"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "archivePassport": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "archived",
          "value": {
            "_id": "6650b2c3d4e5f6a7b8c9d0e1",
            "status": "archived",
            "archivedAt": "2026-05-09T17:00:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "archived",
          "value": {
            "error": "Passport is archived"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "getPassportBySerial": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "withFields",
          "value": {
            "_id": "6650b2c3d4e5f6a7b8c9d0e1",
            "companyId": "6650a0b1c2d3e4f5a6b7c8d9",
            "productId": "6650a1b2c3d4e5f6a7b8c9d0",
            "templateId": "6650a1b2c3d4e5f6a7b8c9d1",
            "gs1": {
              "gtin": "04012345000016",
              "serialNumber": "BP-48V-100-000001",
              "digitalLinkUri": "https://id.tracepass.eu/p/01/04012345000016/21/BP-48V-100-000001"
            },
            "status": "draft",
            "completionPercentage": 66,
            "fieldCounts": {
              "total": 3,
              "empty": 1,
              "approved": 2,
              "pendingReview": 0,
              "flagged": 0
            },
            "fields": {
              "batteryChemistry": {
                "value": "NMC",
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "nominalVoltage": {
                "value": 48,
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "batteryCategory": {
                "value": null,
                "status": "empty",
                "accessLevel": "public"
              }
            },
            "parties": {
              "manufacturer": {
                "legalName": "Example Cells GmbH",
                "gln": "5412345000013",
                "country": "DE",
                "status": "approved"
              }
            },
            "publishedAt": null,
            "createdAt": "2026-05-09T10:00:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:read"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "ambiguous",
          "value": {
            "error": "ambiguous_serial",
            "message": "Several GTINs have this serial number. Say which with gtin."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "reads",
          "value": {
            "error": "API rate limit: 200 reads/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "getPassportQrBySerial": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "asJson",
          "value": {
            "result": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 41 41\"></svg>"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:read"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "ambiguous",
          "value": {
            "error": "ambiguous_serial",
            "message": "Several GTINs have this serial number. Say which with gtin."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "reads",
          "value": {
            "error": "API rate limit: 200 reads/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "updatePassportFieldBySerial": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "withFields",
          "value": {
            "_id": "6650b2c3d4e5f6a7b8c9d0e1",
            "companyId": "6650a0b1c2d3e4f5a6b7c8d9",
            "productId": "6650a1b2c3d4e5f6a7b8c9d0",
            "templateId": "6650a1b2c3d4e5f6a7b8c9d1",
            "gs1": {
              "gtin": "04012345000016",
              "serialNumber": "BP-48V-100-000001",
              "digitalLinkUri": "https://id.tracepass.eu/p/01/04012345000016/21/BP-48V-100-000001"
            },
            "status": "draft",
            "completionPercentage": 66,
            "fieldCounts": {
              "total": 3,
              "empty": 1,
              "approved": 2,
              "pendingReview": 0,
              "flagged": 0
            },
            "fields": {
              "batteryChemistry": {
                "value": "NMC",
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "nominalVoltage": {
                "value": 48,
                "status": "approved",
                "source": "system",
                "accessLevel": "public"
              },
              "batteryCategory": {
                "value": null,
                "status": "empty",
                "accessLevel": "public"
              }
            },
            "parties": {
              "manufacturer": {
                "legalName": "Example Cells GmbH",
                "gln": "5412345000013",
                "country": "DE",
                "status": "approved"
              }
            },
            "publishedAt": null,
            "createdAt": "2026-05-09T10:00:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "ambiguous",
          "value": {
            "error": "ambiguous_serial",
            "message": "Several GTINs have this serial number. Say which with gtin."
          }
        },
        {
          "name": "archived",
          "value": {
            "error": "Passport is archived"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "suspendPassportBySerial": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "suspended",
          "value": {
            "_id": "6650b2c3d4e5f6a7b8c9d0e1",
            "status": "suspended",
            "suspendedAt": "2026-05-09T16:00:00.000Z",
            "suspensionReason": "Quality investigation pending — batch BB-2026-04-12."
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "ambiguous",
          "value": {
            "error": "ambiguous_serial",
            "message": "Several GTINs have this serial number. Say which with gtin."
          }
        },
        {
          "name": "archived",
          "value": {
            "error": "Passport is archived"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "archivePassportBySerial": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "archived",
          "value": {
            "_id": "6650b2c3d4e5f6a7b8c9d0e1",
            "status": "archived",
            "archivedAt": "2026-05-09T17:00:00.000Z"
          }
        }
      ]
    },
    "400": {
      "headers": {},
      "bodies": [
        {
          "name": "tooLong",
          "value": {
            "error": "Validation error",
            "details": {
              "fieldErrors": {
                "name": [
                  "Must be at most 200 characters"
                ]
              }
            }
          }
        },
        {
          "name": "malformedJson",
          "value": {
            "error": "Request body is not valid JSON"
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "402": {
      "headers": {},
      "bodies": [
        {
          "name": "subscriptionRequired",
          "value": {
            "error": "subscription_required"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:write"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "Passport not found"
          }
        }
      ]
    },
    "409": {
      "headers": {},
      "bodies": [
        {
          "name": "ambiguous",
          "value": {
            "error": "ambiguous_serial",
            "message": "Several GTINs have this serial number. Say which with gtin."
          }
        },
        {
          "name": "archived",
          "value": {
            "error": "Passport is archived"
          }
        }
      ]
    },
    "422": {
      "headers": {},
      "bodies": [
        {
          "name": "keyReused",
          "value": {
            "error": "Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body."
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "writes",
          "value": {
            "error": "API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "listTemplates": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "battery",
          "value": {
            "templates": [
              {
                "category": "battery",
                "categoryLabel": "Battery",
                "fieldCount": 93,
                "requiredFieldCount": 64,
                "regulation": "EU Battery Regulation 2023/1542",
                "version": 3
              }
            ]
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:read"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  },
  "getTemplate": {
    "200": {
      "headers": {},
      "bodies": [
        {
          "name": "battery",
          "value": {
            "category": "battery",
            "categoryLabel": "Battery",
            "regulation": "EU Battery Regulation 2023/1542",
            "version": 3,
            "fieldCount": 2,
            "requiredFieldCount": 2,
            "fields": [
              {
                "key": "batteryChemistry",
                "label": "Battery chemistry",
                "dataType": "string",
                "accessLevel": "public",
                "category": "Battery characteristics",
                "required": true,
                "validation": {
                  "required": true,
                  "minLength": 1,
                  "maxLength": 255
                }
              },
              {
                "key": "batteryCategory",
                "label": "Battery category",
                "dataType": "enum",
                "accessLevel": "public",
                "category": "Battery characteristics",
                "required": true,
                "enumOptions": [
                  {
                    "value": "EV",
                    "label": "EV"
                  },
                  {
                    "value": "portable",
                    "label": "Portable"
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "401": {
      "headers": {},
      "bodies": [
        {
          "name": "unauthorized",
          "value": {
            "error": "Unauthorized"
          }
        }
      ]
    },
    "403": {
      "headers": {},
      "bodies": [
        {
          "name": "missingScope",
          "value": {
            "error": "Forbidden",
            "details": {
              "requiredScope": "passports:read"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {},
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": "TEMPLATE_NOT_FOUND",
            "code": "TEMPLATE_NOT_FOUND"
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Retry-After": "50400"
      },
      "bodies": [
        {
          "name": "reads",
          "value": {
            "error": "API rate limit: 200 reads/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan."
          }
        }
      ]
    },
    "500": {
      "headers": {},
      "bodies": [
        {
          "name": "internal",
          "value": {
            "error": "Internal server error"
          }
        }
      ]
    }
  }
};

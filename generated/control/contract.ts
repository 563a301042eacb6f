// Generated from spec/control/openapi.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

import type { Contract } from '../formats.js';

export const contract: Omit<Contract, 'policies'> = {
  "api": "control",
  "title": "Twinspec control protocol",
  "version": "1.0.0",
  "servers": [
    "http://127.0.0.1:4010/__control"
  ],
  "basePath": "",
  "operations": [
    {
      "id": "getService",
      "method": "GET",
      "path": "/service",
      "summary": "Describe the service",
      "source": "our own protocol",
      "parameters": [],
      "responses": {
        "200": {
          "description": "What runs here.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Service"
          }
        },
        "403": {
          "description": "The caller's address is not a loopback address.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": []
    },
    {
      "id": "getClock",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/clock",
      "summary": "Read a sandbox's clock",
      "source": "our own protocol",
      "parameters": [
        {
          "name": "sandbox",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The clock as it now stands.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Clock"
          }
        },
        "403": {
          "description": "The caller's address is not a loopback address.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "404": {
          "description": "There is no such sandbox or operation.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": []
    },
    {
      "id": "updateClock",
      "method": "PATCH",
      "path": "/sandboxes/{sandbox}/clock",
      "summary": "Set, advance, freeze or release a sandbox's clock",
      "source": "our own protocol",
      "parameters": [
        {
          "name": "sandbox",
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
          "$ref": "control#/$defs/ClockChange"
        }
      },
      "responses": {
        "200": {
          "description": "The clock as it now stands.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Clock"
          }
        },
        "400": {
          "description": "The request is not as this document says.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "The caller's address is not a loopback address.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "404": {
          "description": "There is no such sandbox or operation.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": []
    }
  ],
  "schemas": {
    "Service": {
      "type": "object",
      "required": [
        "name",
        "version",
        "apis",
        "sandboxes"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "version": {
          "type": "string"
        },
        "apis": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "sandboxes": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "Clock": {
      "type": "object",
      "required": [
        "now",
        "frozen"
      ],
      "properties": {
        "now": {
          "type": "string",
          "format": "date-time"
        },
        "frozen": {
          "type": "boolean",
          "description": "A frozen clock stands still until it is set",
          "advanced or released.": null
        }
      }
    },
    "ClockChange": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "now": {
          "type": "string",
          "format": "date-time"
        },
        "advance": {
          "description": "An ISO 8601 duration of weeks, days, hours, minutes and seconds.",
          "type": "string",
          "pattern": "^P(?=[\\dT])(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$"
        },
        "frozen": {
          "type": "boolean"
        }
      }
    },
    "Problem": {
      "description": "Problem details (RFC 9457).",
      "type": "object",
      "required": [
        "type",
        "title",
        "status"
      ],
      "properties": {
        "type": {
          "type": "string"
        },
        "title": {
          "type": "string"
        },
        "status": {
          "type": "integer"
        },
        "detail": {
          "type": "string"
        }
      }
    }
  }
};

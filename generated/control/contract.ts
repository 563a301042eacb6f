// Generated from spec/control/openapi.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

import type { Contract } from '../formats.js';

export const contract: Omit<Contract, 'policies'> = {
  "api": "control",
  "title": "Twinspec control protocol",
  "version": "1.2.0",
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
        "400": {
          "description": "The request is not as this document says.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "listApis",
      "method": "GET",
      "path": "/apis",
      "summary": "List the served APIs",
      "source": "our own protocol",
      "parameters": [],
      "responses": {
        "200": {
          "description": "Every served API.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "control#/$defs/ServedApi"
            }
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "listScenarios",
      "method": "GET",
      "path": "/scenarios",
      "summary": "List the scenarios",
      "source": "our own protocol",
      "parameters": [],
      "responses": {
        "200": {
          "description": "Every scenario.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "control#/$defs/Scenario"
            }
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "listSandboxes",
      "method": "GET",
      "path": "/sandboxes",
      "summary": "List the sandboxes",
      "source": "our own protocol",
      "parameters": [],
      "responses": {
        "200": {
          "description": "Every sandbox.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "control#/$defs/Sandbox"
            }
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "createSandbox",
      "method": "POST",
      "path": "/sandboxes",
      "summary": "Make a sandbox",
      "source": "our own protocol",
      "parameters": [],
      "requestBody": {
        "required": true,
        "schema": {
          "$ref": "control#/$defs/SandboxRequest"
        }
      },
      "responses": {
        "201": {
          "description": "The new sandbox.",
          "headers": {
            "Location": {
              "required": true,
              "schema": {
                "type": "string"
              }
            }
          },
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Sandbox"
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "409": {
          "description": "The state of the service forbids it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "getSandbox",
      "method": "GET",
      "path": "/sandboxes/{sandbox}",
      "summary": "Read a sandbox",
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
          "description": "The sandbox as it now is.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Sandbox"
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "deleteSandbox",
      "method": "DELETE",
      "path": "/sandboxes/{sandbox}",
      "summary": "Remove a sandbox",
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
        "204": {
          "description": "Done; there is nothing to tell.",
          "headers": {}
        },
        "400": {
          "description": "The request is not as this document says.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
        },
        "409": {
          "description": "The state of the service forbids it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "resetSandbox",
      "method": "POST",
      "path": "/sandboxes/{sandbox}/reset",
      "summary": "Put a sandbox back to how it was made",
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
          "description": "The sandbox as it now is.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Sandbox"
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
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
        "400": {
          "description": "The request is not as this document says.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "listCredentials",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/credentials",
      "summary": "List the credentials",
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
          "description": "Every credential.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "control#/$defs/NamedCredential"
            }
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "listWorkspaces",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/workspaces",
      "summary": "List workspaces and accounts",
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
          "description": "Every workspace and account.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "control#/$defs/Workspace"
            }
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "getWorkspace",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/workspaces/{api}/{workspace}",
      "summary": "Read plan, limits and usage",
      "source": "our own protocol",
      "parameters": [
        {
          "name": "sandbox",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "api",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "workspace",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "The workspace as it now is.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Workspace"
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "updateWorkspace",
      "method": "PATCH",
      "path": "/sandboxes/{sandbox}/workspaces/{api}/{workspace}",
      "summary": "Change plan, limits, usage or subscription",
      "source": "our own protocol",
      "parameters": [
        {
          "name": "sandbox",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "api",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "workspace",
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
          "$ref": "control#/$defs/WorkspaceChange"
        }
      },
      "responses": {
        "200": {
          "description": "The workspace as it now is.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Workspace"
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
        },
        "409": {
          "description": "The state of the service forbids it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "listTables",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/rows",
      "summary": "List the tables",
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
          "description": "Every table.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "control#/$defs/Table"
            }
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "listRows",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/rows/{api}/{table}",
      "summary": "Read the rows of a table",
      "source": "our own protocol",
      "parameters": [
        {
          "name": "sandbox",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "api",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "table",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "workspace",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 0,
            "default": 0
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
            "default": 50
          }
        }
      ],
      "responses": {
        "200": {
          "description": "A page of rows.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/RowPage"
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "applyScenario",
      "method": "POST",
      "path": "/sandboxes/{sandbox}/scenarios",
      "summary": "Apply a scenario",
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
          "$ref": "control#/$defs/ScenarioRequest"
        }
      },
      "responses": {
        "200": {
          "description": "The sandbox as it now is.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Sandbox"
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
        },
        "409": {
          "description": "The state of the service forbids it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "listFaults",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/faults",
      "summary": "List the injected faults",
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
          "description": "The faults that can still strike.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "control#/$defs/Fault"
            }
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "createFault",
      "method": "POST",
      "path": "/sandboxes/{sandbox}/faults",
      "summary": "Inject a fault",
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
          "$ref": "control#/$defs/FaultRequest"
        }
      },
      "responses": {
        "201": {
          "description": "The fault.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Fault"
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "deleteFaults",
      "method": "DELETE",
      "path": "/sandboxes/{sandbox}/faults",
      "summary": "Remove all faults",
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
        "204": {
          "description": "Done; there is nothing to tell.",
          "headers": {}
        },
        "400": {
          "description": "The request is not as this document says.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "deleteFault",
      "method": "DELETE",
      "path": "/sandboxes/{sandbox}/faults/{fault}",
      "summary": "Remove a fault",
      "source": "our own protocol",
      "parameters": [
        {
          "name": "sandbox",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "fault",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "204": {
          "description": "Done; there is nothing to tell.",
          "headers": {}
        },
        "400": {
          "description": "The request is not as this document says.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "listJournal",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/journal",
      "summary": "Read the journal",
      "source": "our own protocol",
      "parameters": [
        {
          "name": "sandbox",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "after",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 0
          }
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": 10000,
            "default": 100
          }
        },
        {
          "name": "operation",
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
            "type": "integer"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "Exchanges.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "control#/$defs/JournalEntry"
            }
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "clearJournal",
      "method": "DELETE",
      "path": "/sandboxes/{sandbox}/journal",
      "summary": "Empty the journal",
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
        "204": {
          "description": "Done; there is nothing to tell.",
          "headers": {}
        },
        "400": {
          "description": "The request is not as this document says.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "streamJournal",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/journal/stream",
      "summary": "Follow the journal",
      "source": "our own protocol",
      "parameters": [
        {
          "name": "sandbox",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "Last-Event-ID",
          "in": "header",
          "required": false,
          "schema": {
            "type": "integer",
            "minimum": 0
          }
        }
      ],
      "responses": {
        "200": {
          "description": "Events for as long as the connection stays open.",
          "headers": {},
          "mediaType": "text/event-stream",
          "schema": {
            "type": "string",
            "description": "Server-sent events."
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "exportHar",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/journal/har",
      "summary": "Export the journal as HAR",
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
          "description": "The journal as an HTTP archive.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Har"
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "listFindings",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/findings",
      "summary": "List what clients did wrong",
      "source": "our own protocol",
      "parameters": [
        {
          "name": "sandbox",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "final",
          "in": "query",
          "required": false,
          "schema": {
            "type": "boolean"
          }
        }
      ],
      "responses": {
        "200": {
          "description": "Findings, oldest first.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "control#/$defs/Finding"
            }
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "clearFindings",
      "method": "DELETE",
      "path": "/sandboxes/{sandbox}/findings",
      "summary": "Forget the findings",
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
        "204": {
          "description": "Done; there is nothing to tell.",
          "headers": {}
        },
        "400": {
          "description": "The request is not as this document says.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "getSnapshot",
      "method": "GET",
      "path": "/sandboxes/{sandbox}/snapshot",
      "summary": "Export a sandbox",
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
          "description": "The sandbox as a document.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Snapshot"
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    },
    {
      "id": "restoreSnapshot",
      "method": "PUT",
      "path": "/sandboxes/{sandbox}/snapshot",
      "summary": "Restore a sandbox",
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
          "$ref": "control#/$defs/Snapshot"
        }
      },
      "responses": {
        "200": {
          "description": "The sandbox as it now is.",
          "headers": {},
          "mediaType": "application/json",
          "schema": {
            "$ref": "control#/$defs/Sandbox"
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
        "401": {
          "description": "The service was started with a control token, and this is not it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        },
        "403": {
          "description": "Neither a loopback address nor a token, or a web page of another origin.",
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
        },
        "409": {
          "description": "The state of the service forbids it.",
          "headers": {},
          "mediaType": "application/problem+json",
          "schema": {
            "$ref": "control#/$defs/Problem"
          }
        }
      },
      "security": [
        {},
        {
          "controlToken": []
        }
      ]
    }
  ],
  "schemas": {
    "Service": {
      "type": "object",
      "required": [
        "name",
        "version",
        "apis",
        "sandboxes",
        "sandboxLimit",
        "idleExpiry"
      ],
      "properties": {
        "name": {
          "type": "string",
          "description": "Of the implementation."
        },
        "version": {
          "type": "string",
          "description": "Of the implementation."
        },
        "apis": {
          "type": "array",
          "items": {
            "type": "string",
            "description": "Name of an API."
          }
        },
        "sandboxes": {
          "type": "array",
          "items": {
            "type": "string",
            "description": "Name of a sandbox."
          }
        },
        "sandboxLimit": {
          "type": "integer",
          "description": "Most sandboxes at a time; the default one counts."
        },
        "idleExpiry": {
          "description": "A sandbox that nobody used for so long is removed. An ISO 8601 duration, or null where they stay.",
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "ServedApi": {
      "type": "object",
      "required": [
        "name",
        "title",
        "version",
        "operations",
        "meters",
        "plans",
        "subscriptions"
      ],
      "properties": {
        "name": {
          "type": "string",
          "description": "By which everything here calls it."
        },
        "title": {
          "type": "string",
          "description": "Of its contract."
        },
        "version": {
          "type": "string",
          "description": "Of its contract."
        },
        "operations": {
          "description": "In the order of the contract.",
          "type": "array",
          "items": {
            "$ref": "control#/$defs/ServedOperation"
          }
        },
        "meters": {
          "description": "What the contract limits.",
          "type": "array",
          "items": {
            "$ref": "control#/$defs/Meter"
          }
        },
        "idempotencyHeader": {
          "type": "string",
          "description": "Name of the header of a key; absent where there are none."
        },
        "plans": {
          "description": "Names of the plans a workspace can have.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "subscriptions": {
          "description": "What a workspace's `subscription` can be.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "ServedOperation": {
      "type": "object",
      "required": [
        "id",
        "method",
        "path",
        "summary",
        "statuses"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "As the journal and faults call it."
        },
        "method": {
          "type": "string",
          "description": "Method of HTTP."
        },
        "path": {
          "type": "string",
          "description": "As the contract spells it."
        },
        "summary": {
          "type": "string",
          "description": "What it does."
        },
        "statuses": {
          "description": "Those that it documents.",
          "type": "array",
          "items": {
            "type": "integer"
          }
        }
      }
    },
    "Meter": {
      "description": "A quota or a rate limit of the contract.",
      "type": "object",
      "required": [
        "id",
        "kind",
        "limit",
        "refusalStatus",
        "settable"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "As `usage` of a workspace calls it, where it is part of that."
        },
        "kind": {
          "description": "quota - what exists counts; utcDay - calls of the UTC day; sliding - calls within `window`.",
          "type": "string",
          "enum": [
            "quota",
            "utcDay",
            "sliding"
          ]
        },
        "limit": {
          "description": "Either the entitlement of the workspace that says how many, or a number that is the same for all.",
          "type": "object",
          "properties": {
            "entitlement": {
              "type": "string",
              "description": "Name within `entitlements`."
            },
            "fixed": {
              "type": "integer"
            }
          }
        },
        "price": {
          "type": "string",
          "description": "Entitlement that says what a unit over the limit costs, in cents."
        },
        "confirmWith": {
          "type": "string",
          "description": "JSON Pointer of the member of a request body that accepts the charge for units over the limit."
        },
        "consumedBy": {
          "description": "Ids of the operations that take units of a quota.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "refusalStatus": {
          "type": "integer",
          "description": "Status of the answer when it is used up."
        },
        "window": {
          "type": "string",
          "description": "ISO 8601 duration, of a sliding one."
        },
        "settable": {
          "type": "boolean",
          "description": "Whether `usage` of a workspace tells and sets it."
        }
      }
    },
    "NamedCredential": {
      "type": "object",
      "required": [
        "api",
        "id",
        "name",
        "workspace",
        "token",
        "note"
      ],
      "properties": {
        "api": {
          "type": "string",
          "description": "Name of the API."
        },
        "id": {
          "type": "string",
          "description": "As the journal calls it."
        },
        "name": {
          "type": "string",
          "description": "Its role in a conformance run; the id where it has none."
        },
        "workspace": {
          "type": "string",
          "description": "Id of the workspace or account for which it acts."
        },
        "token": {
          "type": "string",
          "description": "As a client sends it."
        },
        "note": {
          "type": "string",
          "description": "What is special about it."
        }
      }
    },
    "Table": {
      "type": "object",
      "required": [
        "api",
        "name",
        "rows"
      ],
      "properties": {
        "api": {
          "type": "string",
          "description": "Name of the API."
        },
        "name": {
          "type": "string",
          "description": "Of the table."
        },
        "rows": {
          "type": "integer",
          "description": "How many there are, of all workspaces."
        }
      }
    },
    "RowPage": {
      "type": "object",
      "required": [
        "total",
        "rows"
      ],
      "properties": {
        "total": {
          "type": "integer",
          "description": "Rows there are without `offset` and `limit`."
        },
        "rows": {
          "type": "array",
          "items": {
            "$ref": "control#/$defs/Row"
          }
        }
      }
    },
    "Row": {
      "type": "object",
      "required": [
        "id",
        "workspace",
        "createdAt",
        "values"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "As the API spells it."
        },
        "workspace": {
          "type": "string",
          "description": "Whose it is; `platform` where everybody sees it."
        },
        "createdAt": {
          "type": "string",
          "description": "By the clock of the sandbox."
        },
        "values": {
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "Scenario": {
      "type": "object",
      "required": [
        "name",
        "summary",
        "apis"
      ],
      "properties": {
        "name": {
          "type": "string",
          "description": "By which it is applied."
        },
        "summary": {
          "type": "string",
          "description": "What it changes."
        },
        "apis": {
          "description": "The APIs it changes something for.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "ScenarioRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "type": "string",
          "description": "Of one of the listed scenarios."
        }
      }
    },
    "SandboxRequest": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {
          "type": "string",
          "pattern": "^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",
          "description": "Drawn when left out."
        },
        "seed": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991,
          "description": "Of ids and everything random; 1 when left out."
        },
        "clock": {
          "$ref": "control#/$defs/ClockStart"
        },
        "scenarios": {
          "description": "Applied in this order.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "apis": {
          "description": "What it serves; everything when left out.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string"
          }
        },
        "snapshot": {
          "description": "What it starts with and a reset brings back; `clock` and `scenarios` come on top of it.",
          "$ref": "control#/$defs/Snapshot"
        }
      }
    },
    "ClockStart": {
      "description": "The real time, running, when left out.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "now": {
          "type": "string",
          "format": "date-time"
        },
        "frozen": {
          "type": "boolean"
        }
      }
    },
    "Sandbox": {
      "type": "object",
      "required": [
        "name",
        "seed",
        "apis",
        "scenarios",
        "clock",
        "startedAt",
        "targets"
      ],
      "properties": {
        "name": {
          "type": "string",
          "description": "By which it is addressed."
        },
        "seed": {
          "type": "integer"
        },
        "apis": {
          "type": "array",
          "items": {
            "type": "string",
            "description": "Name of an API."
          }
        },
        "scenarios": {
          "description": "Those it was made with, which a reset brings back.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "clock": {
          "$ref": "control#/$defs/Clock"
        },
        "startedAt": {
          "type": "string",
          "format": "date-time",
          "description": "When its world began, by its own clock."
        },
        "targets": {
          "description": "One description per API, as a conformance run takes it.",
          "type": "array",
          "items": {
            "$ref": "control#/$defs/Target"
          }
        }
      }
    },
    "Target": {
      "type": "object",
      "required": [
        "api",
        "baseUrl",
        "credentials",
        "headers",
        "control",
        "sandbox",
        "limits"
      ],
      "properties": {
        "api": {
          "type": "string",
          "description": "Name of the API."
        },
        "baseUrl": {
          "type": "string",
          "format": "uri",
          "description": "Everything before the documented paths."
        },
        "credentials": {
          "description": "By the role they have in a conformance run.",
          "type": "object",
          "required": [
            "primary"
          ],
          "properties": {
            "primary": {
              "$ref": "control#/$defs/Credential"
            }
          },
          "additionalProperties": {
            "$ref": "control#/$defs/Credential"
          }
        },
        "headers": {
          "type": "object",
          "additionalProperties": {
            "type": "string",
            "description": "Value to send with every request."
          }
        },
        "control": {
          "type": "string",
          "format": "uri"
        },
        "sandbox": {
          "type": "string",
          "description": "Name of the sandbox."
        },
        "limits": {
          "type": "object",
          "properties": {
            "allowCharges": {
              "type": "boolean"
            }
          }
        }
      }
    },
    "Credential": {
      "type": "object",
      "required": [
        "token"
      ],
      "properties": {
        "token": {
          "type": "string",
          "description": "As a client sends it."
        },
        "slotsLeft": {
          "type": "integer"
        },
        "writesLeft": {
          "type": "integer"
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
          "description": "A frozen clock stands still until it is set, advanced or released."
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
    "Workspace": {
      "type": "object",
      "required": [
        "api",
        "id",
        "name",
        "credentials",
        "plan",
        "subscription",
        "entitlements",
        "usage"
      ],
      "properties": {
        "api": {
          "type": "string",
          "description": "Name of the API."
        },
        "id": {
          "type": "string",
          "description": "As the API spells it."
        },
        "name": {
          "type": "string",
          "description": "Name for people."
        },
        "credentials": {
          "description": "Names of the credentials that act for it.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "plan": {
          "type": [
            "string",
            "null"
          ],
          "description": "Name of the plan that was set last, whatever became of single entitlements since; null where the API sells none."
        },
        "subscription": {
          "type": "string",
          "description": "`active`, or a state in which the service blocks."
        },
        "entitlements": {
          "description": "Numbers that the contract's policies look up: limits, the price of a unit over the limit in cents. One that is absent means no limit, or not for sale.",
          "type": "object",
          "additionalProperties": {
            "type": "integer"
          }
        },
        "usage": {
          "description": "Units used, by the id of the contract's quota or daily rate limit.",
          "type": "object",
          "additionalProperties": {
            "type": "integer"
          }
        }
      }
    },
    "WorkspaceChange": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "plan": {
          "type": "string",
          "description": "Name of a plan; its entitlements replace all there were."
        },
        "entitlements": {
          "type": "object",
          "additionalProperties": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "description": "null takes it away."
          }
        },
        "usage": {
          "type": "object",
          "additionalProperties": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          }
        },
        "subscription": {
          "type": "string",
          "description": "`active`, or a state in which the service blocks."
        }
      }
    },
    "FaultRequest": {
      "description": "At least one of `latencyMs`, `status` and `connection`; not the last two together.",
      "allOf": [
        {
          "$ref": "control#/$defs/FaultDescription"
        }
      ],
      "unevaluatedProperties": false
    },
    "FaultDescription": {
      "type": "object",
      "properties": {
        "operations": {
          "description": "Ids of the operations it strikes; all when left out, or all that document the status.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string"
          }
        },
        "latencyMs": {
          "description": "Real milliseconds before the answer, fixed or drawn. The work starts at once where it has to be seen in progress.",
          "oneOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 600000
            },
            {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "min",
                "max"
              ],
              "properties": {
                "min": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 600000
                },
                "max": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 600000
                }
              }
            }
          ]
        },
        "status": {
          "type": "integer",
          "minimum": 200,
          "maximum": 599,
          "description": "A status that the operation documents; answered with its first example."
        },
        "when": {
          "description": "Whether the call has its effect before the status is answered. Never when left out.",
          "type": "string",
          "enum": [
            "insteadOfEffect",
            "afterEffect"
          ]
        },
        "connection": {
          "description": "resetBefore - the connection is reset and nothing has happened; resetAfter - it is reset and the call has had its effect; truncate - the effect took place and the body breaks off in the middle.",
          "type": "string",
          "enum": [
            "resetBefore",
            "resetAfter",
            "truncate"
          ]
        },
        "times": {
          "type": "integer",
          "minimum": 1,
          "description": "How many calls it strikes; any number when left out."
        },
        "share": {
          "type": "number",
          "exclusiveMinimum": 0,
          "maximum": 1,
          "description": "Probability for each call; always when left out."
        }
      }
    },
    "Fault": {
      "allOf": [
        {
          "$ref": "control#/$defs/FaultDescription"
        },
        {
          "type": "object",
          "required": [
            "id",
            "hits"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "By which it is removed."
            },
            "hits": {
              "type": "integer",
              "description": "Calls it has struck so far."
            }
          }
        }
      ]
    },
    "JournalEntry": {
      "type": "object",
      "required": [
        "id",
        "at",
        "durationMs",
        "delivery",
        "request",
        "response",
        "decisions",
        "faults",
        "example"
      ],
      "properties": {
        "id": {
          "type": "integer",
          "description": "Number within the sandbox; ascending."
        },
        "at": {
          "type": "string",
          "format": "date-time",
          "description": "By the clock of the sandbox."
        },
        "api": {
          "type": "string",
          "description": "Absent where the path belongs to no served API."
        },
        "operation": {
          "type": "string",
          "description": "Absent where no operation matched."
        },
        "credential": {
          "type": "string",
          "description": "Id of the credential that was recognized; absent where none was."
        },
        "durationMs": {
          "type": "number"
        },
        "delivery": {
          "description": "Whether the client got the answer.",
          "type": "string",
          "enum": [
            "whole",
            "reset",
            "truncated"
          ]
        },
        "request": {
          "$ref": "control#/$defs/JournalRequest"
        },
        "response": {
          "$ref": "control#/$defs/JournalResponse"
        },
        "decisions": {
          "description": "What each step made of the call, in the order of the decisions.",
          "type": "array",
          "items": {
            "$ref": "control#/$defs/Decision"
          }
        },
        "faults": {
          "description": "Ids of the injected faults that struck.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "example": {
          "type": "boolean",
          "description": "Whether `Prefer` asked for an example of the contract."
        }
      }
    },
    "Decision": {
      "type": "object",
      "required": [
        "policy",
        "decision"
      ],
      "properties": {
        "policy": {
          "type": "string",
          "description": "A policy of the contract, an operation, or whatever else decided."
        },
        "decision": {
          "type": "string",
          "description": "In plain words; a refusal starts with its status and a colon, a replay with `replayed`."
        }
      }
    },
    "JournalRequest": {
      "type": "object",
      "required": [
        "method",
        "url",
        "headers",
        "body"
      ],
      "properties": {
        "method": {
          "type": "string",
          "description": "Method of HTTP."
        },
        "url": {
          "type": "string",
          "description": "Path and query."
        },
        "headers": {
          "type": "object",
          "additionalProperties": {
            "type": "string",
            "description": "Value with secrets masked."
          }
        },
        "body": {
          "type": "string",
          "description": "Text as it was sent; long ones are cut."
        }
      }
    },
    "JournalResponse": {
      "description": "Null where the connection was reset before there was an answer.",
      "type": [
        "object",
        "null"
      ],
      "required": [
        "status",
        "headers",
        "body"
      ],
      "properties": {
        "status": {
          "type": "integer"
        },
        "headers": {
          "type": "object",
          "additionalProperties": {
            "type": "string",
            "description": "Value with secrets masked."
          }
        },
        "body": {
          "type": "string",
          "description": "Text as it was answered; long ones are cut."
        },
        "encoding": {
          "type": "string",
          "const": "base64",
          "description": "Says that the body is no text and stands here in base64."
        }
      }
    },
    "Har": {
      "type": "object",
      "required": [
        "log"
      ],
      "properties": {
        "log": {
          "type": "object",
          "required": [
            "version",
            "creator",
            "entries"
          ],
          "properties": {
            "version": {
              "type": "string",
              "description": "Version of the format."
            },
            "creator": {
              "type": "object",
              "required": [
                "name",
                "version"
              ],
              "properties": {
                "name": {
                  "type": "string",
                  "description": "Name of the program."
                },
                "version": {
                  "type": "string",
                  "description": "Version of the program."
                }
              }
            },
            "entries": {
              "type": "array",
              "items": {
                "$ref": "control#/$defs/HarEntry"
              }
            }
          }
        }
      }
    },
    "HarEntry": {
      "description": "Members with an underscore are our own, as HAR 1.2 provides for.",
      "type": "object",
      "required": [
        "startedDateTime",
        "time",
        "request",
        "response",
        "cache",
        "timings"
      ],
      "properties": {
        "startedDateTime": {
          "type": "string",
          "format": "date-time"
        },
        "time": {
          "type": "number",
          "description": "Milliseconds."
        },
        "request": {
          "$ref": "control#/$defs/HarRequest"
        },
        "response": {
          "$ref": "control#/$defs/HarResponse"
        },
        "cache": {
          "type": "object"
        },
        "timings": {
          "type": "object",
          "required": [
            "send",
            "wait",
            "receive"
          ],
          "properties": {
            "send": {
              "type": "number"
            },
            "wait": {
              "type": "number"
            },
            "receive": {
              "type": "number"
            }
          }
        },
        "_number": {
          "type": "integer",
          "description": "Number of the exchange in the journal."
        },
        "_operation": {
          "type": "string",
          "description": "Absent where no operation matched."
        },
        "_decisions": {
          "type": "array",
          "items": {
            "$ref": "control#/$defs/Decision"
          }
        },
        "_faults": {
          "type": "array",
          "items": {
            "type": "string",
            "description": "Id of an injected fault that struck."
          }
        },
        "_delivery": {
          "type": "string",
          "enum": [
            "whole",
            "reset",
            "truncated"
          ]
        }
      }
    },
    "HarRequest": {
      "type": "object",
      "required": [
        "method",
        "url",
        "httpVersion",
        "cookies",
        "headers",
        "queryString",
        "headersSize",
        "bodySize"
      ],
      "properties": {
        "method": {
          "type": "string",
          "description": "Method of HTTP."
        },
        "url": {
          "type": "string",
          "format": "uri"
        },
        "httpVersion": {
          "type": "string",
          "description": "Of the exchange."
        },
        "cookies": {
          "type": "array",
          "maxItems": 0,
          "description": "Cookies are secrets."
        },
        "headers": {
          "type": "array",
          "items": {
            "$ref": "control#/$defs/HarPair"
          }
        },
        "queryString": {
          "type": "array",
          "items": {
            "$ref": "control#/$defs/HarPair"
          }
        },
        "postData": {
          "type": "object",
          "required": [
            "mimeType"
          ],
          "properties": {
            "mimeType": {
              "type": "string",
              "description": "Media type of the body."
            },
            "text": {
              "type": "string",
              "description": "The body as it was sent; long ones are cut."
            }
          }
        },
        "headersSize": {
          "type": "integer",
          "description": "-1 where it is not known."
        },
        "bodySize": {
          "type": "integer",
          "description": "-1 where it is not known."
        }
      }
    },
    "HarResponse": {
      "type": "object",
      "required": [
        "status",
        "statusText",
        "httpVersion",
        "cookies",
        "headers",
        "content",
        "redirectURL",
        "headersSize",
        "bodySize"
      ],
      "properties": {
        "status": {
          "type": "integer",
          "description": "0 where the client got none, as browsers write it."
        },
        "statusText": {
          "type": "string",
          "description": "Reason phrase."
        },
        "httpVersion": {
          "type": "string",
          "description": "Of the exchange."
        },
        "cookies": {
          "type": "array",
          "maxItems": 0,
          "description": "Cookies are secrets."
        },
        "headers": {
          "type": "array",
          "items": {
            "$ref": "control#/$defs/HarPair"
          }
        },
        "content": {
          "type": "object",
          "required": [
            "size",
            "mimeType"
          ],
          "properties": {
            "size": {
              "type": "integer"
            },
            "mimeType": {
              "type": "string",
              "description": "Media type of the body."
            },
            "text": {
              "type": "string",
              "description": "The body as it was answered; long ones are cut."
            },
            "encoding": {
              "type": "string",
              "const": "base64",
              "description": "Says that the body is no text and stands here in base64."
            }
          }
        },
        "redirectURL": {
          "type": "string",
          "description": "Where a redirect leads; empty where there is none."
        },
        "headersSize": {
          "type": "integer",
          "description": "-1 where it is not known."
        },
        "bodySize": {
          "type": "integer",
          "description": "-1 where it is not known."
        },
        "_error": {
          "type": "string",
          "description": "What became of the connection."
        }
      }
    },
    "HarPair": {
      "type": "object",
      "required": [
        "name",
        "value"
      ],
      "properties": {
        "name": {
          "type": "string",
          "description": "Of the header or parameter."
        },
        "value": {
          "type": "string",
          "description": "With secrets masked."
        }
      }
    },
    "Finding": {
      "type": "object",
      "required": [
        "id",
        "statement",
        "client",
        "at",
        "detail",
        "exchanges"
      ],
      "properties": {
        "id": {
          "$ref": "control#/$defs/FindingId"
        },
        "statement": {
          "type": "string",
          "description": "What is wrong with it in general."
        },
        "client": {
          "type": "string",
          "description": "Name of the credential, or the address where there was none."
        },
        "at": {
          "type": "string",
          "format": "date-time"
        },
        "detail": {
          "type": "string",
          "description": "What happened this time."
        },
        "exchanges": {
          "description": "The exchanges that prove it.",
          "type": "array",
          "items": {
            "$ref": "control#/$defs/JournalEntry"
          }
        }
      }
    },
    "FindingId": {
      "type": "string",
      "enum": [
        "retried-before-retry-after",
        "new-key-on-retry",
        "one-key-two-intentions",
        "overage-never-offered",
        "gave-up-on-transient-conflict",
        "polled-without-pause",
        "page-followed-twice",
        "mandatory-header-missing"
      ]
    },
    "Snapshot": {
      "description": "Whoever offers this protocol writes `content` in a form of their own; what stands around it is the same for all.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "format",
        "tool",
        "digest",
        "content"
      ],
      "properties": {
        "format": {
          "type": "integer",
          "description": "Version of the form of `content`."
        },
        "tool": {
          "type": "object",
          "required": [
            "name",
            "version"
          ],
          "properties": {
            "name": {
              "type": "string",
              "description": "Name of the program."
            },
            "version": {
              "type": "string",
              "description": "Version of the program."
            }
          }
        },
        "digest": {
          "type": "string",
          "description": "Of `content`: one that was changed by hand is refused."
        },
        "content": {
          "type": "object",
          "additionalProperties": true
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
          "type": "string",
          "description": "A URI; `about:blank` where the status says it all."
        },
        "title": {
          "type": "string",
          "description": "Reason phrase of the status."
        },
        "status": {
          "type": "integer"
        },
        "detail": {
          "type": "string",
          "description": "What was wrong with this request."
        }
      }
    }
  }
};

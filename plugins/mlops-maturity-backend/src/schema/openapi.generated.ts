/* eslint-disable */
// Made from plugins/mlops-maturity-backend/src/schema/openapi.yaml by `yarn generate`; edit that file instead.
export const spec = {
  "openapi": "3.1.0",
  "info": {
    "title": "MLOps Maturity",
    "version": "1",
    "description": "Assessments of ML components against the maturity model, and reports over all of them. Every route needs a signed-in caller and counts only what that caller may read.",
    "license": {
      "name": "Apache-2.0",
      "identifier": "Apache-2.0"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [
    {
      "backstage": []
    }
  ],
  "paths": {
    "/model": {
      "get": {
        "operationId": "getModel",
        "summary": "The maturity model in force",
        "responses": {
          "200": {
            "description": "The model, with a strong ETag made from its version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MaturityModel"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/assessments/{kind}/{namespace}/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/kind"
        },
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getAssessment",
        "summary": "Draft, newest submission, result and what the caller may do",
        "responses": {
          "200": {
            "description": "The assessment; its ETag is the draft version in quotes.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/assessments/{kind}/{namespace}/{name}/draft": {
      "parameters": [
        {
          "$ref": "#/components/parameters/kind"
        },
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/ifMatch"
        }
      ],
      "patch": {
        "operationId": "changeDraft",
        "summary": "Change single answers, picks, profile fields or the target",
        "description": "Starts a draft from the newest submission when there is none. Nothing is written unless every part of the change is valid.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DraftChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The assessment after the change.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "discardDraft",
        "summary": "Throw the draft away and return to the newest submission",
        "responses": {
          "200": {
            "description": "The assessment without a draft.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/assessments/{kind}/{namespace}/{name}/submissions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/kind"
        },
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "submitDraft",
        "summary": "Submit the draft; from then on it counts",
        "description": "A retry with the same Idempotency-Key returns the first outcome and writes nothing.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "name": "idempotency-key",
            "in": "header",
            "required": true,
            "description": "Chosen by the client, the same for every retry.",
            "schema": {
              "type": "string",
              "minLength": 8,
              "maxLength": 200
            }
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "An earlier request with this key was carried out already.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "201": {
            "description": "The assessment with the new submission.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/summary": {
      "get": {
        "operationId": "getSummaryReport",
        "summary": "The organisation in a dozen numbers",
        "parameters": [
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          }
        ],
        "responses": {
          "200": {
            "description": "The summary.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SummaryReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/levels": {
      "get": {
        "operationId": "getLevelsReport",
        "summary": "How many components report and declare each level, by group",
        "parameters": [
          {
            "$ref": "#/components/parameters/groupBy"
          },
          {
            "$ref": "#/components/parameters/groupLimit"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          }
        ],
        "responses": {
          "200": {
            "description": "The distribution.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelsReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/heatmap": {
      "get": {
        "operationId": "getHeatmapReport",
        "summary": "Answers to every statement, by group",
        "parameters": [
          {
            "$ref": "#/components/parameters/groupBy"
          },
          {
            "$ref": "#/components/parameters/groupLimit"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          }
        ],
        "responses": {
          "200": {
            "description": "The heatmap.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HeatmapReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/facets": {
      "get": {
        "operationId": "getFacetsReport",
        "summary": "The values that the report filters can take, with counts",
        "responses": {
          "200": {
            "description": "The facets.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FacetsReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/components": {
      "get": {
        "operationId": "getComponentsReport",
        "summary": "The components behind any number of the other reports",
        "parameters": [
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "name": "groupBy",
            "in": "query",
            "description": "With `group`, keeps the components of one report group.",
            "schema": {
              "$ref": "#/components/schemas/GroupBy"
            }
          },
          {
            "name": "group",
            "in": "query",
            "allowReserved": true,
            "allowEmptyValue": true,
            "description": "The `key` of a report group; empty for components without a value.",
            "schema": {
              "type": "string",
              "maxLength": 512
            }
          },
          {
            "name": "statement",
            "in": "query",
            "allowReserved": true,
            "description": "The statement that `answer` is about.",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "name": "answer",
            "in": "query",
            "description": "Keeps assessed components with this counted answer.",
            "schema": {
              "$ref": "#/components/schemas/AnswerValue"
            }
          },
          {
            "name": "level",
            "in": "query",
            "description": "Keeps components with this reported level; `none` is assessed but without a level, `not-assessed` has no submission.",
            "schema": {
              "type": "string",
              "enum": [
                "0",
                "1",
                "2",
                "3",
                "4",
                "none",
                "not-assessed"
              ]
            }
          },
          {
            "name": "declared",
            "in": "query",
            "description": "As `level`, for the declared level.",
            "schema": {
              "type": "string",
              "enum": [
                "0",
                "1",
                "2",
                "3",
                "4",
                "none",
                "not-assessed"
              ]
            }
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "assessed",
                "not-assessed",
                "draft",
                "stale",
                "contradicted",
                "unconfirmed",
                "consistent",
                "understated",
                "basics-met",
                "basics-open",
                "on-target",
                "below-target"
              ]
            }
          },
          {
            "name": "search",
            "in": "query",
            "allowReserved": true,
            "description": "Part of the title or of the entity ref.",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "name": "sort",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "title",
                "owner",
                "level",
                "target",
                "basics",
                "assessed"
              ],
              "default": "title"
            }
          },
          {
            "name": "order",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "asc",
                "desc"
              ],
              "default": "asc"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 25
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "description": "The `nextCursor` of the previous page.",
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of components.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ComponentsReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/import": {
      "post": {
        "operationId": "importAssessments",
        "summary": "Bring in assessments made elsewhere, with their dates",
        "description": "For administrators. A component that has a draft or a submission already is skipped, so that an import never overwrites anything and can be repeated.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImportRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was, or in a dry run would be, imported.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportOutcome"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/health": {
      "get": {
        "operationId": "getHealth",
        "summary": "How the plugin is doing",
        "description": "For administrators.",
        "responses": {
          "200": {
            "description": "The state of the database and of the catalog sync.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "backstage": {
        "type": "http",
        "scheme": "bearer",
        "description": "A Backstage user or service token."
      }
    },
    "headers": {
      "ETag": {
        "description": "Send back as If-Match on writes or If-None-Match on reads.",
        "schema": {
          "type": "string"
        }
      }
    },
    "parameters": {
      "kind": {
        "name": "kind",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "namespace": {
        "name": "namespace",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "name": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "ifMatch": {
        "name": "if-match",
        "in": "header",
        "required": true,
        "description": "The version that the change was made on, in quotes.",
        "schema": {
          "type": "string",
          "pattern": "^(W/)?\"\\d{1,15}\"$"
        }
      },
      "groupBy": {
        "name": "groupBy",
        "in": "query",
        "schema": {
          "$ref": "#/components/schemas/GroupBy"
        }
      },
      "groupLimit": {
        "name": "limit",
        "in": "query",
        "description": "How many groups to name, the largest first; the rest is counted in `others`.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 2000,
          "default": 100
        }
      },
      "owner": {
        "name": "owner",
        "in": "query",
        "allowReserved": true,
        "description": "Entity refs of owners; everything below a group counts too.",
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "system": {
        "name": "system",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "domain": {
        "name": "domain",
        "in": "query",
        "allowReserved": true,
        "description": "Entity refs of domains; subdomains count too.",
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "lifecycle": {
        "name": "lifecycle",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "type": {
        "name": "type",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "tag": {
        "name": "tag",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      }
    },
    "responses": {
      "Error": {
        "description": "A Backstage error; the message names the field and remedy.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            }
          }
        }
      },
      "PreconditionFailed": {
        "description": "Somebody else changed the draft; `current` is the newest state.",
        "headers": {
          "ETag": {
            "$ref": "#/components/headers/ETag"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ConflictBody"
            }
          }
        }
      }
    },
    "schemas": {
      "MaturityModel": {
        "type": "object",
        "description": "See the model in `backstage-plugin-mlops-maturity-common`.",
        "required": [
          "modelVersion",
          "sections",
          "levels",
          "dimensions"
        ],
        "properties": {
          "modelVersion": {
            "type": "string"
          },
          "sections": {
            "type": "array",
            "items": {
              "type": "object"
            }
          },
          "levels": {
            "type": "array",
            "items": {
              "type": "object"
            }
          },
          "dimensions": {
            "type": "array",
            "items": {
              "type": "object"
            }
          }
        }
      },
      "Level": {
        "type": "integer",
        "enum": [
          0,
          1,
          2,
          3,
          4
        ]
      },
      "RequirementLevel": {
        "type": "integer",
        "enum": [
          1,
          2,
          3,
          4
        ]
      },
      "NullableLevel": {
        "type": [
          "integer",
          "null"
        ],
        "enum": [
          0,
          1,
          2,
          3,
          4,
          null
        ]
      },
      "AnswerValue": {
        "type": "string",
        "enum": [
          "yes",
          "no",
          "not-applicable",
          "unanswered"
        ]
      },
      "ServingMode": {
        "type": "string",
        "enum": [
          "real-time",
          "batch"
        ]
      },
      "FilterValues": {
        "type": "array",
        "maxItems": 100,
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 512
        }
      },
      "GroupBy": {
        "type": "string",
        "enum": [
          "owner",
          "system",
          "domain",
          "lifecycle",
          "type",
          "tag"
        ],
        "default": "owner"
      },
      "AssessmentProfile": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "servingModes",
          "stage",
          "retrainingFrequentAndRepetitive",
          "automationTradeOffFavorable",
          "businessCritical",
          "mlCases"
        ],
        "properties": {
          "servingModes": {
            "description": "null until chosen; an empty list means not served.",
            "type": [
              "array",
              "null"
            ],
            "maxItems": 2,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/ServingMode"
            }
          },
          "stage": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "proof-of-concept",
              "academic",
              "production",
              null
            ]
          },
          "retrainingFrequentAndRepetitive": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "automationTradeOffFavorable": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "businessCritical": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "mlCases": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 100000
          }
        }
      },
      "ProfileChange": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "servingModes": {
            "type": [
              "array",
              "null"
            ],
            "maxItems": 2,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/ServingMode"
            }
          },
          "stage": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "proof-of-concept",
              "academic",
              "production",
              null
            ]
          },
          "retrainingFrequentAndRepetitive": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "automationTradeOffFavorable": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "businessCritical": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "mlCases": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 100000
          }
        }
      },
      "EvidenceLink": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "url"
        ],
        "properties": {
          "url": {
            "description": "An http or https address.",
            "type": "string",
            "maxLength": 2000
          },
          "title": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "StatementAnswerInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "value"
        ],
        "properties": {
          "value": {
            "$ref": "#/components/schemas/AnswerValue"
          },
          "reason": {
            "description": "Why it is not applicable; required for that answer.",
            "type": "string",
            "maxLength": 2000
          },
          "parts": {
            "description": "Part id to whether it holds, for statements with parts.",
            "type": "object",
            "additionalProperties": {
              "type": "boolean"
            }
          },
          "note": {
            "type": "string",
            "maxLength": 2000
          },
          "evidence": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/EvidenceLink"
            }
          }
        }
      },
      "StatementAnswer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "value"
        ],
        "properties": {
          "value": {
            "$ref": "#/components/schemas/AnswerValue"
          },
          "reason": {
            "type": "string"
          },
          "parts": {
            "type": "object",
            "additionalProperties": {
              "type": "boolean"
            }
          },
          "note": {
            "type": "string"
          },
          "evidence": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceLink"
            }
          },
          "updatedAt": {
            "description": "When this answer was last changed, ISO 8601 in UTC.",
            "type": "string"
          },
          "updatedBy": {
            "description": "Entity ref of who changed it.",
            "type": "string"
          }
        }
      },
      "AssessmentDocument": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "modelVersion",
          "profile",
          "picks",
          "answers",
          "target"
        ],
        "properties": {
          "modelVersion": {
            "type": "string"
          },
          "profile": {
            "$ref": "#/components/schemas/AssessmentProfile"
          },
          "picks": {
            "description": "Dimension id to the level picked.",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/NullableLevel"
            }
          },
          "answers": {
            "description": "Statement id to its answer; a missing id is unanswered.",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/StatementAnswer"
            }
          },
          "target": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "targetNote": {
            "type": "string"
          }
        }
      },
      "DraftChange": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "profile": {
            "$ref": "#/components/schemas/ProfileChange"
          },
          "picks": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/NullableLevel"
            }
          },
          "answers": {
            "description": "Statement id to the whole new answer, or null to clear it.",
            "type": "object",
            "additionalProperties": {
              "anyOf": [
                {
                  "$ref": "#/components/schemas/StatementAnswerInput"
                },
                {
                  "type": "null"
                }
              ]
            }
          },
          "target": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "targetNote": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 2000
          }
        }
      },
      "AssessmentDraft": {
        "type": "object",
        "required": [
          "document",
          "updatedAt",
          "updatedBy",
          "basedOnRevision"
        ],
        "properties": {
          "document": {
            "$ref": "#/components/schemas/AssessmentDocument"
          },
          "updatedAt": {
            "type": "string"
          },
          "updatedBy": {
            "type": "string"
          },
          "basedOnRevision": {
            "description": "The submission that the draft started from, if any.",
            "type": [
              "integer",
              "null"
            ]
          }
        }
      },
      "AssessmentSubmission": {
        "type": "object",
        "required": [
          "revision",
          "submittedAt",
          "submittedBy",
          "document",
          "reportedLevel",
          "previousLevel"
        ],
        "properties": {
          "revision": {
            "description": "1 for the first of an entity.",
            "type": "integer"
          },
          "submittedAt": {
            "type": "string"
          },
          "submittedBy": {
            "type": "string"
          },
          "document": {
            "$ref": "#/components/schemas/AssessmentDocument"
          },
          "reportedLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "previousLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          }
        }
      },
      "AssessmentAccess": {
        "type": "object",
        "required": [
          "update",
          "submit",
          "owners"
        ],
        "properties": {
          "update": {
            "type": "boolean"
          },
          "submit": {
            "type": "boolean"
          },
          "owners": {
            "description": "Entity refs of those who own the component.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "AssessmentView": {
        "type": "object",
        "required": [
          "entityRef",
          "title",
          "version",
          "draft",
          "submission",
          "result",
          "access"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "description": "Rises with every change to the draft; never reused.",
            "type": "integer"
          },
          "draft": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/AssessmentDraft"
              },
              {
                "type": "null"
              }
            ]
          },
          "submission": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/AssessmentSubmission"
              },
              {
                "type": "null"
              }
            ]
          },
          "result": {
            "description": "The newest submission, scored as of now.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/AssessmentResult"
              },
              {
                "type": "null"
              }
            ]
          },
          "access": {
            "$ref": "#/components/schemas/AssessmentAccess"
          }
        }
      },
      "Completion": {
        "type": "object",
        "required": [
          "yes",
          "no",
          "notApplicable",
          "unanswered",
          "applicable",
          "percent"
        ],
        "properties": {
          "yes": {
            "type": "integer"
          },
          "no": {
            "type": "integer"
          },
          "notApplicable": {
            "type": "integer"
          },
          "unanswered": {
            "type": "integer"
          },
          "applicable": {
            "type": "integer"
          },
          "percent": {
            "type": [
              "integer",
              "null"
            ]
          }
        }
      },
      "AssessmentResult": {
        "type": "object",
        "description": "As `scoreAssessment` of the common package returns it.",
        "required": [
          "excluded",
          "completion",
          "basicsMet",
          "declaredLevel",
          "limitingDimensions",
          "answerCeiling",
          "supportedLevel",
          "reportedLevel",
          "contradictions",
          "state",
          "recommendedTarget",
          "onTarget",
          "nextSteps",
          "nextPicks",
          "freshness"
        ],
        "properties": {
          "excluded": {
            "type": "object",
            "required": [
              "byServing",
              "byHand"
            ],
            "properties": {
              "byServing": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "byHand": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "completion": {
            "type": "object",
            "required": [
              "total",
              "basics",
              "beyondBasics",
              "sections",
              "subsections"
            ],
            "properties": {
              "total": {
                "$ref": "#/components/schemas/Completion"
              },
              "basics": {
                "$ref": "#/components/schemas/Completion"
              },
              "beyondBasics": {
                "$ref": "#/components/schemas/Completion"
              },
              "sections": {
                "type": "object",
                "additionalProperties": {
                  "$ref": "#/components/schemas/Completion"
                }
              },
              "subsections": {
                "type": "object",
                "additionalProperties": {
                  "$ref": "#/components/schemas/Completion"
                }
              }
            }
          },
          "basicsMet": {
            "type": "boolean"
          },
          "declaredLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "limitingDimensions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "answerCeiling": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "supportedLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "reportedLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "contradictions": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "statementId",
                "level"
              ],
              "properties": {
                "statementId": {
                  "type": "string"
                },
                "level": {
                  "$ref": "#/components/schemas/RequirementLevel"
                }
              }
            }
          },
          "state": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "contradicted",
              "unconfirmed",
              "consistent",
              "understated",
              null
            ]
          },
          "recommendedTarget": {
            "type": [
              "object",
              "null"
            ],
            "required": [
              "level",
              "ruleId"
            ],
            "properties": {
              "level": {
                "$ref": "#/components/schemas/Level"
              },
              "ruleId": {
                "type": "string"
              }
            }
          },
          "onTarget": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "nextSteps": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "statementId",
                "bucket",
                "ready",
                "blocksLevel",
                "unlocks",
                "pulledForward"
              ],
              "properties": {
                "statementId": {
                  "type": "string"
                },
                "bucket": {
                  "type": "string",
                  "enum": [
                    "basics",
                    "blocks-next-level",
                    "beyond-basics"
                  ]
                },
                "ready": {
                  "type": "boolean"
                },
                "blocksLevel": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "enum": [
                    1,
                    2,
                    3,
                    4,
                    null
                  ]
                },
                "unlocks": {
                  "type": "integer",
                  "minimum": 0
                },
                "pulledForward": {
                  "type": "boolean"
                }
              }
            }
          },
          "nextPicks": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "dimension",
                "level",
                "optionId"
              ],
              "properties": {
                "dimension": {
                  "type": "string"
                },
                "level": {
                  "$ref": "#/components/schemas/RequirementLevel"
                },
                "optionId": {
                  "type": "string"
                }
              }
            }
          },
          "freshness": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Freshness"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "FreshnessState": {
        "type": "string",
        "enum": [
          "fresh",
          "ageing",
          "stale"
        ]
      },
      "Freshness": {
        "type": "object",
        "required": [
          "state",
          "ageDays",
          "sections",
          "staleStatements"
        ],
        "properties": {
          "state": {
            "$ref": "#/components/schemas/FreshnessState"
          },
          "ageDays": {
            "type": "integer",
            "minimum": 0
          },
          "sections": {
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "required": [
                "state",
                "ageDays"
              ],
              "properties": {
                "state": {
                  "$ref": "#/components/schemas/FreshnessState"
                },
                "ageDays": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          },
          "staleStatements": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Ratio": {
        "type": "object",
        "description": "k of n; pooled over components, each counted once.",
        "required": [
          "yes",
          "applicable"
        ],
        "properties": {
          "yes": {
            "type": "integer",
            "minimum": 0
          },
          "applicable": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "SummaryReport": {
        "type": "object",
        "required": [
          "inScope",
          "assessed",
          "notAssessed",
          "draftOnly",
          "basicsMet",
          "withTarget",
          "onTarget",
          "stale",
          "contradicted",
          "basics",
          "beyondBasics",
          "catalogSyncedAt"
        ],
        "properties": {
          "inScope": {
            "type": "integer",
            "minimum": 0
          },
          "assessed": {
            "type": "integer",
            "minimum": 0
          },
          "notAssessed": {
            "type": "integer",
            "minimum": 0
          },
          "draftOnly": {
            "description": "Not assessed, but somebody has started.",
            "type": "integer",
            "minimum": 0
          },
          "basicsMet": {
            "type": "integer",
            "minimum": 0
          },
          "withTarget": {
            "description": "Assessed components that have a target and a level.",
            "type": "integer",
            "minimum": 0
          },
          "onTarget": {
            "type": "integer",
            "minimum": 0
          },
          "stale": {
            "type": "integer",
            "minimum": 0
          },
          "contradicted": {
            "type": "integer",
            "minimum": 0
          },
          "basics": {
            "$ref": "#/components/schemas/Ratio"
          },
          "beyondBasics": {
            "$ref": "#/components/schemas/Ratio"
          },
          "catalogSyncedAt": {
            "description": "When the catalog was last read, ISO 8601 in UTC.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "LevelCounts": {
        "description": "Components at levels 0, 1, 2, 3 and 4.",
        "type": "array",
        "minItems": 5,
        "maxItems": 5,
        "items": {
          "type": "integer",
          "minimum": 0
        }
      },
      "LevelsGroup": {
        "type": "object",
        "required": [
          "key",
          "title",
          "inScope",
          "assessed",
          "reported",
          "declared",
          "withoutReported",
          "withoutDeclared",
          "targets",
          "withTarget",
          "onTarget",
          "basicsMet",
          "stale",
          "contradicted"
        ],
        "properties": {
          "key": {
            "description": "Entity ref or value; empty for components without one.",
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "inScope": {
            "type": "integer",
            "minimum": 0
          },
          "assessed": {
            "type": "integer",
            "minimum": 0
          },
          "reported": {
            "$ref": "#/components/schemas/LevelCounts"
          },
          "declared": {
            "$ref": "#/components/schemas/LevelCounts"
          },
          "withoutReported": {
            "description": "Assessed, but without a reported level.",
            "type": "integer",
            "minimum": 0
          },
          "withoutDeclared": {
            "type": "integer",
            "minimum": 0
          },
          "targets": {
            "description": "Assessed components by their own target.",
            "allOf": [
              {
                "$ref": "#/components/schemas/LevelCounts"
              }
            ]
          },
          "withTarget": {
            "type": "integer",
            "minimum": 0
          },
          "onTarget": {
            "type": "integer",
            "minimum": 0
          },
          "basicsMet": {
            "type": "integer",
            "minimum": 0
          },
          "stale": {
            "type": "integer",
            "minimum": 0
          },
          "contradicted": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "LevelsReport": {
        "type": "object",
        "required": [
          "groupBy",
          "total",
          "groups",
          "others",
          "groupCount"
        ],
        "properties": {
          "groupBy": {
            "$ref": "#/components/schemas/GroupBy"
          },
          "total": {
            "$ref": "#/components/schemas/LevelsGroup"
          },
          "groups": {
            "description": "The largest groups, largest first.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelsGroup"
            }
          },
          "others": {
            "description": "All further groups together, if there are any.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/LevelsGroup"
              },
              {
                "type": "null"
              }
            ]
          },
          "groupCount": {
            "description": "How many groups there are in all.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "HeatmapGroup": {
        "type": "object",
        "required": [
          "key",
          "title",
          "inScope",
          "assessed",
          "stale",
          "reported",
          "withoutReported",
          "cells"
        ],
        "properties": {
          "key": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "inScope": {
            "type": "integer",
            "minimum": 0
          },
          "assessed": {
            "type": "integer",
            "minimum": 0
          },
          "stale": {
            "type": "integer",
            "minimum": 0
          },
          "reported": {
            "$ref": "#/components/schemas/LevelCounts"
          },
          "withoutReported": {
            "type": "integer",
            "minimum": 0
          },
          "cells": {
            "description": "Three numbers for each id in `statements`: yes, no, unanswered. The rest of `assessed` is not applicable.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          }
        }
      },
      "HeatmapReport": {
        "type": "object",
        "required": [
          "groupBy",
          "statements",
          "total",
          "groups",
          "others",
          "groupCount"
        ],
        "properties": {
          "groupBy": {
            "$ref": "#/components/schemas/GroupBy"
          },
          "statements": {
            "description": "Statement ids in the order of `cells`.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "total": {
            "$ref": "#/components/schemas/HeatmapGroup"
          },
          "groups": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/HeatmapGroup"
            }
          },
          "others": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/HeatmapGroup"
              },
              {
                "type": "null"
              }
            ]
          },
          "groupCount": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "Facet": {
        "type": "object",
        "required": [
          "key",
          "title",
          "count"
        ],
        "properties": {
          "key": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "count": {
            "description": "Components in scope; for owners and domains with all below.",
            "type": "integer",
            "minimum": 0
          },
          "parent": {
            "description": "Key of the group or domain above.",
            "type": "string"
          }
        }
      },
      "FacetsReport": {
        "type": "object",
        "required": [
          "owner",
          "system",
          "domain",
          "lifecycle",
          "type",
          "tag"
        ],
        "properties": {
          "owner": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "system": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "domain": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "lifecycle": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "type": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "tag": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          }
        }
      },
      "NamedRef": {
        "type": "object",
        "required": [
          "ref",
          "title"
        ],
        "properties": {
          "ref": {
            "type": "string"
          },
          "title": {
            "type": "string"
          }
        }
      },
      "ComponentRow": {
        "type": "object",
        "required": [
          "entityRef",
          "title",
          "type",
          "lifecycle",
          "owners",
          "system",
          "reportedLevel",
          "declaredLevel",
          "target",
          "onTarget",
          "basics",
          "basicsMet",
          "state",
          "stale",
          "assessedAt",
          "hasDraft",
          "answer"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "type": {
            "type": "string"
          },
          "lifecycle": {
            "type": "string"
          },
          "owners": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NamedRef"
            }
          },
          "system": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/NamedRef"
              },
              {
                "type": "null"
              }
            ]
          },
          "reportedLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "declaredLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "target": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "onTarget": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "basics": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Ratio"
              },
              {
                "type": "null"
              }
            ]
          },
          "basicsMet": {
            "type": "boolean"
          },
          "state": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "contradicted",
              "unconfirmed",
              "consistent",
              "understated",
              null
            ]
          },
          "stale": {
            "type": "boolean"
          },
          "assessedAt": {
            "description": "When it was last submitted, or null if never.",
            "type": [
              "string",
              "null"
            ]
          },
          "hasDraft": {
            "type": "boolean"
          },
          "answer": {
            "description": "The counted answer to `statement`, when one was asked for.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "yes",
              "no",
              "not-applicable",
              "unanswered",
              null
            ]
          }
        }
      },
      "ComponentsReport": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "nextCursor"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ComponentRow"
            }
          },
          "totalItems": {
            "type": "integer",
            "minimum": 0
          },
          "nextCursor": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "ImportDocument": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "profile",
          "picks",
          "answers",
          "target"
        ],
        "properties": {
          "profile": {
            "$ref": "#/components/schemas/AssessmentProfile"
          },
          "picks": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/NullableLevel"
            }
          },
          "answers": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/StatementAnswerInput"
            }
          },
          "target": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "targetNote": {
            "type": "string",
            "maxLength": 2000
          }
        }
      },
      "ImportRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "assessments"
        ],
        "properties": {
          "dryRun": {
            "type": "boolean",
            "default": true
          },
          "assessments": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "entityRef",
                "submissions"
              ],
              "properties": {
                "entityRef": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 512
                },
                "submissions": {
                  "description": "Oldest first.",
                  "type": "array",
                  "maxItems": 200,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "submittedAt",
                      "submittedBy",
                      "document"
                    ],
                    "properties": {
                      "submittedAt": {
                        "description": "ISO 8601 with a time zone, not in the future.",
                        "type": "string",
                        "maxLength": 40
                      },
                      "submittedBy": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 512
                      },
                      "document": {
                        "$ref": "#/components/schemas/ImportDocument"
                      }
                    }
                  }
                },
                "draft": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "updatedBy",
                    "document"
                  ],
                  "properties": {
                    "updatedBy": {
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 512
                    },
                    "document": {
                      "$ref": "#/components/schemas/ImportDocument"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "ImportOutcome": {
        "type": "object",
        "required": [
          "dryRun",
          "results"
        ],
        "properties": {
          "dryRun": {
            "type": "boolean"
          },
          "results": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "entityRef",
                "outcome",
                "submissions",
                "draft"
              ],
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "outcome": {
                  "type": "string",
                  "enum": [
                    "imported",
                    "skipped",
                    "rejected"
                  ]
                },
                "submissions": {
                  "type": "integer"
                },
                "draft": {
                  "type": "boolean"
                },
                "reason": {
                  "description": "Why it was skipped or rejected.",
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "Health": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "modelVersion",
          "schemaVersion",
          "revision",
          "drafts",
          "submissions",
          "components",
          "lastSync",
          "lastSucceededAt"
        ],
        "properties": {
          "modelVersion": {
            "type": "string"
          },
          "schemaVersion": {
            "description": "Name of the newest database migration, or null where migrations are not this plugin's to run.",
            "type": [
              "string",
              "null"
            ]
          },
          "revision": {
            "description": "Rises with every change that a report may show.",
            "type": "integer"
          },
          "drafts": {
            "type": "integer"
          },
          "submissions": {
            "type": "integer"
          },
          "components": {
            "description": "Components in scope.",
            "type": "integer"
          },
          "lastSync": {
            "description": "The last read of the catalog, or null before the first.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/SyncHealth"
              },
              {
                "type": "null"
              }
            ]
          },
          "lastSucceededAt": {
            "description": "When the catalog was last read with success.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "SyncHealth": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "startedAt",
          "finishedAt",
          "durationMs",
          "outcome",
          "components",
          "added",
          "changed",
          "removed",
          "error"
        ],
        "properties": {
          "startedAt": {
            "type": "string"
          },
          "finishedAt": {
            "type": "string"
          },
          "durationMs": {
            "type": "integer"
          },
          "outcome": {
            "type": "string",
            "enum": [
              "succeeded",
              "failed"
            ]
          },
          "components": {
            "description": "Components in scope after it; null if it failed.",
            "type": [
              "integer",
              "null"
            ]
          },
          "added": {
            "type": [
              "integer",
              "null"
            ]
          },
          "changed": {
            "type": [
              "integer",
              "null"
            ]
          },
          "removed": {
            "type": [
              "integer",
              "null"
            ]
          },
          "error": {
            "description": "Why it failed; null if it succeeded.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "ErrorBody": {
        "type": "object",
        "required": [
          "error",
          "response"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              }
            }
          },
          "request": {
            "type": "object",
            "additionalProperties": true
          },
          "response": {
            "type": "object",
            "required": [
              "statusCode"
            ],
            "properties": {
              "statusCode": {
                "type": "integer"
              }
            }
          }
        }
      },
      "ConflictBody": {
        "type": "object",
        "required": [
          "error",
          "response",
          "current"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              }
            }
          },
          "request": {
            "type": "object",
            "additionalProperties": true
          },
          "response": {
            "type": "object",
            "required": [
              "statusCode"
            ],
            "properties": {
              "statusCode": {
                "type": "integer"
              }
            }
          },
          "current": {
            "$ref": "#/components/schemas/AssessmentView"
          }
        }
      }
    }
  }
} as const;
